// The reference: which tier an amount falls into, by exact decimals. The fast path in fast-answers.ts must agree with it.
import type { Rule } from '../../rules/reading/schema';
import type { Decimal } from '../amounts/decimal';
import { scaleOf } from './scale';

/**
 * The tier (1 … n) that a GMV in yuan falls into. An amount exactly on an edge belongs to the upper tier where the rule
 * says `edge: "upper"`, to the lower one otherwise; the first tier begins at 0 either way.
 */
export function tierOf(rule: Rule, gmv: Decimal): number {
  const { from, edgeIsUpper } = scaleOf(rule);
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const side = gmv.cmp(from[middle]!);
    if (side > 0 || (side === 0 && edgeIsUpper)) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The tier that begins exactly at this GMV (2 … n), where the reading of the edge is disputed; undefined where none does. */
export function edgeAt(rule: Rule, gmv: Decimal): number | undefined {
  const { from } = scaleOf(rule);
  const tier = tierOf(rule, gmv);
  if (tier > 1 && from[tier - 1]!.eq(gmv)) return tier;
  return from[tier]?.eq(gmv) ? tier + 1 : undefined;
}
