import { biffError } from '../../files/workbook/biff-error';
import { gridColumns, gridRows } from '../grid/address';
import { inputOf, isFormula } from '../grid/cell-input';
import { type CellLook, lookNumbers } from '../grid/cell-look';
import type { BookSheet, CellInput, CellValue } from '../grid/grid';
import { FileFault } from './fault';
import { checkSize } from './limits';
import { showsDate } from './number-formats';
import { parsedFormulas } from './spreadsheet/cell-formulas';
import type { SheetLooks } from './spreadsheet/looks';
import type { ParsedCell, ParsedSheet } from './spreadsheet/parser';
import { returnMark } from './spreadsheet/plain-cells';
import { trimmedRows, widthOf } from './text/trimmed';

/**
 * The format that most cells of a column have, and apart from it the cells that differ. Texts count only in columns of
 * texts: a heading above amounts shows the same in any format.
 */
function columnAndCellFormats(
  cells: readonly (readonly CellInput[])[],
  formats: readonly (readonly string[])[],
): Pick<BookSheet, 'columnFormats' | 'cellFormats'> {
  const width = widthOf(formats);
  const columnFormats = Array.from({ length: width }, (_, column) => commonFormat(cells, formats, column));
  const differing = formats.map((row, r) =>
    row.map((format, column) => (format === (columnFormats[column] ?? 'General') || isText(cells[r]?.[column] ?? null) ? null : format)),
  );
  const cellFormats = trimmedRows(differing);
  return {
    ...(columnFormats.some((format) => format !== null) && { columnFormats }),
    ...(cellFormats.length > 0 && { cellFormats }),
  };
}

function commonFormat(cells: readonly (readonly CellInput[])[], formats: readonly (readonly string[])[], column: number): string | null {
  const counts = { figures: new Map<string, number>(), texts: new Map<string, number>() };
  formats.forEach((row, r) => {
    const format = row[column];
    const input = cells[r]?.[column] ?? null;
    if (format === undefined || (input === null && format === 'General')) return;
    const kind = isText(input) ? counts.texts : counts.figures;
    kind.set(format, (kind.get(format) ?? 0) + 1);
  });
  const counted = counts.figures.size > 0 ? counts.figures : counts.texts;
  const common = [...counted].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['General', 0])[0];
  return common === 'General' ? null : common;
}

const isText = (input: CellInput): boolean => typeof input === 'string' && !isFormula(input);

/** Days between the starts of the 1900 and the 1904 date system. */
const daysTo1904 = 1462;

/** How far beyond the last filled row and column formats of blank cells are kept. */
const nearbyCells = 200;

interface SheetSource extends Omit<ParsedSheet, 'merged'> {
  readonly is1904?: boolean;
  /** How the number format of a cell is called here. */
  readonly formatOf?: (cell: ParsedCell) => string;
  /** How a cell looks, one too that the file does not list. */
  readonly lookAt?: (cell: ParsedCell | undefined, row: number, column: number) => CellLook | null;
  readonly looks: SheetLooks;
}

/** A sheet as it was parsed, as a sheet of a book: as large as what is filled in it. */
export function bookSheet({ name, rows, is1904 = false, formatOf = () => 'General', lookAt, looks }: SheetSource): BookSheet {
  const { height, width } = usedArea(name, rows);
  const formulas = parsedFormulas(rows);
  const cells: CellInput[][] = [];
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const { looks: palette, numberOf } = lookNumbers();
  const known = new Map<CellLook, number>();
  const numbered = (look: CellLook | null): number | null => {
    if (look === null) return null;
    const number = known.get(look) ?? numberOf(look);
    known.set(look, number);
    return number;
  };
  const cellLooks: (number | null)[][] = [];
  for (let r = 0; r < height; r++) {
    const [inputs, shown, codes]: [CellInput[], CellValue[], string[]] = [[], [], []];
    const row = rows[r] ?? [];
    for (let c = 0; c < Math.min(row.length, width); c++) {
      const cell = row[c];
      const code = cell === undefined ? 'General' : formatOf(cell);
      const value = cell === undefined ? null : valueOf(cell);
      const dated = is1904 && typeof value === 'number' && showsDate(code) ? value + daysTo1904 : value;
      inputs.push((cell?.f === undefined ? null : formulas.read(cell, r, c)) ?? inputOf(dated));
      shown.push(dated);
      codes.push(code);
    }
    cells.push(inputs);
    values.push(shown);
    formats.push(codes);
    if (lookAt) cellLooks.push(Array.from({ length: width }, (_, c) => numbered(lookAt(row[c], r, c))));
  }
  formulas.place(cells);
  const widths = (looks.columnWidths ?? []).slice(0, width);
  const { columnWidths: _, ...otherLooks } = looks;
  return {
    name,
    cells: trimmedRows(cells),
    ...(formulas.count() > 0 && { values: trimmedRows(values) }),
    ...(formulas.spills.length > 0 && { spills: formulas.spills }),
    ...columnAndCellFormats(cells, formats),
    ...(palette.length > 0 && { looks: palette, cellLooks: trimmedRows(cellLooks) }),
    ...(widths.some((one) => one !== null) && { columnWidths: widths }),
    ...otherLooks,
  };
}

/** How far the filled cells reach, and blank ones with a format near them: a stray one at the end of a sheet counts for nothing. */
function usedArea(name: string, rows: ParsedSheet['rows']): { height: number; width: number } {
  let [height, width, cells] = [0, 0, 0];
  if (rows.length > gridRows) throw outside(name);
  rows.forEach((row, r) => {
    if (row && row.length > gridColumns) throw outside(name);
    const filled = lastColumn(row, gridColumns, isFilled) + 1;
    if (filled > 0) height = r + 1;
    width = Math.max(width, filled);
    cells += filled;
  });
  checkSize(name, height, cells, height * width);
  const [nearRow, nearColumn] = [height + nearbyCells, width + nearbyCells];
  for (let r = 0; r < Math.min(nearRow, rows.length); r++) {
    const last = lastColumn(rows[r], nearColumn, () => true);
    if (last === -1) continue;
    height = Math.max(height, r + 1);
    width = Math.max(width, last + 1);
  }
  return { height, width };
}

const outside = (name: string): FileFault =>
  new FileFault('damaged', {
    'zh-CN': `工作表“${name}”有单元格在 XFD1048576 之外`,
    'en-US': `the sheet "${name}" has a cell beyond XFD1048576`,
  });

/** A row as long as this is taken for one that is mostly holes. */
const longRow = 1_000;

/** The last column before `end` whose cell is so; -1 where there is none. */
function lastColumn(row: ParsedSheet['rows'][number], end: number, isSo: (cell: ParsedCell) => boolean): number {
  const holds = (c: number): boolean => c < end && row?.[c] !== undefined && isSo(row[c]);
  if (row && row.length > longRow) return Object.keys(row).reduce((last, c) => (holds(Number(c)) ? Number(c) : last), -1);
  let column = Math.min(row?.length ?? 0, end) - 1;
  while (column >= 0 && !holds(column)) column -= 1;
  return column;
}

const isFilled = ({ t, v, f }: ParsedCell): boolean => f !== undefined || (t !== 'z' && v !== '');

function valueOf({ t, v }: ParsedCell): CellValue {
  switch (t) {
    case 's':
      return typeof v === 'string' && v.includes(returnMark) ? v.replaceAll(returnMark, '\r') : String(v ?? '');
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? v : null;
    case 'b':
      return v === true;
    case 'e':
      return { error: biffError(v) };
    default:
      return null;
  }
}
