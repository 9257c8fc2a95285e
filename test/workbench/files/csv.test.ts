import fc from 'fast-check';
import Papa from 'papaparse';
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import type { TextEncoding } from '../../../src/files/text/encoding';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => (isLittle ? [0, 8] : [8, 0]).map((shift) => (character.charCodeAt(0) >> shift) & 0xff)));
/** "编号,金额\n推客,51.2万\n" as an old accounting system saves it. */
const gb18030Bytes = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xcd, 0xc6, 0xbf, 0xcd, 0x2c, 0x35, 0x31, 0x2e, 0x32, 0xcd, 0xf2, 0x0a,
]);
const chineseCells = [
  ['编号', '金额'],
  ['推客', '51.2万'],
];

const cellsOf = async (bytes: Uint8Array, encoding?: TextEncoding): Promise<unknown> =>
  (await readBook(bytes, 'a.csv', encoding ? { encoding } : {})).sheets[0]!.cells;

describe('what a field becomes', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['-1234.50', -1234.5],
    ['0.01', 0.01],
    ['-0', 0],
    ['999999999999999', 999999999999999],
    ['0.000123456789012345', 0.000123456789012345],
    ['', null],
    ['9999999999999999', '9999999999999999'],
    ['110105199001011234', '110105199001011234'],
    ['100000000000000000', '100000000000000000'],
    ['12345678901234.50', '12345678901234.50'],
    ['00123', '00123'],
    ['-007', '-007'],
    ['51.2万', '51.2万'],
    ['2026-10', '2026-10'],
    ['2026/10/31', '2026/10/31'],
    ['１，２３４', '１，２３４'],
    ['１２３', '１２３'],
    ['1e5', '1e5'],
    ['.5', '.5'],
    ['5.', '5.'],
    ['+5', '+5'],
    [' 5', ' 5'],
    ['¥512000', '¥512000'],
    ['TRUE', 'TRUE'],
    ['#N/A', '#N/A'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['0x10', '0x10'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ["'quoted'", "''quoted'"],
    ['`quoted`', '`quoted`'],
    ["'", "''"],
    ['`', '`'],
    ['+cmd', '+cmd'],
    ['@SUM(A1)', '@SUM(A1)'],
  ])('%j becomes %j', async (field, expected) => {
    const quoted = `"${field.replaceAll('"', '""')}"`;
    expect(await cellsOf(utf8(`x,${quoted},y`))).toEqual([['x', expected, 'y']]);
  });
});

describe('what exports put around a text', () => {
  it.each([
    ['="00123"', '00123'],
    ['="6920000000000000001"', '6920000000000000001'],
    ['="600000"', '600000'],
    ['="a ""b"" c"', 'a "b" c'],
    ['=""', null],
    ['="甲传媒"', '甲传媒'],
    ['="open', '\'="open'],
    ['="a"&"b"', '\'="a"&"b"'],
    ['`00123', '00123'],
    ['`3725100000000000011', '3725100000000000011'],
    ['`¥1000.00', '¥1000.00'],
    ["'00123", '00123'],
    ["'123", '123'],
    ["'甲传媒", '甲传媒'],
    ["'=1+1", "'=1+1"],
    ['`\t00123', '00123'],
    ['\t3725100000000000011', '3725100000000000011'],
    ['6920000000000000001\t', '6920000000000000001'],
    ['\t00123\t', '00123'],
    ['\t1000001', 1000001],
    ['600.50\t', 600.5],
    ['3400000000001\t', '3400000000001'],
    ['¥80.00\t', '¥80.00'],
    ['2026-10-01 00:00:01\t', '2026-10-01 00:00:01'],
    ['\u200b00123', '00123'],
    ['\ufeff甲传媒\ufeff', '甲传媒'],
    ['\u00a0甲传媒\u00a0', '甲传媒'],
    ['\u00a01,200.50', '1,200.50'],
    [' \t 甲传媒 \u200b ', '甲传媒'],
    ['\t', null],
    ['\u00a0\u200b', null],
    ['甲\t乙', '甲\t乙'],
    ['甲\u00a0乙', '甲\u00a0乙'],
    ['\t=1+1', "'=1+1"],
    ['\t="00123"', '00123'],
  ])('%j becomes %j', async (field, expected) => {
    const quoted = `"${field.replaceAll('"', '""')}"`;
    expect(await cellsOf(utf8(`x,${quoted},y`))).toEqual([['x', expected, 'y']]);
  });

  it('without quotes around the field too', async () => {
    expect(await cellsOf(utf8('id,name\n="00123",\t甲传媒\n`00124,\u200b乙文化\t\n'))).toEqual([
      ['id', 'name'],
      ['00123', '甲传媒'],
      ['00124', '乙文化'],
    ]);
  });
});

