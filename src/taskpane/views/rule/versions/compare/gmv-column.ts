import { readPlainCells } from '../../../../../excel/cells/read-plain-cells';
import { tableAtHand } from '../../../../../excel/cells/table-at-hand';
import { findTableInSlices } from '../../../../../roster/table/find-table';
import { inOneGo } from '../../../../../roster/table/in-slices';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';

/** So many rows from the top tell which column holds the GMV. */
const rowsLookedAt = 60;

/** The body of the GMV column of the table at hand; null where none is found, or where Excel does not say. */
export async function gmvColumnAtHand(): Promise<SheetArea | null> {
  const table = await tableAtHand().catch(() => null);
  if (!table) return null;
  const { area, hasHeader } = table;
  const top = sheetArea(area.sheet, area.row, area.column, Math.min(area.rows, rowsLookedAt), area.columns);
  const cells = await readPlainCells(top).catch(() => null);
  if (!cells) return null;
  const { layout } = inOneGo(findTableInSlices(cells, hasHeader ? { header: 'first' } : {}));
  const gmv = layout.columns.find(({ role }) => role === 'gmv');
  if (!gmv) return null;
  // Below what was looked at the body goes on to the end of the table; what is no amount there is counted as left out.
  const endRow = top.rows < area.rows ? area.rows : layout.endRow;
  return sheetArea(area.sheet, area.row + layout.firstRow, area.column + gmv.index, endRow - layout.firstRow, 1);
}
