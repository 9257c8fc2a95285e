// What the status and refund columns of a file say of each line, from a text and from a sheet alike.
import fc from 'fast-check';
import { monthOf } from '../../../src/engine/amounts/month';
import { recordReader } from '../../../src/files/text/record-reader';
import type { FileStatus } from '../../../src/roster/files/file-columns';
import { groupFor, newOrderReading, type OrderGroup, type RefusedLine } from '../../../src/roster/files/order-reading';
import { statusReader as readerOf, type StatusReader } from '../../../src/roster/files/status-reader';

const october = monthOf(2026, 10);
const status: FileStatus = { index: 1, kind: 'status', unit: 'yuan', key: 's', header: '订单状态' };
const request: FileStatus = { index: 2, kind: 'request', unit: 'yuan', key: 'r', header: '售后状态' };
const refund: FileStatus = { index: 1, kind: 'refund', unit: 'yuan', key: '退', header: '退款金额' };
const statusReader = (columns: readonly FileStatus[], tooVaried = new Set<string>()) => readerOf(columns, tooVaried);
const newGroup = (): OrderGroup => groupFor(newOrderReading(), october, []);

/** Reads one line of a text. */
function readLine({ readRecord }: StatusReader, line: string): void {
  recordReader({ separator: ',', newline: '\n' }, readRecord).read(`${line}\n`, true);
}

describe('the word of a line', () => {
  it.each([
    ['已完成', '已完成'],
    ['  已 \t 完成 ', '已 完成'],
    ['"已\n完成"', '已 完成'],
    ['="00123"', '00123'],
    ['"=""已完成"""', '已完成'],
    ["'已完成", '已完成'],
    ['1', '1'],
    ['1.50', '1.5'],
    ['', ''],
    ['  ', ''],
  ])('in a text: %j is %j', (field, word) => {
    const reader = statusReader([status]);
    readLine(reader, `A1,${field},5`);
    expect(reader.words()).toEqual([{ column: 's', word }]);
  });

  it.each<[unknown, string]>([
    ['已完成', '已完成'],
    [' 已\n完成', '已 完成'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    [{ code: '#N/A' }, ''],
  ])('in a sheet: %j is %j', (cell, word) => {
    const reader = statusReader([status]);
    reader.readCells(['A1', cell, 5]);
    expect(reader.words()).toEqual([{ column: 's', word }]);
  });

  it('is blank where the line ends before its column', () => {
    const reader = statusReader([status, request]);
    readLine(reader, 'A1,已完成');
    expect(reader.words()).toEqual([
      { column: 's', word: '已完成' },
      { column: 'r', word: '' },
    ]);
  });

  it('is that of the line read last, per column that is no refund', () => {
    const reader = statusReader([request, { ...refund, index: 3 }, status]);
    readLine(reader, 'A1,已完成,退款成功,5');
    reader.readCells(['A1', '交易关闭', '无', 5]);
    expect(reader.words()).toEqual([
      { column: 'r', word: '无' },
      { column: 's', word: '交易关闭' },
    ]);
    expect(statusReader([refund]).words()).toEqual([]);
  });
});

describe('whether a line says what the one before says', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly boolean[]]>([
    [
      'blanks from the first line on',
      [
        ['', ''],
        ['', ''],
      ],
      [true, true],
    ],
    [
      'a word, and again',
      [
        ['a', ''],
        ['a', ''],
        ['a', ''],
      ],
      [false, true, true],
    ],
    [
      'another word',
      [
        ['a', ''],
        ['b', ''],
      ],
      [false, false],
    ],
    [
      'the first column changes alone',
      [
        ['a', 'x'],
        ['b', 'x'],
        ['b', 'x'],
      ],
      [false, false, true],
    ],
    [
      'the last column changes alone',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['a', 'y'],
      ],
      [false, false, true],
    ],
    [
      'back to the word before the last',
      [
        ['a', ''],
        ['b', ''],
        ['a', ''],
      ],
      [false, false, false],
    ],
    [
      'a space more is the same word',
      [
        ['a', ''],
        [' a ', ''],
      ],
      [false, true],
    ],
    [
      'capitals are others',
      [
        ['a', ''],
        ['A', ''],
      ],
      [false, false],
    ],
  ])('%s', (_, lines, expected) => {
    const [ofText, ofSheet] = [statusReader([status, request]), statusReader([status, request])];
    const told = lines.map(([one, other]) => {
      readLine(ofText, `A1,${one},${other}`);
      ofSheet.readCells(['A1', one, other]);
      return [ofText.isSame(), ofSheet.isSame()];
    });
    expect(told).toEqual(expected.map((isSame) => [isSame, isSame]));
  });

  it('is true where no column says anything, false before the first line', () => {
    const reader = statusReader([]);
    expect(reader.isSame()).toBe(false);
    readLine(reader, 'A1');
    expect([reader.isSame(), reader.words(), reader.hasRefunds]).toEqual([true, [], false]);
  });
});

