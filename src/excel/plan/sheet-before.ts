// What stood where a plan writes, and putting it back.
import { overlap, sheetArea, type SheetArea } from '../../sheet/sheet-area';
import type { CellToWrite } from '../cells/cell-to-write';
import { formatRuns, type FormatRuns, isGeneral, setFormatRuns } from './format-runs';
import { patiently } from '../events/patiently';
import { blockArea, type WritePlan } from './shape';
import { readCells } from '../cells/read-cells';
import { spillsIn } from '../cells/spills-in';
import { usedPart } from '../cells/used-part';
import { clearContents, writeRows, type WriteRowsOptions } from '../cells/write-rows';
import { rangeOf } from '../cells/range-of';

export type Before = readonly AreaBefore[];

interface AreaBefore {
  readonly area: SheetArea;
  /** What to enter so that each cell holds what it held; null where all were blank. */
  readonly filled: { readonly at: SheetArea; readonly cells: readonly (readonly CellToWrite[])[] } | null;
  readonly formats: FormatRuns;
  /** Of a header, which becomes bold and whose columns may become wider. */
  readonly looks: HeaderLooks | null;
}

/** Reads everything that a plan may change. Rejects where Excel refuses, or when the signal is aborted. */
export async function takeBefore(plan: WritePlan, sheet: string, { signal }: { signal?: AbortSignal }): Promise<Before> {
  const before: AreaBefore[] = [];
  for (const block of plan.blocks) {
    const area = blockArea(sheet, block);
    const used = await usedPart(area);
    const filled = used && { at: used, cells: await inputsOf(used, signal) };
    const formats = await formatRuns(area, signal);
    before.push({ area, filled, formats, looks: block.isHeader ? await looksOf(area) : null });
  }
  return before;
}

/** Enters it again; asks Excel several times before it gives up. Rejects where Excel refuses, or when the signal is aborted. */
export async function putBack(before: Before, options: WriteRowsOptions = {}): Promise<void> {
  const rows = before.reduce((sum, { filled }) => sum + (filled?.at.rows ?? 0), 0);
  let done = 0;
  // All are cleared first: what one formula spilled may lie where another block was.
  for (const { area } of before) await patiently(() => clearContents(area));
  for (const { area, filled, formats, looks } of before) {
    options.signal?.throwIfAborted();
    await patiently(() => setFormatRuns(area, [[area.rows, 'General']]));
    if (filled) {
      const start = done;
      const { onProgress, signal } = options;
      const told = { onProgress: (written: number) => onProgress?.((done = start + written), rows), ...(signal && { signal }) };
      await patiently(
        () => writeRows(filled.at, filled.cells, told),
        () => !signal?.aborted,
      );
    }
    if (filled || !formats.every(isGeneral)) await patiently(() => setFormatRuns(area, ...formats));
    if (looks) await patiently(() => setLooksAgain(area, looks));
  }
}

export function onSheetNamed(before: Before, name: string): Before {
  const moved = ({ row, column, rows, columns }: SheetArea) => sheetArea(name, row, column, rows, columns);
  return before.map((one) => ({ ...one, area: moved(one.area), filled: one.filled && { ...one.filled, at: moved(one.filled.at) } }));
}

async function inputsOf(area: SheetArea, signal: AbortSignal | undefined): Promise<CellToWrite[][]> {
  const read = await readCells(area, { also: ['formulas', 'kinds'], ...(signal && { signal }) });
  const inputs = read.values.map((row, r) => row.map((value, c) => cellAgain(value, read.formulas?.[r]?.[c] ?? '', read.kinds?.[r]?.[c])));
  // A spilled cell comes back with the formula that fills it, wherever that stands.
  for (const { anchor, spill } of await spillsIn(area)) {
    const shared = overlap(spill, area)!;
    for (let r = 0; r < shared.rows; r++) {
      for (let c = 0; c < shared.columns; c++) {
        const [row, column] = [shared.row + r, shared.column + c];
        if (row !== anchor.row || column !== anchor.column) inputs[row - area.row]![column - area.column] = '';
      }
    }
  }
  return inputs;
}

/** What to enter so that a cell holds what it holds. A text that looks like a formula has itself for a value. */
export function cellAgain(value: string | number | boolean, formula: string | number | boolean, kind: string | undefined): CellToWrite {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || kind === 'Error') return { formula: String(formula) };
  return value;
}

// How a header looks: which of its cells are bold, and how wide its columns are.
interface HeaderLooks {
  /** Rows × columns. */
  readonly isBold: readonly (readonly boolean[])[];
  /** Per column, in points; null where Excel does not say. */
  readonly widths: readonly (number | null)[];
}

/** Rejects where Excel refuses. A header is a row or two: each cell is asked by itself. */
function looksOf(area: SheetArea): Promise<HeaderLooks> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, area);
    const cells = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const cell = range.getCell(r, c);
        cell.load(r === 0 ? 'format/columnWidth, format/font/bold' : 'format/font/bold');
        return cell;
      }),
    );
    await context.sync();
    return {
      isBold: cells.map((row) => row.map((cell) => cell.format.font.bold)),
      widths: (cells[0] ?? []).map((cell) => cell.format.columnWidth ?? null),
    };
  });
}

/** Rejects where Excel refuses. */
function setLooksAgain(area: SheetArea, { isBold, widths }: HeaderLooks): Promise<void> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, area);
    for (const [r, row] of isBold.entries()) for (const [c, bold] of row.entries()) range.getCell(r, c).format.font.bold = bold;
    for (const [c, width] of widths.entries()) if (width !== null) range.getCell(0, c).format.columnWidth = width;
    await context.sync();
  });
}
