import { forPath, missingRoles, withRole, withRowCounted, withRows } from '../../../src/roster/table/correct-layout';
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import { tableBlock } from '../../../src/roster/table/table-block';
import type { TableLayout } from '../../../src/roster/table/table-layout';

const cells = [
  ['机构ID', '上月GMV', '已缴档位'],
  ['a', 1, 2],
  ['合计', 1, ''],
  ['b', 3, 4],
  ['', '', ''],
  ['c', 5, 6],
];
const { layout } = findTable(cells);
const roles = ({ columns }: TableLayout) => columns.map(({ role }) => role);

it('a role moves to another column and leaves the one it had', () => {
  expect(roles(withRole(layout, 'gmv', 2))).toEqual(['agency', null, 'gmv']);
  expect(roles(withRole(layout, 'agency', null))).toEqual([null, 'gmv', 'prevTier']);
  expect(roles(withRole(layout, 'held', 1))).toEqual(['agency', 'held', 'prevTier']);
});

it('a row counts, or not, as a person says', () => {
  expect(countedRows(layout)).toEqual([1, 3, 5]);
  expect(countedRows(withRowCounted(layout, 2, true))).toEqual([1, 2, 3, 5]);
  expect(countedRows(withRowCounted(layout, 3, false))).toEqual([1, 5]);
});

it('other rows leave out totals and blanks again', () => {
  expect(countedRows(withRows(layout, cells, 2, 6))).toEqual([3, 5]);
  expect(withRows(layout, cells, 3, 4)).toMatchObject({ firstRow: 3, endRow: 4, leftOut: [] });
});

it('another path names the same columns its own way, and back', () => {
  const dated = findTable([
    ['机构ID', '月份', 'GMV'],
    ['a', '2026-10', 1],
  ]).layout;
  expect(roles(forPath(dated, 'orders'))).toEqual(['agency', 'date', 'amount']);
  expect(forPath(forPath(dated, 'orders'), 'schedule')).toEqual(dated);
});

it.each([
  ['roster', []],
  ['orders', ['date', 'amount']],
  ['schedule', ['month']],
] as const)('%s misses %j', (path, missing) => expect(missingRoles(layout, path)).toEqual(missing));

describe('tables side by side', () => {
  const wide = [
    ['机构ID', 'GMV', '', '备注', '', '机构ID', 'GMV'],
    ['a', 1, '', '', '', 'x', 1],
    ['b', 2, '', '', '', 'y', 2],
  ];
  it.each([
    [0, { column: 0, columns: 2 }],
    [6, { column: 5, columns: 2 }],
    [4, { column: 0, columns: 2 }],
    [null, { column: 0, columns: 2 }],
  ])('from column %p: %j', (column, block) => expect(tableBlock(wide, column)).toEqual(block));

  it('a note beside is no table, however it is selected', () => {
    const noted = Array.from({ length: 20 }, (_, i) => [`a${i}`, i, '', i === 0 ? '说明' : '']);
    expect(tableBlock(noted, 3)).toEqual({ column: 0, columns: 2 });
  });

  it('blank cells are one block of all columns', () => expect(tableBlock([['', '']], 0)).toEqual({ column: 0, columns: 2 }));
});
