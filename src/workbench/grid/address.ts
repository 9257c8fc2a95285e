// A1 addresses and areas: "'Q3 roster'!$B$2:C9" ↔ a sheet's name and a rectangle counted from 0.
import type { Area } from './grid';

/** Excel's sheet size since 2007. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: gridRows, columns: gridColumns };

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLettersOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" → 0, in any case; the caller has checked that it is one to three letters. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2", "B2:C9"; whole columns "B:C" and whole rows "2:9" as Excel writes them. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  if (rows >= gridRows) return `${columnLettersOf(column)}:${columnLettersOf(column + columns - 1)}`;
  if (columns >= gridColumns) return `${row + 1}:${row + rows}`;
  const first = `${columnLettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLettersOf(column + columns - 1)}${row + rows}`;
}

/** The sheet's name before an address, quoted where Excel would quote it: "Sheet1!", "'Q3 roster'!". */
export function sheetPrefix(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const wholeColumn = /^\$?([A-Za-z]{1,3})$/;
const wholeRow = /^\$?([1-9]\d{0,6})$/;

function corners(from: string, to: string): Area | null {
  const [a, b] = [cell.exec(from), cell.exec(to)];
  if (a && b) return between(Number(a[2]) - 1, columnIndex(a[1] as string), Number(b[2]) - 1, columnIndex(b[1] as string));
  const [c, d] = [wholeColumn.exec(from), wholeColumn.exec(to)];
  if (c && d) return between(0, columnIndex(c[1] as string), gridRows - 1, columnIndex(d[1] as string));
  const [e, f] = [wholeRow.exec(from), wholeRow.exec(to)];
  if (e && f) return between(Number(e[1]) - 1, 0, Number(f[1]) - 1, gridColumns - 1);
  return null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
  return area.row + area.rows > gridRows || area.column + area.columns > gridColumns ? null : area;
}

/** What an address names; null where it is not one. `sheet` is undefined where the address does not name it. */
export function parseAddress(text: string): { readonly sheet: string | undefined; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [from = '', to = from, ...more] = (match[3] as string).split(':');
  // "A" alone is no address: a whole column is "A:A".
  if (more.length > 0 || (from === to && !text.includes(':') && !cell.test(from))) return null;
  const area = corners(from, to);
  return area && { sheet: match[1]?.replaceAll("''", "'") ?? match[2], area };
}

/** What two areas have in common; null where they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
