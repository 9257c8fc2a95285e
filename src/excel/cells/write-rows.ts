// Cells into a sheet in requests that Excel on the web takes, between which a person may cancel.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { entered, type CellToWrite } from './cell-to-write';
import { signs } from '../events/answered-calls';
import { afterEdit } from '../events/patiently';
import { isTooLarge, rowsThatFit } from './payload';
import { rangeOf } from './range-of';

export interface WriteRowsOptions {
  readonly onProgress?: (rowsWritten: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Rejects with the signal's reason when it is aborted, with Excel's error where Excel refuses; what was written before stays. */
export async function writeRows(
  at: Pick<SheetArea, 'sheet' | 'row' | 'column'>,
  cells: readonly (readonly CellToWrite[])[],
  { onProgress, signal }: WriteRowsOptions = {},
): Promise<void> {
  let most = Infinity;
  for (let done = 0; done < cells.length;) {
    signal?.throwIfAborted();
    const rows = rowsThatFit(cells, done, most);
    const part = sheetArea(at.sheet, at.row + done, at.column, rows, cells[done]!.length);
    try {
      await afterEdit(() => writePart(part, cells.slice(done, done + rows)));
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      most = Math.floor(rows / 2);
      continue;
    }
    done += rows;
    onProgress?.(done, cells.length);
  }
}

/** Formulas and values go, formats stay. */
export function clearContents(area: SheetArea): Promise<void> {
  return Excel.run(async (context) => {
    rangeOf(context, area).clear('Contents');
    await context.sync();
  });
}

function writePart(part: SheetArea, cells: readonly (readonly CellToWrite[])[]): Promise<void> {
  signs.writtenAt = performance.now();
  return Excel.run(async (context) => {
    rangeOf(context, part).formulas = cells.map((row) => row.map(entered));
    await context.sync();
  });
}