describe('a column that is no status', () => {
  const after = (...words: readonly string[]) => {
    const reader = statusReader([status, request]);
    for (const word of words) reader.readCells(['A1', word, '无']);
    return reader;
  };
  const distinct = (count: number): string[] => Array.from({ length: count }, (_, i) => `w${i}`);

  it('has 61 words; 60 are those of a status', () => {
    expect(after(...distinct(60)).words()).toEqual([
      { column: 's', word: 'w59' },
      { column: 'r', word: '无' },
    ]);
    expect(after(...distinct(61)).words()).toEqual([{ column: 'r', word: '无' }]);
  });

  it('has them however often each stands there', () => {
    expect(after(...distinct(60), ...distinct(60)).words()[0]).toEqual({ column: 's', word: 'w59' });
  });

  it('has a word of 121 characters; 120 may stand in a status', () => {
    expect(after('x'.repeat(120)).words()[0]).toEqual({ column: 's', word: 'x'.repeat(120) });
    expect(after('x'.repeat(121)).words()).toEqual([{ column: 'r', word: '无' }]);
    expect(after(` ${'x'.repeat(120)} `).words()[0]).toEqual({ column: 's', word: 'x'.repeat(120) });
  });

  it('is left alone from then on, in lines with words that were known too', () => {
    const reader = after('已完成', 'x'.repeat(121));
    expect(reader.isSame()).toBe(false);
    reader.readCells(['A1', '已完成', '无']);
    expect([reader.isSame(), reader.words()]).toEqual([true, [{ column: 'r', word: '无' }]]);
  });

  it('is none in the files after it either', () => {
    const tooVaried = new Set<string>();
    for (const word of distinct(61)) statusReader([status], tooVaried).readCells(['A1', word]);
    expect([...tooVaried]).toEqual([]);
    const first = statusReader([status], tooVaried);
    for (const word of distinct(61)) first.readCells(['A1', word]);
    expect([...tooVaried]).toEqual(['s']);
    const second = statusReader([status, request], tooVaried);
    second.readCells(['A1', '已完成', '无']);
    expect(second.words()).toEqual([{ column: 'r', word: '无' }]);
  });
});

