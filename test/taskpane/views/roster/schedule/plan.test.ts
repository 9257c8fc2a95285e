// What is written of a schedule and of a list, cell by cell.
import { Decimal } from '../../../../../src/engine/amounts/money';
import { monthOf } from '../../../../../src/engine/amounts/month';
import type { ColumnRole } from '../../../../../src/roster/table/columns/role';
import { mostBytesOnTheWeb } from '../../../../../src/roster/orders/bytes';
import { scheduleBytes } from '../../../../../src/roster/schedule/bytes';
import { scheduleResult } from '../../../../../src/roster/schedule/result';
import { scheduleSpan } from '../../../../../src/roster/schedule/rows';
import type { SheetCells } from '../../../../../src/roster/table/table-layout';
import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { listPlan, listText } from '../../../../../src/taskpane/views/roster/lists/plan';
import { runPausing } from '../../../../../src/taskpane/long-work/run-pausing';
import { copyFormula, scheduleFormula } from '../../../../../src/taskpane/views/roster/schedule/formula';
import { schedulePlan, type ScheduleToWrite } from '../../../../../src/taskpane/views/roster/schedule/plan';
import { ruleOfMonth } from '../../../../../src/taskpane/views/roster/schedule/rule';
import type { TableSource } from '../../../../../src/taskpane/views/roster/source/source';
import { fixed, floating } from '../../../../engine/rules';
import { inOneGo } from '../../../../../src/roster/table/in-slices';

const roles: readonly ColumnRole[] = ['agency', 'month', 'gmv', 'held'];
const cells: SheetCells = [
  ['机构', '月份', '成交额', '余额'],
  ['a', 46_143, 100, ''],
  ['小计', '', 100, ''],
  ['b', 46_143, 'x', ''],
  ['b', 46_174, 600_000, ''],
  ['a', 46_174, '60万', 12_345.67],
  ['合计', '', 600_200, ''],
];
// From C3 on, so that rows and columns of the source are none of the sheet's.
const source: TableSource = {
  area: sheetArea("Q'4", 2, 2, cells.length, 4),
  tableName: null,
  cells,
  layout: {
    headerRow: 0,
    firstRow: 1,
    endRow: cells.length,
    leftOut: [2, 6],
    columns: roles.map((role, index) => ({ index, header: String(cells[0]![index]), role })),
  },
  path: 'schedule',
};
const columns = { agency: 0, month: 1, gmv: 2, held: 3 };
const span = scheduleSpan(cells, source.layout, columns);
const plainSpan = { ...span, blanked: [] };

describe('the formula', () => {
  it.each([
    [
      'guards blank GMVs and balances, which some Excel builds hand over as 0',
      scheduleFormula(source, columns, plainSpan, { isOnSheet: true, isDated: false }),
      '=TUIKE.SCHEDULE(C4:C8,D4:D8,IF(E4:E8="","",E4:E8),IF(F4:F8="","",F4:F8))',
    ],
    [
      'names the sheet from another one, and the rule by date',
      scheduleFormula(source, columns, plainSpan, { isOnSheet: false, isDated: true }),
      `=TUIKE.SCHEDULE('Q''4'!C4:C8,'Q''4'!D4:D8,IF('Q''4'!E4:E8="","",'Q''4'!E4:E8),IF('Q''4'!F4:F8="","",'Q''4'!F4:F8),"dated")`,
    ],
    [
      'leaves held out where there is none, and its place where a rule follows',
      scheduleFormula(source, { ...columns, held: null }, plainSpan, { isOnSheet: true, isDated: true }),
      '=TUIKE.SCHEDULE(C4:C8,D4:D8,IF(E4:E8="","",E4:E8),,"dated")',
    ],
    [
      'hands a subtotal over blank, found by its cell',
      scheduleFormula(source, { ...columns, held: null }, span, { isOnSheet: true, isDated: false }),
      '=TUIKE.SCHEDULE(IF((ROW(C4:C8)=ROW(C5)),"",C4:C8),IF((ROW(C4:C8)=ROW(C5)),"",D4:D8),IF((E4:E8="")+(ROW(C4:C8)=ROW(C5)),"",E4:E8))',
    ],
    ['copies a column', copyFormula(source, span, 0), `=IF('Q''4'!C4:C8="","",'Q''4'!C4:C8)`],
  ])('%s', (_, formula, expected) => expect(formula).toBe(expected));
});

