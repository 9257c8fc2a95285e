// Areas on Excel's side, and back.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';

export function rangeOf(context: Excel.RequestContext, { sheet, address }: Pick<SheetArea, 'sheet' | 'address'>): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** What `areaOf` needs loaded. */
export const rangePlace = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

export function areaOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetArea {
  return sheetArea(sheet, rowIndex, columnIndex, rowCount, columnCount);
}
