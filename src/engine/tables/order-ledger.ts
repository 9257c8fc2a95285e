// Agencies and what their order lines of one month come to, line after line.
import { readAmount } from '../amounts/amount';
import { isProblem, plainCell, typedText } from '../amounts/cell';
import type { ColumnOfCells } from '../tiers/fast-answers';
import { areExactCents, centsOf, type Decimal, signOfMoney } from '../amounts/money';
import { addAmount, addCents, type ExactSum } from '../amounts/exact-sum';
import { type Month, monthOfDay, readDay, serialOfMonth } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { agencyIdOf, type AgencyIndex, foldedAlone } from './agency-index';

/** An agency's sum, in whole cents as far as it can be. */
export interface AgencySum extends Readonly<ExactSum> {
  readonly agency: unknown;
  /** The agency cell's own error, or why a line of the month cannot be counted. */
  readonly problem: Problem | null;
}

export interface Ledger extends AgencyIndex {
  readonly month: Month;
  /** Serials of its first day and of the next month's. */
  readonly start: number;
  readonly end: number;
  // Totals side by side fit a processor's cache where an object per agency does not: two thirds of the time at 56,000 agencies.
  cents: Float64Array<ArrayBuffer>;
  readonly beyond: Map<number, Decimal>;
  readonly problems: Map<number, Problem>;
  readonly inMonth: Map<unknown, boolean | Problem>;
}

export const newLedger = (month: Month): Ledger => ({
  month,
  start: serialOfMonth(month),
  end: serialOfMonth(month + 1),
  agencies: [],
  idOfCell: new Map(),
  idOfName: null,
  idOfOther: new Map(),
  cents: new Float64Array(1024),
  beyond: new Map(),
  problems: new Map(),
  inMonth: new Map(),
});

/** All lines at once: rows of one cell each. */
export function addColumns(ledger: Ledger, agencies: ColumnOfCells, dates: ColumnOfCells, amounts: ColumnOfCells): void {
  const { idOfCell, start, end } = ledger;
  for (let i = 0; i < agencies.length; i++) {
    const names = ledger.idOfName === null ? ledger.agencies : null;
    i = addPlainLines(i, agencies, dates, amounts, idOfCell, names, ledger.cents, start, end);
    if (i < agencies.length) addLine(ledger, i, agencies[i]![0], dates[i]![0], amounts[i]![0]);
  }
}

/**
 * What nearly every line is, without a call or a number put into an object: half the time. Answers the index of the first line that is
 * more, or how many there are. `names` gets new agencies as long as all are folded alone. The ledger itself stays outside, because
 * what was made fast for the shape of an object of one call is thrown away with it: 1.06 → 0.88 of copying the rows.
 */
function addPlainLines(
  first: number,
  agencies: ColumnOfCells,
  dates: ColumnOfCells,
  amounts: ColumnOfCells,
  idOfCell: Map<unknown, number>,
  names: unknown[] | null,
  cents: Float64Array,
  start: number,
  end: number,
): number {
  for (let i = first; i < agencies.length; i++) {
    const agency = agencies[i]![0];
    const date = dates[i]![0];
    const amount = amounts[i]![0];
    if (!isSerial(date) || typeof amount !== 'number') return i;
    let id = idOfCell.get(agency);
    if (id === undefined) {
      if (names === null || names.length === cents.length || typeof agency !== 'string' || !foldedAlone.test(agency)) return i;
      id = names.push(agency) - 1;
      idOfCell.set(agency, id);
    }
    if (date >= start && date < end) {
      const sum = cents[id]! + centsOf(amount);
      if (!areExactCents(sum)) return i;
      cents[id] = sum;
    }
  }
  return agencies.length;
}

