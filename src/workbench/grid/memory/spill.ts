// Where a formula's values go: over the cells below and to the right of it, if they are free.
import { gridColumns, gridRows } from '../address';
import type { Area } from '../grid';
import { cellError, isWaiting, type FormulaValues } from './evaluate';
import { show, type FormulaCell } from './sheet';

/** The cells whose values come from this formula. */
export const covers = (formula: FormulaCell): Area => formula.spill ?? { row: formula.row, column: formula.column, rows: 1, columns: 1 };

/** Whether nothing but the formula itself stands in these cells, and they lie on the sheet. */
export function isFree(formula: FormulaCell, area: Area): boolean {
  if (area.row + area.rows > gridRows || area.column + area.columns > gridColumns) return false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cells = formula.sheet.shown[column] ?? [];
    for (let row = area.row; row < Math.min(cells.length, area.row + area.rows); row++) {
      if (cells[row] !== undefined && !(row === formula.row && column === formula.column)) return false;
    }
  }
  return true;
}

/** Takes the spilled values off the sheet; the formula's own cell keeps showing what it showed. */
export function retract(formula: FormulaCell): void {
  const { spill, sheet, row, column } = formula;
  formula.spill = null;
  formula.blocked = null;
  for (let c = 0; spill && c < spill.columns; c++) {
    for (let r = c === 0 ? 1 : 0; r < spill.rows; r++) show(sheet, row + r, column + c, null);
  }
}

/** Shows what a formula came to: its values, #SPILL! where they have no room, #BUSY! while any of them is awaited. Blanks show as 0. */
export function place(formula: FormulaCell, values: FormulaValues): void {
  retract(formula);
  const { sheet, row, column } = formula;
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  if (isWaiting(values)) show(sheet, row, column, cellError('#BUSY!'));
  else if (area.rows === 1 && area.columns === 1) show(sheet, row, column, values[0]?.[0] ?? 0);
  else if (isFree(formula, area)) {
    values.forEach((line, r) => line.forEach((value, c) => show(sheet, row + r, column + c, value ?? 0)));
    formula.spill = area;
  } else {
    show(sheet, row, column, cellError('#SPILL!'));
    formula.blocked = area;
  }
}

export function union(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
