import type { Rule } from '../../../rules/rule';

/** By the day on which they take effect; versions without a day come after the dated ones, in the order in which they are known. */

export function versionsInOrder(rules: readonly Rule[]): readonly Rule[] {
  const dated = rules.filter((rule) => rule.effectiveFrom !== null);
  const undated = rules.filter((rule) => rule.effectiveFrom === null);
  return [...dated.sort((a, b) => (String(a.effectiveFrom) < String(b.effectiveFrom) ? -1 : 1)), ...undated];
}
