import { refusal } from '../rich-api-error';
import type { Property } from './model-type';
import { refuseUnlessAllowed } from './protection';
import type { RangeState } from './range/state';

export function hideRow(book: RangeState['book'], sheet: string, row: number, isHidden: boolean): void {
  const hidden = book.hiddenRows.get(sheet) ?? new Set();
  if (isHidden) hidden.add(row);
  else hidden.delete(row);
  book.hiddenRows.set(sheet, hidden);
}

/** true where all rows are hidden, false where none is, null where some are. */
function rowHidden({ book, sheet, area }: RangeState): boolean | null {
  const hidden = [...(book.hiddenRows.get(sheet) ?? [])].filter((row) => row >= area.row && row < area.row + area.rows).length;
  return hidden === 0 ? false : hidden === area.rows ? true : null;
}

export const hiddenLines: Readonly<Record<string, Property<RangeState>>> = {
  RowHidden: {
    read: rowHidden,
    set(range, value) {
      if (typeof value !== 'boolean') throw refusal('InvalidArgument', String(value));
      refuseUnlessAllowed(range, 'allowFormatRows');
      for (let row = range.area.row; row < range.area.row + range.area.rows; row++) hideRow(range.book, range.sheet, row, value);
    },
  },
};
