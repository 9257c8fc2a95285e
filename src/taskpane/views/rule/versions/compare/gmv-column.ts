import { tableAtHand } from '../../../../../excel/cells/table-at-hand';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { rowsLookedAt, tableFromTop } from './table-from-top';

/** The body of the GMV column of the table at hand; null where none is found, or where Excel does not say. */
export async function gmvColumnAtHand(): Promise<SheetArea | null> {
  const table = await tableAtHand().catch(() => null);
  if (!table) return null;
  const { area, hasHeader } = table;
  const guess = await tableFromTop(area, { hints: hasHeader ? { header: 'first' } : {} }).catch(() => null);
  if (!guess) return null;
  const { layout } = guess;
  const gmv = layout.columns.find(({ role }) => role === 'gmv');
  if (!gmv) return null;
  // Below what was looked at the body goes on to the end of the table; what is no amount there is counted as left out.
  const endRow = area.rows > rowsLookedAt ? area.rows : layout.endRow;
  return sheetArea(area.sheet, area.row + layout.firstRow, area.column + gmv.index, endRow - layout.firstRow, 1);
}
