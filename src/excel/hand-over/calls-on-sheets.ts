// Every formula of ours in the workbook or a part of it, with what it shows and how far it spills.
import { formulaTokens } from '../../sheet/formula-tokens';
import { readAddress } from '../../sheet/address';
import { overlap, sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { isSameSheet } from '../../sheet/sheet-name';
import { tuikeCallsIn } from '../../sheet/tuike-call';
import { rangeOf } from '../cells/range-of';
import { cellChunks } from '../cells/read-cells';
import { spillsIn } from '../cells/spills-in';
import { usedAreas } from '../cells/used-areas';
import { untilAtRest } from '../events/calculation';
import { afterEdit } from '../events/patiently';

export interface FormulaOnSheet {
  /** Its own cell and those that it spills to. */
  readonly area: SheetArea;
  readonly formula: string;
  /** Rows × columns: what its cells show; an error as its code. */
  readonly shown: readonly (readonly CellShown[])[];
  /** Why it may not be replaced; null where it may. */
  readonly obstacle: 'protected' | 'as-text' | 'spill-in-use' | null;
}

export type CellShown = string | number | boolean | { readonly code: string };

/** One sheet's cells, or all of the workbook's. */
export type SwapScope = SheetArea | { readonly sheet: string } | 'workbook';

interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Looks at every sheet, hidden ones too, whatever the scope: formulas elsewhere may stand on a spill ("D2#"). Rejects as cellChunks does. */
export async function callsOnSheets(scope: SwapScope, { signal, onProgress }: Turn): Promise<FormulaOnSheet[]> {
  await untilAtRest(signal);
  const areas = await usedAreas();
  const total = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const found: Omit<FormulaOnSheet, 'obstacle'>[] = [];
  const inUse = new Set<string>();
  let before = 0;
  for (const area of areas) {
    const done = before;
    const cells: Omit<FormulaOnSheet, 'obstacle'>[] = [];
    const options = { also: ['formulas', 'kinds'] as const, signal, onProgress: (read: number) => onProgress(done + read, total) };
    const shown: CellShown[][] = [];
    for await (const { area: part, values, formulas = [], kinds = [] } of cellChunks(area, options)) {
      for (const [r, line] of values.entries()) {
        shown.push(line.map((value, c) => (kinds[r]?.[c] === 'Error' ? { code: String(value) } : value)));
        for (const [c, formula] of (formulas[r] ?? []).entries()) {
          if (typeof formula !== 'string' || !formula.startsWith('=') || formula === line[c]) continue;
          for (const anchor of spillsUsed(formula, area.sheet)) inUse.add(anchor);
          if (tuikeCallsIn(formula).length === 0) continue;
          const at = sheetArea(area.sheet, part.row + r, part.column + c, 1, 1);
          if (isWithin(at, scope)) cells.push({ area: at, formula, shown: [[shown.at(-1)![c]!]] });
        }
      }
    }
    found.push(...(cells.length > 0 ? await withSpills(area, cells, shown) : []));
    before += area.rows * area.columns;
  }
  return withObstacles(found, inUse, signal);
}

function isWithin(at: SheetArea, scope: SwapScope): boolean {
  if (scope === 'workbook') return true;
  return 'row' in scope ? overlap(at, scope) !== null : isSameSheet(at.sheet, scope.sheet);
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row},${column}`;

/** The places of "D2#" in a formula. */
function spillsUsed(formula: string, sheet: string): string[] {
  if (!formula.includes('#')) return [];
  return formulaTokens(formula).flatMap(({ kind, text }) => {
    const anchor = kind === 'area' && text.endsWith('#') ? readAddress(text.slice(0, -1)) : null;
    return anchor ? [placeOf(anchor.sheet ?? sheet, anchor.row, anchor.column)] : [];
  });
}

/** A spilled cell comes back with the formula that fills it: each spill is one formula, at its first cell. */
async function withSpills(
  used: SheetArea,
  cells: readonly Omit<FormulaOnSheet, 'obstacle'>[],
  shown: readonly (readonly CellShown[])[],
): Promise<Omit<FormulaOnSheet, 'obstacle'>[]> {
  const spills = await spillsIn(used);
  const spilled = new Map<string, SheetArea | null>();
  for (const { anchor, spill } of spills)
    for (let row = spill.row; row < spill.row + spill.rows; row++)
      for (let column = spill.column; column < spill.column + spill.columns; column++)
        spilled.set(placeOf('', row, column), row === anchor.row && column === anchor.column ? spill : null);
  return cells.flatMap((cell) => {
    const spill = spilled.get(placeOf('', cell.area.row, cell.area.column));
    if (spill === null) return [];
    if (spill === undefined) return [cell];
    const rows = Array.from({ length: spill.rows }, (_, r) =>
      Array.from({ length: spill.columns }, (__, c) => shown[spill.row - used.row + r]?.[spill.column - used.column + c] ?? ''),
    );
    return [{ ...cell, area: spill, shown: rows }];
  });
}

const askedAtOnce = 500;

async function withObstacles(
  found: readonly Omit<FormulaOnSheet, 'obstacle'>[],
  inUse: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<FormulaOnSheet[]> {
  const all: FormulaOnSheet[] = [];
  for (let done = 0; done < found.length; done += askedAtOnce) {
    signal.throwIfAborted();
    const part = found.slice(done, done + askedAtOnce);
    all.push(...(await afterEdit(() => askObstacles(part, inUse))));
  }
  return all;
}

function askObstacles(part: readonly Omit<FormulaOnSheet, 'obstacle'>[], inUse: ReadonlySet<string>): Promise<FormulaOnSheet[]> {
  return Excel.run(async (context) => {
    const sheets = new Map(part.map(({ area: { sheet } }) => [sheet, context.workbook.worksheets.getItem(sheet).protection]));
    for (const protection of sheets.values()) protection.load('protected');
    const ranges = part.map(({ area }) => rangeOf(context, area));
    for (const range of ranges) range.load('numberFormat');
    await context.sync();
    return part.map((one, index): FormulaOnSheet => {
      const formats = ranges[index]!.numberFormat as unknown[][];
      const { sheet, row, column } = one.area;
      if (sheets.get(sheet)!.protected) return { ...one, obstacle: 'protected' };
      if (formats.some((line) => line.includes('@'))) return { ...one, obstacle: 'as-text' };
      return { ...one, obstacle: inUse.has(placeOf(sheet, row, column)) ? 'spill-in-use' : null };
    });
  });
}
