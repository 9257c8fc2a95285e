import { memoryGrid } from '../../../src/workbench/grid/memory/memory';
import type { CellValue, FunctionEntry } from '../../../src/workbench/grid/grid';

const entry: FunctionEntry = {
  id: 'SAME',
  name: 'SAME',
  parameters: [{ name: 'x', dimensionality: 'matrix' }],
  result: { dimensionality: 'matrix' },
};
const column = (rows: number) => ({ row: 0, column: 0, rows, columns: 1 });

function gridThatCounts() {
  const grid = memoryGrid();
  let calls = 0;
  grid.install('T', [entry], (_, [x]) => {
    calls++;
    return Promise.resolve(x as CellValue[][]);
  });
  return { grid, sheet: grid.activeSheet(), calls: () => calls };
}

it('holds a million cells, and spills a million more from one formula', async () => {
  const { grid, sheet } = gridThatCounts();
  const rows = 1_000_000;
  grid.write(
    sheet,
    column(rows),
    Array.from({ length: rows }, (_, row) => [row]),
  );
  grid.write(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, [[`=T.SAME(A1:A${rows})`]]);
  await grid.settled();
  expect(grid.usedArea(sheet)).toEqual({ row: 0, column: 0, rows, columns: 3 });
  expect(grid.values(sheet, { row: rows - 1, column: 2, rows: 1, columns: 1 })).toEqual([[rows - 1]]);
});

it('reads a whole column as far as the sheet is filled', async () => {
  const { grid, sheet } = gridThatCounts();
  grid.write(sheet, column(3), [[1], [2], [3]]);
  grid.write(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [['=T.SAME(A:A)']]);
  await grid.settled();
  expect(grid.spill(sheet, 0, 1)).toEqual({ row: 0, column: 1, rows: 3, columns: 1 });
});

it('computes five thousand single formulas, each once', async () => {
  const { grid, sheet, calls } = gridThatCounts();
  const rows = 5_000;
  grid.write(
    sheet,
    { ...column(rows), columns: 3 },
    Array.from({ length: rows }, (_, row) => [row, `=T.SAME(A${row + 1})`, `=T.SAME(B${row + 1})`]),
  );
  await grid.settled();
  expect(grid.values(sheet, { row: rows - 1, column: 2, rows: 1, columns: 1 })).toEqual([[rows - 1]]);
  expect(calls()).toBe(2 * rows);
  grid.write(sheet, column(1), [['one']]);
  await grid.settled();
  expect([calls(), grid.values(sheet, { row: 0, column: 2, rows: 1, columns: 1 })]).toEqual([2 * rows + 2, [['one']]]);
});

it('shows 0 where formulas refer to one another in a circle, as Excel does', async () => {
  const { grid, sheet } = gridThatCounts();
  grid.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [['=B1', '=A1']]);
  await grid.settled();
  expect(grid.values(sheet, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[0, 0]]);
});
