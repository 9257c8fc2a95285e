// All agencies together, month by month, exact in yuan.
import { isProblem } from '../../engine/amounts/cell';
import type { Decimal } from '../../engine/amounts/money';
import { addAmount, newSum, totalOf } from '../../engine/amounts/exact-sum';
import type { Month } from '../../engine/amounts/month';
import type { Assessment } from '../../engine/tables/assessments';

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
  const months = new Map<Month, ReturnType<typeof newMonth>>();
  return {
    add(month, { deposit, due, surplus }) {
      let sum = months.get(month);
      if (!sum) months.set(month, (sum = newMonth()));
      if (isProblem(deposit) || isProblem(due) || isProblem(surplus)) {
        sum.unknown++;
        return;
      }
      sum.assessed++;
      if (due.gt(0)) sum.owing++;
      addAmount(sum.deposit, deposit);
      addAmount(sum.due, due);
      addAmount(sum.surplus, surplus);
    },
    totals: () =>
      [...months]
        .map(([month, { deposit, due, surplus, ...counts }]) => ({
          month,
          ...counts,
          deposit: totalOf(deposit),
          due: totalOf(due),
          surplus: totalOf(surplus),
        }))
        .sort((a, b) => a.month - b.month),
  };
}

const newMonth = () => ({ assessed: 0, unknown: 0, owing: 0, deposit: newSum(), due: newSum(), surplus: newSum() });
