// The formulas that were replaced, entered again as they were, wherever the cells still hold what replaced them.
import type { OriginalFormula } from '../../sheet/rewriting/original-formulas';
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { tuikeCallsIn } from '../../sheet/tuike-call';
import type { CellToWrite } from '../cells/cell-to-write';
import { rangeOf } from '../cells/range-of';
import { errorReason } from '../error-reason';
import { untilAtRest } from '../events/calculation';
import { whileWriting } from '../events/own-writing';
import { afterEdit } from '../events/patiently';
import { cellAgain } from '../plan/sheet-before';
import { computedOtherwise } from './computed-otherwise';
import { fingerprintOfCells, keepOriginals, keptOriginals } from './kept-originals';
import { type CellsNow, readRuns, runsOf, writeRuns } from './runs';

export interface BackLeft {
  readonly area: SheetArea;
  readonly reason:
    /** The cell was changed since, or others were: the formula would show something else in it. */
    | 'changed'
    | 'protected'
    | 'as-text'
    /** The sheet is no longer there. */
    | 'gone';
}

export type BackOutcome =
  /** What is left stays kept. */
  | { readonly state: 'back'; readonly restored: readonly SheetArea[]; readonly left: readonly BackLeft[] }
  /** Every cell is as it was, but for those in `left`, where Excel refused that too. */
  | { readonly state: 'cancelled'; readonly left: readonly SheetArea[] }
  | { readonly state: 'refused'; readonly reason: string; readonly left: readonly SheetArea[] }
  | { readonly state: 'record-unread' };

interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

interface Place {
  readonly original: OriginalFormula;
  readonly area: SheetArea;
}

/** Never rejects. */
export function swapBack(turn: Turn): Promise<BackOutcome> {
  return whileWriting(() => backAll(turn));
}

async function backAll({ signal, onProgress }: Turn): Promise<BackOutcome> {
  const touched: Place[] = [];
  let before: ReadonlyMap<Place, CellsNow> = new Map();
  try {
    const kept = await keptOriginals();
    if (kept === null) return { state: 'record-unread' };
    const { places, left } = await placesOf(kept);
    await untilAtRest(signal);
    before = await readRuns(runsOf(places), signal);
    const entered: Place[] = [];
    const changed: Place[] = [];
    for (const place of places) {
      const { formulas } = before.get(place)!;
      // What a swap that broke off never replaced stands there already.
      if (formulas[0]?.[0] === place.original.formula) continue;
      (place.original.fingerprint === (await fingerprintOfCells(formulas)) ? entered : changed).push(place);
    }
    const runs = runsOf(entered);
    const inOrder = runs.flatMap(({ items }) => items);
    const onBegin = (items: number): void => {
      touched.push(...inOrder.slice(touched.length, touched.length + items));
      onProgress(touched.length, entered.length);
    };
    await writeRuns(runs, originalCells, { signal, onBegin });
    signal.throwIfAborted();
    await refuseUnlessBack(entered);
    const restored = await showingTheSame(entered, before, signal);
    changed.push(...entered.filter((place) => !restored.has(place)));
    const stays = [...left, ...changed.map((place) => ({ ...place, reason: 'changed' as const }))];
    // Where this is refused, more is kept than is needed: what stands there already is passed over the next time.
    await keepOriginals(stays.map(({ original }) => original)).catch(() => undefined);
    return { state: 'back', restored: [...restored].map(({ area }) => area), left: stays.map(({ area, reason }) => ({ area, reason })) };
  } catch (error) {
    const left = await rollBack(touched, before);
    return signal.aborted ? { state: 'cancelled', left } : { state: 'refused', reason: errorReason(error), left };
  }
}

const originalCells = ({ original: { formula, rows, columns } }: Place): readonly (readonly CellToWrite[])[] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => (r === 0 && c === 0 ? { formula } : null)));

async function refuseUnlessBack(places: readonly Place[]): Promise<void> {
  const now = await readRuns(runsOf(places));
  const other = places.find((place) => now.get(place)!.formulas[0]?.[0] !== place.original.formula);
  if (other) throw new Error(`${other.area.sheet}!${other.area.address}: ${String(now.get(other)!.formulas[0]?.[0])}`);
}

/**
 * Those whose formulas compute what their cells showed; of the others each cell holds again what it held. The formulas are of the day they were
 * replaced: a row inserted since in what they read moved Excel's own references, and not theirs.
 */
