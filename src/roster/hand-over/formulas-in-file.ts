// Every formula of ours in a sheet's XML, the cells that it fills, and the cells that a text in its place would read.
import { type CellElement, cellElements, rowsOfSheet } from '../../files/package/formula-cells';
import { readAddress } from '../../sheet/address';
import { formulaTokens } from '../../sheet/formula-tokens';
import { movedFormula } from '../../sheet/rewriting/moved-formula';
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { tuikeCallsIn } from '../../sheet/tuike-call';
import { formulaInFile, mentionsAddin } from './file-formula';

export interface FormulaInFile {
  readonly area: SheetArea;
  /** As Excel hands it over; null where it cannot be told, of a formula that was filled down from cells of another workbook. */
  readonly formula: string | null;
  /** Other formulas may name what it fills ("D2#"). */
  readonly isArray: boolean;
}

/** Cells that were looked at between two turns of the page. */
const cellsAtOnce = 2000;

/** null where the sheet is written in a way that is not read here. Yields how far in the XML it is. */
export function* formulasInSheet(sheet: string, xml: string): Generator<number, readonly FormulaInFile[] | null> {
  const rows = rowsOfSheet(xml);
  if (!rows) return null;
  if (!mentionsAddin(xml)) return [];
  const found: FormulaInFile[] = [];
  const filledDown = new Map<
    string,
    { readonly formula: string; readonly isOwn: boolean; readonly row: number; readonly column: number }
  >();
  let looked = 0;
  for (const cell of cellElements(xml, rows)) {
    if (cell === null) return null;
    if (++looked % cellsAtOnce === 0) yield cell.from;
    const { row, column, formula } = cell;
    if (!formula || formula.kind === 'dataTable') continue;
    const at = sheetArea(sheet, row, column, 1, 1);
    if (formula.kind === 'shared' && formula.text === '') {
      const first = filledDown.get(formula.group ?? '');
      if (!first) return null;
      if (first.isOwn)
        found.push({ area: at, formula: movedFormula(first.formula, row - first.row, column - first.column), isArray: false });
      continue;
    }
    const text = mentionsAddin(formula.text) ? formulaInFile(formula.text) : '';
    const isOwn = tuikeCallsIn(text).length > 0;
    if (formula.kind === 'shared') filledDown.set(formula.group ?? '', { formula: text, isOwn, row, column });
    if (!isOwn) continue;
    const filled = formula.kind === 'array' ? readAddress(formula.ref ?? '') : null;
    const area = filled ? sheetArea(sheet, filled.row, filled.column, filled.rows, filled.columns) : at;
    if (area.row !== row || area.column !== column) return null;
    found.push({ area, formula: text, isArray: formula.kind === 'array' });
  }
  return found;
}

const columnsOfSheet = 16_384;
export const placeInSheet = (row: number, column: number): number => row * columnsOfSheet + column;

/** The cells of a sheet that somebody wants to see, by their places; blank ones are left out. */
export function* cellsWanted(xml: string, wanted: ReadonlySet<number>): Generator<number, ReadonlyMap<number, CellElement>> {
  const cells = new Map<number, CellElement>();
  const rows = rowsOfSheet(xml);
  if (!rows || wanted.size === 0) return cells;
  let looked = 0;
  for (const cell of cellElements(xml, rows)) {
    if (++looked % cellsAtOnce === 0) yield cell?.from ?? 0;
    if (cell && wanted.has(placeInSheet(cell.row, cell.column))) cells.set(placeInSheet(cell.row, cell.column), cell);
  }
  return cells;
}

/** The single cells that a formula names, each with its sheet, null for the formula's own. */
export const cellsNamed = (formula: string): readonly { readonly sheet: string | null; readonly row: number; readonly column: number }[] =>
  formulaTokens(formula).flatMap(({ kind, text }) => {
    const area = kind === 'area' ? readAddress(text) : null;
    return area?.rows === 1 && area.columns === 1 ? [area] : [];
  });
