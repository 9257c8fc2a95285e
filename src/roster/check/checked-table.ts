import type { Rule } from '../../rules/rule';
import { newDataCheck } from './data-check';
import type { Finding } from './finding';
import { countedRows } from '../table/find-table';
import type { AmountUnit } from '../table/header-text';
import type { RosterPath } from '../table/roster-path';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { type UnitFinding, unitFindingsInSlices } from './unit-check';
import type { Paused } from '../table/in-slices';
import { monthFindings } from './whole-table/months';
import { idFindings } from './whole-table/odd-ids';
import { repeatedLines } from './whole-table/repeated-lines';
import { smallAmounts } from './whole-table/small-amounts';
import { sumFindings } from './whole-table/sums';

export interface CheckedTable {
  /** Counted rows, and how many of them a finding blocks. */
  readonly rows: number;
  readonly blocked: number;
  /** What blocks first. */
  readonly findings: readonly Finding[];
  readonly units: readonly UnitFinding[];
}

const rowsAtOnce = 500;

/** Looks at a whole table; yields how many rows are looked at, so that a long one can pause between them. */
export function* checkedTable(
  cells: SheetCells,
  layout: TableLayout,
  path: RosterPath,
  rule: Rule,
  titleUnit: AmountUnit | null,
): Generator<number, CheckedTable> {
  const rows = countedRows(layout);
  const check = newDataCheck(cells, layout, path, rule);
  for (const [index, row] of rows.entries()) {
    check.add(row);
    if ((index + 1) % rowsAtOnce === 0) yield index + 1;
  }
  yield rows.length;
  const wholly = <T>(work: Paused<T>) => pausedAt(rows.length, work);
  const units = yield* wholly(unitFindingsInSlices(cells, layout, rows, rule, titleUnit));
  yield rows.length;
  const together = [
    ...(yield* wholly(idFindings(cells, layout, rows))),
    ...(yield* wholly(sumFindings(cells, layout, path))),
    ...(yield* wholly(monthFindings(cells, layout, path, rows))),
  ];
  const counts = units.map(({ role }) => role);
  if (path === 'orders') together.push(...(yield* wholly(repeatedLines(cells, layout, rows))));
  // Where the whole column counts 万, each of its rows does.
  else if (!counts.includes('gmv') && !counts.includes('earlierGmv'))
    together.push(...(yield* wholly(smallAmounts(cells, layout, rows, rule))));
  // The point of such a column stands elsewhere in yuan.
  const found = yield* wholly(check.findings());
  yield rows.length;
  const single = found.filter(({ kind, role }) => kind !== 'fraction' || !counts.includes(role));
  return { rows: rows.length, blocked: check.blockedRows(), findings: joined([...single, ...together]), units };
}

/** Work that yields nothing, as part of work that yields how far it is. */
function* pausedAt<T>(done: number, work: Paused<T>): Generator<number, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield done;
  }
}

/** Of one kind in one column there is one finding. */
function joined(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.column}`;
    const other = byKey.get(key);
    const rows = other && [...new Set([...other.rows, ...finding.rows])].sort((a, b) => a - b);
    byKey.set(key, other && rows ? { ...other, rows } : finding);
  }
  return [...byKey.values()];
}