describe('what was paid back', () => {
  /** Per column its lines, what agency 7 was paid back in cents or decimals, and what cannot be read. */
  function paidBack(columns: readonly FileStatus[], cells: readonly unknown[], isText = false) {
    const [reader, group] = [statusReader(columns), newGroup()];
    if (isText) readLine(reader, cells.join(','));
    else reader.readCells(cells);
    reader.addRefunds(group, 7, 2, 30);
    return [...group.refunds].map(([key, { lines, sums, unread }]) => [key, lines, sums.beyond.get(7)?.toFixed() ?? null, [...unread]]);
  }
  const unread = (seen: string): RefusedLine => ({ kind: 'refund', file: 2, line: 30, month: october, seen, problem: null });

  it.each<[unknown, string]>([
    [5, '5'],
    [-5, '5'],
    [0.01, '0.01'],
    ['5.10', '5.1'],
    ['-0.3', '0.3'],
    ['¥1,000', '1000'],
    ['0.005', '0.005'],
  ])('%j', (cell, amount) => {
    expect(paidBack([refund], ['A1', cell])).toEqual([['退', 1, amount, []]]);
  });

  it.each<unknown>([
    0,
    null,
    undefined,
    '',
    ' ',
    '0',
    '0.00',
    '-0',
    '-',
    '--',
    '–',
    '—',
    '——',
    '/',
    '-/-',
    '无',
    '否',
    ' 无 ',
    '没有',
    'none',
    'Nil',
    'NO',
    'n/a',
    'N/A',
  ])('nothing: %j', (cell) => expect(paidBack([refund], ['A1', cell])).toEqual([]));

  it.each<[unknown, string]>([
    ['未知', '未知'],
    ['没', '没'],
    ['无退款', '无退款'],
    ['不无', '不无'],
    ['否否', '否否'],
    ['没有没有', '没有没有'],
    ['nothing', 'nothing'],
    ['nila', 'nila'],
    ['a no', 'a no'],
    ['na', 'na'],
    ['- 无', '- 无'],
    ['(5)', '(5)'],
    [true, 'TRUE'],
    [{ code: '#N/A' }, '#N/A'],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ])('not to be read: %j', (cell, seen) => {
    expect(paidBack([refund], ['A1', cell])).toEqual([['退', 0, null, [[7, unread(seen)]]]]);
  });

  it.each([
    ['fen', 5, '0.05'],
    ['yuan', 5, '5'],
    ['thousand', 1.5, '1500'],
    ['wan', -1.2, '12000'],
    ['wan', 5.0000004, '50000.004'],
    ['wan', '¥5', '50000'],
    // A text that names its unit is what it says.
    ['wan', '0.1万', '1000'],
    ['wan', '5元', '5'],
  ] as const)('in %s: %s is %s', (unit, cell, amount) => {
    expect(paidBack([{ ...refund, unit }], ['A1', cell])).toEqual([['退', 1, amount, []]]);
  });

  it('in the fields of a text, of marked ones too', () => {
    expect(paidBack([refund], ['A1', '5.10'], true)).toEqual([['退', 1, '5.1', []]]);
    expect(paidBack([refund], ['A1', '="5.10"'], true)).toEqual([['退', 1, '5.1', []]]);
    expect(paidBack([refund], ['A1'], true)).toEqual([]);
  });

  it('of several columns is kept apart', () => {
    const other: FileStatus = { ...refund, index: 3, key: '售', unit: 'fen' };
    expect(paidBack([refund, status, other], ['A1', 5, '已完成', 70])).toEqual([
      ['退', 1, '5', []],
      ['售', 1, '0.7', []],
    ]);
    expect(paidBack([refund, other], ['A1', '', '', 70])).toEqual([['售', 1, '0.7', []]]);
    expect(statusReader([status, refund]).hasRefunds).toBe(true);
  });

  it('adds up by agency, and of what cannot be read each agency has its first', () => {
    const [reader, group] = [statusReader([refund]), newGroup()];
    const lines: readonly (readonly [number, unknown])[] = [
      [0, 1],
      [1, 2.5],
      [0, 'x'],
      [0, 3],
      [1, ''],
      [0, 'y'],
      [1, 'z'],
    ];
    lines.forEach(([id, cell], line) => {
      reader.readCells(['A1', cell]);
      reader.addRefunds(group, id, 0, line);
    });
    const { lines: count, sums, unread: first } = group.refunds.get('退')!;
    expect([count, [...sums.beyond].map(([id, amount]) => [id, amount.toFixed()])]).toEqual([
      3,
      [
        [0, '4'],
        [1, '2.5'],
      ],
    ]);
    expect([...first].map(([id, { line, seen }]) => [id, line, seen])).toEqual([
      [0, 2, 'x'],
      [1, 6, 'z'],
    ]);
  });
});

it('a text and a sheet of the same fields say the same', () => {
  const field = fc.constantFrom('', '已完成', ' 已完成', '交易关闭', '5', '-0.3', '无', '未知', '0');
  const columns = [status, request, { ...refund, index: 3 }];
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field, field), { maxLength: 12 }), (lines) => {
      const [ofText, ofSheet] = [statusReader(columns), statusReader(columns)];
      const [inText, inSheet] = [newGroup(), newGroup()];
      lines.forEach((fields, line) => {
        readLine(ofText, ['A1', ...fields].join(','));
        ofSheet.readCells(['A1', ...fields]);
        ofText.addRefunds(inText, line % 3, 0, line);
        ofSheet.addRefunds(inSheet, line % 3, 0, line);
        expect([ofText.words(), ofText.isSame()]).toEqual([ofSheet.words(), ofSheet.isSame()]);
      });
      expect(inText).toEqual(inSheet);
    }),
  );
});
