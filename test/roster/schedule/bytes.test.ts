// About how much one SCHEDULE formula hands over or answers: the larger of the two.
import fc from 'fast-check';
import { argumentBytes } from '../../../src/roster/orders/bytes';
import { scheduleBytes } from '../../../src/roster/schedule/bytes';
import type { ScheduleColumns } from '../../../src/roster/schedule/rows';

const columns: ScheduleColumns = { agency: 0, month: 1, gmv: 2, held: 3 };
const withoutHeld: ScheduleColumns = { ...columns, held: null };
const span = (firstRow: number, endRow: number) => ({ firstRow, endRow, blanked: [] });
const long = 'x'.repeat(100);

it.each<[string, unknown[][], number, number, ScheduleColumns, number]>([
  ['no rows', [[long, long, long, long]], 0, 0, columns, 0],
  ['a row of short cells: 50 for its answer', [['A', 1, 2, 3]], 0, 1, columns, 50],
  ['a row of long cells: what it hands over', [[long, long, long, long]], 0, 1, columns, 420],
  ['a blank counts as an empty text', [[long, null, undefined, '']], 0, 1, columns, 105 + 3 * 5],
  ['columns that the row has not', [[long]], 0, 1, columns, 105 + 3 * 5],
  ['without balances', [[long, long, long, long]], 0, 1, withoutHeld, 315],
  ['columns that nobody asks for', [[long, 1, 2, 3, long, long]], 0, 1, columns, 105 + 3 * 4],
  ['rows above and below are of no matter', [[long], [long], [long], [long]], 1, 3, columns, 2 * (105 + 3 * 5)],
  ['rows that are not there', [], 0, 2, columns, 100],
  ['rows above are not answered', [['A'], ['A'], ['A'], ['A']], 2, 4, { ...withoutHeld, gmv: 0, month: 0 }, 100],
  ['50 handed over', [['x'.repeat(30), '', '', '']], 0, 1, columns, 50],
  ['51 handed over', [['x'.repeat(31), '', '', '']], 0, 1, columns, 51],
])('%s', (_, cells, firstRow, endRow, of, bytes) => expect(scheduleBytes(cells, span(firstRow, endRow), of)).toBe(bytes));

it('the columns may stand in any order', () => {
  expect(scheduleBytes([[long, 1, 'A', long]], span(0, 1), { agency: 2, month: 1, gmv: 0, held: null })).toBe(105 + 4 + 6);
});

it('never less than either', () => {
  const cell = fc.constantFrom<unknown>('', null, 1, '甲传媒', '2026-10', 1_234_567.89, { code: '#N/A' }, true, long);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (cells) => {
      const given = cells.flat().reduce<number>((sum, one) => sum + argumentBytes(one ?? ''), 0);
      expect(scheduleBytes(cells, span(0, cells.length), columns)).toBe(Math.max(given, cells.length * 50));
    }),
  );
});
