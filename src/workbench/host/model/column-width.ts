// How wide columns are, in points. A screen keeps it in whole pixels, and whoever looks at it may drag it wider.
import { refusal } from '../rich-api-error';
import type { Property } from './model-type';
import { look, mark } from './range-look';
import type { RangeState } from './range-state';

// Excel's own, of an unformatted sheet.
export const standardWidth = 48;
const pixelsPerPoint = 4 / 3;

function widthOf(range: RangeState): unknown {
  const { sheet, area, book } = range;
  const { screen } = book.grid;
  if (!screen) return look(range, 'format.ColumnWidth', standardWidth);
  const widths = new Set(Array.from({ length: area.columns }, (_, c) => screen.columnWidth(sheet, area.column + c)));
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? width / pixelsPerPoint : null;
}

export function setColumnWidth(range: RangeState, points: number): void {
  mark(range, 'format.ColumnWidth', points);
  const { sheet, area, book } = range;
  book.grid.screen?.setColumnWidth(sheet, area.column, area.columns, Math.round(points * pixelsPerPoint));
}

/** null where the columns of a range differ, as Excel answers; setting null changes nothing. */
export const columnWidth: Property<RangeState> = {
  read: widthOf,
  set(range, value) {
    if (value === null) return;
    if (typeof value !== 'number') throw refusal('InvalidArgument', `ColumnWidth: ${String(value)}`);
    setColumnWidth(range, value);
  },
};
