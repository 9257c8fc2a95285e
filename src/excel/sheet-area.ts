// A rectangle of cells as plain numbers, and as an address.

/** Counted from 0. */
export interface SheetArea {
  /** The sheet's name. */
  readonly sheet: string;
  /** "A1:B2", without the sheet. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

export function sheetArea(sheet: string, row: number, column: number, rows: number, columns: number): SheetArea {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return { sheet, address: first === last ? first : `${first}:${last}`, row, column, rows, columns };
}

function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The area on Excel's side. */
export function rangeOf(context: Excel.RequestContext, { sheet, address }: Pick<SheetArea, 'sheet' | 'address'>): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
