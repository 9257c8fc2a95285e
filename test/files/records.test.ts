import fc from 'fast-check';
import Papa from 'papaparse';
import { fieldTexts, newlineOf, recordReader, type TextRecord } from '../../src/files/text/record-reader';

const pieces = (text: string, cuts: readonly number[]): string[] => {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
};

function recordsOf(parts: readonly string[], separator = ',', newline = newlineOf(parts.join(''))) {
  const records: { readonly fields: string[]; readonly line: number; readonly isEnded: boolean }[] = [];
  const reader = recordReader({ separator, newline }, (record: TextRecord) => {
    records.push({ fields: fieldTexts(record), line: record.line, isEnded: record.isEnded });
  });
  let open = null;
  for (const [i, part] of parts.entries()) open = reader.read(part, i === parts.length - 1);
  return { records, open };
}

describe('records and the lines on which they begin', () => {
  it.each<[string, string, readonly (readonly [number, readonly string[]])[]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a line end in quotes takes a line of its own',
      '"a\nb",c\nd,e\n',
      [
        [1, ['a\nb', 'c']],
        [3, ['d', 'e']],
      ],
    ],
    [
      'a blank line',
      'a\n\nb\n',
      [
        [1, ['a']],
        [2, ['']],
        [3, ['b']],
      ],
    ],
    [
      'Windows line ends',
      'a,"b"\r\nc,d\r\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\rc,d',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    ['a doubled quote', '"a""b",c', [[1, ['a"b', 'c']]]],
    ['a quote inside that is not doubled', '"a"b",c', [[1, ['a"b', 'c']]]],
    ['a quote in the middle of a plain field', 'a"b,c', [[1, ['a"b', 'c']]]],
    ['spaces behind a quoted field', '"a" ,b', [[1, ['a', 'b']]]],
    ['a separator at the end', 'a,\n', [[1, ['a', '']]]],
  ])('%s', (_, text, expected) => {
    const { records, open } = recordsOf([text]);
    expect(records.map(({ line, fields }) => [line, fields])).toEqual(expected);
    expect(open).toBeNull();
  });

  it('says whether a line end stands behind the last record', () => {
    expect(recordsOf(['a\nb']).records.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('a quote that is never closed is told by its line', () => {
    expect(recordsOf(['a,b\nc,"never closed\nd,e\n']).open).toEqual({ line: 2, seen: 'never closed\nd,e\n' });
  });
});

const text = fc.string({ unit: fc.constantFrom(...'ab,;"\n\r 推') });

describe('laws', () => {
  /** papaparse leaves a carriage return at the end of a record, where it belongs to the line end. */
  const withoutReturn = (rows: readonly (readonly string[])[]): string[][] =>
    rows.map((row) => row.map((field, at) => (at === row.length - 1 ? field.replace(/\r+$/, '') : field)));

  it('what papaparse reads, for every text without an open quote', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: newlineOf(body) });
        fc.pre(!errors.some(({ code }) => code === 'MissingQuotes'));
        if (body === '' || body.endsWith(newlineOf(body))) data.pop();
        expect(withoutReturn(recordsOf([body]).records.map(({ fields }) => fields))).toEqual(withoutReturn(data));
      }),
      { numRuns: 2000 },
    );
  });

  it('wherever a text is cut, its records are the same', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 6 }), (body, cuts) => {
        expect(recordsOf(pieces(body, cuts), ',', newlineOf(body))).toEqual(recordsOf([body]));
      }),
      { numRuns: 2000 },
    );
  });
});
