import type { SheetArea } from '../../sheet/sheet-area';
import { capabilities } from '../capabilities';
import { areaOf, rangeOf, rangePlace } from './range-of';

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
    parent.load(rangePlace);
    own.load(rangePlace);
    await context.sync();
    if (!own.isNullObject) return { anchor: cell, spill: areaOf(cell.sheet, own) };
    if (parent.isNullObject) return null;
    const spill = parent.getSpillingToRangeOrNullObject();
    spill.load(rangePlace);
    await context.sync();
    const anchor = areaOf(cell.sheet, parent);
    return { anchor, spill: spill.isNullObject ? anchor : areaOf(cell.sheet, spill) };
  });
}
