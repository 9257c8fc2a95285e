import type { Rule } from '../../rules/rule';
import { nextDouble, scaleOf } from '../../engine/tiers/scale';

const residue = '0.000001';

/**
 * The edges of a rule, from the second tier on, as a formula can hold them: fifteen digits, where the least double of a tier
 * (engine/tiers/scale.ts) has seventeen. A tier is entered at its edge plus 0.000001 where the edge belongs to the lower one, above its edge
 * minus 0.000001 where it belongs to it; that double, or the one below, is a decimal of six places. null where fifteen digits cannot say it:
 * from 1,000,000,000 on.
 */
export function nativeEdges(rule: Rule): readonly string[] | null {
  const { from, doubles, edgeIsUpper } = scaleOf(rule);
  const edges = from.slice(1).map((edge) => (edgeIsUpper ? edge.minus(residue) : edge.plus(residue)));
  const leastDoubles = edges.map((edge) => (edgeIsUpper ? nextDouble(edge.toNumber()) : edge.toNumber()));
  const isExact = edges.every((edge, i) => edge.precision() <= 15 && leastDoubles[i] === doubles.entries[i + 1]);
  return isExact ? edges.map((edge) => edge.toFixed()) : null;
}
