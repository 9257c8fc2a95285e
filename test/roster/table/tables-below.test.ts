// What stands in one sheet with a table and is none of its rows: sums that count agencies, headers in two languages, another table below.
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import { columnsComputed } from '../../../src/roster/table/own-formulas';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const header = ['序号', '机构ID', '上月GMV'];
const body = [
  [1, 'JG1', 300_000],
  [2, 'JG2', 450_000],
  [3, 'JG3', 600_000],
];
const counted = (cells: SheetCells) => countedRows(findTable(cells).layout);

it.each<[string, readonly unknown[]]>([
  ['how many there are', ['合计', '共3家', 1_350_000]],
  ['a number of them', ['合 计：', 3, 1_350_000]],
  ['in English', ['Total', '3 agencies', 1_350_000]],
])('a sum that says in the agency’s column %s is no agency', (_, totals) => {
  expect(counted([header, ...body, totals])).toEqual([1, 2, 3]);
});

it.each<[string, readonly unknown[]]>([
  ['a kind of figure', ['累计', 'JG4', 5]],
  ['an agency of the name', ['4', '合计传媒', 5]],
])('but %s in front of an agency is one', (_, row) => expect(counted([header, ...body, row])).toEqual([1, 2, 3, 4]));

it('the names in another language below the header are part of it', () => {
  const cells = [header, ['No.', 'Agency ID', 'GMV last month'], ...body];
  expect(findTable(cells).layout).toMatchObject({ headerRow: 0, firstRow: 2, endRow: 5, leftOut: [] });
});

describe('another table below', () => {
  const rest = [
    [1, 'JG90', 20_000],
    [2, 'JG91', 50_000],
  ];
  it.each<[string, SheetCells, number]>([
    ['with other columns', [[], ['已退出机构'], ['序号', '机构ID', '退还金额'], ...rest], 6],
    ['right below', [['序号', '机构名称', '机构ID', '退还金额'], ...rest], 4],
    ['with more columns that are known, but no GMV', [[], ['机构ID', '月份', '已缴保证金'], ['JG90', '2026-10', 20_000]], 5],
    ['with sums between', [['合计', '', 1_350_000], [], ['机构ID', '保证金余额'], ['JG90', 20_000]], 6],
  ])('%s ends this one', (_, below, row) => {
    const { layout, nextHeader } = findTable([header, ...body, ...below]);
    expect(nextHeader).toBe(row);
    expect(countedRows(layout)).toEqual([1, 2, 3]);
    expect(layout.headerRow).toBe(0);
  });

  it.each<[string, SheetCells]>([
    ['the same header again, as on each page', [header, ...rest]],
    ['an agency whose figures are texts', [[4, 'JG4', '待确认']]],
    ['an agency of one word', [['', '机构', '待确认']]],
    ['a note of two cells', [[], ['制表：王芳', '复核：李']]],
    ['an agency whose GMV could be a month, below a blank row', [[], [4, 'JG4', 202_303], ['', 'JG5', 202_304]]],
  ])('%s is none', (_, below) => expect(findTable([header, ...body, ...below]).nextHeader).toBeNull());
});

it.each<[string, SheetCells]>([
  [
    'first',
    [
      ['JG1', 202_510, 202_303],
      ['JG2', 202_510, 5000],
    ],
  ],
  [
    'among others',
    [
      ['JG1', 202_510, 5000],
      ['JG2', 202_510, 202_303],
      ['JG3', '2026年10月', 202_304],
      ['JG4', 202_510, 7],
    ],
  ],
])('a row of months with a GMV that could be one stays in the table: %s', (_, rows) => {
  const { layout, nextHeader } = findTable([['机构ID', '月份', '成交额'], ...rows]);
  expect(nextHeader).toBeNull();
  expect(countedRows(layout)).toEqual(rows.map((_row, index) => index + 1));
});

it('a row of data with its month as a number is no header, whatever the header above calls the money', () => {
  const { layout } = findTable([
    ['机构ID', '月份', '本期数'],
    ['JG1', 202_510, 5000],
    ['JG2', 202_510, 6000],
  ]);
  expect(layout.headerRow).toBe(0);
});

describe('answers written as values before', () => {
  const answered = (tier: string) =>
    findTable([
      ['机构ID', '上月GMV', tier, '应缴保证金'],
      ['JG1', 600_000, 2, 50_000],
    ]).layout.columns[2]!.role;
  it.each(['档位（floating-v2 · 2026-11-23）', 'Tier (floating-v2 · 2026-11-23)', '档位'])('%s is not what was paid before', (tier) => {
    expect(answered(tier)).toBeNull();
  });
  it('but a tier that says so is', () => expect(answered('已缴档位')).toBe('prevTier'));
});

it.each<[string, readonly string[], readonly number[]]>([
  ['one formula per column', ['', '=TUIKE.TIER(C2:C9)', '=IF(C2="","",tuike.deposit(C2))'], [1, 2]],
  [
    'ROSTER, but its agencies and their GMV are as good as typed',
    ["=TUIKE.ROSTER('订单'!A2:A9,B2:B9,C2:C9)", '', '', '', '', '=1'],
    [2, 3, 4],
  ],
  ['SCHEDULE', ['', '=TUIKE.SCHEDULE(A2:A9,B2:B9,C2:C9)', '', '', '', ''], [1, 2, 3, 4, 5]],
  ['no further than the table goes', ['', '=TUIKE.SCHEDULE(A2:A9,B2:B9,C2:C9)', ''], [1, 2]],
  ['nothing of anybody else', ['=MYTUIKE.TIER(A1)', '=SUM(A1:A9)', ''], []],
])('columns that our formulas fill: %s', (_, formulas, columns) => expect(columnsComputed([[], formulas])).toEqual(columns));
