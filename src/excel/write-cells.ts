// Formulas and values into a sheet, never over a filled cell unless told to.
import { errorReason } from './error-reason';
import { isCellEdited, patiently } from './patiently';
import { cellChunks } from './read-cells';
import { rangeOf, sheetArea, type SheetArea } from './sheet-area';

/** Text stays text, whatever it looks like; null leaves the cell as it is. */
export type CellToWrite = { readonly formula: string } | string | number | boolean | null;

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

const cellsAtOnce = 5000;
const charactersAtOnce = 500_000;

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
      if (filled) return { state: 'filled', ...filled };
    } else if (spill) {
      await patiently(() => clearContents(taken), isCellEdited);
    }
    for (let done = 0; done < cells.length;) {
      signal?.throwIfAborted();
      const rows = rowsAtOnce(cells, done);
      const part = sheetArea(at.sheet, at.row + done, at.column, rows, area.columns);
      await patiently(() => writePart(part, cells.slice(done, done + rows)), isCellEdited);
      done += rows;
      onProgress?.(done, cells.length);
    }
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
export function selectCells(area: SheetArea): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(area.sheet).activate();
    rangeOf(context, area).select();
    await context.sync();
  });
}

async function filledCells(
  area: SheetArea,
  cells: readonly (readonly CellToWrite[])[],
  signal: AbortSignal | undefined,
): Promise<{ count: number; first: string } | undefined> {
  let count = 0;
  let first = '';
  for await (const { area: part, values, formulas = [] } of cellChunks(area, { also: ['formulas'], ...(signal && { signal }) })) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value === '' && formulas[r]?.[c] === '') continue;
        if (cells[part.row - area.row + r]?.[c] === null) continue;
        if (count++ === 0) first = sheetArea(area.sheet, part.row + r, part.column + c, 1, 1).address;
      }
    }
  }
  return count > 0 ? { count, first } : undefined;
}

function clearContents(area: SheetArea): Promise<void> {
  return Excel.run(async (context) => {
    rangeOf(context, area).clear('Contents');
    await context.sync();
  });
}

function writePart(part: SheetArea, cells: readonly (readonly CellToWrite[])[]): Promise<void> {
  return Excel.run(async (context) => {
    rangeOf(context, part).formulas = cells.map((row) => row.map(inputOf));
    await context.sync();
  });
}

// The apostrophe keeps "=1+1", "000123" and "1-2" the text they are.
function inputOf(cell: CellToWrite): string | number | boolean | null {
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return typeof cell === 'object' && cell !== null ? cell.formula : cell;
}

function rowsAtOnce(cells: readonly (readonly CellToWrite[])[], from: number): number {
  let characters = 0;
  let rows = 0;
  for (const row of cells.slice(from, from + Math.max(1, Math.floor(cellsAtOnce / (cells[0]?.length || 1))))) {
    characters += row.reduce<number>((sum, cell) => sum + String(inputOf(cell)).length + 3, 0);
    if (rows > 0 && characters > charactersAtOnce) break;
    rows++;
  }
  return rows;
}
