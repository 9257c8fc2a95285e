// The contents of a range, read and set as Excel does it.
import { format, parseValue } from 'numfmt';
import type { CellInput, CellValue, ErrorName } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import type { Property } from '../model-type';
import { hiddenByMerge } from '../merged-areas';
import { refuseUnlessAllowed } from '../protection';
import { refuseUnlessWritable } from './protection';
import { isUnbounded, type RangeState } from './state';
import { sheetOf } from '../workbook-state';

const errors: readonly string[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** What Excel puts into a cell for a value that an add-in sets, and the number format that comes with it; text in a cell formatted as text stays text. */
function entryOf(value: unknown, format: string): { readonly input: CellInput; readonly format?: string } {
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value };
  if (value === null || value === undefined || value === '') return { input: null };
  const text = String(value);
  if (format === '@') return { input: /^[=']/.test(text) ? `'${text}` : text };
  if (text.startsWith('=') || text.startsWith("'")) return { input: text };
  if (errors.includes(text.toUpperCase())) return { input: { error: text.toUpperCase() as ErrorName } };
  const parsed = parseValue(text);
  if (!parsed) return { input: text };
  // Excel keeps fifteen digits of a number and makes the others zeros.
  const digits = /^\d{16,}$/.test(text) ? Number(text.slice(0, 15).padEnd(text.length, '0')) : parsed.v;
  const input: CellValue = typeof digits === 'number' ? Number(digits.toPrecision(15)) : digits;
  return parsed.z && format === 'General' ? { input, format: parsed.z } : { input };
}

/** A value as it travels: blank cells are empty text, errors their name. */
export const wireValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

function shownText(value: CellValue, code: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return format(code, value, { throws: false });
}

const valuesOf = ({ book, sheet, area }: RangeState) => book.asRead(sheet, area, book.grid.values(sheetOf(book, sheet).id, area));
const formatsOf = ({ book, sheet, area }: RangeState) => book.grid.numberFormats(sheetOf(book, sheet).id, area);

const bounded =
  <T>(read: (range: RangeState) => T) =>
  (range: RangeState): T | null =>
    isUnbounded(range) ? null : read(range);

/** A matrix in the shape of the range: what the add-in gave, one value repeated; null in it means "leave this cell". */
function shaped({ area }: RangeState, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(value));
  const lines: unknown[] = value;
  const isShaped = lines.length === area.rows && lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!isShaped)
    throw refusal('InvalidArgument', `${area.rows}×${area.columns} ≠ ${lines.length}×${Array.isArray(lines[0]) ? lines[0].length : '?'}`);
  return lines as unknown[][];
}

function setCells(range: RangeState, value: unknown): void {
  refuseUnlessWritable(range);
  const { book, sheet, area } = range;
  const formats = formatsOf(range);
  const isHidden = hiddenByMerge(range);
  let isReformatted = false;
  const cells = shaped(range, value).map((line, r) =>
    line.map((one, c): CellInput | undefined => {
      if (one === null || isHidden(area.row + r, area.column + c)) return undefined;
      const entry = entryOf(one, formats[r]?.[c] ?? 'General');
      if (entry.format !== undefined) {
        (formats[r] as string[])[c] = entry.format;
        isReformatted = true;
      }
      return entry.input;
    }),
  );
  if (isReformatted) book.grid.setNumberFormats(sheet, area, formats);
  book.grid.write(sheet, area, cells);
}

function setFormats(range: RangeState, value: unknown): void {
  refuseUnlessAllowed(range, 'allowFormatCells');
  if (isUnbounded(range)) throw refusal('InvalidArgument');
  const before = formatsOf(range);
  const formats = shaped(range, value).map((line, r) => line.map((one, c) => (one === null ? (before[r]?.[c] ?? 'General') : String(one))));
  range.book.grid.setNumberFormats(range.sheet, range.area, formats);
}

const values: Property<RangeState> = { read: bounded((range) => valuesOf(range).map((line) => line.map(wireValue))), set: setCells };

const formulas: Property<RangeState> = {
  read: bounded((range) => {
    const written = range.book.grid.formulas(sheetOf(range.book, range.sheet).id, range.area);
    return valuesOf(range).map((line, r) => line.map((value, c) => written[r]?.[c] ?? wireValue(value)));
  }),
  set: setCells,
};

const numberFormat: Property<RangeState> = { read: bounded(formatsOf), set: setFormats };

export const cellProperties: Readonly<Record<string, Property<RangeState>>> = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  ValueTypes: { read: bounded((range) => valuesOf(range).map((line) => line.map(valueType))) },
  Text: {
    read: bounded((range) => {
      const codes = formatsOf(range);
      return valuesOf(range).map((line, r) => line.map((value, c) => shownText(value, codes[r]?.[c] ?? 'General')));
    }),
  },
};
