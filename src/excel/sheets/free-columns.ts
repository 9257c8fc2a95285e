import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { usedPart } from '../cells/used-part';

/** The first of so many blank columns beside each other, at `from` or right of it, in the rows of an area. Rejects where Excel refuses. */
export async function freeColumn({ sheet, row, rows }: SheetArea, from: number, columns: number): Promise<number> {
  for (let column = from; ;) {
    const used = await usedPart(sheetArea(sheet, row, column, rows, columns));
    if (!used) return column;
    column = used.column + used.columns;
  }
}
