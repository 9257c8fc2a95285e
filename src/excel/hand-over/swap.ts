// Formulas of ours replaced by formulas that need no add-in, or by values: all as it was meant, or every formula as it was.
import type { OriginalFormula } from '../../sheet/rewriting/original-formulas';
import type { SheetArea } from '../../sheet/sheet-area';
import type { CellToWrite } from '../cells/cell-to-write';
import { errorReason } from '../error-reason';
import { untilAtRest } from '../events/calculation';
import { whileWriting } from '../events/own-writing';
import { afterEdit } from '../events/patiently';
import type { CellShown, FormulaOnSheet } from './calls-on-sheets';
import { computedOtherwise } from './computed-otherwise';
import { fingerprintOfCells, keepOriginals, keptOriginals, TooManyOriginals } from './kept-originals';
import { type CellsNow, readRuns, runsOf, writeRuns } from './runs';

export interface FormulaSwap extends Pick<FormulaOnSheet, 'area' | 'formula' | 'shown'> {
  /** A formula for each of its cells; null: its values at once. */
  readonly native: readonly (readonly string[])[] | null;
  /** Where the native formula shows something else: its values, or nothing is changed. */
  readonly isElseValue: boolean;
}

export interface SwapLeft {
  readonly area: SheetArea;
  readonly reason:
    /** The cell holds or shows something else than when it was listed. */
    | 'changed'
    /** The native formula shows something else. */
    | 'differs'
    /** It shows an error, which is no value. */
    | 'error';
}

export type SwapOutcome =
  | {
      readonly state: 'swapped';
      readonly native: readonly SheetArea[];
      readonly values: readonly SheetArea[];
      readonly left: readonly SwapLeft[];
    }
  /** Every formula is as it was, but for those in `left`, where Excel refused that too; the workbook still keeps theirs. */
  | { readonly state: 'cancelled'; readonly left: readonly SheetArea[] }
  | { readonly state: 'refused'; readonly reason: string; readonly left: readonly SheetArea[] }
  /** Nothing was changed. */
  | { readonly state: 'too-many' | 'record-unread' };

interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** A native formula stays only where Excel itself has computed it to what the cells showed before. Never rejects. */
export function swapFormulas(swaps: readonly FormulaSwap[], turn: Turn): Promise<SwapOutcome> {
  return whileWriting(() => swapAll(swaps, turn));
}

async function swapAll(swaps: readonly FormulaSwap[], turn: Turn): Promise<SwapOutcome> {
  let before: readonly OriginalFormula[] = [];
  const touched: FormulaSwap[] = [];
  let mayBeKept = false;
  try {
    const kept = await keptOriginals();
    if (kept === null) return { state: 'record-unread' };
    before = kept;
    await untilAtRest(turn.signal);
    const { same, left } = await stillAsListed(swaps, turn.signal);
    const ids = await sheetIds(same);
    mayBeKept = true;
    // Before the first cell is written: whatever happens then, the workbook has what stood there.
    await keepOriginals([
      ...others(before, same),
      ...(await originalsOf(same, ids, (swap) => swap.native ?? shownCells(swap).map((row) => row.map(formulaRead)))),
    ]);
    const outcome = await write(same, touched, turn);
    const swapped = [...outcome.native, ...outcome.values];
    const now = await readRuns(runsOf(swapped));
    await keepOriginals([...others(before, swapped), ...(await originalsOf(swapped, ids, (swap) => now.get(swap)!.formulas))]);
    const areas = (of: readonly FormulaSwap[]) => of.map(({ area }) => area);
    return { state: 'swapped', native: areas(outcome.native), values: areas(outcome.values), left: [...left, ...outcome.left] };
  } catch (error) {
    const left = await rollBack(touched);
    if (mayBeKept && left.length === 0) await keepOriginals(before).catch(() => undefined);
    if (error instanceof TooManyOriginals) return { state: 'too-many' };
    return turn.signal.aborted ? { state: 'cancelled', left } : { state: 'refused', reason: errorReason(error), left };
  }
}

interface Sorted {
  readonly native: readonly FormulaSwap[];
  readonly values: readonly FormulaSwap[];
  readonly left: readonly SwapLeft[];
}

