import { areaAddress, gridColumns, gridRows, parseAddress, sheetPrefix } from '../../../grid/address';
import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import { isModel } from '../model-type';
import { findSheet, sheetOf, type WorkbookState } from '../workbook-state';

export interface RangeState {
  readonly book: WorkbookState;
  readonly sheet: string;
  readonly area: Area;
}

/** "Sheet1!A1:B2". */
export const addressOf = ({ book, sheet, area }: RangeState): string => sheetPrefix(sheetOf(book, sheet).name) + areaAddress(area);

/** Whole rows or columns: Excel answers null for their values and refuses to set them. */
export const isUnbounded = ({ area }: RangeState): boolean => area.rows >= gridRows || area.columns >= gridColumns;

/** The range behind an argument, where it is one of the model's objects. */
export function rangeBehind(argument: unknown): RangeState | undefined {
  return isModel(argument) && argument.type.name === 'Range' ? (argument.self as RangeState) : undefined;
}

/** The range that an argument names: a Range, or text: an address, a name or a table. @param sheet where an address without a sheet lies */
export function rangeNamed(book: WorkbookState, argument: unknown, sheet: string): RangeState {
  const range = rangeBehind(argument);
  if (range) return range;
  if (typeof argument !== 'string') throw refusal('InvalidArgument', String(argument));
  const address = parseAddress(argument);
  if (address) {
    const found = address.sheet === undefined ? { id: sheet } : findSheet(book, address.sheet);
    if (!found) throw refusal('InvalidArgument', argument);
    return { book, sheet: found.id, area: address.area };
  }
  const lower = argument.toLowerCase();
  const table = book.tables.find((one) => one.name.toLowerCase() === lower);
  if (table) return { book, sheet: table.sheet, area: table.area };
  const item = book.names.find((one) => one.name.toLowerCase() === lower && (one.scope === undefined || one.scope === sheet));
  if (item) return rangeNamed(book, item.formula.slice(1), sheet);
  throw refusal('InvalidArgument', argument);
}

/** An area that must lie on the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const isThere = [row, column, rows, columns].every(Number.isInteger) && row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isThere || row + rows > gridRows || column + columns > gridColumns) throw refusal('InvalidArgument', JSON.stringify(area));
  return area;
}

/** A whole number from an add-in; `otherwise` where it gave none. */
export function whole(value: unknown, otherwise?: number): number {
  const number = value === undefined || value === null ? otherwise : Number(value);
  if (number === undefined || !Number.isInteger(number)) throw refusal('InvalidArgument', String(value));
  return number;
}
