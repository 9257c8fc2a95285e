import { overlap, fromFirstCell, sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { isExcelSince } from '../capabilities';
import { areaOf, rangeOf, rangePlace } from './range-of';

/** Merged cells that an area meets; none where this Excel cannot be asked. */
export async function mergedAreas(sheet: string, areas: readonly SheetArea[]): Promise<SheetArea[]> {
  if (!isExcelSince('1.13')) return [];
  // Only merged cells whose first cell lies in the range are told (OfficeDev/office-js 3611), so it begins at A1.
  const merged = await mergedBeginningIn(fromFirstCell(sheet, areas));
  return merged.filter((one) => areas.some((area) => overlap(one, area)));
}

// learn.microsoft.com/javascript/api/excel/excel.range: fails where there are more than 512.
async function mergedBeginningIn(area: SheetArea): Promise<SheetArea[]> {
  try {
    return await readMerged(area);
  } catch (error) {
    if (area.rows === 1) throw error;
    const half = Math.floor(area.rows / 2);
    const { sheet, row, column, rows, columns } = area;
    return [
      ...(await mergedBeginningIn(sheetArea(sheet, row, column, half, columns))),
      ...(await mergedBeginningIn(sheetArea(sheet, row + half, column, rows - half, columns))),
    ];
  }
}

function readMerged(area: SheetArea): Promise<SheetArea[]> {
  return Excel.run(async (context) => {
    const merged = rangeOf(context, area).getMergedAreasOrNullObject();
    await context.sync();
    if (merged.isNullObject) return [];
    merged.areas.load(rangePlace.map((place) => `items/${place}`).join());
    await context.sync();
    return merged.areas.items.map((range) => areaOf(area.sheet, range));
  });
}
