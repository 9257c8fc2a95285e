import type { SheetArea } from '../../../../sheet/sheet-area';
import type { Month } from '../../../../engine/amounts/month';
import type { ColumnRole } from '../../../../roster/table/columns/role';
import type { RosterPath } from '../../../../roster/table/roster-path';
import type { SheetCells, TableLayout } from '../../../../roster/table/table-layout';

/** A table of the workbook as it was read. */
export interface TableSource {
  /** Everything that was read, title rows included. */
  readonly area: SheetArea;
  /** The Excel table, where it is one. */
  readonly tableName: string | null;
  /** Of `area`, read once. */
  readonly cells: SheetCells;
  /** What the row under `area` held then; left out where it was not read. */
  readonly below?: readonly unknown[];
  /** As guessed, then as corrected by a person. */
  readonly layout: TableLayout;
  readonly path: RosterPath;
  /** A roster assessed by date: the month of assessment. null, or not said: by the workbook's version. */
  readonly assessed?: Month | null;
  /** Of a roster made of order lines: the month in which its GMV was earned. */
  readonly earned?: Month;
}

/** Whether both are one table, whatever was read of it since. */
export const isSameTable = ({ area: a }: TableSource, { area: b }: TableSource): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The column of a role, counted from 0 within the source's area. */
export function columnOf({ layout }: TableSource, role: ColumnRole): number | null {
  return layout.columns.find((column) => column.role === role)?.index ?? null;
}
