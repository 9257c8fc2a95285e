import { readPlainCells } from '../../../../../excel/cells/read-plain-cells';
import { findTable, type TableGuess, type TableHints } from '../../../../../roster/table/find-table';
import { firstRows, type SheetArea } from '../../../../../sheet/sheet-area';

/** So many rows from the top tell which column is what. */
export const rowsLookedAt = 60;

/** The table that the first rows of an area show. Rejects as readPlainCells does. */
export async function tableFromTop(
  area: SheetArea,
  { hints, signal }: { hints?: TableHints; signal?: AbortSignal } = {},
): Promise<TableGuess> {
  return findTable(await readPlainCells(firstRows(area, rowsLookedAt), { ...(signal && { signal }) }), hints);
}
