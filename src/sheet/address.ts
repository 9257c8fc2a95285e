// Cells as formulas write them.
import { columnLetters, columnOfLetters } from './column-letters';
import type { Rectangle } from './rectangle';
import { maximumColumns, maximumRows } from './limits';

/** Which of the two a formula keeps when it is copied: "$A$1". */
export interface Fixed {
  readonly row?: boolean;
  readonly column?: boolean;
}

/** "B2" of a row and a column counted from 0. */
export function cellAddress(row: number, column: number, fixed: Fixed = {}): string {
  return `${fixed.column ? '$' : ''}${columnLetters(column)}${fixed.row ? '$' : ''}${row + 1}`;
}

/** "B2" or "B2:C9"; a whole column is "A1:A1048576". */
export function rectangleAddress({ row, column, rows, columns }: Rectangle, fixed: Fixed = {}): string {
  const first = cellAddress(row, column, fixed);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1, fixed)}`;
}

/** A rectangle as an address names it; `sheet` null is the one that the address is read in. */
export interface NamedRectangle extends Rectangle {
  readonly sheet: string | null;
}

const sheetThenCells = /^(?:'((?:[^']|'')+)'!|([^'!:[\]*?/\\\s]+)!)?([^!]+)$/u;
const cell = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;
const wholeColumn = /^\$?([a-z]{1,3})$/i;
const wholeRow = /^\$?([1-9]\d{0,6})$/;

/** What "Sheet1!$A$1:B9", "C:C" or "2:9" names, whichever corner comes first; null for any other text, and beyond the sheet. */
export function readAddress(text: string): NamedRectangle | null {
  const [, quoted, plain, cells] = sheetThenCells.exec(text) ?? [];
  if (cells === undefined) return null;
  const corners = cells.split(':');
  const [from, to] = [corners[0]!, corners.at(-1)!];
  if (corners.length > 2) return null;
  const rectangle = between(from, to, corners.length === 2);
  return rectangle && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, ...rectangle };
}

function between(from: string, to: string, isRange: boolean): Rectangle | null {
  const [a, b] = [cell.exec(from), cell.exec(to)];
  if (a && b) return spanned(Number(a[2]) - 1, columnOfLetters(a[1]!), Number(b[2]) - 1, columnOfLetters(b[1]!));
  if (!isRange) return null;
  const [left, right] = [wholeColumn.exec(from), wholeColumn.exec(to)];
  if (left && right) return spanned(0, columnOfLetters(left[1]!), maximumRows - 1, columnOfLetters(right[1]!));
  const [top, bottom] = [wholeRow.exec(from), wholeRow.exec(to)];
  return top && bottom ? spanned(Number(top[1]) - 1, 0, Number(bottom[1]) - 1, maximumColumns - 1) : null;
}

function spanned(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | null {
  if (Math.max(row, otherRow) >= maximumRows || Math.max(column, otherColumn) >= maximumColumns) return null;
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}
