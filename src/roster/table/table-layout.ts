import type { ColumnRole } from './columns/role';

/** Cells as Excel hands them over, rows × columns: a blank is "" or null, an error an object with its code ({ code: "#N/A" }). */
export type SheetCells = readonly (readonly unknown[])[];

export interface TableColumn {
  readonly index: number;
  /** As its header says, in one line; empty text where there is none. */
  readonly header: string;
  readonly role: ColumnRole | null;
}

/** Cells of one column that are merged: the first holds what all of them say, the others are blank. */
export interface MergedRows {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** Where in the cells handed in the table stands. Rows and columns are counted from 0. */
export interface TableLayout {
  /** The lowest row of the header; null where there is none. */
  readonly headerRow: number | null;
  /** The body: firstRow ≤ row < endRow. */
  readonly firstRow: number;
  readonly endRow: number;
  /** Rows of the body that are not counted, ascending: totals (合计 …) and blank ones. */
  readonly leftOut: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Left out where none are known. */
  readonly merged?: readonly MergedRows[];
}
