import { sheetNameFault } from '../../grid/sheet-name';
import { refusal } from '../rich-api-error';
import { findSheet, type WorkbookState } from './workbook-state';

/** A name that Excel would give a sheet. @param own the sheet that may keep its name */
export function sheetName(book: WorkbookState, name: unknown, own?: string): string {
  const text = String(name);
  const others = book.grid.sheets().filter((sheet) => sheet.id !== own);
  const fault = sheetNameFault(
    text,
    others.map((sheet) => sheet.name),
  );
  if (fault) throw refusal(fault === 'taken' ? 'ItemAlreadyExists' : 'InvalidArgument', text);
  return text;
}

/** "Sheet3" where Sheet1 and Sheet2 exist. */
export function unusedSheetName(book: WorkbookState): string {
  for (let number = 1; ; number++) if (!findSheet(book, `Sheet${number}`)) return `Sheet${number}`;
}
