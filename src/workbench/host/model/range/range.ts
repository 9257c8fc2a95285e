import { intersection, gridColumns, gridRows } from '../../../grid/address';
import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import type { Model, ModelType } from '../model-type';
import { merging } from '../merged-areas';
import { cellProperties } from './cells';
import { rangeFormat } from './format';
import { hiddenLines } from '../hidden-rows';
import { clearLooks } from './look';
import { refuseUnlessAllowed } from '../protection';
import { refuseUnlessWritable } from './protection';
import { addressOf, isUnbounded, type RangeState } from './state';
import { existing, usedPartOfSheet, walks } from './walk';
import { sheetOf } from '../workbook-state';

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
function hasSpill(range: RangeState): boolean | null {
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

const spillWalks: Readonly<Record<string, (range: RangeState) => Model | null>> = {
  GetSpillingToRange: (range) => existing(spillingTo(range)),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: (range) => existing(spillParent(range)),
  GetSpillParentOrNullObject: spillParent,
};

/** @param applyTo "All", "Contents" or "Formats"; what else Excel can clear (hyperlinks) is not kept here */
function clear(range: RangeState, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw refusal('InvalidArgument', String(applyTo));
  const { book, sheet } = range;
  if (what !== 'Contents') refuseUnlessAllowed(range, 'allowFormatCells');
  const filled = usedPartOfSheet(range);
  if (what !== 'Formats') refuseUnlessWritable(isUnbounded(range) && filled ? { ...range, area: filled } : range);
  if (what !== 'Formats' && filled) book.grid.write(sheet, filled, matrix(filled, null));
  if (what === 'Contents') return;
  clearLooks(range);
  // Of whole rows and columns, as far as they are filled.
  const formatted = isUnbounded(range) ? filled : range.area;
  if (formatted) book.grid.setNumberFormats(sheet, formatted, matrix(formatted, 'General'));
}

const matrix = <T>({ rows, columns }: Area, value: T): T[][] => Array.from({ length: rows }, () => Array<T>(columns).fill(value));

/** For large values office.js asks first whether their shape fits, then sets them in parts. */
function validateArraySize(range: RangeState, rows: unknown, columns: unknown): boolean {
  refuseUnlessWritable(range);
  if (rows !== range.area.rows || columns !== range.area.columns) {
    throw refusal('InvalidArgument', `${range.area.rows}×${range.area.columns} ≠ ${String(rows)}×${String(columns)}`);
  }
  return true;
}

export const rangeType: ModelType<RangeState> = {
  name: 'Range',
  properties: {
    Address: { read: addressOf },
    AddressLocal: { read: addressOf },
    RowIndex: { read: ({ area }) => area.row },
    ColumnIndex: { read: ({ area }) => area.column },
    RowCount: { read: ({ area }) => area.rows },
    ColumnCount: { read: ({ area }) => area.columns },
    CellCount: { read: ({ area }) => (area.rows * area.columns < 2 ** 31 ? area.rows * area.columns : -1) },
    IsEntireRow: { read: ({ area }) => area.columns >= gridColumns },
    IsEntireColumn: { read: ({ area }) => area.rows >= gridRows },
    HasSpill: { read: hasSpill },
    // The cells of a fresh workbook, in points: the grid tells no lengths.
    Left: { read: ({ area }) => area.column * 48 },
    Top: { read: ({ area }) => area.row * 15 },
    Width: { read: ({ area }) => area.columns * 48 },
    Height: { read: ({ area }) => area.rows * 15 },
    ...hiddenLines,
    ...cellProperties,
  },
  objects: {
    Format: rangeFormat,
    Worksheet: ({ book, sheet }) => book.make.worksheet(sheet),
  },
  methods: {
    ...walks,
    ...spillWalks,
    ...merging,
    Clear: clear,
    Select: ({ book, sheet, area }) => book.grid.select(sheet, area),
    _ValidateArraySize: validateArraySize,
  },
};
