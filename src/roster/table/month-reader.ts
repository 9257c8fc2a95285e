import { isProblem, plainCell } from '../../engine/amounts/cell';
import { monthOfDay, readDay, type Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';

const noDay: Problem = { code: 'blank-argument', argument: 'date' };

/** The month of a date cell as ROSTER takes it. Many lines share a day, so each is read once. */
export function monthReader(): (date: unknown) => Month | Problem {
  const known = new Map<unknown, Month | Problem>();
  return (date) => {
    const value = typeof date === 'object' ? plainCell(date) : date;
    // The whole part of a serial is the day; from 190,001 on a number is a month typed as 202610, where each digit counts.
    const key = typeof value === 'number' && value >= 61 && value < 190_000 ? Math.floor(value) : value;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (isProblem(value)) return value;
    const day = readDay(value, 'date');
    const month = day === null ? noDay : isProblem(day) ? day : monthOfDay(day);
    known.set(key, month);
    return month;
  };
}
