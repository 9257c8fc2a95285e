import { rangeOf, sheetArea, type SheetArea } from './sheet-area';

/** The smallest part of an area that holds every filled cell; null where all are blank. Rejects where Excel refuses. */
export function usedPart(area: SheetArea): Promise<SheetArea | null> {
  return Excel.run(async (context) => {
    const used = rangeOf(context, area).getUsedRangeOrNullObject(true);
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await context.sync();
    return used.isNullObject ? null : sheetArea(area.sheet, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  });
}

/** The smallest area that holds every filled cell of a sheet; null where all are blank. Rejects where Excel refuses. */
export function usedSheet(sheet: string): Promise<SheetArea | null> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await context.sync();
    return used.isNullObject ? null : sheetArea(sheet, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  });
}
