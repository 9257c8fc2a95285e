// Reading one sheet of Univer's: values, formulas, number formats, spills.
import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { intersection, wholeSheet } from '../address';
import type { Area, CellValue } from '../grid';
import { cellValue, hasFormula } from './cell-value';
import { walk } from './walk-cells';

type Cells = Record<number, Record<number, ICellData> | undefined>;

export interface SheetReading {
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  numberFormat(row: number, column: number): string;
  spill(row: number, column: number): Area | null;
  /** Every area that a formula spills over. */
  spills(): Area[];
  usedArea(within?: Area): Area | null;
}

export function sheetReading(injector: Injector, workbook: Workbook, worksheet: Worksheet): SheetReading {
  const model = injector.get(FormulaDataModel);
  const [unit, sheet] = [workbook.getUnitId(), worksheet.getSheetId()];
  const cells = worksheet.getCellMatrix().getMatrix() as Cells;
  const spilled = (model.getArrayFormulaCellData()[unit]?.[sheet] ?? {}) as Cells;
  const ranges = model.getArrayFormulaRange()[unit]?.[sheet] ?? {};
  const styles = workbook.getStyles();
  let formulas: ReturnType<FormulaDataModel['getSheetFormulaData']> | undefined;

  const value = (row: number, column: number): CellValue => {
    const answered = spilled[row]?.[column];
    // A formula's own cell has both, and only the sheet's own tells that it is blocked.
    const stored = cells[row]?.[column];
    if (stored && hasFormula(stored)) return cellValue(stored, true);
    return answered ? cellValue(answered, true) : cellValue(stored, false);
  };

  const spill = (row: number, column: number): Area | null => {
    const range = ranges[row]?.[column];
    if (!range) return null;
    const area = { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
    const isBlocked = cells[row]?.[column]?.v === '#SPILL!';
    return isBlocked || (area.rows === 1 && area.columns === 1) ? null : area;
  };

  const rowsOf = (matrix: object) => Object.keys(matrix).map(Number);

  return {
    value,
    spill,

    formula(row, column) {
      const cell = cells[row]?.[column];
      if (!cell || !hasFormula(cell)) return null;
      if (cell.f) return cell.f;
      // A formula filled down is stored once, with an offset where it is repeated.
      formulas ??= model.getSheetFormulaData(unit, sheet);
      const shared = formulas?.[row]?.[column];
      return shared ? injector.get(LexerTreeBuilder).moveFormulaRefOffset(shared.f, shared.x ?? 0, shared.y ?? 0) : null;
    },

    numberFormat(row, column) {
      const cell = cells[row]?.[column];
      const own = cell?.s ? styles.getStyleByCell(cell)?.n?.pattern : undefined;
      if (own) return own;
      const inherited = styles.get(worksheet.getColumnManager().getColumn(column)?.s)?.n?.pattern;
      return inherited ?? 'General';
    },

    spills: () => rowsOf(ranges).flatMap((row) => rowsOf(ranges[row] ?? {}).flatMap((column) => spill(row, column) ?? [])),

    usedArea(within = wholeSheet) {
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      const extend = (row: number, column: number) => {
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      };
      walk(
        cells,
        worksheet,
        (row, column, cell) => {
          if ((row !== bottom || column < left || column > right) && (hasFormula(cell) || cellValue(cell, false) !== null))
            extend(row, column);
        },
        within,
      );
      for (const row of rowsOf(ranges)) {
        for (const column of rowsOf(ranges[row] ?? {})) {
          const area = spill(row, column);
          const inside = area && intersection(area, within);
          if (!inside) continue;
          extend(inside.row, inside.column);
          extend(inside.row + inside.rows - 1, inside.column + inside.columns - 1);
        }
      }
      return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
  };
}

/** An answer for each cell of an area. */
export function eachCell<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)));
}
