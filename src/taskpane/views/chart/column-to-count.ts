import type { SelectedArea } from '../../../excel/events/selection';
import { type SheetArea, sheetArea } from '../../../sheet/sheet-area';

export interface ColumnToCount {
  readonly area: SheetArea;
  /** More was selected than is counted. */
  readonly isFirstOfSeveral: boolean;
}
/** The filled part of what is selected: its first column, or the row where it is one row; null for a single cell and for blank cells. */
export function columnToCount({ rows, columns, used }: SelectedArea): ColumnToCount | null {
  if (rows * columns === 1 || used === null) return null;
  if (used.rows === 1 || used.columns === 1) return { area: used, isFirstOfSeveral: false };
  return { area: sheetArea(used.sheet, used.row, used.column, used.rows, 1), isFirstOfSeveral: true };
}
