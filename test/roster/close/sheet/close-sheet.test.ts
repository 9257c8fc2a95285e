// The sheet of a close, line by line and cell by cell.
import { ruleWith } from '../../../engine/rules';
import { canonicalText } from '../../../../src/rules/canonical';
import type { Close, CloseRequest } from '../../../../src/roster/close/make-close';
import type { CloseInput } from '../../../../src/roster/close/row';
import { allColumns, closeColumns } from '../../../../src/roster/close/sheet/columns';
import { lineText } from '../../../../src/roster/close/sheet/canonical';
import { isCovered, readMark } from '../../../../src/roster/close/sheet/line';
import { closeOf, floating, sha256, words } from '../made';

const { mark, paid } = closeColumns;
const blanks = (count: number): null[] => Array<null>(count).fill(null);
/** Kinds and cells, without what nobody wrote behind them. */
function linesOf({ sheet }: Close): [string, unknown[]][] {
  return sheet.cells.map((cells) => {
    const written = cells.slice(0, mark);
    while (written.at(-1) === null) written.pop();
    return [readMark(cells[mark])!.kind, written];
  });
}
const lineOf = (close: Close, kind: string): unknown[][] => linesOf(close).flatMap(([one, cells]) => (one === kind ? [cells] : []));
const rowsOf = (close: Close): unknown[][] => lineOf(close, 'row');

const inputs: readonly CloseInput[] = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: 500_000, paid: 60_000 },
];
const close = (changes: Partial<CloseRequest> = {}) => closeOf({ inputs, ...changes });

it('has head, totals, places to sign, rows and the rule, in this order', async () => {
  const made = await close();
  const { fingerprint } = made.sheet;
  const beside = (label: string, text: string): unknown[] => [label, null, text];
  expect(linesOf(made)).toEqual([
    ['title', ['推客保证金底稿 2026-11']],
    ['format', beside('格式', 'tuike-close/1')],
    ['code', beside('结账码', fingerprint.slice(0, 8))],
    ['fingerprint', beside('指纹（SHA-256）', fingerprint)],
    ['sequence', beside('结账序号', '1')],
    ['before', beside('上一次结账', '无')],
    ['month', beside('核定月份', '2026-11')],
    ['gmv-month', beside('成交额月份', '2026-10')],
    ['closed', beside('结账日期', '2026-12-02')],
    ['rule', beside('规则', 'floating-v2')],
    ['rule-name', beside('规则名称', `${floating.name['zh-CN']} / ${floating.name['en-US']}`)],
    ['evidence', beside('依据', words['zh-CN'].evidence[floating.evidence])],
    ['edge', beside('正好在分界上', '归上一档（有争议）')],
    ['rule-sha', beside('规则全文（SHA-256）', made.head.ruleSha)],
    ['paid-by-held', beside('此前已缴，按', '账户余额')],
    ['file', beside('文件', '名册.xlsx')],
    ['table', beside('数据位置', '10月!A4:G803')],
    ['rows', beside('行数', '2')],
    ['source-sha', beside('所读数据（SHA-256）', made.head.sourceSha)],
    ['build', beside('版本', '0.2.0')],
    ['totals', ['按档汇总', null, null, '机构数', '成交额', null, '应缴保证金', '结账前余额', '应补缴', '多缴']],
    ...floating.tiers.map(({ wording }, index): [string, unknown[]] => [
      'tier',
      index === 1
        ? [`第 2 档（${wording}）`, null, null, 2, 1_012_000, 2, 100_000, 80_000, 30_000, 10_000]
        : [`第 ${index + 1} 档（${wording}）`, null, null, 0, 0, index + 1, 0, 0, 0, 0],
    ]),
    ['untiered', ['成交额读不出', null, null, 0, 0, null, 0, 0, 0, 0]],
    ['total', ['合计', null, null, 2, 1_012_000, null, 100_000, 80_000, 30_000, 10_000]],
    [
      'disputed',
      [
        ...['正好在有争议的分界上', null, null, '机构数', null, null],
        ...['应缴（本规则读法）', '应缴（另一读法）', '应补缴（本规则读法）', '应补缴（另一读法）'],
      ],
    ],
    ['disputed-edge', ['¥500,000', null, null, 1, null, null, 50_000, 20_000, 0, 0]],
    ['payments', ['付款封存']],
    ['signatures', ['签字', null, '姓名', '日期', '签署时结账码']],
    ['prepared', ['编制']],
    ['reviewed', ['复核']],
    ['approved', ['批准']],
    [
      'columns',
      [
        ...['序号', '机构编号', '机构名称', '成交额原文', '成交额', '档位', '应缴保证金', '结账前余额', '应补缴'],
        ...['多缴', '距下一档', '备注', '实付金额', '付款日期', '凭证号'],
      ],
    ],
    ['row', [1, 'MCN-1', '甲', 512_000, 512_000, 2, 50_000, 20_000, 30_000, 0, 488_000]],
    [
      'row',
      [2, 'MCN-2', '乙', 500_000, 500_000, 2, 50_000, 60_000, 0, 10_000, 500_000, '正好在分界 ¥500,000：另一读法为 ¥20,000（第 1 档）'],
    ],
    ['rule-text', ['规则全文', null, canonicalText(floating)]],
  ]);
});

