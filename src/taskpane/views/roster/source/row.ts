import { seen } from '../../../../engine/amounts/problem';
import { isProblem } from '../../../../engine/amounts/cell';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { Source } from './source';

/** The row of the source's cells as the sheet numbers it. */
export function rowNumber({ area }: Source, row: number): number {
  return area.row + row + 1;
}

/** That row of the sheet, as wide as the source. */
export function rowArea({ area }: Source, row: number): SheetArea {
  return sheetArea(area.sheet, area.row + row, area.column, 1, area.columns);
}

/** What a cell holds, printable and short; empty text where it is blank or not asked. */
export function shownCell({ cells }: Source, row: number, column: number | null): string {
  const cell = column === null ? '' : cells[row]?.[column];
  if (cell === null || cell === undefined || cell === '') return '';
  return isProblem(cell) ? String((cell as { code: unknown }).code) : seen(cell);
}
