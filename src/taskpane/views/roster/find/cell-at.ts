import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { columnLetters } from '../../../../sheet/column-letters';
import type { TableSource } from '../source/source';

/** One cell of the source on its sheet. */
export function cellAt({ area }: TableSource, row: number, column: number): SheetArea {
  return sheetArea(area.sheet, area.row + row, area.column + column, 1, 1);
}

/** "C · 上月GMV" */
export function columnName({ area, layout }: TableSource, column: number): string {
  const header = layout.columns[column]?.header ?? '';
  const letters = columnLetters(area.column + column);
  return header === '' ? letters : `${letters} · ${header}`;
}
