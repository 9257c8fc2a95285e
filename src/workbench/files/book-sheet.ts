import { parseAddress } from '../grid/address';
import type { Area, BookSheet, CellInput, CellValue } from '../grid/grid';
import { inputOf, isErrorName } from '../grid/cell-input';
import { columnAndCellFormats } from './column-formats';
import { formulaFromFile } from './file-formula';
import type { FileCell, FileSheet } from './hucre';
import { checkSize } from './limits';
import { mergesAndProtection } from './merges-and-protection';
import { formatOf, showsDate } from './number-formats';
import { shiftedFormula } from './shared-formula';
import { trimmedRows, widthOf } from './trimmed';

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
