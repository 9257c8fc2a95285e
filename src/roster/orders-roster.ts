// Order lines → the roster that ROSTER would answer, part by part, so that a million lines do not hold up the pane.
import { readAgency } from '../engine/agency';
import { isProblem } from '../engine/cell';
import type { Decimal } from '../engine/decimal';
import type { Month } from '../engine/month';
import { gmvByAgency, type AgencyGmv } from '../engine/orders';
import type { Problem } from '../engine/problem';
import { isPassedOver, lineAt, type OrderLines } from './orders-lines';

/** An agency's sum, and its first line. */
export interface AgencyTotal extends AgencyGmv {
  /** Counted from 0 within the table's cells: the line that cannot be counted, or else the agency's first. */
  readonly row: number;
}

interface Total {
  readonly first: number;
  agency: unknown;
  gmv: Decimal | Problem | null;
}

const rowsAtOnce = 10_000;

/**
 * In order of first appearance, each figure as gmvByAgency has it over all lines at once; problems count lines from the first row.
 * `month` is that in which the GMV was earned. Yields how many rows are done.
 */
export function* rosterOfOrders(lines: OrderLines, month: Month, atOnce = rowsAtOnce): Generator<number, readonly AgencyTotal[]> {
  const totals = new Map<string, Total>();
  const seen = new Set<unknown>();

  function add(from: number, to: number) {
    const rows: number[] = [];
    for (let row = from; row < to; row++) if (!lines.leftOut.has(row)) rows.push(row);
    for (const row of rows) meet(row);
    for (const part of gmvByAgency(rows.length, (i) => lineAt(lines, rows[i]!), month)) {
      const total = totals.get(typeof part.agency === 'object' ? problemKey(part.agency) : keyOf(part.agency))!;
      const gmv = isProblem(part.gmv) ? renumbered(part.gmv, (line) => rows[line - 1]! - lines.firstRow + 1) : part.gmv;
      if (total.gmv === null) Object.assign(total, { agency: total.agency ?? part.agency, gmv });
      else if (!isProblem(total.gmv)) total.gmv = isProblem(gmv) ? gmv : total.gmv.plus(gmv);
    }
  }

  // Where each agency stands first decides its row, whatever the month of that line.
  function meet(row: number) {
    const cell = lines.cells[row]?.[lines.columns.agency];
    if (typeof cell !== 'object' && seen.has(cell)) return;
    const key = keyOf(cell);
    if (key === '' && isPassedOver(lineAt(lines, row))) return;
    if (typeof cell !== 'object') seen.add(cell);
    if (!totals.has(key)) totals.set(key, { first: row, agency: null, gmv: null });
  }

  for (let row = lines.firstRow; row < lines.endRow; row += atOnce) {
    yield row - lines.firstRow;
    add(row, Math.min(row + atOnce, lines.endRow));
  }
  return [...totals.values()].flatMap(({ first, agency, gmv }) => {
    if (gmv === null) return [];
    const row = isProblem(gmv) && gmv.code === 'line-unreadable' ? gmv.line - 1 + lines.firstRow : first;
    return [{ agency, gmv, row }];
  });
}

function keyOf(cell: unknown): string {
  const agency = readAgency(cell);
  return agency === null ? '' : isProblem(agency) ? problemKey(agency) : agency;
}

// No agency holds a line break first: it would have been trimmed.
const problemKey = (problem: unknown): string => `\n${JSON.stringify(problem)}`;

function renumbered(problem: Problem, lineOf: (line: number) => number): Problem {
  return problem.code === 'line-unreadable' ? { ...problem, line: lineOf(problem.line) } : problem;
}
