// A row of another month than all around it: the year before, a month further off, a day out of order.
import { readAgency } from '../../../engine/amounts/agency';
import { isProblem } from '../../../engine/amounts/cell';
import { type Day, type Month, monthOfDay, readDay, readMonth } from '../../../engine/amounts/month';
import { monthReader } from '../../table/month-reader';
import type { RosterPath } from '../../table/roster-path';
import type { SheetCells, TableLayout } from '../../table/table-layout';
import type { Finding } from '../finding';
import { eachInSlices, filterInSlices, type Paused } from '../../table/in-slices';

interface DatedRow {
  readonly row: number;
  readonly month: Month;
}

/** A month is another one where so few of the rows have it. */
const few = (rows: number): number => Math.max(2, rows / 100);

export function* monthFindings(cells: SheetCells, layout: TableLayout, path: RosterPath, rows: readonly number[]): Paused<Finding[]> {
  const column = layout.columns.find(({ role }) => role === (path === 'orders' ? 'date' : 'month'));
  if (!column?.role) return [];
  const monthOf = path === 'orders' ? monthReader() : monthCells();
  const dated: DatedRow[] = [];
  yield* eachInSlices(rows, (row) => {
    const month = monthOf(cells[row]![column.index]);
    if (month !== null && !isProblem(month)) dated.push({ row, month });
  });
  const agency = layout.columns.find(({ role }) => role === 'agency')?.index;
  const found = new Set(path === 'roster' ? othersThanMain(dated) : farFromOthers(dated));
  if (path === 'schedule' && agency !== undefined) for (const row of yield* besideGap(cells, agency, dated)) found.add(row);
  if (path === 'orders') for (const row of yield* outOfOrder(cells, column.index, dated)) found.add(row);
  if (found.size === 0) return [];
  return [{ kind: 'month', role: column.role, column: column.index, isBlocking: false, rows: [...found].sort((a, b) => a - b) }];
}

function monthCells(): (cell: unknown) => Month | null {
  const known = new Map<unknown, Month | null>();
  return (cell) => {
    let month = known.get(cell);
    if (month === undefined) {
      const read = readMonth(cell, 'month');
      month = isProblem(read) ? null : read;
      if (typeof cell !== 'object') known.set(cell, month);
    }
    return month;
  };
}

function countsOf(dated: readonly DatedRow[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const { month } of dated) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

/** Rows of a roster that are not of its one month. */
function othersThanMain(dated: readonly DatedRow[]): number[] {
  const [main] = [...countsOf(dated)].sort(([, a], [, b]) => b - a)[0] ?? [];
  return dated.filter(({ month }) => month !== main).map(({ row }) => row);
}

/** Rows of months that few have, apart from the run of months that most rows are of. */
function farFromOthers(dated: readonly DatedRow[]): number[] {
  const counts = countsOf(dated);
  const runs: { readonly months: Set<Month>; rows: number }[] = [];
  for (const [month, rows] of [...counts].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.months.has(month - 1)) {
      last.months.add(month);
      last.rows += rows;
    } else runs.push({ months: new Set([month]), rows });
  }
  const apart = runs.filter(({ rows }) => rows <= few(dated.length));
  if (apart.length === runs.length) return [];
  return dated.filter(({ month }) => apart.some(({ months }) => months.has(month))).map(({ row }) => row);
}

/** Rows whose agency lacks a month right before them, in a month that hardly another agency has. */
function* besideGap(cells: SheetCells, agency: number, dated: readonly DatedRow[]): Paused<number[]> {
  const counts = countsOf(dated);
  const agencies = new Map<string, DatedRow[]>();
  yield* eachInSlices(dated, (one) => {
    const key = readAgency(cells[one.row]![agency]);
    if (typeof key !== 'string') return;
    const own = agencies.get(key);
    if (own) own.push(one);
    else agencies.set(key, [one]);
  });
  const rare = Math.min(2, agencies.size / 4);
  return [...agencies.values()].flatMap((own) => {
    const months = new Set(own.map(({ month }) => month));
    const isApart = ({ month }: DatedRow): boolean => (counts.get(month) ?? 0) <= rare && !months.has(month - 1) && !months.has(month + 1);
    return own.length < 3 ? [] : own.filter(isApart).map(({ row }) => row);
  });
}

/**
 * Order lines sorted by day, and in them one whose month is that of neither neighbour, which agree among themselves. Only where no more than
 * a hundredth is out of order: else nobody sorted them.
 */
function* outOfOrder(cells: SheetCells, column: number, dated: readonly DatedRow[]): Paused<number[]> {
  if (dated.length < 20) return [];
  const days: Day[] = [];
  let [rising, falling] = [0, 0];
  yield* eachInSlices(dated, ({ row }, at) => {
    const day = readDay(cells[row]![column], 'date') as Day;
    if (at > 0 && day > days[at - 1]!) rising++;
    else if (at > 0 && day < days[at - 1]!) falling++;
    days.push(day);
  });
  if (Math.min(rising, falling) > few(days.length)) return [];
  const sign = rising > falling ? 1 : -1;
  const follows = (a: string, b: string): boolean => (sign === 1 ? a <= b : a >= b);
  const odd = yield* filterInSlices(dated, ({ month }, at) => {
    const [before, after] = [days[at - 1], days[at + 1]];
    const isBetween = (before === undefined || follows(before, days[at]!)) && (after === undefined || follows(days[at]!, after));
    if (isBetween || (before !== undefined && after !== undefined && !follows(before, after))) return false;
    return [before, after].every((day) => day === undefined || monthOfDay(day) !== month);
  });
  return odd.map(({ row }) => row);
}
