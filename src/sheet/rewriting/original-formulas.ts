// The formulas that others replaced, as the workbook keeps them. Filled-down formulas are written once: a part of a workbook holds a megabyte.
import { rowBelow } from './row-below';

export interface OriginalFormula {
  /** The sheet's name and Excel's id of it when the formula was replaced. */
  readonly sheet: string;
  readonly sheetId: string;
  /** Of its first cell, from 0, and how far it spilled, itself included. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  /** Sixteen hexadecimal digits that follow from what stands in these cells in its place. */
  readonly fingerprint: string;
}

const format = 1;
const digits = 16;

/** Cells of one column below each other; 1 is the formula above, one row further down. */
type Run = [row: number, column: number, rows: number, columns: number, formulas: (string | 1)[], fingerprints: string];

interface RunsOfSheet {
  readonly name: string;
  readonly id: string;
  readonly runs: Run[];
  /** By column, what stands above. */
  readonly above: Map<number, { readonly run: Run; formula: string }>;
}

export function originalsText(originals: readonly OriginalFormula[]): string {
  const sheets = new Map<string, RunsOfSheet>();
  for (const { sheet, sheetId, row, column, rows, columns, formula, fingerprint } of originals) {
    const key = JSON.stringify([sheet, sheetId]);
    const of: RunsOfSheet = sheets.get(key) ?? { name: sheet, id: sheetId, runs: [], above: new Map() };
    sheets.set(key, of);
    const last = of.above.get(column);
    const isOne = rows === 1 && columns === 1;
    if (last && isOne && last.run[0] + last.run[4].length === row) {
      last.run[4].push(rowBelow(last.formula) === formula ? 1 : formula);
      last.run[5] += fingerprint;
      last.formula = formula;
      continue;
    }
    const run: Run = [row, column, rows, columns, [formula], fingerprint];
    of.runs.push(run);
    if (isOne) of.above.set(column, { run, formula });
    else of.above.delete(column);
  }
  return JSON.stringify({ format, sheets: [...sheets.values()].map(({ name, id, runs }) => ({ name, id, runs })) });
}

/** null where it is no such text, or one of a later format: nothing of it may be dropped then. */
export function originalsIn(text: string): OriginalFormula[] | null {
  try {
    const kept = JSON.parse(text) as { format: unknown; sheets: { name: string; id: string; runs: Run[] }[] };
    if (kept.format !== format || !kept.sheets.every(({ runs }) => runs.every(isRun))) return null;
    return kept.sheets.flatMap(({ name, id, runs }) => runs.flatMap((run) => originalsOfRun(name, id, run)));
  } catch {
    return null;
  }
}

/** Twice what Excel takes of a formula: one that is filled down stands there once and comes back as often as there are fingerprints. */
const longestFormula = 2 * 8192;

const isRun = ([row, column, rows, columns, formulas, fingerprints]: Run): boolean =>
  [row, column, rows, columns].every(Number.isSafeInteger) &&
  fingerprints.length === formulas.length * digits &&
  // Of nothing above it there is none below.
  formulas[0] !== 1 &&
  formulas.every((formula) => formula === 1 || (typeof formula === 'string' && formula.length <= longestFormula));

function originalsOfRun(sheet: string, sheetId: string, [row, column, rows, columns, formulas, fingerprints]: Run): OriginalFormula[] {
  let above = '';
  return formulas.map((written, i) => {
    above = written === 1 ? rowBelow(above) : written;
    const fingerprint = fingerprints.slice(i * digits, (i + 1) * digits);
    return { sheet, sheetId, row: row + i, column, rows, columns, formula: above, fingerprint };
  });
}
