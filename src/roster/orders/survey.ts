// What stands in order lines before anything is reckoned from them: their months, refunds, and the cells that cannot be read.
import { readAgency } from '../../engine/amounts/agency';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { signOfMoney } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import { monthReader } from '../table/month-reader';
import { argumentBytes } from './bytes';
import { isPassedOver, lineAt, type OrderLines } from './lines';

type OrderColumn = 'agency' | 'date' | 'amount';

interface MonthOfLines {
  readonly month: Month;
  readonly lines: number;
  /** Lines with a negative amount. */
  readonly refunds: number;
}

export interface OrdersSurvey {
  /** Rows that hold anything; totals left out. */
  readonly lines: number;
  /** Ascending. */
  readonly months: readonly MonthOfLines[];
  /** Cells that cannot be read, blank ones included. */
  readonly unreadCounts: Readonly<Record<OrderColumn, number>>;
  /** How many bytes one ROSTER call over these lines hands over. */
  readonly bytes: number;
}

const rowsAtOnce = 1000;

/** Looks at every line; yields how many rows are done. */
export function* surveyOfOrders(lines: OrderLines): Generator<number, OrdersSurvey> {
  const months = new Map<Month, { lines: number; refunds: number }>();
  const monthOf = monthReader();
  const unreadCounts = { agency: 0, date: 0, amount: 0 };
  let count = 0;
  let bytes = 0;

  for (let row = lines.firstRow; row < lines.endRow; row++) {
    const done = row - lines.firstRow;
    if (done % rowsAtOnce === 0) yield done;
    const line = lineAt(lines, row);
    bytes += argumentBytes(line.agency) + argumentBytes(line.date) + argumentBytes(line.amount);
    if (lines.leftOut.has(row) || isPassedOver(line)) continue;
    count++;
    if (!isNamed(line.agency)) unreadCounts.agency++;
    const isRefund = refundOf(line.amount);
    if (isRefund === null) unreadCounts.amount++;
    const month = monthOf(line.date);
    if (isProblem(month)) unreadCounts.date++;
    if (isProblem(month)) continue;
    let sum = months.get(month);
    if (!sum) months.set(month, (sum = { lines: 0, refunds: 0 }));
    sum.lines++;
    if (isRefund === true) sum.refunds++;
  }
  return {
    lines: count,
    months: [...months].map(([month, sum]) => ({ month, ...sum })).sort((a, b) => a.month - b.month),
    unreadCounts: { ...unreadCounts },
    bytes,
  };
}

// Most cells are plain texts, which need no folding to be told from blanks.
const isNamed = (cell: unknown): boolean => (typeof cell === 'string' && /^[!-~]/.test(cell)) || typeof readAgency(cell) === 'string';

/** null where the amount cannot be read. */
function refundOf(cell: unknown): boolean | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return signOfMoney(cell) < 0;
  const amount = readAmount(cell, 'amount', true);
  return amount === null || isProblem(amount) ? null : amount.isNegative() && !amount.isZero();
}
