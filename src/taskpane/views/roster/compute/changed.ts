import { readPlainCells } from '../../../../excel/cells/read-plain-cells';
import { sheetArea } from '../../../../sheet/sheet-area';
import { isError } from '../../../calls/answer-of-call';
import type { ComputeOptions } from './values';
import type { Source } from '../source/source';

/** A table as it was read. */
export type TableRead = Pick<Source, 'area' | 'cells' | 'layout'>;

/** How many cells of these columns are no longer as they were read, and the first of them ("A1"). Rejects where Excel refuses, or when aborted. */
export async function changedSinceRead(
  { area, cells, layout }: TableRead,
  columns: readonly number[],
  { signal, onRows }: ComputeOptions,
): Promise<{ readonly count: number; readonly first: string }> {
  let count = 0;
  let first = '';
  const [from, rows] = [layout.firstRow, layout.endRow - layout.firstRow];
  for (const column of columns) {
    const here = sheetArea(area.sheet, area.row + from, area.column + column, rows, 1);
    const now = await readPlainCells(here, { ...(signal && { signal }) });
    for (const [i, [cell]] of now.entries()) {
      if (isSame(cell, cells[from + i]?.[column])) continue;
      if (count++ === 0) first = sheetArea(area.sheet, here.row + i, here.column, 1, 1).address;
    }
    onRows?.(rows);
  }
  return { count, first };
}

function isSame(a: unknown, b: unknown): boolean {
  if (isError(a) && isError(b)) return a.code === b.code;
  return a === (b ?? '');
}
