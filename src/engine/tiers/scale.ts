// A rule made ready to count with: its amounts as exact decimals and, under proven conditions, as doubles and whole cents.
import type { Rule } from '../../rules/reading/schema';
import { Decimal } from '../amounts/decimal';
import { lookupOf, type Lookup } from './lookup';
import { madeOnce } from './made-once';
import { maxCents, moneyOf, residueLimit } from '../amounts/money';

export interface Scale {
  readonly rule: Rule;
  /** Where each tier begins, yuan, ascending from 0; tier k is at index k − 1. */
  readonly from: readonly Decimal[];
  readonly supplement: readonly Decimal[];
  readonly base: Decimal;
  /** Base + supplement, per tier. */
  readonly deposit: readonly Decimal[];
  /** True where an amount exactly on an edge belongs to the upper tier. */
  readonly edgeIsUpper: boolean;
  /** Tiers by a number that is 0 or more, as money.ts reads it. */
  readonly doubles: Lookup;
  /** Tiers by cents as digits.ts gives them: whole, or a half where more digits follow; undefined where an edge in cents is not exact. */
  readonly cents: Lookup | undefined;
  /** `from` in whole cents; null where a cent amount is not exact in a double. */
  readonly fromCents: Float64Array | null;
  /** `deposit` in whole cents; null likewise. */
  readonly depositCents: Float64Array | null;
}

/** The scale of a rule, made once per rule. */
export const scaleOf = madeOnce((rule: Rule): Scale => {
  const base = new Decimal(rule.base);
  const from = rule.tiers.map((tier) => new Decimal(tier.from));
  const supplement = rule.tiers.map((tier) => new Decimal(tier.supplement));
  const deposit = supplement.map((amount) => amount.plus(base));
  const edgeIsUpper = rule.edge === 'upper';
  const fromCents = cents(from);
  return {
    rule,
    from,
    supplement,
    base,
    deposit,
    edgeIsUpper,
    doubles: lookupOf(Float64Array.from(from, (edge, i) => (i === 0 ? 0 : leastDouble(edge, edgeIsUpper)))),
    // Where an amount on the edge belongs to the lower tier, the upper one is entered at the next amount there is.
    cents: fromCents === null ? undefined : lookupOf(edgeIsUpper ? fromCents : fromCents.map((t, i) => (i === 0 ? t : t + 0.25))),
    fromCents,
    depositCents: cents(deposit),
  };
});

/**
 * The least double that is read as an edge or more, or as more than it where the edge belongs to the lower tier: comparing with it decides
 * as money.ts and exact decimals do, since a greater number is never read as less. So a column pays nothing for reading numbers as money.
 */
function leastDouble(edge: Decimal, edgeIsUpper: boolean): number {
  const isReached = (amount: number): boolean => {
    const side = moneyOf(amount).cmp(edge);
    return side > 0 || (side === 0 && edgeIsUpper);
  };
  // A few steps from there at the most.
  let least = (edgeIsUpper ? edge.minus(residueLimit) : edge.plus(residueLimit)).toNumber();
  while (!isReached(least)) least = doubleBeside(least, 1n);
  for (let below = doubleBeside(least, -1n); isReached(below); below = doubleBeside(least, -1n)) least = below;
  return least;
}

function cents(amounts: readonly Decimal[]): Float64Array | null {
  const whole = amounts.map((t) => t.times(100));
  return whole.every((t) => t.isInteger() && t.lt(maxCents)) ? Float64Array.from(whole, (t) => t.toNumber()) : null;
}

/** The next double above (1n) or below (-1n) a positive one. */
function doubleBeside(x: number, step: bigint): number {
  const double = Float64Array.of(x);
  new BigInt64Array(double.buffer)[0]! += step;
  return double[0]!;
}
