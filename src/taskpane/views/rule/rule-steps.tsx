import { depositOfTier } from '../../../engine/deposit';
import type { Rule } from '../../../rules/rule';

/** The deposit by tier drawn as stairs, each tier as wide as the next: an ornament, so screen readers pass over it. */
export function RuleSteps({ rule }: { rule: Rule }) {
  const deposits = rule.tiers.map((_, index) => depositOfTier(rule, index + 1).toNumber());
  const highest = Math.max(...deposits, 1);
  const stairs = deposits.map((deposit) => `V${(96 - (deposit / highest) * 96).toFixed(2)}h${(100 / deposits.length).toFixed(4)}`);
  return (
    <svg class="steps" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={`M0 100${stairs.join('')}V100Z`} />
    </svg>
  );
}
