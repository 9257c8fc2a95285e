// Order lines → the roster that ROSTER would answer, part by part, so that a million lines do not hold up the pane.
import { readAgency } from '../../engine/amounts/agency';
import { isProblem } from '../../engine/amounts/cell';
import type { Month } from '../../engine/amounts/month';
import { gmvOf, newOrderSums, type AgencyGmv } from '../../engine/tables/orders';
import { lineAt, type OrderLines } from './lines';

/** An agency's sum, and where it stands in the lines. */
export interface AgencyTotal extends AgencyGmv {
  /** Counted from 0 within the table's cells: the line that cannot be counted, or else the agency's first. */
  readonly row: number;
  /** The agency's first. */
  readonly firstRow: number;
}

const rowsAtOnce = 2000;

/**
 * In order of first appearance, each figure as ROSTER has it over the same rows; problems count lines from the first row, totals that are
 * left out among them. `month` is that in which the GMV was earned. Yields how many rows are done.
 */
export function* rosterOfOrders(lines: OrderLines, month: Month): Generator<number, readonly AgencyTotal[]> {
  const { cells, firstRow, endRow, leftOut } = lines;
  const { add, sums } = newOrderSums(month);
  const firstRows = new Map<string, number>();
  const seen = new Set<unknown>();
  for (let row = firstRow; row < endRow; row++) {
    if ((row - firstRow) % rowsAtOnce === 0) yield row - firstRow;
    if (!cells[row] || leftOut.has(row)) continue;
    const { agency, date, amount } = lineAt(lines, row);
    add(row - firstRow, agency, date, amount);
    if (seen.has(agency)) continue;
    if (typeof agency !== 'object') seen.add(agency);
    const key = keyOf(agency);
    if (!firstRows.has(key)) firstRows.set(key, row);
  }
  const totals: AgencyTotal[] = [];
  for (const [i, sum] of sums().entries()) {
    if (i % rowsAtOnce === 0) yield endRow - firstRow;
    const gmv = gmvOf(sum);
    const isLine = isProblem(gmv) && gmv.code === 'line-unreadable';
    const first = firstRows.get(isProblem(sum.agency) ? problemKey(sum.agency) : keyOf(sum.agency)) ?? firstRow;
    totals.push({ agency: sum.agency, gmv, row: isLine ? gmv.line - 1 + firstRow : first, firstRow: first });
  }
  return totals;
}

function keyOf(cell: unknown): string {
  const agency = readAgency(cell);
  return agency === null ? '' : isProblem(agency) ? problemKey(agency) : agency;
}

// No agency holds a line break first: it would have been trimmed.
const problemKey = (problem: unknown): string => `\n${JSON.stringify(problem)}`;
