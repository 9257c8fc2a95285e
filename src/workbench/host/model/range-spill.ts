import { intersection } from '../../grid/address';
import type { Area } from '../../grid/grid';
import type { Model } from './model-type';
import type { RangeState } from './range-state';
import { found } from './range-walk';
import { sheetOf } from './workbook-state';

/** The spills on a sheet. */
function spillsOn({ book, sheet }: RangeState): Area[] {
  const used = book.grid.usedArea(sheetOf(book, sheet).id);
  if (!used) return [];
  return book.grid
    .formulas(sheet, used)
    .flatMap((line, r) =>
      line.flatMap((formula, c) => (formula === null ? [] : (book.grid.spill(sheet, used.row + r, used.column + c) ?? []))),
    );
}

/** Whether the cells spill: true where all do, false where none does, null where only some do. */
export function hasSpill(range: RangeState): boolean | null {
  const { area } = range;
  const shared = spillsOn(range).flatMap((spill) => intersection(spill, area) ?? []);
  const cells = shared.reduce((sum, one) => sum + one.rows * one.columns, 0);
  return cells === 0 ? false : cells === area.rows * area.columns ? true : null;
}

/** Where the formula in the range's first cell spills to. */
function spillingTo(range: RangeState): Model | null {
  const area = range.book.grid.spill(sheetOf(range.book, range.sheet).id, range.area.row, range.area.column);
  return area && range.book.make.range(range.sheet, area);
}

/** The cell whose formula spills into the range's first cell. */
function spillParent(range: RangeState): Model | null {
  const first = { ...range.area, rows: 1, columns: 1 };
  const spill = spillsOn(range).find((one) => intersection(one, first));
  return spill ? range.book.make.range(range.sheet, { ...spill, rows: 1, columns: 1 }) : null;
}

export const spillWalks: Readonly<Record<string, (range: RangeState) => Model | null>> = {
  GetSpillingToRange: (range) => found(spillingTo(range)),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: (range) => found(spillParent(range)),
  GetSpillParentOrNullObject: spillParent,
};
