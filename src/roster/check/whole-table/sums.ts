// Totals among the rows: one that is counted as if it were an agency, and one that its rows do not come to.
import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import { centsOf, Decimal, moneyOf } from '../../../engine/amounts/money';
import { isTotalsWord } from '../../table/body-rows';
import type { RosterPath } from '../../table/roster-path';
import type { SheetCells, TableLayout } from '../../table/table-layout';
import type { Finding } from '../finding';
import { eachInSlices, type Paused } from '../../table/in-slices';

/** So many rows must add up to an amount before it is taken for their total: of few, order lines do so by chance (3 × 99 = 297). */
const fewest: Readonly<Record<RosterPath, number>> = { roster: 3, schedule: 3, orders: 10 };

/** Rows with an amount since a total, or since the first row. Cents in doubles: half a cent more or less is what Excel adds up differently too. */
interface Stretch {
  cents: number;
  rows: number;
  /** Whether each amount could be read, and none but an order's is below 0. */
  isWhole: boolean;
}

/** So many totals further on a total above its rows looks for where these end. */
const farthest = 100;

const newStretch = (): Stretch => ({ cents: 0, rows: 0, isWhole: true });

export function* sumFindings(cells: SheetCells, layout: TableLayout, path: RosterPath): Paused<Finding[]> {
  const column = layout.columns.find(({ role }) => role === 'gmv' || role === 'amount');
  if (!column?.role) return [];
  const leftOut = new Set(layout.leftOut);
  const isRefundable = path === 'orders';
  const centsOfRow = (row: number): number => {
    const cents = centsIn(cells[row]![column.index]);
    return cents < 0 && !isRefundable ? NaN : cents;
  };
  const whole = newStretch();
  /** What stands above each total and, last, above the end: a total above its rows comes to those down to one further on. */
  const above: Stretch[] = [];
  const onTop: number[] = [];
  const body = Array.from({ length: layout.endRow - layout.firstRow }, (_, at) => layout.firstRow + at);
  yield* eachInSlices(body, (row) => {
    if (!leftOut.has(row)) add(whole, centsOfRow(row));
    else if (cells[row]!.some(isTotalsWord)) {
      if (whole.rows === 0) onTop.push(centsOfRow(row));
      above.push({ ...whole });
    }
  });
  above.push(whole);
  // With a subtotal on top, and not the total of all alone, those that follow stand above their rows too.
  const isAbove = onTop.some((cents) => !isNear(cents, whole));
  let totals = 0;
  const [counted, differing] = [[] as number[], [] as number[]];
  let off = new Decimal(0);
  const [all, blocks] = [newStretch(), newStretch()];
  let block = newStretch();
  yield* eachInSlices(body, (row) => {
    const cents = centsOfRow(row);
    const isSum = (of: Stretch, least: number): boolean => of.rows >= least && of.isWhole && isNear(cents, of);
    if (!leftOut.has(row)) {
      const sum = isSum(block, fewest[path]) || isSum(all, fewest[path]);
      // A total may also stand above its rows.
      const below = all.rows === 0 && whole.rows > fewest[path] && whole.isWhole && isNear(2 * cents, whole);
      if (cents > 0 && (sum || below)) {
        counted.push(row);
        block = newStretch();
      } else for (const one of [block, all]) add(one, cents);
    } else if (cells[row]!.some(isTotalsWord)) {
      totals++;
      if (cents > 0 && all.rows > 0 && [block, all, whole].every((of) => of.isWhole)) {
        const below = above
          .slice(totals, totals + farthest)
          .map((end) => between(all, end))
          .filter(({ rows }) => rows > 0);
        const isRight = [block, all, whole, blocks, ...below].some((of) => isSum(of, 0));
        const nearest = Math.min(...[block, all, ...(isAbove ? below.slice(0, 1) : [])].map((of) => Math.abs(of.cents - cents)));
        if (!isRight) {
          differing.push(row);
          off = off.plus(new Decimal(Math.round(nearest)).div(100));
        }
      }
      add(blocks, cents);
      block = newStretch();
    }
  });
  const finding = { role: column.role, column: column.index, isBlocking: false };
  return [
    ...(counted.length > 0 ? [{ ...finding, kind: 'total' as const, rows: counted }] : []),
    // With a total among the rows, the sum below it is off for that alone.
    ...(differing.length > 0 && counted.length === 0 ? [{ ...finding, kind: 'sum' as const, rows: differing, between: off }] : []),
  ];
}

function add(stretch: Stretch, cents: number): void {
  if (cents !== 0) stretch.rows++;
  if (Number.isNaN(cents)) stretch.isWhole = false;
  else stretch.cents += cents;
}

const between = (before: Stretch, end: Stretch): Stretch => ({
  cents: end.cents - before.cents,
  rows: end.rows - before.rows,
  isWhole: end.isWhole,
});

/** Rows that are shown rounded to cents may be off by half a cent each. */
const isNear = (cents: number, { cents: sum, rows }: Stretch): boolean =>
  Math.abs(sum - cents) < Math.max(1, rows / 2, Math.abs(sum) * 1e-12);

/** 0 for a blank, NaN for what cannot be read. */
function centsIn(cell: unknown): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    const cents = centsOf(cell);
    return Number.isNaN(cents) ? moneyOf(cell).times(100).toNumber() : cents;
  }
  const amount = readAmount(cell, 'amount', true);
  if (amount === null) return 0;
  return isProblem(amount) ? NaN : amount.times(100).toNumber();
}
