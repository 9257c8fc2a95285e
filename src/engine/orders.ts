// Order lines → GMV per agency of one calendar month, to the last digit.
import { readAgency } from './agency';
import { readAmount } from './amount';
import { isProblem, plainCell } from './cell';
import { Decimal, zero } from './decimal';
import { monthOfDay, readDay, serialOfMonth, type Month } from './month';
import type { Problem } from './problem';
import { maxCents } from './scale';
import { typedText } from './typed-text';

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

interface Sum {
  readonly agency: unknown;
  cents: number;
  exact: Decimal | null;
  problem: Problem | null;
}

/**
 * GMV of one month per agency, in order of first appearance; agencies without orders in it at 0. Lines of other months change nothing;
 * lines that are blank throughout are passed over. A line that cannot be read, and may be of this month, is its agency's problem.
 * `lines` is called with 0 … count − 1; line numbers in problems count from 1.
 */
export function gmvByAgency(count: number, lines: (index: number) => OrderLine, month: Month): AgencyGmv[] {
  const sums = new Map<string, Sum>();
  // Many lines repeat the same cell: what it means is looked up by the cell itself first.
  const sumOfCell = new Map<unknown, Sum>();
  const isInMonth = monthFilter(month);
  for (let i = 0; i < count; i++) {
    const { agency, date, amount } = lines(i);
    if (isBlankOrZero(agency) && isBlankOrZero(date) && isBlankOrZero(amount)) continue;
    const sum = sumOfCell.get(agency) ?? remember(agency);
    const inMonth = isInMonth(date);
    if (inMonth === false) continue;
    if (isProblem(inMonth)) fail(sum, i, inMonth);
    else add(sum, i, amount);
  }
  const rows = [...sums.values()];
  return rows.filter((sum) => sum.agency !== '' || sum.problem).map((sum) => ({ agency: sum.agency, gmv: sum.problem ?? totalOf(sum) }));

  function remember(cell: unknown): Sum {
    const agency = readAgency(cell);
    const key = agency === null ? '' : isProblem(agency) ? `\n${JSON.stringify(agency)}` : agency;
    let sum = sums.get(key);
    if (!sum)
      sums.set(
        key,
        (sum = { agency: agency === null ? '' : isProblem(agency) ? agency : plainCell(cell), cents: 0, exact: null, problem: null }),
      );
    if (typeof cell !== 'object') sumOfCell.set(cell, sum);
    return sum;
  }

  function add(sum: Sum, i: number, cell: unknown) {
    if (sum.agency === '') return fail(sum, i, { code: 'blank-argument', argument: 'agency' });
    if (isProblem(sum.agency)) return fail(sum, i, sum.agency);
    if (typeof cell === 'number') {
      const cents = Math.round(cell * 100);
      // Whole cents below 2^50 add up exactly as long as the sum stays below 2^53; what does not fit goes to the exact sum.
      if (cents / 100 === cell && cents < maxCents && cents > -maxCents) {
        sum.cents += cents;
        if (Math.abs(sum.cents) > 2 ** 52) settle(sum);
        return;
      }
    }
    const amount = readAmount(cell, 'amount', true);
    if (amount === null) fail(sum, i, { code: 'blank-argument', argument: 'amount' });
    else if (isProblem(amount)) fail(sum, i, amount);
    else sum.exact = (sum.exact ?? zero).plus(amount);
  }
}

function fail(sum: Sum, i: number, problem: Problem) {
  sum.problem ??= { code: 'line-unreadable', line: i + 1, problem };
}

function settle(sum: Sum) {
  sum.exact = totalOf(sum);
  sum.cents = 0;
}

function totalOf(sum: Sum): Decimal {
  return (sum.exact ?? zero).plus(new Decimal(sum.cents).div(100));
}

function isBlankOrZero(cell: unknown): boolean {
  if (typeof cell === 'number') return cell === 0;
  if (typeof cell === 'string' && cell.length > 0 && cell.trim() !== '') return false;
  const value = plainCell(cell);
  return value === null || value === 0 || (typeof value === 'string' && typedText(value) === '');
}

function monthFilter(month: Month): (date: unknown) => boolean | Problem {
  const [start, end] = [serialOfMonth(month), serialOfMonth(month + 1)];
  const known = new Map<unknown, boolean | Problem>();
  return (date) => {
    // Serials after 1900 need no calendar; 190,001 and above are months typed as 202610.
    if (typeof date === 'number' && date >= 61 && date < 190_000) return date >= start && date < end;
    const before = known.get(date);
    if (before !== undefined) return before;
    const day = readDay(date, 'date');
    const answer =
      day === null ? ({ code: 'blank-argument', argument: 'date' } as const) : isProblem(day) ? day : monthOfDay(day) === month;
    if (typeof date !== 'object') known.set(date, answer);
    return answer;
  };
}
