import type { FunctionCall, Grid } from '../grid/grid';

/**
 * Calls from cells that do not know the functions answer #NAME?, however often they are computed; a cell that is entered again knows them, as where
 * Excel computed it before the add-in was there (OfficeDev/office-js #4185, #6611, #6487; Excel-Custom-Functions #108).
 */
export function stuckCells(grid: Grid, call: FunctionCall): { readonly call: FunctionCall; stick(): void; stop(): void } {
  const stuck = new Set<string>();
  const key = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;
  const stop = grid.on('change', (changed) => {
    if (!changed || stuck.size === 0) return;
    const { sheet, area } = changed;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) stuck.delete(key(sheet, row, column));
  });
  return {
    stop,
    async call(id, args, at) {
      if (stuck.size === 0) return call(id, args, at);
      // A grid may compute a cell before it tells that the cell was entered.
      await new Promise((resolve) => setTimeout(resolve));
      return stuck.has(key(at.sheet, at.row, at.column)) ? [[{ error: '#NAME?' }]] : call(id, args, at);
    },
    stick() {
      for (const { id } of grid.sheets()) {
        const used = grid.usedArea(id);
        const formulas = used ? grid.formulas(id, used) : [];
        formulas.forEach((line, r) =>
          line.forEach((formula, c) => formula !== null && stuck.add(key(id, used!.row + r, used!.column + c))),
        );
      }
      grid.recalculate();
    },
  };
}
