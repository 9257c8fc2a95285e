// Months over the columns of a crosstab: whoever types 2026-10 or 2026年10月 has Excel make a date of it, the first of the month.
import { isProblem, plainCell } from '../../../engine/amounts/cell';
import { readDay } from '../../../engine/amounts/month';
import { headerReading } from './headers';
import { lineOf } from '../header-text';

/** From 2000-01-01 to 2049-12-31 as a serial: what else is a number there may be an amount. */
export const isDateSerial = (value: unknown): value is number => typeof value === 'number' && value >= 36_526 && value < 54_789;

/** Whether the digits of a number may name a year and a month and nothing else: 2026.1, 20261, 202610. */
const mayNameMonth = (number: number): boolean =>
  (number >= 2000 && number < 2100) || (number > 20_000 && number < 21_000) || (number > 200_000 && number < 210_000);

/** "9月", "2026-10", 202610: a header of a crosstab. */
export function isMonthAlone(cell: unknown): boolean {
  // Told at once, so that nearly every amount ends here.
  if (typeof cell === 'number' && !mayNameMonth(cell)) return false;
  return headerReading(lineOf(cell)).meaning === 'gmv';
}

/** "2026-10" of a date that is the first of a month, as a number or a text; null of anything else, and of what names a month without a day. */
export function monthOfFirstDay(cell: unknown): string | null {
  const value = plainCell(cell);
  if (typeof value === 'number' ? !isDateSerial(value) || !Number.isInteger(value) : typeof value !== 'string' || value.length > 32)
    return null;
  const day = readDay(value, 'date');
  return day !== null && !isProblem(day) && day.endsWith('-01') && !isMonthAlone(value) ? day.slice(0, 7) : null;
}