describe('the plan', () => {
  const result = inOneGo(scheduleResult(cells, span, columns, () => floating));
  const plan = (how: ScheduleToWrite['how'], where: ScheduleToWrite['where'], at: TableSource = source) =>
    schedulePlan({
      ...{ source: at, columns, span, isDated: false, result, how, where },
      headers: ['档位', '保证金', '评定前', '应补缴', '多出'],
      sheetName: '推算',
      say: ({ code }) => code,
    });
  const money = '#,##0.00';

  it('beside the data: headers in the header row, one formula that spills over the rows', () =>
    expect(plan('formula', 'beside')).toEqual({
      sheet: { name: "Q'4" },
      blocks: [
        { row: 2, column: 6, cells: [['档位', '保证金', '评定前', '应补缴', '多出']], isHeader: true },
        {
          ...{ row: 3, column: 6, spill: { rows: 5, columns: 5 }, formats: ['0', money, money, money, money] },
          cells: [[{ formula: scheduleFormula(source, columns, span, { isOnSheet: true, isDated: false }) }]],
        },
      ],
    }));

  it('without a header row none is written', () =>
    expect(plan('formula', 'beside', { ...source, layout: { ...source.layout, headerRow: null } }).blocks).toHaveLength(1));

  it('beside an Excel table one column stays free', () =>
    expect(plan('formula', 'beside', { ...source, tableName: 'T' }).blocks.map(({ column }) => column)).toEqual([7, 7]));

  it('as values: what SCHEDULE answers, and where it answers an error its sentence', () =>
    expect(plan('values', 'beside').blocks[1]!.cells).toEqual([
      [1, 20_000, 0, 20_000, 0],
      ['', '', '', '', ''],
      ['not-an-amount', '', '', '', ''],
      [2, 50_000, 'held-unknown', '', ''],
      [2, 50_000, 12_345.67, 37_654.33, 0],
    ]));

  it('on a new sheet the rows are told from one another by agency, month, GMV and balance; months that are dates look like months', () => {
    const { sheet, blocks, freezeRows } = plan('values', 'sheet');
    expect([sheet, freezeRows]).toEqual([{ newName: '推算' }, 1]);
    expect(blocks.map(({ row, column, formats }) => [row, column, formats])).toEqual([
      [0, 0, undefined],
      [1, 0, [null]],
      [1, 1, ['yyyy-mm']],
      [1, 2, [money]],
      [1, 3, [money]],
      [1, 4, ['0', money, money, money, money]],
    ]);
    expect(blocks[1]!.cells).toEqual([['a'], ['小计'], ['b'], ['b'], ['a']]);
    expect(plan('formula', 'sheet').blocks[1]).toMatchObject({
      cells: [[{ formula: copyFormula(source, span, 0) }]],
      spill: { rows: 5, columns: 1 },
    });
  });

  it.each([
    ['202610', 202_610],
    ['text', '2026-10'],
  ])('a month written as %s keeps its own look', (_, month) => {
    const typed = cells.map((line, row) => (row === 1 ? ['a', month, 1, ''] : line.map((cell, i) => (i === 1 ? month : cell))));
    expect(plan('values', 'sheet', { ...source, cells: typed }).blocks[2]!.formats).toEqual([null]);
  });
});

it('a formula over 100,000 rows is known to be too large for Excel on the web, one over 10,000 not', () => {
  const many = (rows: number): number =>
    scheduleBytes(
      Array.from({ length: rows }, (_, i) => [`A${100_000 + i}`, '2026-10', 1_234_567.89, '']),
      { firstRow: 0, endRow: rows, blanked: [] },
      columns,
    );
  expect([many(10_000) < mostBytesOnTheWeb, many(150_000) > mostBytesOnTheWeb]).toEqual([true, true]);
});

