import { maximumColumns, maximumRows } from '../../grid/address';
import type { Area } from '../../grid/grid';
import { refusal } from '../rich-api-error';
import type { ModelType } from './model-type';
import { merging } from './merged-areas';
import { cellProperties } from './range-cells';
import { rangeFormat } from './range-format';
import { hiddenLines } from './hidden-rows';
import { clearLooks } from './range-look';
import { refuseUnlessAllowed } from './protection';
import { refuseUnlessWritable } from './range-protection';
import { hasSpill, spillWalks } from './range-spill';
import { addressOf, isUnbounded, type RangeState } from './range-state';
import { usedPart, walks } from './range-walk';

/** @param applyTo "All", "Contents" or "Formats"; what else Excel can clear (hyperlinks) is not kept here */
function clear(range: RangeState, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw refusal('InvalidArgument', String(applyTo));
  const { book, sheet } = range;
  if (what !== 'Contents') refuseUnlessAllowed(range, 'allowFormatCells');
  const filled = usedPart(range);
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
    IsEntireRow: { read: ({ area }) => area.columns >= maximumColumns },
    IsEntireColumn: { read: ({ area }) => area.rows >= maximumRows },
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
