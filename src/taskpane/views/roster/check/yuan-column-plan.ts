import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WritePlan } from '../../../../excel/plan/shape';
import type { UnitFinding } from '../../../../roster/check/unit-check';
import { hasSign, unitTextFormula, yuanFormula } from '../../../../roster/check/yuan-formula';
import { cellAt } from '../find/cell-at';
import type { TableSource } from '../source/source';

/** yuan: formulas that multiply; text: formulas that put the unit behind. */
export type YuanColumnKind = 'yuan' | 'text';

/** The formula of one row of the column. */
export function yuanColumnFormula(source: TableSource, { column, unit }: UnitFinding, kind: YuanColumnKind, row: number): string {
  const cell = cellAt(source, row, column).address;
  return kind === 'text' && hasSign(unit) ? unitTextFormula(cell, unit) : yuanFormula(cell, unit);
}

/** What is finer than a cent may stand below an edge: it is shown. */
const everyDigit = '#,##0.00########';

/** Right of the table, one formula per counted row: they move with their rows when the table is sorted. */
export function yuanColumnPlan(source: TableSource, unit: UnitFinding, kind: YuanColumnKind, header: string): WritePlan {
  const { area, layout, tableName } = source;
  const column = area.column + area.columns;
  const skipped = new Set(layout.leftOut);
  const cells: CellToWrite[][] = [];
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    cells.push([skipped.has(row) ? null : { formula: yuanColumnFormula(source, unit, kind, row) }]);
  }
  return {
    sheet: { name: area.sheet },
    blocks: [
      ...(layout.headerRow === null ? [] : [{ row: area.row + layout.headerRow, column, cells: [[header]], isHeader: true }]),
      { row: area.row + layout.firstRow, column, cells, ...(kind === 'yuan' && { formats: [everyDigit] }) },
    ],
    ...(tableName !== null && { growTable: { name: tableName, columns: 1 } }),
  };
}
