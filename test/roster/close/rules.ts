import type { Rule } from '../../../src/rules/rule';
import { floating } from './made';
import type { PlainRule } from './year';

const text = (cents: bigint): string => String(cents / 100n);

/** The published rule, or another with these figures. */
export function ruleWith({ id, tiers }: PlainRule): Rule {
  if (id === floating.id) return floating;
  const base = tiers[0]!.deposit;
  return {
    ...floating,
    id,
    base: text(base),
    tiers: tiers.map(({ from, deposit }, index) => ({ from: text(from), supplement: text(deposit - base), wording: `第${index + 1}档` })),
    examples: tiers.flatMap(({ from, deposit }, index) => [
      ...(index > 0 ? [{ gmv: `${text(from - 100n)}.99`, tier: index, deposit: text(tiers[index - 1]!.deposit) }] : []),
      { gmv: text(from), tier: index + 1, deposit: text(deposit) },
    ]),
  };
}
