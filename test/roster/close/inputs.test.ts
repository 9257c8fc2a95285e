// What is closed of a table: which rows, and what of each.
import { monthOf } from '../../../src/engine/amounts/month';
import type { PaidBy } from '../../../src/roster/assess/deposit-before';
import type { RosterColumns } from '../../../src/roster/assess/roster-result';
import { inputsOfMonth, inputsOfMonthInSlices, inputsOfRoster, placedInputsInSlices } from '../../../src/roster/close/inputs';
import { inOneGo } from '../../../src/roster/table/in-slices';
import { scheduleResult } from '../../../src/roster/schedule/result';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { floating } from './made';

const layout = (firstRow: number, endRow: number, leftOut: readonly number[] = []): TableLayout => ({
  headerRow: null,
  firstRow,
  endRow,
  leftOut,
  columns: [],
});
const columns: RosterColumns = { agency: 0, month: 1, gmv: 2, paid: { by: 'held', column: 3 } };
const byTier: RosterColumns = { ...columns, paid: { by: 'prevTier', column: 3 } };

describe('a row of a roster', () => {
  const cells = (row: readonly unknown[]): SheetCells => [row];
  it.each<[string, PaidBy, readonly unknown[], boolean]>([
    ['blank', 'held', ['', '', '', ''], false],
    ['with an agency', 'held', ['A', '', '', ''], true],
    ['with an agency of 0, which some builds make of a blank', 'held', [0, '', '', ''], false],
    ['with a month', 'held', ['', '2026-10', '', ''], true],
    ['with a month that is none', 'held', ['', 'x', '', ''], true],
    ['with a GMV', 'held', ['', '', 5, ''], true],
    ['with a GMV of 0', 'held', ['', '', 0, ''], true],
    ['with a GMV that cannot be read', 'held', ['', '', 'x', ''], true],
    ['with a balance', 'held', ['', '', '', 0.01], true],
    ['with a balance of 0', 'held', ['', '', '', 0], false],
    ['with a balance that cannot be read', 'held', ['', '', '', 'x'], true],
    ['with a tier', 'prevTier', ['', '', '', 1], true],
    ['with the tier 0', 'prevTier', ['', '', '', 0], false],
    ['with a tier that is none', 'prevTier', ['', '', '', 5], true],
  ])('%s, by %s: %j is closed: %p', (_, by, row, isClosed) =>
    expect(inputsOfRoster(floating, cells(row), layout(0, 1), by === 'held' ? columns : byTier, null)).toHaveLength(isClosed ? 1 : 0),
  );

  it('has the cells as they are, and what is wrong with its month', () => {
    const problem = { code: 'not-a-month', argument: 'month', seen: 'soon' };
    const row = ['A', 'soon', '5万', 7, '甲'];
    expect(inputsOfRoster(floating, cells(row), layout(0, 1), columns, 4)).toEqual([
      { agency: 'A', name: '甲', gmv: '5万', paid: 7, problem },
    ]);
    expect(inputsOfRoster(floating, cells(['A', '2026-10', '5万', 7, '甲']), layout(0, 1), columns, 4)).toEqual([
      { agency: 'A', name: '甲', gmv: '5万', paid: 7 },
    ]);
  });

  it('has nothing of columns that are not there', () => {
    const alone = { agency: null, month: null, gmv: 2, paid: null };
    expect(inputsOfRoster(floating, cells(['A', 'soon', 5, 7]), layout(0, 1), alone, null)).toEqual([
      { agency: null, name: null, gmv: 5, paid: null },
    ]);
    expect(inputsOfRoster(floating, cells(['A', 'soon', '', 'x']), layout(0, 1), alone, null)).toEqual([]);
  });
});

it('rows are those of the body that are not left out, each with its place', () => {
  const cells = ['header', 'a', 'b', '合计', 'c', 'below'].map((agency) => [agency, '', '']);
  const placed = inOneGo(placedInputsInSlices(floating, cells, layout(1, 5, [3]), columns, null));
  expect(placed.map(({ row, input }) => [row, input.agency])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [4, 'c'],
  ]);
});

it('a body that ends below the cells has no rows there', () =>
  expect(inputsOfRoster(floating, [['a', '', '']], layout(0, 3), columns, null).map(({ agency }) => agency)).toEqual(['a']));

it.each([
  [0, 1, 1],
  [1, 1000, 0],
  [1, 1001, 1],
  [0, 2001, 3],
])('from row %i to %i it stops %i times, also over rows left out', (first, end, stops) => {
  const of = layout(first, end, [1000]);
  const cells = Array.from({ length: end }, () => ['a', '', '']);
  expect([...placedInputsInSlices(floating, cells, of, columns, null)]).toHaveLength(stops);
});

describe('a month of a schedule', () => {
  const of = { agency: 0, month: 1, gmv: 2, held: 3 };
  const october = monthOf(2026, 10);
  const closedOf = (cells: SheetCells, name: number | null = null, month = october) =>
    inputsOfMonth(cells, of, resultOf(cells), month, name);
  const resultOf = (cells: SheetCells) =>
    inOneGo(scheduleResult(cells, { firstRow: 0, endRow: cells.length, blanked: [] }, of, () => floating));

  it('has its rows in the order of the sheet, with what is held before it', () =>
    expect(
      closedOf([
        ['A', '2026-09', 512_000, 20_000],
        ['B', '2026-10', '60万', 12_345.67],
        ['A', '2026-10', 100, ''],
        ['C', '2026-11', 100, ''],
      ]),
    ).toEqual([
      { agency: 'B', name: null, gmv: '60万', paid: '12345.67' },
      { agency: 'A', name: null, gmv: 100, paid: '50000' },
    ]));

  it('has names where there is a column of them', () =>
    expect(closedOf([['A', '2026-10', 100, 5, '甲']], 4)).toEqual([{ agency: 'A', name: '甲', gmv: 100, paid: '5' }]));

  it('has no rows where the table has none of it', () => expect(closedOf([['A', '2026-09', 1, 1]])).toEqual([]));

  it('tells what is wrong with a balance, and then does not say one', () => {
    const problem = { code: 'not-an-amount', argument: 'held', seen: 'x' };
    expect(closedOf([['A', '2026-10', 100, 'x']])).toEqual([{ agency: 'A', name: null, gmv: 100, paid: null, problem }]);
  });

  it('tells what is wrong with a GMV, beside which SCHEDULE says no balance either', () => {
    const problem = { code: 'not-an-amount', argument: 'gmv', seen: 'x' };
    expect(closedOf([['A', '2026-10', 'x', 7]])).toEqual([{ agency: 'A', name: null, gmv: 'x', paid: null, problem }]);
  });

  it('stops after each thousand agencies and each thousand rows', () => {
    const cells = Array.from({ length: 1000 }, (_, i) => [`a${i}`, '2026-10', i, 0]);
    expect([...inputsOfMonthInSlices(cells, of, resultOf(cells), october, null)]).toHaveLength(2);
    expect([...inputsOfMonthInSlices(cells, of, resultOf(cells.slice(1)), october, null)]).toHaveLength(0);
  });
});
