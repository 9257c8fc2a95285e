// A rule made ready to count with: its amounts as exact decimals and, under proven conditions, as doubles and whole cents.
import type { Rule } from '../rules/schema';
import { Decimal } from './decimal';
import { lookupOf, reached, type Lookup } from './lookup';
import { madeOnce } from './made-once';

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
  /** Tiers by double and by cents, for the two below; undefined likewise. */
  readonly doubles: Lookup | undefined;
  readonly cents: Lookup | undefined;
  /** The tier of a double that is 0 or more, as exact decimals decide; undefined where that is not proven. */
  readonly tierOfDouble: ((amount: number) => number) | undefined;
  /** The tier of an amount in cents as digits.ts gives it: whole, or a half where more digits follow; undefined where not exact. */
  readonly tierOfCents: ((cents: number) => number) | undefined;
  /** `from` in whole cents; null where a cent amount is not exact in a double. */
  readonly fromCents: Float64Array | null;
  /** `deposit` in whole cents; null likewise. */
  readonly depositCents: Float64Array | null;
}

/** Whole cents below this, and half cents between them, are exact doubles. */
export const maxCents = 2 ** 50;

/** The scale of a rule, made once per rule. */
export const scaleOf = madeOnce((rule: Rule): Scale => {
  const base = new Decimal(rule.base);
  const from = rule.tiers.map((tier) => new Decimal(tier.from));
  const supplement = rule.tiers.map((tier) => new Decimal(tier.supplement));
  const deposit = supplement.map((amount) => amount.plus(base));
  const edgeIsUpper = rule.edge === 'upper';
  const fromCents = cents(from);
  const byDouble = tierLookup(doubles(from), edgeIsUpper, doubleAbove);
  const byCents = tierLookup(fromCents, edgeIsUpper, (t) => t + 0.25);
  return {
    rule,
    from,
    supplement,
    base,
    deposit,
    edgeIsUpper,
    doubles: byDouble,
    cents: byCents,
    tierOfDouble: byDouble && ((amount) => reached(byDouble, amount)),
    tierOfCents: byCents && ((amount) => reached(byCents, amount)),
    fromCents,
    depositCents: cents(deposit),
  };
});

// x >= Number(t) equals Decimal(x) >= t for every double x where Number(t) reads back as t: always true up to 15 digits, checked all the same.
function doubles(amounts: readonly Decimal[]): Float64Array | null {
  return amounts.every((t) => new Decimal(t.toNumber()).eq(t)) ? Float64Array.from(amounts, (t) => t.toNumber()) : null;
}

function cents(amounts: readonly Decimal[]): Float64Array | null {
  const whole = amounts.map((t) => t.times(100));
  return whole.every((t) => t.isInteger() && t.lt(maxCents)) ? Float64Array.from(whole, (t) => t.toNumber()) : null;
}

// Where an amount on the edge belongs to the lower tier, the upper one is entered at the next amount there is.
function tierLookup(from: Float64Array | null, edgeIsUpper: boolean, above: (t: number) => number): Lookup | undefined {
  return from === null ? undefined : lookupOf(edgeIsUpper ? from : from.map((t, i) => (i === 0 ? t : above(t))));
}

/** The next double above a positive one. */
function doubleAbove(x: number): number {
  const double = Float64Array.of(x);
  const bits = new BigUint64Array(double.buffer);
  bits[0]! += 1n;
  return double[0]!;
}
