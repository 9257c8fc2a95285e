import { sheetPrefix } from './address';
import { parseFormula, referencesIn } from './memory-formula';
import type { FormulaCell } from './memory-sheet';

/** Whether a formula names this sheet. */
export const names = (formula: FormulaCell, sheet: string): boolean =>
  formula.references.some((one) => one.sheet?.toLowerCase() === sheet.toLowerCase());

/** Rewrites a formula for a sheet's new name, as Excel does; the formula must then be computed, for its tree is new. */
export function renameSheetIn(formula: FormulaCell, from: string, to: string): void {
  const named = formula.references.filter((one) => one.sheet?.toLowerCase() === from.toLowerCase());
  // From the end, so that what stands before keeps its place.
  for (const { at, length } of [...named].reverse()) {
    const address = formula.text.slice(at, at + length);
    formula.text =
      formula.text.slice(0, at) + sheetPrefix(to) + address.slice(address.lastIndexOf('!') + 1) + formula.text.slice(at + length);
  }
  formula.tree = parseFormula(formula.text);
  formula.references = referencesIn(formula.tree);
}