describe('a list', () => {
  const list = {
    lines: [
      { row: 3, id: '000123', amount: new Decimal('12345678901234567.89') },
      { row: 5, id: 'a\tb\n', amount: new Decimal('0.1') },
    ],
    columns: [
      { header: '机构', cellOf: ({ id }: { id: string }) => id, format: null },
      { header: '金额', cellOf: ({ amount }: { amount: Decimal }) => amount, format: money() },
    ],
    sheet: '名单',
  };
  function money(): string {
    return '#,##0.00';
  }

  it('as a sheet: header, lines, frozen', () =>
    expect(listPlan(list)).toEqual({
      sheet: { newName: '名单' },
      blocks: [
        { row: 0, column: 0, cells: [['机构', '金额']], isHeader: true },
        {
          row: 1,
          column: 0,
          cells: [
            ['000123', 12345678901234568],
            ['a\tb\n', 0.1],
          ],
          formats: [null, '#,##0.00'],
        },
      ],
      freezeRows: 1,
      print: { rows: 3, columns: 2, headerRow: 0, footer: '&P / &N' },
    }));

  it('to send: a title, the facts, a blank row, then the headers, which every printed page repeats', () => {
    const { blocks, freezeRows, print } = listPlan({
      ...list,
      head: [
        { term: '缴纳月份', cell: '2026-11', format: '@' },
        { term: '合计', cell: new Decimal('0.3'), format: money() },
      ],
    });
    expect([freezeRows, print]).toEqual([5, { rows: 7, columns: 2, headerRow: 4, footer: '&P / &N' }]);
    expect(blocks.map(({ row, cells }) => [row, cells])).toEqual([
      [0, [['名单']]],
      [1, [['缴纳月份', '2026-11']]],
      [2, [['合计', 0.3]]],
      [4, [['机构', '金额']]],
      [
        5,
        [
          ['000123', 12345678901234568],
          ['a\tb\n', 0.1],
        ],
      ],
    ]);
  });

  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['@SUM(1)', "'@SUM(1)"],
    ['+1+1', "'+1+1"],
    ['-A1', "'-A1"],
    ['\t=1', "' =1"],
    ['-1,234.50', '-1,234.50'],
    ['-', '-'],
    ['甲=乙', '甲=乙'],
  ])('as text, %p runs nowhere', (name, copied) =>
    expect(listText({ ...list, lines: [{ row: 0 }], columns: [{ header: '机构', format: null, cellOf: () => name }] })).toBe(
      `机构\n${copied}`,
    ),
  );

  it('as text: every digit, one line each', () => expect(listText(list)).toBe('机构\t金额\n000123\t12345678901234567.89\na b \t0.1'));
});

it('a long calculation gives way, tells how far it is, and stops when told to', async () => {
  const stop = new AbortController();
  function* long(): Generator<number, string> {
    for (let i = 0; ; i++) {
      const until = performance.now() + 10;
      while (performance.now() < until);
      yield i;
    }
  }
  const told: number[] = [];
  const running = runPausing(long(), (done) => told.push(done) === 2 && stop.abort(new Error('enough')), stop.signal);
  await expect(running).rejects.toThrow('enough');
  expect(told).toHaveLength(2);
});

describe('the rule of a month', () => {
  const dated = (id: string, from: string) => ({ ...(id === 'fixed-v1' ? fixed : floating), effectiveFrom: from });
  const rulebook = {
    rules: [dated('fixed-v1', '2026-01-01'), dated('floating-v2', '2026-06-01')],
    ownIds: new Set<string>(),
    chosen: 'floating-v2',
    choice: null,
    settings: null,
  };
  const idOf = (which: 'workbook' | 'dated', earned: number | null) => {
    const rule = ruleOfMonth(which, floating, { state: 'ok', rulebook })(earned);
    return 'code' in rule ? rule.code : rule.id;
  };

  it.each([
    ['the workbook’s for every month', 'workbook', monthOf(2026, 4), 'floating-v2'],
    ['by date: assessed in May', 'dated', monthOf(2026, 4), 'fixed-v1'],
    ['by date: earned in May, assessed in June', 'dated', monthOf(2026, 5), 'floating-v2'],
    ['by date: before the first version', 'dated', monthOf(2025, 11), 'before-first-rule'],
    ['by date: of the last month that Excel has', 'dated', monthOf(9999, 12), 'floating-v2'],
    ['a row without a month', 'dated', null, 'floating-v2'],
  ] as const)('%s', (_, which, earned, id) => expect(idOf(which, earned)).toBe(id));
});
