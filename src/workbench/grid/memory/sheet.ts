import { gridColumns, gridRows, wholeSheet } from '../address';
import type { Area, BookSheet, CellValue } from '../grid';
import { parseFormula, referencesIn, type Formula } from './formula';

/** A formula and what became of it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  text: string;
  tree: Formula | null;
  references: readonly Extract<Formula, { is: 'reference' }>[];
  /** What its calls answered; a new map forgets them, and answers that come late to the old one are nobody's. */
  answers: Map<Formula, readonly (readonly CellValue[])[] | 'waiting'>;
  /** What it covers beyond its own cell, itself included. */
  spill: Area | null;
  /** What it would cover if the cells there were free. */
  blocked: Area | null;
}

/** One sheet, its columns dense arrays: a million cells stay cheap. */
export interface Sheet {
  readonly id: string;
  name: string;
  /** What each cell shows, by column, then row; undefined is a blank cell. */
  readonly shown: (CellValue | undefined)[][];
  readonly formulas: Map<number, FormulaCell>;
  readonly formats: (string | undefined)[][];
  columnFormats: (string | null)[];
  readonly rest: Pick<BookSheet, 'columnWidths' | 'frozenRows' | 'frozenColumns' | 'looks' | 'cellLooks'>;
  selected: Area;
}

export function newFormula(sheet: Sheet, row: number, column: number, text: string): FormulaCell {
  const tree = parseFormula(text);
  return { sheet, row, column, text, tree, references: referencesIn(tree), answers: new Map(), spill: null, blocked: null };
}

export const cellKey = (row: number, column: number) => row * gridColumns + column;

export function emptySheet(id: string, name: string, rest: Sheet['rest'] = {}): Sheet {
  const selected = { row: 0, column: 0, rows: 1, columns: 1 };
  return { id, name, shown: [], formulas: new Map(), formats: [], columnFormats: [], rest, selected };
}

export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.shown[column]?.[row] ?? null;
}

export function show(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cells = (sheet.shown[column] ??= []);
  if (value !== null) {
    cells[row] = value;
    return;
  }
  if (row >= cells.length) return;
  cells[row] = undefined;
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.length--;
}

/** What an area shows, rows × columns. */
export function valuesIn(sheet: Sheet, area: Area): CellValue[][] {
  const columns = Array.from({ length: area.columns }, (_, index) => sheet.shown[area.column + index]);
  return Array.from({ length: area.rows }, (_, index) => columns.map((cells) => cells?.[area.row + index] ?? null));
}

export function usedArea(sheet: Sheet, within: Area = wholeSheet): Area | null {
  let [top, bottom, left, right] = [gridRows, -1, gridColumns, -1];
  sheet.shown.forEach((cells, column) => {
    if (column < within.column || column >= within.column + within.columns) return;
    const end = Math.min(cells.length, within.row + within.rows);
    let [first, last] = [within.row, end - 1];
    while (first < end && cells[first] === undefined) first++;
    if (first >= end) return;
    while (cells[last] === undefined) last--;
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
    left = Math.min(left, column);
    right = column;
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whole rows and columns are read as far as the sheet is filled: a function handed a million blanks for "A:A" would serve nobody. */
export function boundedByUse(sheet: Sheet, area: Area): Area {
  if (area.rows < gridRows && area.columns < gridColumns) return area;
  const used = usedArea(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, used.row + used.rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, used.column + used.columns - area.column)),
  };
}
