import { glimpseOf } from '../../../../engine/amounts/seen-cell';
import { isProblem } from '../../../../engine/amounts/cell';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { TableSource } from './source';

/** The row of the source's cells as the sheet numbers it. */
export function rowNumber({ area }: TableSource, row: number): number {
  return area.row + row + 1;
}

/** That row of the sheet, as wide as the source. */
export function rowArea({ area }: TableSource, row: number): SheetArea {
  return sheetArea(area.sheet, area.row + row, area.column, 1, area.columns);
}

/** What a cell holds, printable and short; empty text where it is blank or not asked. */
export function cellText({ cells }: TableSource, row: number, column: number | null): string {
  const cell = column === null ? '' : cells[row]?.[column];
  if (cell === null || cell === undefined || cell === '') return '';
  return isProblem(cell) ? String((cell as { code: unknown }).code) : glimpseOf(cell);
}
