// Days written without the year in front (31/10/2026): a cell alone has two readings, a whole column may prove which one is meant.
import { isProblem } from '../../engine/amounts/cell';
import { type Day, readDay } from '../../engine/amounts/month';

export type DayOrder = 'day-first' | 'month-first';

/** The two numbers before the year, and what stands between them. */
export interface DayParts {
  readonly first: number;
  readonly second: number;
  readonly separator: '/' | '-' | '.';
  /** null where there is no such day. */
  readonly readings: Readonly<Record<DayOrder, Day | null>>;
}

const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})((?:[ T].*)?)$/s;

/** null for whatever is no text of this kind, full-width forms and spaces in front among it. */
export function dayParts(cell: unknown): DayParts | null {
  if (typeof cell !== 'string') return null;
  const found = parts.exec(cell);
  if (!found) return null;
  const [, first, separator, second, year, rest] = found as unknown as [string, string, DayParts['separator'], string, string, string];
  const reading = (month: string, day: string): Day | null => {
    const read = readDay(`${year}-${month}-${day}${rest}`, 'date');
    return read === null || isProblem(read) ? null : read;
  };
  return {
    first: Number(first),
    second: Number(second),
    separator,
    readings: { 'day-first': reading(second, first), 'month-first': reading(first, second) },
  };
}

/** Whether a cell is a day, in whichever order. */
export const isDayInParts = (cell: unknown): boolean => {
  const found = dayParts(cell);
  return found !== null && (found.readings['day-first'] ?? found.readings['month-first']) !== null;
};

export interface DayOrderOfColumn {
  /** Texts of this kind, and the first of them that has two readings, by its row; null where each has one. */
  readonly rows: number;
  readonly first: number;
  readonly twofold: number | null;
  /** The first rows with a number above 12, which is no month: where a day is in front, and behind. */
  readonly above12: Readonly<Record<DayOrder, number | null>>;
  /** The first row that holds a date of Excel’s, or another number. */
  readonly serial: number | null;
  /** null where nothing proves it, or cells contradict each other, or Excel may have turned some of them around when it opened the file. */
  readonly order: DayOrder | null;
  /** A row whose day can be read in that order only. */
  readonly proof: number | null;
}

const rowsAtOnce = 1000;

/** `rows` are those that count. null where the column has no such text. Yields how many rows are done. */
export function* dayOrderOfColumn(
  cells: readonly (readonly unknown[])[],
  rows: readonly number[],
  column: number,
): Generator<number, DayOrderOfColumn | null> {
  let [found, first] = [0, -1];
  let [twofold, serial] = [null as number | null, null as number | null];
  const above12: Record<DayOrder, number | null> = { 'day-first': null, 'month-first': null };
  const proofs: Record<DayOrder, number | null> = { 'day-first': null, 'month-first': null };
  for (const [done, row] of rows.entries()) {
    if (done % rowsAtOnce === 0) yield done;
    const cell = cells[row]![column];
    // A 0 may be a blank.
    if (typeof cell === 'number' && cell !== 0) serial ??= row;
    const read = dayParts(cell);
    if (!read) continue;
    if (found++ === 0) first = row;
    if (read.first > 12) above12['day-first'] ??= row;
    if (read.second > 12) above12['month-first'] ??= row;
    if (read.first > 12 && read.readings['day-first'] !== null) proofs['day-first'] ??= row;
    if (read.second > 12 && read.readings['month-first'] !== null) proofs['month-first'] ??= row;
    if (read.first <= 12 && read.second <= 12 && read.first !== read.second) twofold ??= row;
  }
  if (found === 0) return null;
  const isProven = (order: DayOrder, other: DayOrder): boolean => serial === null && proofs[order] !== null && above12[other] === null;
  const order = isProven('day-first', 'month-first') ? 'day-first' : isProven('month-first', 'day-first') ? 'month-first' : null;
  return { rows: found, first, twofold, above12, serial, order, proof: order && proofs[order] };
}
