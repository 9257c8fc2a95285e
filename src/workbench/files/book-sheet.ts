import { columnIndex, columnLettersOf, gridColumns, gridRows, parseAddress } from '../grid/address';
import type { Area, BookSheet, CellInput, CellValue } from '../grid/grid';
import { inputOf, isErrorName, isFormula } from '../grid/cell-input';
import { formulaFromFile } from './file-formula';
import type { FileCell, FileSheet } from './hucre';
import { checkSize } from './limits';
import { mergesAndProtection } from './merges-and-protection';
import { formatOf, showsDate } from './number-formats';
import { trimmedRows, widthOf } from './text/trimmed';
import { tokensOf } from './formula-tokens';

const cellPattern = /^(\$?)([A-Z]+)(\$?)(\d+)$/i;

/** The formula as it reads `rows` further down and `columns` further right; what would leave the sheet becomes #REF!. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === 'cell') return shiftedCell(text, rows, columns);
      if (kind === 'columns') return joined(text.split(':').map((end) => shiftedColumn(end, columns)));
      if (kind === 'rows') return joined(text.split(':').map((end) => shiftedRow(end, rows)));
      return text;
    })
    .join('');
}

const joined = (ends: readonly (string | null)[]): string => (ends.includes(null) ? '#REF!' : ends.join(':'));

function shiftedCell(text: string, rows: number, columns: number): string {
  const [, dollarColumn = '', column = '', dollarRow = '', row = ''] = cellPattern.exec(text) ?? [];
  const movedColumn = shiftedColumn(dollarColumn + column, columns);
  const movedRow = shiftedRow(dollarRow + row, rows);
  return movedColumn === null || movedRow === null ? '#REF!' : movedColumn + movedRow;
}

function shiftedRow(text: string, rows: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + rows;
  return row >= 1 && row <= gridRows ? String(row) : null;
}

function shiftedColumn(text: string, columns: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + columns;
  return column >= 0 && column < gridColumns ? columnLettersOf(column) : null;
}

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

/** Pixels of one character of a column's width, as Excel counts them in its standard font. */
export const pixelsPerCharacter = 7;

/** Days between the starts of the 1900 and the 1904 date system. */
const daysTo1904 = 1462;

/** A sheet as hucre read it (number formats wrapped, so dates are still serial numbers), as a sheet of a book. */
export function bookSheet(sheet: FileSheet, is1904: boolean): BookSheet {
  checkSize(
    sheet.name,
    sheet.rows.length,
    sheet.rows.reduce((sum, row) => sum + row.length, 0),
  );
  const formulas = formulasOf(sheet);
  const details = sheet.rows.map((row, r) => row.map((_, c) => sheet.cells?.get(`${r},${c}`)));
  const formats = details.map((row) => row.map((cell) => formatOf(cell?.style?.numFmt)));
  const values = sheet.rows.map((row, r) =>
    row.map((value, c) => {
      const shown = valueOf(value, details[r]![c]);
      return is1904 && typeof shown === 'number' && showsDate(formats[r]![c]!) ? shown + daysTo1904 : shown;
    }),
  );
  const cells = values.map((row, r) =>
    row.map((value, c) => (details[r]![c]?.formula === undefined ? inputOf(value) : (formulas.get(`${r},${c}`) ?? inputOf(value)))),
  );
  const spills = spillsOf(sheet);
  for (const area of spills) blankBelowAnchor(cells, area);
  const widths = (sheet.columns ?? []).slice(0, widthOf(cells)).map(({ width }) => pixels(width));
  return {
    name: sheet.name,
    cells: trimmedRows(cells),
    ...(formulas.size > 0 && { values: trimmedRows(values) }),
    ...(spills.length > 0 && { spills }),
    ...columnAndCellFormats(cells, formats),
    ...(widths.some((width) => width !== null) && { columnWidths: widths }),
    ...(sheet.freezePane?.rows !== undefined && { frozenRows: sheet.freezePane.rows }),
    ...mergesAndProtection(sheet),
  };
}

/** "row,column" → "=…". A formula that was filled down is kept once in the file; its other cells name the first. */
function formulasOf(sheet: FileSheet): Map<string, string> {
  const formulas = new Map<string, string>();
  const firsts = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const first = firsts.get(cell.formulaSharedIndex ?? -1);
    if (cell.formula !== '') {
      if (cell.formulaSharedIndex !== undefined) firsts.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
      formulas.set(key, `=${formulaFromFile(cell.formula)}`);
    } else if (first) {
      formulas.set(key, `=${formulaFromFile(shiftedFormula(first.formula, row - first.row, column - first.column))}`);
    }
  }
  return formulas;
}

const spillsOf = (sheet: FileSheet): Area[] =>
  [...(sheet.cells?.values() ?? [])]
    .flatMap(({ formulaType, formulaRef }) => (formulaType === 'array' && formulaRef ? [parseAddress(formulaRef)?.area] : []))
    .filter((area): area is Area => area !== undefined && area.rows * area.columns > 1);

/** What spilled is the anchor's; as input it would block the spill. */
function blankBelowAnchor(cells: CellInput[][], area: Area): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, cells.length); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, cells[row]!.length); column++) {
      if (row !== area.row || column !== area.column) cells[row]![column] = null;
    }
  }
}

function valueOf(value: FileSheet['rows'][number][number], cell: FileCell | undefined): CellValue {
  if (cell?.type === 'error') return { error: isErrorName(String(value)) ? (String(value) as never) : '#VALUE!' };
  // Cannot be a Date: the formats that would make hucre build one are hidden from it.
  return value instanceof Date ? null : value;
}

const pixels = (width: number | undefined): number | null => (width === undefined ? null : Math.round(width * pixelsPerCharacter));
