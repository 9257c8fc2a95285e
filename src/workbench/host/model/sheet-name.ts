import { refusal } from '../rich-api-error';
import { findSheet, type WorkbookState } from './workbook-state';

/** A name that Excel would give a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not yet taken. @param own the sheet that may keep its name */
export function sheetName(book: WorkbookState, name: unknown, own?: string): string {
  const text = String(name);
  if (!/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u.test(text)) throw refusal('InvalidArgument', text);
  const other = book.grid.sheets().find((sheet) => sheet.name.toLowerCase() === text.toLowerCase() && sheet.id !== own);
  if (other) throw refusal('ItemAlreadyExists', text);
  return text;
}

/** "Sheet3" where Sheet1 and Sheet2 exist. */
export function unusedSheetName(book: WorkbookState): string {
  for (let number = 1; ; number++) if (!findSheet(book, `Sheet${number}`)) return `Sheet${number}`;
}
