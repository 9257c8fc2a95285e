import * as fc from 'fast-check';
import { spreadRows } from '../../../src/roster/assess/spread-rows';
import { cut, rowsIn, stretches, type Stretch } from '../../../src/roster/assess/stretches';
import type { TableLayout } from '../../../src/roster/table/table-layout';

/** One letter per row of the body: a counted, o counted with a blank GMV, T left out with a sum, _ left out and blank. */
function table(rows: string, firstRow = 1) {
  const cells = [...Array.from({ length: firstRow }, () => ['gmv']), ...[...rows].map((row) => [row === 'a' || row === 'T' ? 1 : ''])];
  const leftOut = [...rows].flatMap((row, i) => (row === 'T' || row === '_' ? [firstRow + i] : []));
  const layout: TableLayout = { headerRow: 0, firstRow, endRow: firstRow + rows.length, leftOut, columns: [] };
  return { cells, layout };
}
const found = (rows: string) => {
  const { cells, layout } = table(rows);
  return stretches(cells, layout, 0).map(({ row, rows: many }) => [row, many]);
};

it.each([
  ['', []],
  ['a', [[1, 1]]],
  ['aaa', [[1, 3]]],
  ['aaaT', [[1, 3]]],
  ['Taaa', [[2, 3]]],
  [
    'aaTaaTT',
    [
      [1, 2],
      [4, 2],
    ],
  ],
  ['aa_aa', [[1, 5]]],
  ['aa__', [[1, 2]]],
  ['__aa', [[3, 2]]],
  [
    'aa_T_aa',
    [
      [1, 2],
      [6, 2],
    ],
  ],
  ['aoaT', [[1, 3]]],
  ['TT', []],
])('%s', (rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

it('a table that begins in the first row, and rows that the sheet has not', () => {
  const layout: TableLayout = { headerRow: null, firstRow: 0, endRow: 4, leftOut: [1, 3], columns: [] };
  expect(stretches([[1], ['']], layout, 0)).toEqual([{ row: 0, rows: 3 }]);
});

const body = fc.string({ unit: fc.constantFrom('a', 'o', 'T', '_'), maxLength: 60 });
const rowsOf = (all: readonly Stretch[]): number[] => all.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i));

describe('of any table', () => {
  it('every counted row lies in one stretch, and no sum in any', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 5 }), (rows, firstRow) => {
        const { cells, layout } = table(rows, firstRow);
        const covered = rowsOf(stretches(cells, layout, 0));
        expect(new Set(covered).size).toBe(covered.length);
        [...rows].forEach((row, i) => {
          if (row === 'a' || row === 'o') expect(covered).toContain(firstRow + i);
          if (row === 'T') expect(covered).not.toContain(firstRow + i);
        });
      }),
    );
  });

  it('stretches are as few as they can be: a sum lies between any two', () => {
    fc.assert(
      fc.property(body, (rows) => {
        const all = found(rows);
        for (const [i, [row]] of all.entries()) {
          if (i === 0) continue;
          const [before, many] = all[i - 1]!;
          expect(rows.slice(before! + many! - 1, row! - 1)).toContain('T');
        }
      }),
    );
  });

  it('cut into parts they hold the same rows in the same order', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 20 }), (rows, most) => {
        const { cells, layout } = table(rows);
        const all = stretches(cells, layout, 0);
        const parts = cut(all, most);
        expect(rowsOf(parts)).toEqual(rowsOf(all));
        expect([rowsIn(parts), rowsIn(all)]).toEqual([rowsOf(all).length, rowsOf(all).length]);
        for (const part of parts) expect(part.rows).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('a sample of them is spread from the first row to the last', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 20 }), (rows, most) => {
        const { cells, layout } = table(rows);
        const all = rowsOf(stretches(cells, layout, 0));
        const sample = spreadRows(stretches(cells, layout, 0), most);
        expect(sample.length).toBe(Math.min(most, all.length));
        expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
        for (const row of sample) expect(all).toContain(row);
        if (most > 1 && all.length > 0) expect([sample[0], sample.at(-1)]).toEqual([all[0], all.at(-1)]);
      }),
    );
  });
});