it('each line is as wide as the sheet, and has its check where the fingerprint is made of it', async () => {
  const { sheet } = await close();
  for (const cells of sheet.cells) {
    expect(cells).toHaveLength(allColumns);
    const { kind, check } = readMark(cells[mark])!;
    expect(check).toBe(isCovered(kind) ? (await sha256(lineText(kind, cells))).slice(0, 6) : '');
    expect(cells.slice(mark + 1)).toEqual([null]);
  }
  const texts = sheet.cells.map((cells) => ({ kind: readMark(cells[mark])!.kind, text: lineText(readMark(cells[mark])!.kind, cells) }));
  expect(sheet.lines).toEqual(texts.flatMap(({ kind, text }) => (isCovered(kind) && kind !== 'row' ? [text] : [])));
  expect(sheet.rows).toEqual(texts.flatMap(({ kind, text }) => (kind === 'row' ? [text] : [])));
  expect(sheet.fingerprint).toBe(await sha256([...sheet.lines, ...sheet.rows].join('\n')));
});

it('is printed down to the last row of an agency, without marks', async () => {
  const { sheet } = await close();
  expect(readMark(sheet.cells[sheet.columnsRow]![mark])!.kind).toBe('columns');
  expect(sheet.printed).toEqual({ rows: sheet.columnsRow + 3, columns: 15 });
  expect(sheet.cells.slice(sheet.printed.rows).map((cells) => readMark(cells[mark])!.kind)).toEqual(['rule-text']);
});

it('a close that corrects another says which and why, one after another says that', async () => {
  const link = { sequence: 3, fingerprint: 'a'.repeat(64) };
  const made = await close({ before: link, sameMonth: { sequence: 2, fingerprint: 'b'.repeat(64) }, reason: '漏一行' });
  expect(lineOf(made, 'before')).toEqual([['上一次结账', null, `3 ${'a'.repeat(64)}`]]);
  expect(linesOf(made).slice(8, 12)).toEqual([
    ['closed', ['结账日期', null, '2026-12-02']],
    ['corrects', ['更正的结账', null, `2 ${'b'.repeat(64)}`]],
    ['reason', ['更正原因', null, '漏一行']],
    ['rule', ['规则', null, 'floating-v2']],
  ]);
});

it('a file that is not known stays blank', async () => {
  const made = await close({ source: { file: '', sheet: 'S', address: 'A1' } });
  expect(lineOf(made, 'file')).toEqual([['文件']]);
  expect(lineOf(made, 'table')).toEqual([['数据位置', null, 'S!A1']]);
});

