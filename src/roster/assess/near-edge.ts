// An agency just below an edge: a little more GMV, and a higher deposit is asked.
import { Decimal } from '../../engine/amounts/money';
import { depositOfTier } from '../../engine/tiers/deposit';
import { scaleOf } from '../../engine/tiers/scale';
import type { Rule } from '../../rules/rule';
import { dueAt, type DepositBefore } from './deposit-before';

export interface NearEdge {
  /** In the source's cells, from 0. */
  readonly row: number;
  readonly gmv: Decimal;
  readonly edge: Decimal;
  /** Yuan of GMV up to the edge, above 0; where the rule reads edges as `lower`, the deposit rises above it. */
  readonly left: Decimal;
  readonly nextTier: number;
  /** What the deposit rises by, above 0. */
  readonly rise: Decimal;
  /** What is to pay rises by; null where it is not known what was paid. What is held beyond the deposit makes it less than `rise`. */
  readonly dueRise: Decimal | null;
}

/** From this part of an edge on, an amount is near it. */
const nearFrom = new Decimal('0.95');

/**
 * The next edge above a GMV of this tier, where the GMV is within 5% below it (95% itself included, the edge itself not) and the deposit
 * rises there; null elsewhere.
 */
export function nearEdge(rule: Rule, row: number, gmv: Decimal, tier: number, before: DepositBefore | null): NearEdge | null {
  const { from } = scaleOf(rule);
  // Exactly on an edge read as `lower`, the next one is that after it.
  const next = from[tier]?.eq(gmv) ? tier + 1 : tier;
  const edge = from[next];
  if (!edge || gmv.lt(edge.times(nearFrom))) return null;
  const nextTier = next + 1;
  const rise = depositOfTier(rule, nextTier).minus(depositOfTier(rule, tier));
  if (!rise.gt(0)) return null;
  const dueRise = before && dueAt(rule, nextTier, before).minus(dueAt(rule, tier, before));
  return { row, gmv, edge, left: edge.minus(gmv), nextTier, rise, dueRise };
}
