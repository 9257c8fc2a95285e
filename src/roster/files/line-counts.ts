import { type ExactSum, newSum } from '../../engine/amounts/exact-sum';

/** Lines of a file, each in one of five kinds, and what they come to. */
export interface LineCounts {
  /** Above the body: titles and header. */
  heading: number;
  blank: number;
  /** Totals, repeated headers, notes, other tables. */
  leftOut: number;
  /** The line of the first header of another table, below which nothing is an order; 0 where there is none. */
  otherTable: number;
  orders: number;
  refused: number;
  /** Of the refused, those whose amount cannot be read. */
  withoutAmount: number;
  /** Orders whose number stands in a part before, by that part. */
  readonly again: Map<number, { lines: number; readonly sum: ExactSum }>;
  readonly ordersSum: ExactSum;
  readonly refusedSum: ExactSum;
}

export const newLineCounts = (): LineCounts => ({
  heading: 0,
  blank: 0,
  leftOut: 0,
  otherTable: 0,
  orders: 0,
  refused: 0,
  withoutAmount: 0,
  again: new Map(),
  ordersSum: newSum(),
  refusedSum: newSum(),
});

/** Counts one more line whose order stands in the part `first`, and answers the sum that its amount belongs to. */
export function againOf({ again }: LineCounts, first: number): ExactSum {
  let one = again.get(first);
  if (!one) again.set(first, (one = { lines: 0, sum: newSum() }));
  one.lines++;
  return one.sum;
}
