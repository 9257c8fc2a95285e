// Calendar days and months as plain numbers: no Date, so no time zone and no clock.
import { plainCell, typedText } from './cell';
import type { ArgumentName, Problem } from './problem';
import { glimpseOf } from './seen-cell';

/** A calendar day as YYYY-MM-DD: it compares as text. */
export type Day = string;
/** A calendar month as year × 12 + month − 1: the next month is one more. */
export type Month = number;

// Behind a day or a month: "23:59:59", "T08:00", "下午 3:05".
const time = String.raw`(?:[ T]{1,2}(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|[ T]{0,2}[上下]午 {0,2}(?:0?\d|1[0-2]):[0-5]\d(?::[0-5]\d)?)?`;
const day = new RegExp(String.raw`^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))${time}$`);
const month = new RegExp(String.raw`^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月|(\d\d))${time}$`);

const two = (n: number) => String(n).padStart(2, '0');
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, m: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
const isYear = (year: number) => year >= 1900 && year <= 9999;

/** The month of a year (1900 to 9999) and a month number (1 to 12). */
export const monthOf = (year: number, m: number): Month => year * 12 + m - 1;
export const monthOfDay = (d: Day): Month => monthOf(Number(d.slice(0, 4)), Number(d.slice(5, 7)));
export const firstDay = (m: Month): Day => `${Math.floor(m / 12)}-${two((m % 12) + 1)}-01`;
/** YYYY-MM. */
export const monthText = (m: Month): string => firstDay(m).slice(0, 7);

/**
 * The day of an Excel serial number (1900 date system); its whole part is the day, the rest a time.
 * Serial 60 is 29 February 1900, which never was: undefined, as for serials outside 1 to 2,958,465 (9999-12-31).
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return undefined;
  // Days since 1970-01-01 to a civil date: the proleptic Gregorian algorithm over 400-year eras of 146,097 days.
  const z = whole - (whole < 60 ? 25_568 : 25_569) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const d = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const m = shifted < 10 ? shifted + 3 : shifted - 9;
  return `${yearOfEra + era * 400 + (m <= 2 ? 1 : 0)}-${two(m)}-${two(d)}`;
}

/** The serial number of a month's first day; months from March 1900 on, where serials are free of the day that never was. */
export function serialOfMonth(m: Month): number {
  const shifted = (m % 12) - 2;
  const year = Math.floor(m / 12) - (shifted < 0 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (shifted < 0 ? shifted + 12 : shifted) + 2) / 5);
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468 + 25_569;
}

/** The last serial that is read as one, a day of the year 2420: whole numbers above are months and days typed without dashes, or neither. */
const lastSerial = 190_000;

function monthOfParts(year: number, m: number): Month | undefined {
  return isYear(year) && m >= 1 && m <= 12 ? monthOf(year, m) : undefined;
}

function readParts(cell: unknown): { day: Day } | { month: Month } | null | Problem | undefined {
  const value = plainCell(cell);
  if (value === null || typeof value === 'boolean') return value === null ? null : undefined;
  if (typeof value === 'number') {
    // No day has the serial 0: it is how some Excel builds hand a blank over.
    if (value === 0) return null;
    if (Math.floor(value) > lastSerial) return Number.isInteger(value) && value <= 99_991_231 ? partsOf(String(value)) : undefined;
    const d = dayOfSerial(value);
    return d === undefined ? undefined : { day: d };
  }
  if (typeof value !== 'string') return value;
  const typed = typedText(value);
  if (typed === '') return null;
  return partsOf(typed);
}

function partsOf(typed: string): { day: Day } | { month: Month } | undefined {
  const d = day.exec(typed);
  if (d) {
    const [year, m, dd] = [Number(d[1]), Number(d[3] ?? d[5] ?? d[7]), Number(d[4] ?? d[6] ?? d[8])];
    return isYear(year) && dd >= 1 && dd <= daysIn(year, m) ? { day: `${year}-${two(m)}-${two(dd)}` } : undefined;
  }
  const parts = month.exec(typed);
  const m = parts ? monthOfParts(Number(parts[1]), Number(parts[2] ?? parts[3] ?? parts[4])) : undefined;
  return m === undefined ? undefined : { month: m };
}

/** The day of a date cell, the first of the month where only a month is given; null where blank. Refuses anything else by `not-a-day`. */
export function readDay(cell: unknown, argument: ArgumentName): Day | null | Problem {
  const parts = readParts(cell);
  if (parts === undefined) return { code: 'not-a-day', argument, seen: glimpseOf(cell) };
  if (parts === null || 'code' in parts) return parts;
  return 'day' in parts ? parts.day : firstDay(parts.month);
}

/** The month of a month or date cell; null where blank. Refuses anything else by `not-a-month`. */
export function readMonth(cell: unknown, argument: ArgumentName): Month | null | Problem {
  const parts = readParts(cell);
  if (parts === undefined) return { code: 'not-a-month', argument, seen: glimpseOf(cell) };
  if (parts === null || 'code' in parts) return parts;
  return 'month' in parts ? parts.month : monthOfDay(parts.day);
}