describe('what was paid before', () => {
  it.each([
    ['held', 'paid-by-held', '账户余额', '结账前余额'],
    ['prevTier', 'paid-by-tier', '已缴档位', '此前已缴档位'],
    [null, 'paid-by-none', '未知', '结账前余额'],
  ] as const)('%s: the line %s says so, and the column', async (paidBy, kind, says, column) => {
    const made = await close({ paidBy, inputs: inputs.map((one) => ({ ...one, paid: 1 })) });
    expect(lineOf(made, kind)).toEqual([['此前已缴，按', null, says]]);
    expect(linesOf(made).filter(([one]) => one.startsWith('paid-by'))).toHaveLength(1);
    expect(lineOf(made, 'columns')[0]![7]).toBe(column);
  });

  it.each<[CloseRequest['paidBy'], unknown, unknown, readonly unknown[]]>([
    ['held', 20_000, 20_000, [30_000, 0]],
    ['held', '2万', 20_000, [30_000, 0]],
    ['held', 0, 0, [50_000, 0]],
    ['held', '', null, [null, null]],
    ['held', 'x', 'x', [null, null]],
    ['held', -1, -1, [null, null]],
    // A file keeps no control; without it the cell would be an amount that nobody read.
    ['held', '20000\u0001', '20000\uFFFD', [null, null]],
    ['held', '\u001F20000', '\uFFFD20000', [null, null]],
    ['held', '20000\t 元', '20000\uFFFD 元', [null, null]],
    ['held', '\u0001', '\uFFFD', [null, null]],
    ['held', '\t20000\n', 20_000, [30_000, 0]],
    ['held', 'x\ny', 'x y', [null, null]],
    ['prevTier', '2\u0001', '2\uFFFD', [null, null]],
    ['prevTier', '\u0001', '\uFFFD', [null, null]],
    ['prevTier', '第2档', 2, [0, 0]],
    ['prevTier', 0, 0, [50_000, 0]],
    ['prevTier', '', 0, [50_000, 0]],
    ['prevTier', 9, 9, [null, null]],
    [null, 20_000, null, [null, null]],
  ])('by %s, %j is written as %j', async (paidBy, cell, before, dueAndSurplus) => {
    const { sheet } = await close({ paidBy, inputs: [{ ...inputs[0]!, paid: cell }] });
    expect(sheet.cells[sheet.columnsRow + 1]!.slice(6, 11)).toEqual([50_000, before, ...dueAndSurplus, 488_000]);
  });

  it('that nobody knows is in no total', async () =>
    expect(lineOf(await close({ paidBy: null, inputs: [inputs[0]!] }), 'total')).toEqual([['合计', null, null, 1, 512_000, null, 50_000]]));
});

describe('what the table had', () => {
  it.each<[string, unknown, unknown]>([
    ['a number', 512_000, 512_000],
    ['a text', '51.2万', '51.2万'],
    ['a text with spaces around', ' 5 ', '5'],
    ['a sum of doubles, which is money', 0.1 + 0.2, 0.1 + 0.2],
    ['15 digits', 1234567890123.45, 1234567890123.45],
    ['more digits than all programs keep', 123_456_789_012_345.67, '123456789012345.67'],
    ['decimals that are no money', 0.123_456_789_012_345_66, '0.12345678901234566'],
    ['a number that no cell holds', NaN, '#NUM!'],
    ['an infinite number', Infinity, '#NUM!'],
    ['TRUE', true, 'TRUE'],
    ['an error', { code: '#N/A' }, '#N/A'],
    ['a blank', '', null],
  ])('%s', async (_, gmv, written) =>
    expect((await close({ inputs: [{ ...inputs[0]!, gmv }] })).sheet.cells.at(-2)!.slice(0, 4)).toEqual([1, 'MCN-1', '甲', written]),
  );

  it.each<[string, unknown, unknown]>([
    ['a number is its digits', 12_345, '12345'],
    ['a formatted number is its digits, too', { basicType: 'Double', basicValue: 12_345 }, '12345'],
    ['a number that no cell holds', NaN, '#NUM!'],
    ['an error is its name', { code: '#N/A' }, '#N/A'],
    ['a text keeps its zeros', '00123', '00123'],
    ['spaces around go', ' A ', 'A'],
    ['a blank stays one', '', null],
    ['nothing is a blank', null, null],
  ])('of ids and names: %s', async (_, id, written) =>
    expect((await close({ inputs: [{ ...inputs[0]!, agency: id, name: id }] })).sheet.cells.at(-2)!.slice(1, 3)).toEqual([
      written,
      written,
    ]),
  );
});

