// Formulas of ours that stay at #NAME? because the add-in was not there when Excel computed them: recalculating does not cure them
// (OfficeDev/office-js #4185, #6611, #6487), entering the same formula again does (Excel-Custom-Functions #108).
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { tuikeCallsIn } from '../../sheet/tuike-call';
import { lookOnceComputed } from '../cells/look-once-computed';
import { rangeOf } from '../cells/range-of';
import { cellChunks } from '../cells/read-cells';
import { usedAreas } from '../cells/used-areas';
import { signs } from '../events/answered-calls';
import { afterEdit } from '../events/patiently';

/** Cells of one column that touch, and their formulas from the top. */
interface Run {
  readonly area: SheetArea;
  readonly formulas: readonly string[];
}

export interface StuckFormulas {
  readonly runs: readonly Run[];
  readonly cells: number;
}

export interface EnteredAgain {
  /** Cells whose formula was entered again. */
  readonly entered: number;
  /** Of these, how many still show #NAME?. */
  readonly still: number;
  /** Excel still computes: `still` may fall. */
  readonly isComputed: boolean;
  /** Protected sheets, whose cells were left alone. */
  readonly protectedSheets: readonly string[];
  /** Cells formatted as text, where a formula entered again would become text: left alone. */
  readonly asText: readonly string[];
}

interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

const runsAtOnce = 200;
const cellsInRun = 2000;

/** Looks at every sheet, hidden ones too. Rejects as cellChunks does. */
export async function stuckFormulas({ signal, onProgress }: Turn): Promise<StuckFormulas> {
  const areas = await usedAreas();
  const total = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const runs: { area: SheetArea; formulas: string[] }[] = [];
  let [before, cells] = [0, 0];
  for (const area of areas) {
    const done = before;
    // By column, the run that the cell above ends.
    const open = new Map<number, { area: SheetArea; formulas: string[] }>();
    const progress = (read: number) => onProgress(done + read, total);
    for await (const part of cellChunks(area, { also: ['formulas'], signal, onProgress: progress })) {
      part.formulas?.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (part.values[r]?.[c] !== '#NAME?' || typeof formula !== 'string' || tuikeCallsIn(formula).length === 0) return;
          cells++;
          const [row, column] = [part.area.row + r, part.area.column + c];
          const last = open.get(column);
          if (last && last.area.row + last.formulas.length === row && last.formulas.length < cellsInRun) last.formulas.push(formula);
          else {
            const run = { area: sheetArea(area.sheet, row, column, 1, 1), formulas: [formula] };
            open.set(column, run);
            runs.push(run);
          }
        }),
      );
    }
    before += area.rows * area.columns;
  }
  return { runs: runs.map(({ area, formulas }) => ({ area: areaOver(area, formulas.length), formulas })), cells };
}

const areaOver = ({ sheet, row, column }: SheetArea, rows: number) => sheetArea(sheet, row, column, rows, 1);

/**
 * Enters each formula again as it is, so there is nothing to take back. What was found must be what stands there: a cell that holds another
 * formula by now is left alone. Rejects where Excel refuses; what was entered until then is what stood there.
 */
export async function enterAgain({ runs }: StuckFormulas, { signal, onProgress }: Turn): Promise<EnteredAgain> {
  const protectedSheets = new Set<string>();
  const asText: string[] = [];
  const entered: SheetArea[] = [];
  const total = runs.length;
  for (let done = 0; done < total; done += runsAtOnce) {
    signal.throwIfAborted();
    const part = runs.slice(done, done + runsAtOnce);
    const outcome = await afterEdit(() => enterRuns(part));
    for (const sheet of outcome.protectedSheets) protectedSheets.add(sheet);
    asText.push(...outcome.asText);
    entered.push(...outcome.entered);
    onProgress(Math.min(total, done + runsAtOnce), total);
  }
  const { seen, isComputed } = await lookOnceComputed(() => shownIn(entered), {
    // A cell that was just entered may show nothing.
    isAsExpected: () => false,
    isWaiting: (shown) => shown.waiting > 0,
    signal,
  });
  const cells = entered.reduce((sum, { rows }) => sum + rows, 0);
  return { entered: cells, still: seen.unknown, isComputed, protectedSheets: [...protectedSheets], asText };
}

interface RunsEntered {
  readonly entered: readonly SheetArea[];
  readonly protectedSheets: readonly string[];
  readonly asText: readonly string[];
}

function enterRuns(runs: readonly Run[]): Promise<RunsEntered> {
  return Excel.run(async (context) => {
    const sheets = new Map(runs.map(({ area: { sheet } }) => [sheet, context.workbook.worksheets.getItem(sheet).protection]));
    for (const protection of sheets.values()) protection.load('protected');
    const ranges = runs.map(({ area }) => rangeOf(context, area));
    for (const range of ranges) range.load(['formulas', 'numberFormat']);
    await context.sync();
    const entered: SheetArea[] = [];
    const asText: string[] = [];
    for (const [index, { area, formulas }] of runs.entries()) {
      if (sheets.get(area.sheet)!.protected) continue;
      const { formulas: now, numberFormat } = ranges[index]! as { formulas: unknown[][]; numberFormat: unknown[][] };
      const isText = (row: number) => numberFormat[row]?.[0] === '@';
      // Excel leaves a cell alone where it is given null.
      const again = formulas.map((formula, row) => [isText(row) || now[row]?.[0] !== formula ? null : formula]);
      formulas.forEach((_, row) => isText(row) && asText.push(`${area.sheet}!${areaOver({ ...area, row: area.row + row }, 1).address}`));
      if (again.every(([formula]) => formula === null)) continue;
      rangeOf(context, area).formulas = again;
      entered.push(
        ...stretches(
          area,
          again.map(([formula]) => formula !== null),
        ),
      );
    }
    signs.writtenAt = performance.now();
    await context.sync();
    return { entered, asText, protectedSheets: [...sheets].flatMap(([sheet, protection]) => (protection.protected ? [sheet] : [])) };
  });
}

/** The parts of a column that were entered. */
function stretches(area: SheetArea, isEntered: readonly boolean[]): SheetArea[] {
  const parts: { from: number; rows: number }[] = [];
  isEntered.forEach((is, row) => {
    const last = parts.at(-1);
    if (is && last && last.from + last.rows === row) last.rows++;
    else if (is) parts.push({ from: row, rows: 1 });
  });
  return parts.map(({ from, rows }) => areaOver({ ...area, row: area.row + from }, rows));
}

/** How many cells of these areas show #NAME?, and how many wait for an answer. */
async function shownIn(areas: readonly SheetArea[]): Promise<{ readonly unknown: number; readonly waiting: number }> {
  let [unknown, waiting] = [0, 0];
  for (let done = 0; done < areas.length; done += runsAtOnce) {
    const shown = await afterEdit(() =>
      Excel.run(async (context) => {
        const ranges = areas.slice(done, done + runsAtOnce).map((area) => rangeOf(context, area));
        for (const range of ranges) range.load('values');
        await context.sync();
        return ranges.flatMap((range) => (range.values as unknown[][]).flat());
      }),
    );
    unknown += shown.filter((value) => value === '#NAME?').length;
    waiting += shown.filter((value) => value === '#BUSY!').length;
  }
  return { unknown, waiting };
}
