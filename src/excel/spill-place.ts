import { capabilities } from './capabilities';
import { rangeOf, sheetArea, type SheetArea } from './sheet-area';

/** Where a formula spills, and the cell that it stands in. */
export interface SpillPlace {
  readonly anchor: SheetArea;
  readonly spill: SheetArea;
}

/** The spill that a cell is part of; null where it is in none, or where this Excel cannot be asked. Rejects where Excel refuses. */
export async function spillPlace(cell: SheetArea): Promise<SpillPlace | null> {
  if (!capabilities().spills) return null;
  return Excel.run(async (context) => {
    const range = rangeOf(context, cell);
    const [parent, own] = [range.getSpillParentOrNullObject(), range.getSpillingToRangeOrNullObject()];
    const places = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
    parent.load(places);
    own.load(places);
    await context.sync();
    if (!own.isNullObject) return { anchor: cell, spill: areaOf(cell.sheet, own) };
    if (parent.isNullObject) return null;
    const spill = parent.getSpillingToRangeOrNullObject();
    spill.load(places);
    await context.sync();
    const anchor = areaOf(cell.sheet, parent);
    return { anchor, spill: spill.isNullObject ? anchor : areaOf(cell.sheet, spill) };
  });
}

function areaOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetArea {
  return sheetArea(sheet, rowIndex, columnIndex, rowCount, columnCount);
}
