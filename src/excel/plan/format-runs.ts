// Number formats of an area, column by column, equal ones together.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { afterEdit } from '../events/patiently';
import { isTooLarge } from '../cells/payload';
import { rangeOf } from '../cells/range-of';

/** Per column, from the top: so many rows of one format. A single column of runs stands for all columns. */
export type FormatRuns = readonly (readonly FormatRun[])[];
type FormatRun = readonly [rows: number, format: string];

// A format takes about twelve bytes on its way: a third of what Excel on the web answers at once.
const cellsAtOnce = 120_000;

/** Rejects where Excel refuses, or when the signal is aborted. */
export async function formatRuns(area: SheetArea, signal: AbortSignal | undefined): Promise<FormatRuns> {
  const runs: [number, string][][] = Array.from({ length: area.columns }, () => []);
  let atOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  for (let done = 0; done < area.rows;) {
    signal?.throwIfAborted();
    const rows = Math.min(atOnce, area.rows - done);
    const part = sheetArea(area.sheet, area.row + done, area.column, rows, area.columns);
    let formats: string[][];
    try {
      formats = await afterEdit(() => readFormats(part));
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      atOnce = Math.floor(rows / 2);
      continue;
    }
    for (const row of formats) for (const [column, format] of row.entries()) append(runs[column]!, format);
    done += rows;
  }
  return runs;
}

/** Rejects where Excel refuses. */
export async function setFormatRuns(area: SheetArea, ...runs: FormatRuns): Promise<void> {
  await Excel.run(async (context) => {
    const isOneForAll = runs.length === 1;
    let asked = 0;
    for (const [index, column] of runs.entries()) {
      let row = area.row;
      for (const [rows, format] of column) {
        const part = sheetArea(area.sheet, row, area.column + index, rows, isOneForAll ? area.columns : 1);
        // One value stands for every cell of the range.
        rangeOf(context, part).numberFormat = format as unknown as string[][];
        row += rows;
        if (++asked % 2000 === 0) await context.sync();
      }
    }
    await context.sync();
  });
}

function readFormats(part: SheetArea): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, part);
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat as string[][];
  });
}

function append(runs: [number, string][], format: string): void {
  const last = runs.at(-1);
  if (last?.[1] === format) last[0]++;
  else runs.push([1, format]);
}

/** Whether a column has no format of its own anywhere. */
export const isGeneral = (column: FormatRuns[number]): boolean => column.every(([, format]) => format === 'General');
