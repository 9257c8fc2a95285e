// From one range to another.
import { intersection, gridColumns, gridRows } from '../../../grid/address';
import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import type { Model } from '../model-type';
import { onSheet, rangeNamed, whole, type RangeState } from './state';
import { sheetOf } from '../workbook-state';

const at = (range: RangeState, area: Area): Model => range.book.make.range(range.sheet, onSheet(area));

function resized(range: RangeState, rows: number, columns: number): Model {
  return at(range, { ...range.area, rows, columns });
}

/** Rows or columns next to a range; a negative count means on the other side. */
function beside(range: RangeState, count: number, side: 'row' | 'column', isAfter: boolean): Model {
  if (count === 0) throw refusal('InvalidArgument', '0');
  const length = side === 'row' ? 'rows' : 'columns';
  const isBehind = isAfter === count > 0;
  const start = isBehind ? range.area[side] + range.area[length] : range.area[side] - Math.abs(count);
  return at(range, { ...range.area, [side]: start, [length]: Math.abs(count) });
}

function shared(range: RangeState, other: unknown): Model | null {
  const named = rangeNamed(range.book, other, range.sheet);
  const area = named.sheet === range.sheet ? intersection(range.area, named.area) : null;
  return area && at(range, area);
}

function bounding(range: RangeState, other: unknown): Model {
  const named = rangeNamed(range.book, other, range.sheet);
  if (named.sheet !== range.sheet) throw refusal('InvalidArgument');
  const [a, b] = [range.area, named.area];
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return at(range, { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column });
}

/** The smallest part of a range that holds its filled cells. Formats alone do not fill a cell here. */
export function usedPartOfSheet({ book, sheet, area }: RangeState): Area | null {
  return book.grid.usedArea(sheetOf(book, sheet).id, area);
}

export function existing<T>(one: T | null): T {
  if (one === null) throw refusal('ItemNotFound');
  return one;
}

const used = (range: RangeState): Model | null => {
  const area = usedPartOfSheet(range);
  return area && at(range, area);
};

export const walks: Readonly<Record<string, (range: RangeState, ...args: unknown[]) => Model | null>> = {
  GetCell: (range, row, column) =>
    at(range, { row: range.area.row + whole(row), column: range.area.column + whole(column), rows: 1, columns: 1 }),
  GetRow: (range, row) => at(range, { ...range.area, row: range.area.row + whole(row), rows: 1 }),
  GetColumn: (range, column) => at(range, { ...range.area, column: range.area.column + whole(column), columns: 1 }),
  GetLastRow: (range) => at(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 }),
  GetLastColumn: (range) => at(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
  GetLastCell: (range) =>
    at(range, { row: range.area.row + range.area.rows - 1, column: range.area.column + range.area.columns - 1, rows: 1, columns: 1 }),
  GetResizedRange: (range, rows, columns) => resized(range, range.area.rows + whole(rows, 0), range.area.columns + whole(columns, 0)),
  GetAbsoluteResizedRange: (range, rows, columns) => resized(range, whole(rows), whole(columns)),
  GetOffsetRange: (range, rows, columns) =>
    at(range, { ...range.area, row: range.area.row + whole(rows, 0), column: range.area.column + whole(columns, 0) }),
  GetEntireRow: (range) => at(range, { ...range.area, column: 0, columns: gridColumns }),
  GetEntireColumn: (range) => at(range, { ...range.area, row: 0, rows: gridRows }),
  GetRowsAbove: (range, count) => beside(range, whole(count, 1), 'row', false),
  GetRowsBelow: (range, count) => beside(range, whole(count, 1), 'row', true),
  GetColumnsBefore: (range, count) => beside(range, whole(count, 1), 'column', false),
  GetColumnsAfter: (range, count) => beside(range, whole(count, 1), 'column', true),
  GetIntersection: (range, other) => existing(shared(range, other)),
  GetIntersectionOrNullObject: shared,
  GetBoundingRect: bounding,
  GetUsedRange: (range) => existing(used(range)),
  GetUsedRangeOrNullObject: used,
};
