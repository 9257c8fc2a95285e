import { isBlankOrZero } from '../../engine/tables/order-ledger';
import type { OrderLine } from '../../engine/tables/orders';
import { agencyAbove } from '../table/agency-above';
import type { ColumnRole } from '../table/columns/role';
import type { SheetCells, TableLayout } from '../table/table-layout';

/** The order lines of a table; rows and columns count from 0 within its cells. */
export interface OrderLines {
  readonly cells: SheetCells;
  readonly columns: { readonly agency: number; readonly date: number; readonly amount: number };
  /** firstRow ≤ row < endRow; the last row is one that counts. */
  readonly firstRow: number;
  readonly endRow: number;
  readonly leftOut: ReadonlySet<number>;
  /** Rows left out that are not blank and have lines below them: a formula over the whole column would take each for an order. */
  readonly totalsBetween: readonly number[];
  /** Lines that leave their agency out, each with the row above that names it: a formula would find nobody there. */
  readonly agencyAbove: ReadonlyMap<number, number>;
}

/** Null where a column is not known, or no row is left. */
export function orderLinesOf(cells: SheetCells, layout: TableLayout): OrderLines | null {
  const of = (role: ColumnRole) => layout.columns.find((column) => column.role === role)?.index;
  const [agency, date, amount] = [of('agency'), of('date'), of('amount')];
  if (agency === undefined || date === undefined || amount === undefined) return null;
  const leftOut = new Set(layout.leftOut);
  let endRow = layout.endRow;
  while (endRow > layout.firstRow && leftOut.has(endRow - 1)) endRow--;
  if (endRow === layout.firstRow) return null;
  const lines = {
    cells,
    columns: { agency, date, amount },
    firstRow: layout.firstRow,
    endRow,
    leftOut,
    totalsBetween: [],
    agencyAbove: agencyAbove(cells, layout),
  };
  return { ...lines, totalsBetween: layout.leftOut.filter((row) => row < endRow && !isPassedOver(lineAt(lines, row))) };
}

export function lineAt(
  { cells, columns, agencyAbove: above }: Pick<OrderLines, 'cells' | 'columns' | 'agencyAbove'>,
  row: number,
): OrderLine {
  const cell = cells[row];
  return { agency: cells[above.get(row) ?? row]?.[columns.agency], date: cell?.[columns.date], amount: cell?.[columns.amount] };
}

/** Whether ROSTER passes over a line: all three cells blank, or the 0 that some Excel builds hand over for a blank. */
export function isPassedOver({ agency, date, amount }: OrderLine): boolean {
  return isBlankOrZero(agency) && isBlankOrZero(date) && isBlankOrZero(amount);
}
