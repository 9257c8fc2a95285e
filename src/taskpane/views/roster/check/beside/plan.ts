import type { CellToWrite } from '../../../../../excel/cells/cell-to-write';
import type { WritePlan } from '../../../../../excel/plan/shape';
import type { TableSource } from '../../source/source';

/** What is finer than a cent may stand below an edge: it is shown. */
export const everyDigit = '#,##0.00########';

export interface ColumnToWrite {
  readonly header: string;
  readonly formulaOf: (row: number) => string;
  readonly format: string | null;
}

/** Right of the table, one formula per counted row and column: they move with their rows when the table is sorted. */
export function columnsBesidePlan({ area, layout, tableName }: TableSource, columns: readonly ColumnToWrite[]): WritePlan {
  const column = area.column + area.columns;
  const skipped = new Set(layout.leftOut);
  const cells: CellToWrite[][] = [];
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    cells.push(columns.map(({ formulaOf }) => (skipped.has(row) ? null : { formula: formulaOf(row) })));
  }
  return {
    sheet: { name: area.sheet },
    blocks: [
      ...(layout.headerRow === null
        ? []
        : [{ row: area.row + layout.headerRow, column, cells: [columns.map(({ header }) => header)], isHeader: true }]),
      { row: area.row + layout.firstRow, column, cells, formats: columns.map(({ format }) => format) },
    ],
    ...(tableName !== null && { growTable: { name: tableName, columns: columns.length } }),
  };
}
