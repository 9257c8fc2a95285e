// What stands in order lines before anything is reckoned from them: their months, refunds, and the cells that cannot be read.
import { readAgency } from '../engine/agency';
import { readAmount } from '../engine/amount';
import { isProblem, plainCell } from '../engine/cell';
import { monthOfDay, readDay, type Month } from '../engine/month';
import type { Problem } from '../engine/problem';
import { argumentBytes } from './orders-bytes';
import { isPassedOver, lineAt, type OrderLines } from './orders-lines';

export type OrderColumn = 'agency' | 'date' | 'amount';

export interface UnreadCell {
  /** Counted from 0 within the table's cells. */
  readonly row: number;
  readonly column: OrderColumn;
  readonly problem: Problem;
}

export interface MonthOfLines {
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
  readonly unreadCounts: Readonly<Record<OrderColumn, number>>;
  /** The first of them, at most `mostUnreadKept`, from the top. */
  readonly unread: readonly UnreadCell[];
  /** How many bytes one ROSTER call over these lines hands over. */
  readonly bytes: number;
}

export const mostUnreadKept = 1000;

const rowsAtOnce = 1000;

/** Looks at every line; yields how many rows are done. */
export function* surveyOfOrders(lines: OrderLines): Generator<number, OrdersSurvey> {
  const months = new Map<Month, { lines: number; refunds: number }>();
  const monthOf = monthReader();
  const unreadCounts = { agency: 0, date: 0, amount: 0 };
  const unread: UnreadCell[] = [];
  let count = 0;
  let bytes = 0;

  function note(row: number, column: OrderColumn, problem: Problem) {
    unreadCounts[column]++;
    if (unread.length < mostUnreadKept) unread.push({ row, column, problem });
  }

  for (let row = lines.firstRow; row < lines.endRow; row++) {
    const done = row - lines.firstRow;
    if (done % rowsAtOnce === 0) yield done;
    const line = lineAt(lines, row);
    bytes += argumentBytes(line.agency) + argumentBytes(line.date) + argumentBytes(line.amount);
    if (lines.leftOut.has(row) || isPassedOver(line)) continue;
    count++;
    const agency = typeof line.agency === 'string' && line.agency !== '' ? line.agency : readAgency(line.agency);
    if (agency === null || (typeof agency === 'string' && agency.trim() === '')) note(row, 'agency', blank('agency'));
    else if (isProblem(agency)) note(row, 'agency', agency);
    const month = monthOf(line.date);
    if (isProblem(month)) note(row, 'date', month);
    const isRefund = refundOf(line.amount);
    if (isProblem(isRefund)) note(row, 'amount', isRefund);
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
    unread,
    bytes,
  };
}

const blank = (argument: OrderColumn): Problem => ({ code: 'blank-argument', argument });

function refundOf(cell: unknown): boolean | Problem {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell < 0;
  const amount = readAmount(cell, 'amount', true);
  if (amount === null) return blank('amount');
  return isProblem(amount) ? amount : amount.isNegative() && !amount.isZero();
}

/** The month of a date cell as ROSTER takes it. Many lines share a day, so each is read once. */
export function monthReader(): (date: unknown) => Month | Problem {
  const known = new Map<unknown, Month | Problem>();
  return (date) => {
    const value = typeof date === 'object' ? plainCell(date) : date;
    // The whole part of a serial is the day; from 190,001 on a number is a month typed as 202610, where each digit counts.
    const key = typeof value === 'number' && value >= 61 && value < 190_000 ? Math.floor(value) : value;
    const before = known.get(key);
    if (before !== undefined) return before;
    const day = readDay(value, 'date');
    const month = day === null ? blank('date') : isProblem(day) ? day : monthOfDay(day);
    if (typeof key !== 'object') known.set(key, month);
    return month;
  };
}
