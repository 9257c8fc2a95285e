// All agencies together, month by month, exact in yuan.
import { isProblem } from '../../engine/cell';
import { type Decimal, zero } from '../../engine/decimal';
import type { Month } from '../../engine/month';
import type { Assessment } from '../../engine/schedule';

export interface MonthTotals {
  /** In which the GMV was earned. */
  readonly month: Month;
  /** Rows whose figures are all known: the sums are theirs. */
  readonly assessed: number;
  /** Rows with an error. */
  readonly unknown: number;
  readonly deposit: Decimal;
  readonly due: Decimal;
  /** Of the assessed rows that owe something. */
  readonly owing: number;
  readonly surplus: Decimal;
}

export interface MonthTotalsInProgress {
  readonly add: (month: Month, assessment: NonNullable<Assessment>) => void;
  /** Ascending. */
  readonly totals: () => MonthTotals[];
}

export function newMonthTotals(): MonthTotalsInProgress {
  const months = new Map<Month, { -readonly [K in keyof MonthTotals]: MonthTotals[K] }>();
  return {
    add(month, { deposit, due, surplus }) {
      let sum = months.get(month);
      if (!sum) months.set(month, (sum = { month, assessed: 0, unknown: 0, deposit: zero, due: zero, owing: 0, surplus: zero }));
      if (isProblem(deposit) || isProblem(due) || isProblem(surplus)) {
        sum.unknown++;
        return;
      }
      sum.assessed++;
      if (due.gt(0)) sum.owing++;
      sum.deposit = sum.deposit.plus(deposit);
      sum.due = sum.due.plus(due);
      sum.surplus = sum.surplus.plus(surplus);
    },
    totals: () => [...months.values()].sort((a, b) => a.month - b.month),
  };
}
