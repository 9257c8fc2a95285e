// A rule made ready to count with: its amounts as exact decimals and, under proven conditions, as doubles and whole cents.
import type { Rule } from '../../rules/rule';
import { Decimal, maxCents, moneyOf, residueLimit } from '../amounts/money';
import { madeOnce } from './made-once';

const buckets = 4096;

/** Ascending entries from 0, made ready to tell how many of them an amount reaches. */
export interface Lookup {
  readonly entries: Float64Array;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  /** How many entries lie in lower buckets, less one; null up to four entries, which are simply compared. */
  readonly start: Uint16Array | null;
  readonly perUnit: number;
}

function lookupOf(entries: Float64Array): Lookup {
  const [, second = Infinity, third = Infinity, fourth = Infinity] = entries;
  const last = entries.length - 1;
  const perUnit = (buckets - 1) / entries[last]!;
  if (last < 4) return { entries, second, third, fourth, start: null, perUnit };
  const start = new Uint16Array(buckets + 1);
  for (let i = 1; i <= last; i++) start[bucketOf(entries[i]!, entries[last]!, perUnit) + 1]!++;
  for (let b = 1; b <= buckets; b++) start[b]! += start[b - 1]!;
  return { entries, second, third, fourth, start, perUnit };
}

/** How many entries an amount of 0 or more reaches, the first counted in any case: its tier. */
export function reached({ entries, second, third, fourth, start, perUnit }: Lookup, amount: number): number {
  if (start === null) return reachedOfFew(second, third, fourth, amount);
  // Buckets by size, a quarter of the time of bisection at 1,000 tiers. The bucket of an amount never falls as it rises, so entries in
  // lower buckets are all reached and the climb starts behind them.
  const last = entries.length - 1;
  let i = start[bucketOf(amount, entries[last]!, perUnit)]!;
  while (i < last && amount >= entries[i + 1]!) i++;
  return i + 1;
}

/** The same where there are four entries at most; Infinity stands for one that is not there. */
export function reachedOfFew(second: number, third: number, fourth: number, amount: number): number {
  // Sums of comparisons, because amounts come in no order and a branch on each is guessed wrong half the time: 0.6× the time.
  return 1 + +(amount >= second) + +(amount >= third) + +(amount >= fourth);
}

const bucketOf = (amount: number, top: number, perUnit: number) => (amount >= top ? buckets - 1 : (amount * perUnit) | 0);

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
  // The double nearest to where residues end: the one below it is never read as the edge, but it may itself be read as below.
  let least = (edgeIsUpper ? edge.minus(residueLimit) : edge.plus(residueLimit)).toNumber();
  while (!isReached(least)) least = nextDouble(least);
  return least;
}

function cents(amounts: readonly Decimal[]): Float64Array | null {
  const whole = amounts.map((t) => t.times(100));
  return whole.every((t) => t.isInteger() && t.lt(maxCents)) ? Float64Array.from(whole, (t) => t.toNumber()) : null;
}

/** The next double above a positive one. */
export function nextDouble(x: number): number {
  const double = Float64Array.of(x);
  new BigInt64Array(double.buffer)[0]! += 1n;
  return double[0]!;
}
