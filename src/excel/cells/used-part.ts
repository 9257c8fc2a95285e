import type { SheetArea } from '../../sheet/sheet-area';
import { areaOf, rangeOf, rangePlace } from './range-of';

/** The smallest part of an area that holds every filled cell; null where all are blank. Rejects where Excel refuses. */
export function usedPart(area: SheetArea): Promise<SheetArea | null> {
  return Excel.run(async (context) => {
    const used = rangeOf(context, area).getUsedRangeOrNullObject(true);
    used.load(rangePlace);
    await context.sync();
    return used.isNullObject ? null : areaOf(area.sheet, used);
  });
}

/** The smallest area that holds every filled cell of a sheet; null where all are blank. Rejects where Excel refuses. */
export function usedSheet(sheet: string): Promise<SheetArea | null> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load(rangePlace);
    await context.sync();
    return used.isNullObject ? null : areaOf(sheet, used);
  });
}
