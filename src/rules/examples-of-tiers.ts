import { Decimal } from 'decimal.js';
import { amount } from './reading/formats';
import type { EdgeSide, Example, Tier } from './rule';

/**
 * An example on each side of every edge, and one of GMV 0; none where an amount cannot be read or the tiers do not ascend, which reading
 * the rule refuses by itself. A cent beside the edge where that fits the 15 digits of an amount, else the nearest tier's own start.
 */
export function examplesOfTiers(base: string, tiers: readonly Pick<Tier, 'from' | 'supplement'>[], edge: EdgeSide): readonly Example[] {
  const isReadable = [base, ...tiers.flatMap(({ from, supplement }) => [from, supplement])].every((text) => amount(text) === null);
  if (!isReadable) return [];
  const froms = tiers.map(({ from }) => new Decimal(from));
  if (froms.some((from, i) => (i === 0 ? !from.isZero() : from.lte(froms[i - 1]!)))) return [];
  const example = (gmv: Decimal, tier: number): Example => ({
    gmv: gmv.toFixed(),
    tier,
    deposit: new Decimal(base).plus(tiers[tier - 1]!.supplement).toFixed(),
  });
  const [first] = froms;
  if (!first) return [];
  const beside = froms.slice(1).flatMap((from, i) => {
    const [lower, upper] = [i + 1, i + 2];
    if (edge === 'upper') return [example(firstThatFits(from.minus('0.01'), froms[i]!), lower), example(from, upper)];
    return [example(from, lower), example(firstThatFits(from.plus('0.01'), froms[i + 2] ?? from.plus(1)), upper)];
  });
  return [example(first, 1), ...beside];
}

function firstThatFits(beside: Decimal, other: Decimal): Decimal {
  return amount(beside.toFixed()) === null ? beside : other;
}
