// Many small areas of many sheets, read and written in few requests.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { type CellToWrite, entered } from '../cells/cell-to-write';
import { bytesOf } from '../cells/payload';
import { rangeOf } from '../cells/range-of';
import type { CellKind } from '../cells/read-cells';
import { signs } from '../events/answered-calls';
import { afterEdit, patiently } from '../events/patiently';

interface OnSheet {
  readonly area: SheetArea;
}

/** Things that lie below each other in one column, a cell each, or one that takes more cells. */
export interface Run<T extends OnSheet> {
  readonly area: SheetArea;
  readonly items: readonly T[];
}

export interface CellsNow {
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly kinds: readonly (readonly CellKind[])[];
}

const cellsInRun = 1000;
const runsAtOnce = 300;
const cellsAtOnce = 5000;
// A third of what Excel on the web takes (payload.ts).
const bytesAtOnce = 1_700_000;

const isOneCell = ({ rows, columns }: SheetArea): boolean => rows === 1 && columns === 1;

export function runsOf<T extends OnSheet>(items: readonly T[]): Run<T>[] {
  const runs: { first: SheetArea; items: T[] }[] = [];
  const open = new Map<string, { first: SheetArea; items: T[] }>();
  for (const item of items) {
    const { sheet, row, column } = item.area;
    const key = JSON.stringify([sheet, column]);
    const last = open.get(key);
    if (isOneCell(item.area) && last && last.first.row + last.items.length === row && last.items.length < cellsInRun) last.items.push(item);
    else {
      const run = { first: item.area, items: [item] };
      runs.push(run);
      if (isOneCell(item.area)) open.set(key, run);
      else open.delete(key);
    }
  }
  return runs.map(({ first, items: own }) => ({
    area: isOneCell(first) ? sheetArea(first.sheet, first.row, first.column, own.length, 1) : first,
    items: own,
  }));
}

/** Runs that fit into one request each. */
function* requests<R extends { readonly area: SheetArea }>(runs: readonly R[], bytes: (run: R) => number = () => 0): Generator<R[]> {
  let [part, cells, sum]: [R[], number, number] = [[], 0, 0];
  for (const run of runs) {
    const [more, weight] = [run.area.rows * run.area.columns, bytes(run)];
    if (part.length > 0 && (part.length === runsAtOnce || cells + more > cellsAtOnce || sum + weight > bytesAtOnce)) {
      yield part;
      [part, cells, sum] = [[], 0, 0];
    }
    part.push(run);
    cells += more;
    sum += weight;
  }
  if (part.length > 0) yield part;
}

/** What the cells of each thing hold, in the order of the runs. Rejects where Excel refuses, or with the signal's reason. */
export async function readRuns<T extends OnSheet>(runs: readonly Run<T>[], signal?: AbortSignal): Promise<Map<T, CellsNow>> {
  const read = new Map<T, CellsNow>();
  for (const part of requests(runs)) {
    signal?.throwIfAborted();
    const ranges = await afterEdit(() =>
      Excel.run(async (context) => {
        const asked = part.map(({ area }) => rangeOf(context, area));
        for (const range of asked) range.load(['values', 'formulas', 'valueTypes']);
        await context.sync();
        return asked.map(({ values, formulas, valueTypes }) => ({ values, formulas, kinds: valueTypes }));
      }),
    );
    part.forEach(({ area, items }, index) => {
      const { values, formulas, kinds } = ranges[index]!;
      for (const item of items) {
        const [from, to] = [item.area.row - area.row, item.area.row - area.row + item.area.rows];
        read.set(item, { values: values.slice(from, to), formulas: formulas.slice(from, to), kinds: kinds.slice(from, to) });
      }
    });
  }
  return read;
}

interface WriteRunsOptions {
  readonly signal?: AbortSignal;
  /** Called before each request: from there on its cells may be other than they were. */
  readonly onBegin?: (items: number) => void;
  /** Asks Excel several times before it gives up. */
  readonly isPatient?: boolean;
}

/**
 * Enters the cells of each thing; null leaves a cell blank where the thing takes many, whose cells are cleared first: a formula may spill there.
 * Rejects where Excel refuses, or with the signal's reason; what was entered before stays.
 */
export async function writeRuns<T extends OnSheet>(
  runs: readonly Run<T>[],
  cellsOf: (item: T) => readonly (readonly CellToWrite[])[],
  { signal, onBegin, isPatient = false }: WriteRunsOptions = {},
): Promise<void> {
  const ready = runs.map(({ area, items }) => ({
    area,
    count: items.length,
    isSpilled: items.length === 1 && !isOneCell(area),
    cells: items.flatMap(cellsOf).map((row) => row.map(entered)),
  }));
  const ask = isPatient ? patiently : afterEdit;
  for (const part of requests(ready, ({ cells }) => bytesOf(JSON.stringify(cells)))) {
    signal?.throwIfAborted();
    onBegin?.(part.reduce((sum, { count }) => sum + count, 0));
    signs.writtenAt = performance.now();
    await ask(() =>
      Excel.run(async (context) => {
        for (const { area, cells, isSpilled } of part) {
          const range = rangeOf(context, area);
          if (isSpilled) range.clear('Contents');
          range.formulas = cells;
        }
        await context.sync();
      }),
    );
  }
}
