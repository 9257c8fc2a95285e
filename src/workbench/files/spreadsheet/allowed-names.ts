// The sheets of an opened file under names that Excel takes: other programs write names that it would only repair.
import { sheetPrefix } from '../../grid/address';
import { isFormula } from '../../grid/cell-input';
import type { BookSheet, CellInput } from '../../grid/grid';
import { allowedSheetName } from '../../grid/sheet-name';
import { type Token, tokensOf } from '../formula-tokens';

/** Formulas follow the sheets that they name. A sheet whose name Excel takes keeps it, whichever comes first. */
export function withAllowedNames(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const names: string[] = [];
  for (const [index, { name }] of sheets.entries()) {
    const later = sheets.slice(index + 1).map((sheet) => sheet.name);
    // Of two that differ in capitals only, the first keeps its name: formulas mean that one.
    names.push(allowedSheetName(name, [...names, ...later.filter((other) => other.toLowerCase() !== name.toLowerCase())]));
  }
  const renamed = new Map<string, string>();
  for (const [index, { name }] of sheets.entries()) {
    const key = name.toLowerCase();
    if (!renamed.has(key)) renamed.set(key, names[index]!);
  }
  const changed = new Map([...renamed].filter(([key, name]) => key !== name.toLowerCase()));
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index]!,
    ...(changed.size > 0 && { cells: sheet.cells.map((row) => row.map((input) => followed(input, changed))) }),
  }));
}

function followed(input: CellInput, changed: ReadonlyMap<string, string>): CellInput {
  if (!isFormula(input) || !input.includes('!')) return input;
  const tokens = tokensOf(input.slice(1));
  let formula = '=';
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at + 1]?.text === '!' ? sheetNamed(tokens[at]!) : undefined;
    const to = name === undefined ? undefined : changed.get(name.toLowerCase());
    formula += to === undefined ? tokens[at]!.text : sheetPrefix(to);
    if (to !== undefined) at++;
  }
  return formula;
}

function sheetNamed({ kind, text }: Token): string | undefined {
  if (kind === 'quoted') return text.slice(1, -1).replaceAll("''", "'");
  return kind === 'name' ? text : undefined;
}
