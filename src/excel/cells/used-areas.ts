import type { SheetArea } from '../../sheet/sheet-area';
import { patiently } from '../events/patiently';
import { areaOf, rangePlace } from './range-of';

/** The smallest area of each sheet that holds all its filled cells, in the order of the tabs; blank sheets are left out. Rejects with Excel's error. */
export function usedAreas(): Promise<SheetArea[]> {
  return patiently(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
      for (const { range } of used) range.load(rangePlace);
      await context.sync();
      return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [areaOf(sheet.name, range)]));
    }),
  );
}
