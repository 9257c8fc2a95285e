// Whether the sheet still holds what was read of it, asked before anything that follows from it is written.
import { readPlainCells } from '../../excel/cells/read-plain-cells';
import { isFilled } from '../../roster/table/header-row';
import type { SheetCells, TableLayout } from '../../roster/table/table-layout';
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { isError } from '../calls/answer-of-call';
import type { Turn } from '../long-work/turn';

/** A table as it was read, and its columns, from 0, on which what is written depends. */
export interface TableRead {
  readonly table: {
    readonly area: SheetArea;
    readonly cells: SheetCells;
    readonly layout: Pick<TableLayout, 'firstRow' | 'endRow'>;
    readonly below?: readonly unknown[];
  };
  readonly columns: readonly number[];
}

/** Rows of the body, and the one under it, where another agency may be typed. */
export const rowsRead = ({ layout: { firstRow, endRow }, below }: TableRead['table']): number => endRow - firstRow + (below ? 1 : 0);

/** Whether a cell, its row and column counted from 0 within the area, is as it was read. */
export function isCellAsRead({ cells, layout, below }: TableRead['table'], row: number, column: number, now: unknown): boolean {
  if (row < layout.endRow) return isAsRead(now, cells[row]?.[column]);
  const under = cells[row] ?? below ?? [];
  const was = under[column];
  // A total that stands there changes with the rows above, which are looked at themselves; its word stays.
  const mayChange = under.some(isFilled) && !(typeof was === 'string' && isFilled(was));
  return mayChange || isAsRead(now, was);
}

/** So many cells are no longer as they were read, the first of them at `first`; `isOther`: in a table that is joined to the first. */
export interface ChangedSinceRead {
  readonly isOther: boolean;
  readonly count: number;
  readonly first: string;
}

/** Rows of all tables, counted once per column. */
export const rowsToLookAt = (tables: readonly TableRead[]): number =>
  tables.reduce((sum, { table, columns }) => sum + columns.length * rowsRead(table), 0);

/** What changed in the first table where anything did; null where all is as it was read. Rejects where Excel refuses, or when aborted. */
export async function changedSinceRead(
  tables: readonly TableRead[],
  { signal, onProgress }: Turn,
  of = rowsToLookAt(tables),
): Promise<ChangedSinceRead | null> {
  let done = 0;
  onProgress(done, of);
  for (const [index, { table, columns }] of tables.entries()) {
    const { area } = table;
    const [from, rows] = [table.layout.firstRow, rowsRead(table)];
    let count = 0;
    let first = '';
    for (const column of columns) {
      const here = sheetArea(area.sheet, area.row + from, area.column + column, rows, 1);
      for (const [i, [cell]] of (await readPlainCells(here, { signal })).entries()) {
        if (isCellAsRead(table, from + i, column, cell)) continue;
        if (count++ === 0) first = sheetArea(area.sheet, here.row + i, here.column, 1, 1).address;
      }
      onProgress((done += rows), of);
    }
    const isOther = index > 0;
    if (count > 0) return { isOther, count, first: isOther ? `${area.sheet}!${first}` : first };
  }
  return null;
}

/** A cell now, and as it was read. */
function isAsRead(a: unknown, b: unknown): boolean {
  if (isError(a) && isError(b)) return a.code === b.code;
  return a === (b ?? '');
}
