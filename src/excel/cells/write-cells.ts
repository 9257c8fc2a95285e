// Formulas and values into a sheet, never over a filled cell unless told to.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { errorReason } from '../error-reason';
import { afterEdit } from '../events/patiently';
import type { CellToWrite } from './cell-to-write';
import { filledCells } from './filled-cells';
import { rangeOf } from './range-of';
import { clearContents, writeRows } from './write-rows';

export type { CellToWrite };

export interface WriteOptions {
  /** Filled cells are written over, and cleared where a formula is to spill. */
  readonly overwrite?: boolean;
  /** How far the formula in the first cell will spill, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly onProgress?: (rowsWritten: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

export type WriteOutcome =
  | { readonly state: 'written'; readonly area: SheetArea }
  /** Nothing was written: so many cells are filled, the first of them at `first` ("A1"). */
  | { readonly state: 'filled'; readonly count: number; readonly first: string }
  /** In Excel's words; what was written before it refused stays written. */
  | { readonly state: 'refused'; readonly reason: string };

/** `cells` are rows × columns, not ragged, from `at` on. Rejects only when the signal is aborted. */
export async function writeCells(
  at: Pick<SheetArea, 'sheet' | 'row' | 'column'>,
  cells: readonly (readonly CellToWrite[])[],
  { overwrite = false, spill, onProgress, signal }: WriteOptions = {},
): Promise<WriteOutcome> {
  const area = sheetArea(at.sheet, at.row, at.column, cells.length, cells[0]?.length ?? 0);
  const taken = spill ? sheetArea(at.sheet, at.row, at.column, spill.rows, spill.columns) : area;
  try {
    if (!overwrite) {
      const filled = await filledCells(taken, cells, signal);
      if (filled.count > 0) return { state: 'filled', count: filled.count, first: filled.first };
    } else if (spill) {
      await afterEdit(() => clearContents(taken));
    }
    await writeRows(at, cells, { ...(onProgress && { onProgress }), ...(signal && { signal }) });
    return { state: 'written', area };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { state: 'refused', reason: errorReason(error) };
  }
}

/** Whether a cell lies in an Excel table, where a formula cannot spill. Rejects where Excel cannot be asked. */
export function isInTable(at: Pick<SheetArea, 'sheet' | 'row' | 'column'>): Promise<boolean> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(at.sheet);
    tables.load('items/name');
    await context.sync();
    const cell = sheetArea(at.sheet, at.row, at.column, 1, 1);
    const shared = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(rangeOf(context, cell)));
    for (const range of shared) range.load('address');
    await context.sync();
    return shared.some((range) => !range.isNullObject);
  });
}

/** Selects an area in Excel, for a person to see. Rejects where Excel refuses. */
export function selectCells(area: Pick<SheetArea, 'sheet' | 'address'>): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(area.sheet).activate();
    rangeOf(context, area).select();
    await context.sync();
  });
}