/** @param touched takes in what may be other than it was */
async function write(swaps: readonly FormulaSwap[], touched: FormulaSwap[], { signal, onProgress }: Turn): Promise<Sorted> {
  const isErroneous = ({ shown }: FormulaSwap) => shown.some((row) => row.some((cell) => typeof cell === 'object'));
  const natives = swaps.filter(({ native }) => native !== null);
  const atOnce = swaps.filter((swap) => swap.native === null && !isErroneous(swap));
  const total = natives.length + atOnce.length;
  const enter = async (some: readonly FormulaSwap[], cellsOf: (swap: FormulaSwap) => readonly (readonly CellToWrite[])[]) => {
    const runs = runsOf(some);
    const inOrder = runs.flatMap(({ items }) => items);
    let begun = 0;
    const onBegin = (items: number): void => {
      touched.push(...inOrder.slice(begun, begun + items));
      begun += items;
      onProgress(Math.min(total, touched.length), total);
    };
    await writeRuns(runs, cellsOf, { signal, onBegin });
  };
  await enter(natives, plannedCells);
  const differing = await computedOtherwise(natives, isSameNow, { signal });
  const asValues = natives.filter((swap) => differing.has(swap) && swap.isElseValue && !isErroneous(swap));
  const back = natives.filter((swap) => differing.has(swap) && !asValues.includes(swap));
  await writeRuns(runsOf(back), originalCells, { signal });
  await enter([...asValues, ...atOnce], shownCells);
  signal.throwIfAborted();
  return {
    native: natives.filter((swap) => !differing.has(swap)),
    values: [...asValues, ...atOnce],
    left: [
      ...back.map(({ area }) => ({ area, reason: 'differs' as const })),
      ...swaps.filter((swap) => swap.native === null && isErroneous(swap)).map(({ area }) => ({ area, reason: 'error' as const })),
    ],
  };
}

const plannedCells = (swap: FormulaSwap): readonly (readonly CellToWrite[])[] =>
  swap.native?.map((row) => row.map((formula) => ({ formula }))) ?? shownCells(swap);

// Excel makes a blank of a text of no characters that it is given, and of a blank other formulas compute something else: COUNTA, I5+1.
const emptyText = { formula: '=""' } as const;

const shownCells = ({ shown }: FormulaSwap): readonly (readonly CellToWrite[])[] =>
  shown.map((row) => row.map((cell) => (cell === '' ? emptyText : typeof cell === 'object' ? null : cell)));

/** What `formulas` reads of a cell once it was entered. */
const formulaRead = (cell: CellToWrite): string | number | boolean => (typeof cell === 'object' ? (cell?.formula ?? '') : cell);

/** The formula in the first cell; the others are cleared, so that it can spill. */
const originalCells = ({ shown, formula }: FormulaSwap): readonly (readonly CellToWrite[])[] =>
  shown.map((row, r) => row.map((_, c) => (r === 0 && c === 0 ? { formula } : null)));

const isSameNow = ({ shown }: Pick<FormulaSwap, 'shown'>, { values, kinds }: CellsNow): boolean =>
  shown.every((row, r) => row.every((cell, c) => isSameCell(cell, values[r]?.[c], kinds[r]?.[c] === 'Error')));

const isSameCell = (before: CellShown, now: unknown, isError: boolean): boolean =>
  typeof before === 'object' ? isError && before.code === now : !isError && before === now;

/** A formula that was edited since, or shows something else, is left alone. */
async function stillAsListed(
  swaps: readonly FormulaSwap[],
  signal: AbortSignal,
): Promise<{ readonly same: readonly FormulaSwap[]; readonly left: readonly SwapLeft[] }> {
  const now = await readRuns(runsOf(swaps), signal);
  const isSame = (swap: FormulaSwap): boolean => now.get(swap)!.formulas[0]?.[0] === swap.formula && isSameNow(swap, now.get(swap)!);
  return {
    same: swaps.filter(isSame),
    left: swaps.filter((swap) => !isSame(swap)).map(({ area }) => ({ area, reason: 'changed' })),
  };
}

async function originalsOf(
  swaps: readonly FormulaSwap[],
  ids: ReadonlyMap<string, string>,
  cellsOf: (swap: FormulaSwap) => readonly (readonly unknown[])[],
): Promise<OriginalFormula[]> {
  return Promise.all(
    swaps.map(async (swap) => {
      const { area, formula } = swap;
      const { sheet, row, column, rows, columns } = area;
      const fingerprint = await fingerprintOfCells(cellsOf(swap));
      return { sheet, sheetId: ids.get(sheet) ?? '', row, column, rows, columns, formula, fingerprint };
    }),
  );
}

/** Of the formulas that were kept before, those in other cells. */
function others(kept: readonly OriginalFormula[], swaps: readonly FormulaSwap[]): OriginalFormula[] {
  const taken = new Set(swaps.map(({ area: { sheet, row, column } }) => JSON.stringify([sheet, row, column])));
  return kept.filter(({ sheet, row, column }) => !taken.has(JSON.stringify([sheet, row, column])));
}

function sheetIds(swaps: readonly FormulaSwap[]): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(swaps.map(({ area }) => area.sheet))];
  return afterEdit(() =>
    Excel.run(async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
      for (const sheet of sheets) sheet.load('id');
      await context.sync();
      return new Map(names.map((name, i) => [name, sheets[i]!.id]));
    }),
  );
}

/** Answers where Excel refused to take it back. */
async function rollBack(touched: readonly FormulaSwap[]): Promise<readonly SheetArea[]> {
  const runs = runsOf([...new Set(touched)]);
  try {
    await writeRuns(runs, originalCells, { isPatient: true });
    return [];
  } catch {
    const left: SheetArea[] = [];
    for (const run of runs) await writeRuns([run], originalCells, { isPatient: true }).catch(() => left.push(run.area));
    return left;
  }
}
