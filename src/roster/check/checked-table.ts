import type { Rule } from '../../rules/rule';
import { newDataCheck } from './data-check';
import type { Finding } from './finding';
import { countedRows } from '../table/find-table';
import type { AmountUnit } from '../table/header-text';
import type { RosterPath } from '../table/roster-path';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { bareAmount, type UnitFinding, unitFindings } from './unit-check';
import { isWanBeside } from './wan-signs';

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
  const units = unitFindings(cells, layout, rows, rule, titleUnit);
  yield rows.length;
  // Where the whole column counts 万, each of its rows does.
  const small =
    path === 'roster' && !units.some(({ role }) => role === 'gmv' || role === 'earlierGmv') ? unitRows(cells, layout, rows) : null;
  return { rows: rows.length, blocked: check.blockedRows(), findings: [...check.findings(), ...(small ? [small] : [])], units };
}

/** Single rows whose GMV is about ten thousand times below the agency's month before, in a column that is not: typed as 万 among yuan. */
function unitRows(cells: SheetCells, { columns }: TableLayout, rows: readonly number[]): Finding | null {
  const gmv = columns.find(({ role }) => role === 'gmv')?.index;
  const earlier = columns.find(({ role }) => role === 'earlierGmv')?.index;
  if (gmv === undefined || earlier === undefined) return null;
  const found = rows.filter((row) => {
    const [amount, before] = [bareAmount(cells[row]![gmv]), bareAmount(cells[row]![earlier])];
    return amount !== null && before !== null && isWanBeside(amount, before);
  });
  return found.length === 0 ? null : { kind: 'unit', role: 'gmv', column: gmv, isBlocking: false, rows: found };
}