describe('rows and fields', () => {
  it.each([
    [
      'comma',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'semicolon',
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'tab',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'tab beside grouped amounts',
      'a\tb\n1,234.50\t2,000\n',
      [
        ['a', 'b'],
        ['1,234.50', '2,000'],
      ],
    ],
    [
      'bar',
      '机构|上月GMV|备注\n甲,乙|600000|a;b\n丙|1,200.50|\n',
      [
        ['机构', '上月GMV', '备注'],
        ['甲,乙', 600000, 'a;b'],
        ['丙', '1,200.50'],
      ],
    ],
    [
      'comma beside bars in a text',
      'id,tags,GMV\n1,a|b|c|d,5\n2,a|b|c|d,6\n',
      [
        ['id', 'tags', 'GMV'],
        [1, 'a|b|c|d', 5],
        [2, 'a|b|c|d', 6],
      ],
    ],
    [
      'comma where a tab stands behind each value',
      'id\t,name\t,GMV\t\n001\t,甲\t,5\t\n002\t,乙\t,6\t\n',
      [
        ['id', 'name', 'GMV'],
        ['001', '甲', 5],
        ['002', '乙', 6],
      ],
    ],
    [
      'comma where a tab stands before each value',
      '\tid,\tname,\tGMV\n\t001,\t甲,\t5\n\t002,\t乙,\t6\n',
      [
        ['id', 'name', 'GMV'],
        ['001', '甲', 5],
        ['002', '乙', 6],
      ],
    ],
    [
      'tab with many blanks',
      'a\tb\tc\td\n1\t\t\t2\n\t\t\t3\n',
      [
        ['a', 'b', 'c', 'd'],
        [1, null, null, 2],
        [null, null, null, 3],
      ],
    ],
    [
      'semicolon beside decimal commas',
      'id;GMV;note\n1;5,5;a\n2;6,5;b\n',
      [
        ['id', 'GMV', 'note'],
        [1, '5,5', 'a'],
        [2, '6,5', 'b'],
      ],
    ],
    [
      'tab below a title of commas',
      '导出,2026年10月\na\tb\tc\n1\t2\t3\n4\t5\t6\n',
      [['导出,2026年10月'], ['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]],
    ],
    ['named by the first line', 'sep=;\na,b;c\n', [['a,b', 'c']]],
    ['a bar named by the first line', 'sep=|\na,b|c\n', [['a,b', 'c']]],
    ['one column', 'a\nb\n', [['a'], ['b']]],
    ['no final newline', 'a,b', [['a', 'b']]],
    [
      'Windows newlines',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'old Mac newlines',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'mixed newlines',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'quotes',
      '"a,b","c ""d"" e"\n"line\nbreak",2\n',
      [
        ['a,b', 'c "d" e'],
        ['line\nbreak', 2],
      ],
    ],
    [
      'quotes before a Windows newline',
      'a,"b"\r\n"c","d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['ragged rows', 'a\n1,2,3\n\n4\n', [['a'], [1, 2, 3], [], [4]]],
    ['blank fields at the end', 'a,,\n,,\n', [['a']]],
  ])('%s', async (_, text, expected) => {
    expect(await cellsOf(utf8(text))).toEqual(expected);
  });

  it('names the sheet after the file', async () => {
    const names = ['/tmp/十月 名册.csv', "'a[1]'.csv", 'history.csv', `${'长'.repeat(40)}.csv`];
    expect(await Promise.all(names.map(async (name) => (await readBook(utf8('a'), name)).sheets[0]!.name))).toEqual([
      '十月 名册',
      'a_1_',
      'Sheet1',
      '长'.repeat(31),
    ]);
  });

  it.each(["roster' .csv", "' '.csv", 'History.csv', '.csv', `${'x'.repeat(30)}'y.csv`, `${'x'.repeat(30)}😀.csv`, "it's [1].csv"])(
    'a file called %j can be saved again',
    async (name) => {
      const book = await readBook(utf8('a'), name);
      expect((await readBook(await writeBook(book), 'saved.xlsx')).sheets.map((sheet) => sheet.name)).toEqual([book.sheets[0]!.name]);
    },
  );
});

describe('encodings', () => {
  const text = '编号,金额\n推客,51.2万\n';
  it.each([
    ['UTF-8', utf8(text), undefined],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`), undefined],
    ['UTF-16 LE with its mark', utf16(`\uFEFF${text}`, true), undefined],
    ['UTF-16 BE with its mark', utf16(`\uFEFF${text}`, false), undefined],
    ['GB18030', gb18030Bytes, undefined],
    ['UTF-16 LE without a mark, named', utf16(text, true), 'utf-16le' as const],
    ['UTF-16 BE without a mark, named', utf16(text, false), 'utf-16be' as const],
    ['GB18030, named', gb18030Bytes, 'gb18030' as const],
  ])('%s', async (_, bytes, encoding) => {
    expect(await cellsOf(bytes, encoding)).toEqual(chineseCells);
  });

  it('reads the four-byte characters of GB18030', async () => {
    // 㐀 (U+3400) is 81 39 EE 39, 𠮷 (U+20BB7) is 95 34 B2 35.
    expect(await cellsOf(Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0x2c, 0x95, 0x34, 0xb2, 0x35]))).toEqual([['㐀', '𠮷']]);
  });
});

describe('laws', () => {
  const field = fc
    .oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.-+eE') }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'a,;\t"\n=\'万 ') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    )
    // eslint-disable-next-line no-control-regex
    .filter((text) => !/[\0-\x08\x0b-\x1f\uFEFF]/.test(text))
    // What is around a text goes; the table above says what.
    .filter((text) => !/^[\t\u00a0\u200b-\u200d\u2060'`]|^="|^ +[\t\u00a0\u200b-\u200d\u2060]/.test(text))
    .filter((text) => !/[\t\u00a0\u200b-\u200d\u2060] *$/.test(text));

  it('every field reads back as its own text, or as the number that prints the same amount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        fc.pre(rows.some((row) => row.some((text) => text !== '')));
        const text = `sep=,\n${Papa.unparse(rows, { newline: '\n', quotes: true })}`;
        const cells = (await readBook(utf8(text), 'a.csv')).sheets[0]!.cells;
        rows.forEach((row, r) =>
          row.forEach((expected, c) => {
            const cell = cells[r]?.[c] ?? null;
            if (typeof cell === 'number') expect(amount(String(cell))).toBe(amount(expected));
            else expect(cell === null ? '' : String(cell).replace(/^'/, '')).toBe(expected);
          }),
        );
      }),
    );
  });

  /** A plain decimal without what does not change its value. */
  const amount = (text: string): string => {
    const exponent = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
    const plain = exponent ? `${exponent[1]}0.${'0'.repeat(Number(exponent[4]) - 1)}${exponent[2]}${exponent[3] ?? ''}` : text;
    const short = plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain;
    return short === '-0' ? '0' : short;
  };
});
