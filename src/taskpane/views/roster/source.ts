import type { SheetArea } from '../../../excel/sheet-area';
import type { ColumnRole } from '../../../roster/column-role';
import type { Cells, TableLayout } from '../../../roster/table-layout';

/** roster: one row per agency; orders: one row per order line; schedule: one row per agency and month. */
export type RosterPath = 'roster' | 'orders' | 'schedule';

/** A table of the workbook as it was read. */
export interface Source {
  /** Everything that was read, title rows included. */
  readonly area: SheetArea;
  /** The Excel table, where it is one. */
  readonly tableName: string | null;
  /** Of `area`, read once. */
  readonly cells: Cells;
  /** As guessed, then as corrected by a person. */
  readonly layout: TableLayout;
  readonly path: RosterPath;
}

/** The column of a role, counted from 0 within the source's area. */
export function columnOf({ layout }: Source, role: ColumnRole): number | null {
  return layout.columns.find((column) => column.role === role)?.index ?? null;
}
