import type { CellToWrite } from '../../../../../excel/cells/cell-to-write';
import type { WritePlan } from '../../../../../excel/plan/shape';
import type { TableSource } from '../../source/source';

/** What is finer than a cent may stand below an edge: it is shown. */
export const everyDigit = '#,##0.00########';

/** Right of the table, one formula per counted row: they move with their rows when the table is sorted. */
export function columnBesidePlan(
  { area, layout, tableName }: TableSource,
  header: string,
  formulaOf: (row: number) => string,
  format: string | null,
): WritePlan {
  const column = area.column + area.columns;
  const skipped = new Set(layout.leftOut);
  const cells: CellToWrite[][] = [];
  for (let row = layout.firstRow; row < layout.endRow; row++) cells.push([skipped.has(row) ? null : { formula: formulaOf(row) }]);
  return {
    sheet: { name: area.sheet },
    blocks: [
      ...(layout.headerRow === null ? [] : [{ row: area.row + layout.headerRow, column, cells: [[header]], isHeader: true }]),
      { row: area.row + layout.firstRow, column, cells, ...(format !== null && { formats: [format] }) },
    ],
    ...(tableName !== null && { growTable: { name: tableName, columns: 1 } }),
  };
}