it('0 as an id is a blank, as some Excel builds hand one over; as a name it stays', async () =>
  expect((await close({ inputs: [{ ...inputs[0]!, agency: 0, name: 0 }] })).sheet.cells.at(-2)!.slice(1, 3)).toEqual([null, '0']));

describe('an amount that cannot be read', () => {
  const odd = [
    { agency: 'A', name: '', gmv: 'x', paid: 5 },
    { agency: '', name: '', gmv: '', paid: '' },
    { agency: 'B', name: '', gmv: 512_000, paid: '' },
    { agency: 'b', name: '', gmv: 1, paid: 0 },
  ];
  it('is in no tier, and told by its kind with what is at stake', async () => {
    const made = await close({ inputs: odd });
    expect(lineOf(made, 'untiered')).toEqual([['成交额读不出', null, null, 2, 0, null, 0, 5, 0, 0]]);
    const doubts = linesOf(made).filter(([kind]) => kind.startsWith('doubt'));
    expect(doubts).toEqual([
      ['doubts', ['需人工处理', null, null, '机构数', null, null, '最多涉及金额']],
      ['doubt-gmv', ['成交额读不出', null, null, 1, null, null, 200_000]],
      ['doubt-no-gmv', ['没有成交额', null, null, 1, null, null, 200_000]],
      ['doubt-no-held', ['没有余额', null, null, 1, null, null, 50_000]],
      ['doubt-no-agency', ['没有机构编号', null, null, 1, null, null, 200_000]],
      ['doubt-twice', ['机构重复', null, null, 2, null, null, 20_000]],
    ]);
    expect(lineOf(made, 'disputed')).toEqual([]);
    expect(rowsOf(made).map((cells) => cells.slice(4, 11))).toEqual([
      [null, null, null, 5, null, null, null],
      blanks(7),
      [512_000, 2, 50_000, null, null, null, 488_000],
      [1, 1, 20_000, 0, 20_000, 0, 499_999],
    ]);
    expect(rowsOf(made).map((cells) => cells[11])).toEqual([
      words['zh-CN'].note(made.rows[0]!.doubts, null),
      '没有成交额；没有机构编号',
      '没有余额；机构重复，另见序号 4',
      '机构重复，另见序号 3',
    ]);
  });
});

it('edges are listed ascending, each with both readings, whichever the rule has', async () => {
  const of = [1_000_000, 500_000, 1_000_000].map((gmv, index) => ({ agency: `a${index}`, name: '', gmv, paid: 0 }));
  expect(lineOf(await close({ inputs: of }), 'disputed-edge')).toEqual([
    ['¥500,000', null, null, 1, null, null, 50_000, 20_000, 50_000, 20_000],
    ['¥1,000,000', null, null, 2, null, null, 200_000, 100_000, 200_000, 100_000],
  ]);
  const lower = ruleWith(
    'lower',
    '20000',
    floating.tiers.map(({ from, supplement }) => ({ from, supplement })),
  );
  const made = await close({ inputs: of.slice(1, 2), rule: lower });
  expect(lineOf(made, 'disputed-edge')).toEqual([['¥500,000', null, null, 1, null, null, 20_000, 50_000, 20_000, 50_000]]);
  expect(lineOf(made, 'edge')).toEqual([['正好在分界上', null, '归下一档（有争议）']]);
});

it('a rule of many tiers is written in pieces, the first beside its label', async () => {
  const rule = ruleWith(
    'upper',
    '0',
    Array.from({ length: 60 }, (_, index) => ({ from: String(index * 1000), supplement: String(index) })),
  );
  const pieces = lineOf(await close({ rule }), 'rule-text');
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map((cells) => cells.slice(0, 2))).toEqual(pieces.map((_, index) => [index === 0 ? '规则全文' : null, null]));
  expect(pieces.map((cells) => cells[2]).join('')).toBe(canonicalText(rule));
});

it('cells that people fill in are blank', async () => {
  const { sheet } = await close();
  const rows = sheet.cells.slice(sheet.columnsRow + 1, sheet.printed.rows);
  expect(rows.map((cells) => cells.slice(paid, mark))).toEqual([blanks(3), blanks(3)]);
});
