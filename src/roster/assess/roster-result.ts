// What came of a roster: totals, whom to call, who is near or on an edge, and which rows need a person. Exact, in yuan.
import { readAgency } from '../../engine/amounts/agency';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { zero, type Decimal } from '../../engine/amounts/money';
import { type Month, readMonth } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import { tierOf } from '../../engine/tiers/deposit';
import type { Rule } from '../../rules/rule';
import { callList, type CashCall } from './call-list';
import { dueAt, readDepositBefore, type DepositBefore, type PaidBy } from './deposit-before';
import { newFirstRows } from '../first-rows';
import { nearEdge, type NearEdge } from './near-edge';
import { onEdge, type OnEdge } from './on-edge';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { newTierTotals, type RosterTotals } from './tier-totals';
import type { Unsettled, UnsettledRow } from './unsettled-row';

/** Where the figures stand; columns of the cells from 0. */
export interface RosterColumns {
  readonly agency: number | null;
  readonly month: number | null;
  readonly gmv: number;
  readonly paid: { readonly by: PaidBy; readonly column: number } | null;
}

export interface RosterResult {
  /** Rows of the body that are not left out and not blank in every column asked. */
  readonly rows: number;
  readonly totals: RosterTotals;
  /** Largest first; empty where no column says what was paid. */
  readonly calls: readonly CashCall[];
  /** The least GMV to go first. */
  readonly nearEdges: readonly NearEdge[];
  /** In the order of the sheet, as the next. */
  readonly onEdges: readonly OnEdge[];
  readonly unsettled: readonly UnsettledRow[];
}

const rowsAtOnce = 500;

/**
 * Every figure equals what DEPOSIT, TIER and TOPUP (by previous tier) or SHORTFALL (by what is held) answer for the cells. A generator, so
 * that whoever runs it may pause: it yields the number of rows done.
 */
export function* rosterResult(rule: Rule, cells: SheetCells, layout: TableLayout, columns: RosterColumns): Generator<number, RosterResult> {
  const leftOut = new Set(layout.leftOut);
  const totals = newTierTotals(rule, columns.paid !== null);
  const calls: CashCall[] = [];
  const nearEdges: NearEdge[] = [];
  const onEdges: OnEdge[] = [];
  const reasons = new Map<number, Unsettled[]>();
  const firstRow = newFirstRows<Month | null>();
  let rows = 0;

  const note = (row: number, reason: Unsettled): void => {
    const known = reasons.get(row);
    if (known) known.push(reason);
    else reasons.set(row, [reason]);
  };

  function noteTwins(row: number, agency: string | null | Problem, month: Month | null | Problem): void {
    if (typeof agency !== 'string' || isProblem(month)) return;
    const first = firstRow(agency, month, row);
    if (first === undefined) return;
    // The first learns of its second once; a list of all of them would grow with their square.
    if (!reasons.get(first)?.some(({ why }) => why === 'twice')) note(first, { why: 'twice', otherRow: row });
    note(row, { why: 'twice', otherRow: first });
  }

  function assess(row: number, gmv: Decimal, before: DepositBefore | null): void {
    const tier = tierOf(rule, gmv);
    const due = before && dueAt(rule, tier, before);
    const deposit = totals.add(tier, gmv, due);
    if (due?.gt(0)) calls.push({ row, tier, gmv, deposit, due });
    const near = nearEdge(rule, row, gmv, tier, before);
    if (near) nearEdges.push(near);
    const on = onEdge(rule, row, gmv, before);
    if (on) onEdges.push(on);
  }

  for (let row = layout.firstRow; row < layout.endRow; row++) {
    if ((row - layout.firstRow) % rowsAtOnce === 0) yield row - layout.firstRow;
    if (leftOut.has(row)) continue;
    const line = cells[row] ?? [];
    const at = (column: number | null): unknown => (column === null ? null : line[column]);
    const gmv = readAmount(at(columns.gmv), 'gmv');
    const agency = readAgency(at(columns.agency));
    const month = readMonth(at(columns.month), 'month');
    const before = columns.paid ? readDepositBefore(rule, columns.paid.by, at(columns.paid.column)) : null;
    const isPaidUnknown = before === null && columns.paid !== null;
    if (gmv === null && agency === null && month === null && isNothingPaid(before)) continue;
    rows++;
    if (gmv === null) note(row, { why: 'no-gmv' });
    else if (isProblem(gmv)) note(row, { why: 'gmv', problem: gmv });
    if (isProblem(before)) note(row, { why: 'paid', problem: before });
    else if (isPaidUnknown && gmv !== null && !isProblem(gmv)) note(row, { why: 'no-held' });
    if (columns.agency !== null && agency === null) note(row, { why: 'no-agency' });
    else if (isProblem(agency)) note(row, { why: 'agency', problem: agency });
    if (isProblem(month)) note(row, { why: 'month', problem: month });
    noteTwins(row, agency, month);
    if (gmv !== null && !isProblem(gmv)) assess(row, gmv, isProblem(before) ? null : before);
  }
  yield rows;
  nearEdges.sort((a, b) => a.left.cmp(b.left) || a.row - b.row);
  yield rows;
  const listed = callList(calls);
  yield rows;
  return {
    rows,
    totals: totals.counted(),
    calls: listed,
    nearEdges,
    onEdges,
    unsettled: [...reasons].sort(([a], [b]) => a - b).map(([row, all]) => ({ row, reasons: all })),
  };
}

function isNothingPaid(before: DepositBefore | null | Problem): boolean {
  return before === null || (!isProblem(before) && ('tier' in before ? before.tier === 0 : before.held.eq(zero)));
}
