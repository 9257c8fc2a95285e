// A crosstab whose months are dates: Excel makes the first of a month of a month that somebody types, and hands over its number.
import fc from 'fast-check';
import { monthOf, monthText, serialOfMonth } from '../../../src/engine/amounts/month';
import { countedRows, findTable, type TableHints } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const [september, october] = [46_266, 46_296];
const rows: SheetCells = [
  ['甲', 900_000, 300_000],
  ['乙', 800_000, 200_000],
];
const found = (cells: SheetCells, hints?: TableHints) => {
  const { layout } = findTable(cells, hints);
  const roles = layout.columns.flatMap(({ role, header }) => (role ? [`${role}=${header}`] : [])).join(' ');
  return [layout.headerRow, roles, countedRows(layout)];
};

it.each<[string, SheetCells, string]>([
  ['two months', [['机构', september, october], ...rows], 'agency=机构 earlierGmv=2026-09 gmv=2026-10'],
  ['the later one first', [['机构', october, september], ...rows], 'agency=机构 gmv=2026-10 earlierGmv=2026-09'],
  ['one month', [['机构', october], ...rows.map((row) => row.slice(0, 2))], 'agency=机构 gmv=2026-10'],
  ['as texts, as an Excel table keeps them', [['机构', '2026/9/1', '2026/10/1'], ...rows], 'agency=机构 earlierGmv=2026-09 gmv=2026-10'],
  ['beside a number', [['机构', 202_609, october], ...rows], 'agency=机构 earlierGmv=202609 gmv=2026-10'],
  ['in words nobody knows', [['主播团', september, october], ...rows], 'agency=主播团 earlierGmv=2026-09 gmv=2026-10'],
  ['nothing in the corner', [['', september, october], ...rows], 'agency= earlierGmv=2026-09 gmv=2026-10'],
])('%s', (_, cells, roles) => {
  const body = [...cells.keys()].slice(1);
  expect(found(cells)).toEqual([0, roles, body]);
  expect(found(cells, { header: 'first' })).toEqual([0, roles, body]);
});

it('below a title, and printed again on each page', () => {
  const header = ['机构', september, october];
  expect(found([['推客月报', '', ''], header, ...rows, header, ...rows])).toEqual([
    1,
    'agency=机构 earlierGmv=2026-09 gmv=2026-10',
    [2, 3, 5, 6],
  ]);
});

it('below a group of two lines', () => {
  const cells = [['机构', 'GMV', ''], ['', september, october], ...rows];
  expect(found(cells)).toEqual([1, 'agency=机构 earlierGmv=GMV 2026-09 gmv=GMV 2026-10', [2, 3]]);
});

it.each<[string, SheetCells, string, readonly number[]]>([
  [
    'an amount that could be a date',
    [['机构', '本期数'], ['甲', october], ...rows.map((row) => row.slice(0, 2))],
    '机构 本期数',
    [1, 2, 3],
  ],
  ['two of them', [['机构', '订单数', 'GMV'], ['甲', september, october], ...rows], '机构 订单数 GMV', [1, 2, 3]],
  [
    'months of rows',
    [
      ['机构', '月份', 'GMV'],
      ['甲', september, ''],
      ['甲', october, 5],
    ],
    '机构 月份 GMV',
    [1, 2],
  ],
  [
    'days of a contract',
    [
      ['机构', '开始', '结束'],
      ['甲', september, october],
      ['乙', september, october],
    ],
    '机构 开始 结束',
    [1, 2],
  ],
  ['a day within a month', [['机构', 'x', 'y'], ['甲', september, october + 1], ...rows], '机构 x y', [1, 2, 3]],
])('a row of data stays one: %s', (_, cells, headers, body) => {
  const { layout } = findTable(cells);
  expect([layout.columns.map(({ header }) => header).join(' '), countedRows(layout)]).toEqual([headers, body]);
});

it('a filter above a table with its month as a date is no header', () => {
  const cells = [
    ['机构名称', '甲公司', '账期', october],
    ['', '', '', ''],
    ['序号', '机构', '推客GMV', '备注'],
    [1, '甲', 5, ''],
    [2, '乙', 6, ''],
  ];
  expect(findTable(cells).layout).toMatchObject({ headerRow: 2, firstRow: 3, endRow: 5 });
});

it('every month of this half of the century is read as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: monthOf(2000, 2), max: monthOf(2049, 12) }), (month) => {
      const header = ['机构', serialOfMonth(month), serialOfMonth(month - 1)];
      expect(findTable([header, ...rows]).layout.columns.map((column) => column.header)).toEqual([
        '机构',
        monthText(month),
        monthText(month - 1),
      ]);
    }),
  );
});