/** Lines in their order; `i` counts from 0. */
export function addLine(ledger: Ledger, i: number, agency: unknown, date: unknown, amount: unknown): void {
  const known = ledger.idOfCell.get(agency);
  if (known === undefined && isBlankOrZero(agency) && isBlankOrZero(date) && isBlankOrZero(amount)) return;
  const id = known ?? newIdOf(ledger, agency);
  const inMonth = isInMonth(ledger, date);
  if (inMonth === false) return;
  const named = ledger.agencies[id];
  if (isProblem(inMonth)) {
    // A line that is being prepared: it counts for nothing, but its agency has a row.
    if (!isBlankOrZero(date) || !isNothing(readAmount(amount, 'amount', true))) fail(ledger, id, i, inMonth);
  } else if (named === '') fail(ledger, id, i, { code: 'blank-argument', argument: 'agency' });
  else if (isProblem(named)) fail(ledger, id, i, named);
  else addCell(ledger, id, i, amount);
}

function addCell(ledger: Ledger, id: number, i: number, cell: unknown): void {
  if (typeof cell === 'number') {
    const cents = centsOf(cell);
    const together = ledger.cents[id]! + cents;
    if (areExactCents(together)) {
      ledger.cents[id] = together;
      return;
    }
    if (!Number.isNaN(cents)) {
      change(ledger, id, (sum) => addCents(sum, cents));
      return;
    }
  }
  const amount = readAmount(cell, 'amount', true);
  if (amount === null) fail(ledger, id, i, { code: 'blank-argument', argument: 'amount' });
  else if (isProblem(amount)) fail(ledger, id, i, amount);
  else change(ledger, id, (sum) => addAmount(sum, amount));
}

/** What the loops leave undone: a sum taken out of the ledger, added to, and put back. */
function change(ledger: Ledger, id: number, add: (sum: ExactSum) => void): void {
  const sum = sumIn(ledger, id);
  add(sum);
  ledger.cents[id] = sum.cents;
  if (sum.beyond !== null) ledger.beyond.set(id, sum.beyond);
}

const sumIn = ({ cents, beyond }: Ledger, id: number): ExactSum => ({ cents: cents[id]!, beyond: beyond.get(id) ?? null });

function fail({ problems }: Ledger, id: number, i: number, problem: Problem): void {
  if (!problems.has(id)) problems.set(id, { code: 'line-unreadable', line: i + 1, problem });
}

function newIdOf(ledger: Ledger, agency: unknown): number {
  const id = agencyIdOf(ledger, agency);
  if (id === ledger.cents.length) ledger.cents = grown(ledger.cents);
  return id;
}

/** In order of first appearance. */
export function sumsOf({ agencies, problems, beyond, cents }: Ledger): AgencySum[] {
  const sums: AgencySum[] = [];
  for (let id = 0; id < agencies.length; id++) {
    const [agency, problem] = [agencies[id], problems.get(id) ?? null];
    if (agency !== '' || problem) sums.push({ agency, cents: cents[id]!, beyond: beyond.get(id) ?? null, problem });
  }
  return sums;
}

function grown(totals: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(totals.length * 2);
  more.set(totals);
  return more;
}

const isNothing = (amount: Decimal | null | Problem): boolean => amount === null || (!isProblem(amount) && amount.isZero());

/** Blank, or the 0 that some Excel builds hand over for a blank. */
export function isBlankOrZero(cell: unknown): boolean {
  if (typeof cell === 'number') return signOfMoney(cell) === 0;
  if (typeof cell === 'string' && cell.length > 0 && cell.trim() !== '') return false;
  const value = plainCell(cell);
  return (
    value === null || (typeof value === 'number' && signOfMoney(value) === 0) || (typeof value === 'string' && typedText(value) === '')
  );
}

// Serials after 1900 need no calendar; 190,001 and above are months typed as 202610.
const isSerial = (date: unknown): date is number => typeof date === 'number' && date >= 61 && date < 190_000;

function isInMonth({ month, start, end, inMonth }: Ledger, date: unknown): boolean | Problem {
  if (isSerial(date)) return date >= start && date < end;
  const before = inMonth.get(date);
  if (before !== undefined) return before;
  const day = readDay(date, 'date');
  const answer = day === null ? ({ code: 'blank-argument', argument: 'date' } as const) : isProblem(day) ? day : monthOfDay(day) === month;
  if (typeof date !== 'object') inMonth.set(date, answer);
  return answer;
}
