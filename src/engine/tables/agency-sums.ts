// A sum of money per agency, by the agency's number: whole cents side by side, decimals for what does not fit.
import { addAmount, addCents, type ExactSum } from '../amounts/exact-sum';
import { areExactCents, type Decimal } from '../amounts/money';

export interface AgencySums {
  /** By id, 0 where nothing was added; may be longer than there are agencies. */
  cents: Float64Array<ArrayBuffer>;
  readonly beyond: Map<number, Decimal>;
}

export const newAgencySums = (): AgencySums => ({ cents: new Float64Array(1024), beyond: new Map() });

/** Whole cents, within maxCents. */
export function addCentsOf(sums: AgencySums, id: number, cents: number): void {
  if (id >= sums.cents.length) sums.cents = grown(sums.cents, id);
  const together = sums.cents[id]! + cents;
  if (areExactCents(together)) sums.cents[id] = together;
  else change(sums, id, (sum) => addCents(sum, cents));
}

/** Yuan. */
export function addAmountOf(sums: AgencySums, id: number, amount: Decimal): void {
  if (id >= sums.cents.length) sums.cents = grown(sums.cents, id);
  change(sums, id, (sum) => addAmount(sum, amount));
}

const sumOfAgency = ({ cents, beyond }: AgencySums, id: number): ExactSum => ({
  cents: cents[id] ?? 0,
  beyond: beyond.get(id) ?? null,
});

function change(sums: AgencySums, id: number, add: (sum: ExactSum) => void): void {
  const sum = sumOfAgency(sums, id);
  add(sum);
  sums.cents[id] = sum.cents;
  if (sum.beyond !== null) sums.beyond.set(id, sum.beyond);
}

function grown(cents: Float64Array, id: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.max(cents.length * 2, id + 1));
  more.set(cents);
  return more;
}
