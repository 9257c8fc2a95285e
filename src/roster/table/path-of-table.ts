import { isProblem } from '../../engine/amounts/cell';
import { monthOfDay, readDay, readMonth } from '../../engine/amounts/month';
import { byRank, type ColumnMeaning } from './columns/meaning';
import { dayParts } from './day-order';
import type { RosterPath } from './roster-path';
import type { SheetCells } from './table-layout';

/** Why a path is proposed, or that a person chose it. */
export type PathReason = 'order-numbers' | 'several-days' | 'several-months' | 'one-month' | 'no-months' | 'chosen';

export interface ProposedPath {
  readonly path: RosterPath;
  readonly why: PathReason;
}

/** `rows` are the counted ones. Order numbers or several days: orders; several months: schedule; else a roster. */
export function pathOfTable(columns: readonly ColumnMeaning[], cells: SheetCells, rows: readonly number[]): ProposedPath {
  const first = (meaning: ColumnMeaning['meaning']): ColumnMeaning | undefined =>
    columns.filter((column) => column.meaning === meaning).sort(byRank)[0];
  const [order, date, month] = [first('order'), first('date'), first('month')];
  if (order) return { path: 'orders', why: 'order-numbers' };
  if (month) {
    const agency = first('agency') ?? first('agencyName');
    const isOne =
      isAlike(cells, rows, month.index, (cell) => readMonth(cell, 'month')) || isOfOneMonth(cells, rows, month.index, agency?.index);
    return isOne ? { path: 'roster', why: 'one-month' } : { path: 'schedule', why: 'several-months' };
  }
  if (date && !isAlike(cells, rows, date.index, dayOrText)) {
    return isFirstsOfMonths(cells, rows, date.index)
      ? { path: 'schedule', why: 'several-months' }
      : { path: 'orders', why: 'several-days' };
  }
  return { path: 'roster', why: date ? 'one-month' : 'no-months' };
}

/** 05/10/2026 is a day, whichever: another text is another day. */
function dayOrText(cell: unknown): unknown {
  const day = readDay(cell, 'date');
  return isProblem(day) && dayParts(cell) ? (cell as string).slice(0, 10) : day;
}

function isAlike(cells: SheetCells, rows: readonly number[], column: number, read: (cell: unknown) => unknown): boolean {
  let known: unknown = null;
  let last: unknown;
  for (const row of rows) {
    const cell = cells[row]![column];
    if (cell === last) continue;
    last = cell;
    const value = read(cell);
    if (value === null || isProblem(value)) continue;
    if (known !== null && value !== known) return false;
    known = value;
  }
  return true;
}

/** Whether all rows but a few are of one month and hardly an agency has a second one: those few are mistakes, and no schedule. */
function isOfOneMonth(cells: SheetCells, rows: readonly number[], month: number, agency: number | undefined): boolean {
  if (agency === undefined || rows.length < fewestOfMonth) return false;
  const counts = new Map<number, number>();
  const agencies = new Set<unknown>();
  for (const row of rows) {
    const read = readMonth(cells[row]![month], 'month');
    if (read !== null && !isProblem(read)) counts.set(read, (counts.get(read) ?? 0) + 1);
    agencies.add(cells[row]![agency]);
  }
  return Math.max(...counts.values()) >= rows.length * 0.85 && agencies.size >= rows.length * 0.85;
}

/** Fewer rows may be any. */
const fewestOfMonth = 8;

/** Months are often typed as their first day: no order happens on the first of each month only. */
function isFirstsOfMonths(cells: SheetCells, rows: readonly number[], column: number): boolean {
  const months = new Set<number>();
  for (const row of rows) {
    const day = readDay(cells[row]![column], 'date');
    if (day === null || isProblem(day)) continue;
    if (!day.endsWith('-01')) return false;
    months.add(monthOfDay(day));
  }
  return months.size > 1;
}