async function showingTheSame(
  places: readonly Place[],
  before: ReadonlyMap<Place, CellsNow>,
  signal: AbortSignal,
): Promise<ReadonlySet<Place>> {
  const isSame = (place: Place, now: CellsNow): boolean => sameShown(before.get(place)!, now);
  const mayBeStale = places.some(({ original }) => tuikeCallsIn(original.formula).length > 0);
  for (let same = places; ;) {
    const differing = await computedOtherwise(same, isSame, { signal, mayBeStale: mayBeStale && same.length > 0 });
    if (differing.size === 0) return new Set(same);
    await writeRuns(runsOf([...differing]), (place) => cellsBefore(before.get(place)!), { signal });
    // What was computed from these may be something else by now.
    same = same.filter((place) => !differing.has(place));
  }
}

const sameShown = (before: CellsNow, now: CellsNow): boolean =>
  before.values.every((row, r) =>
    row.every((value, c) => value === now.values[r]?.[c] && (before.kinds[r]?.[c] === 'Error') === (now.kinds[r]?.[c] === 'Error')),
  );

const cellsBefore = ({ values, formulas, kinds }: CellsNow): readonly (readonly CellToWrite[])[] =>
  values.map((row, r) => row.map((value, c) => cellAgain(value, formulas[r]?.[c] ?? '', kinds[r]?.[c])));

async function rollBack(touched: readonly Place[], before: ReadonlyMap<Place, CellsNow>): Promise<readonly SheetArea[]> {
  const left: SheetArea[] = [];
  for (const run of runsOf(touched))
    await writeRuns([run], (place) => cellsBefore(before.get(place)!), { isPatient: true }).catch(() => left.push(run.area));
  return left;
}

/** Where the kept formulas belong now: a sheet that was renamed since is found by Excel's id of it. */
async function placesOf(
  kept: readonly OriginalFormula[],
): Promise<{ readonly places: readonly Place[]; readonly left: readonly (Place & BackLeft)[] }> {
  const names = await namesNow(kept);
  const places: Place[] = [];
  const left: (Place & BackLeft)[] = [];
  for (const original of kept) {
    const { sheet, row, column, rows, columns } = original;
    const now = names.get(keyOf(original)) ?? null;
    if (now === null) left.push({ original, area: sheetArea(sheet, row, column, rows, columns), reason: 'gone' });
    else if (now.isProtected) left.push({ original, area: sheetArea(sheet, row, column, rows, columns), reason: 'protected' });
    else places.push({ original, area: sheetArea(now.name, row, column, rows, columns) });
  }
  const asText = await formattedAsText(places);
  return {
    places: places.filter((place) => !asText.has(place)),
    left: [...left, ...[...asText].map((place) => ({ ...place, reason: 'as-text' as const }))],
  };
}

const keyOf = ({ sheet, sheetId }: OriginalFormula): string => JSON.stringify([sheet, sheetId]);

function namesNow(
  kept: readonly OriginalFormula[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly isProtected: boolean } | null>> {
  const wanted = new Map(kept.map((original) => [keyOf(original), original]));
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [...wanted].map(([key, { sheet, sheetId }]) => ({
        key,
        sheets: [sheetId, sheet].map((one) => worksheets.getItemOrNullObject(one).load('name,protection/protected')),
      }));
      await context.sync();
      return new Map(
        found.map(({ key, sheets }) => {
          const there = sheets.find(({ isNullObject }) => !isNullObject);
          return [key, there ? { name: there.name, isProtected: there.protection.protected } : null];
        }),
      );
    }),
  );
}

/** In a cell of format "@" a formula would become text. */
async function formattedAsText(places: readonly Place[]): Promise<ReadonlySet<Place>> {
  const found = new Set<Place>();
  const atOnce = 500;
  for (let done = 0; done < places.length; done += atOnce) {
    const part = places.slice(done, done + atOnce);
    const formats = await afterEdit(() =>
      Excel.run(async (context) => {
        const ranges = part.map(({ area }) => rangeOf(context, area));
        for (const range of ranges) range.load('numberFormat');
        await context.sync();
        return ranges.map(({ numberFormat }) => numberFormat as unknown[][]);
      }),
    );
    part.forEach((place, i) => formats[i]!.some((line) => line.includes('@')) && found.add(place));
  }
  return found;
}
