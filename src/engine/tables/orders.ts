// Order lines → GMV per agency of one calendar month, to the last digit.
import type { ColumnOfCells } from '../tiers/fast-answers';
import type { Decimal } from '../amounts/money';
import { totalOf } from '../amounts/exact-sum';
import type { Month } from '../amounts/month';
import { addColumns, addLine, newLedger, sumsOf, type AgencySum } from './order-ledger';
import type { Problem } from '../amounts/problem';

export interface OrderLine {
  readonly agency: unknown;
  readonly date: unknown;
  readonly amount: unknown;
}

export interface AgencyGmv {
  /** The agency as first written; empty text for lines that name none, a problem for lines whose agency cell is an error. */
  readonly agency: unknown;
  /** Yuan, refunds deducted, so it may be negative; a problem where a line of the month cannot be counted. */
  readonly gmv: Decimal | Problem;
}

export interface OrderSums {
  /** Lines in their order; `index` counts from 0. */
  readonly add: (index: number, agency: unknown, date: unknown, amount: unknown) => void;
  /** All lines at once: rows of one cell each. */
  readonly addColumns: (agencies: ColumnOfCells, dates: ColumnOfCells, amounts: ColumnOfCells) => void;
  /** In order of first appearance. */
  readonly sums: () => readonly AgencySum[];
}

/**
 * GMV of one month per agency, in order of first appearance; agencies without orders in it at 0. Lines of other months change nothing;
 * lines that are blank throughout are passed over. A line that cannot be read, and may be of this month, is its agency's problem.
 * `lines` is called with 0 … count − 1; line numbers in problems count from 1.
 */
export function gmvByAgency(count: number, lines: (index: number) => OrderLine, month: Month): AgencyGmv[] {
  const { add, sums } = newOrderSums(month);
  for (let i = 0; i < count; i++) {
    const { agency, date, amount } = lines(i);
    add(i, agency, date, amount);
  }
  return sums().map((sum) => ({ agency: sum.agency, gmv: gmvOf(sum) }));
}

export function gmvOf(sum: AgencySum): Decimal | Problem {
  return sum.problem ?? totalOf(sum);
}

/** As gmvByAgency, for who has columns and wants cents: without an object per line, half the time. */
export function newOrderSums(month: Month): OrderSums {
  const ledger = newLedger(month);
  return {
    add: (index, agency, date, amount) => addLine(ledger, index, agency, date, amount),
    addColumns: (agencies, dates, amounts) => addColumns(ledger, agencies, dates, amounts),
    sums: () => sumsOf(ledger),
  };
}
