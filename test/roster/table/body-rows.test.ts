// Which rows below a header are somebody's figures.
import { bodyRows, isTotalsWord, isUnnamedTotal } from '../../../src/roster/table/body-rows';
import { countedRows } from '../../../src/roster/table/find-table';
import { inOneGo } from '../../../src/roster/table/in-slices';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const body = (
  cells: SheetCells,
  header: readonly string[] = ['agency', 'gmv'],
  agencyColumns: readonly number[] = [0],
  isBeforeAnother = false,
) => inOneGo(bodyRows(cells, 1, header, agencyColumns, isBeforeAnother));
const counted = (...of: Parameters<typeof body>) => countedRows(body(...of));
const isTotal = (rows: SheetCells) => {
  const cells = [['agency', 'gmv'], ...rows];
  return isUnnamedTotal(cells, { firstRow: 1, endRow: cells.length, leftOut: [] }, [0], 1, undefined);
};

it.each([
  ['合计', true],
  ['合 计：', true],
  ['华东小计', true],
  ['Grand total', true],
  ['共 12 家', true],
  ['Gypsum', false],
  ['华东汇总', false],
  ['MediaTotal', false],
  ['甲', false],
  [7, false],
  [null, false],
])('%j begins a row of totals: %j', (cell, is) => expect(isTotalsWord(cell)).toBe(is));

it('without a column of agencies the last row is as good as any', () =>
  expect(counted([['GMV'], [1], [2], [3]], ['GMV'], [])).toEqual([1, 2, 3]));

it.each<[string, SheetCells, boolean]>([
  [
    'the sum of two',
    [
      ['A1', 100],
      ['A2', 50],
      ['', 150],
    ],
    true,
  ],
  [
    'one row alone is no sum',
    [
      ['A1', 100],
      ['', 100],
    ],
    false,
  ],
  [
    'amounts that are texts count',
    [
      ['A1', 100],
      ['A2', '-50'],
      ['', 50],
    ],
    true,
  ],
  [
    'less than half a cent off',
    [
      ['A1', 100],
      ['A2', 50],
      ['', 150.004],
    ],
    true,
  ],
  [
    'half a cent off',
    [
      ['A1', 100],
      ['A2', 50],
      ['', 150.005],
    ],
    false,
  ],
])('an unnamed row below: %s', (_, rows, is) => expect(isTotal(rows)).toBe(is));

it.each<[string, readonly unknown[]]>([
  ['with an empty text', ['agency', '', 'gmv']],
  ['with nothing', ['agency', null, 'gmv']],
])('a header again is left out, its unnamed column %s', (_, again) =>
  expect(counted([['agency', '', 'gmv'], ['a', 'x', 1], again, ['b', 'y', 2]], ['agency', '', 'gmv'])).toEqual([1, 3]),
);

it('two titles of the table below do not belong to this one', () => {
  const cells: SheetCells = [
    ['agency', 'gmv'],
    ['a', 1],
    ['b', 2],
    ['', ''],
    ['十一月', ''],
    ['推客名册', ''],
  ];
  expect(body(cells, undefined, undefined, true).endRow).toBe(3);
});

it('ids with a colon are no notes', () =>
  expect(
    counted([
      ['agency', 'gmv', 'x'],
      ['a', 1, ''],
      ['A:3', '丙:1', ''],
    ]),
  ).toEqual([1, 2]));
