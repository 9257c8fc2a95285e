// The list of balances, joined to a roster by agency.
import type { SheetArea } from '../../../../sheet/sheet-area';
import type { HeldJoin } from '../../../../roster/orders/held';
import { heldListOf, type HeldList } from '../../../../roster/orders/held';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import type { SheetCells, TableLayout } from '../../../../roster/table/table-layout';

/** A list of balances as it was read, and which of its columns are meant. */
export interface HeldTable {
  readonly area: SheetArea;
  readonly cells: SheetCells;
  readonly layout: TableLayout;
  readonly agencyColumn: number;
  readonly heldColumn: number;
}

/** As guessed; a person corrects it. null where there are not two columns. */
export function columnsOfBalances({ columns, firstRow, endRow }: TableLayout): { agencyColumn: number; heldColumn: number } | null {
  if (columns.length < 2 || endRow <= firstRow) return null;
  const of = (...roles: readonly string[]) => columns.find(({ role }) => role !== null && roles.includes(role))?.index;
  const agencyColumn = of('agency', 'agencyName') ?? 0;
  const heldColumn = of('held') ?? of('amount', 'gmv') ?? columns.find(({ index }) => index !== agencyColumn)!.index;
  return { agencyColumn, heldColumn };
}

export interface HeldJoined extends HeldJoin {
  readonly area: SheetArea;
  readonly layout: TableLayout;
  readonly agencyColumn: number;
  readonly list: HeldList;
}

/** The balance of each row of the roster, found by its agency. */
export function heldJoinOf({ area, cells, layout, agencyColumn, heldColumn }: HeldTable, { rows }: OrdersSummary): HeldJoined {
  const list = heldListOf(cells, layout, agencyColumn);
  return { area, cells, layout, agencyColumn, heldColumn, list, matches: rows.map(({ agency }) => list.matchOf(agency)) };
}
