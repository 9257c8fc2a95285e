import type { Area } from '../grid/grid';
import { columnIndex, columnLetters } from './shared-formula';

const referencePattern = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** "C2:D4" or "C2" as an area; null where it is neither. */
export function areaOf(reference: string): Area | null {
  const [, left, top, right = left, bottom = top] = referencePattern.exec(reference) ?? [];
  if (left === undefined || right === undefined) return null;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) + 1 - column };
}

/** An area as "C2:D4", a single cell as "C2". */
export function referenceOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
