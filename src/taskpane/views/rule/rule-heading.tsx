import { depositOfTier } from '../../../engine/deposit';
import type { Rule } from '../../../rules/rule';
import { amountText, spokenAmount } from '../../amount-text';
import { RuleSteps } from './rule-steps';
import { useRuleWords } from './words';

export function RuleHeading({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const deposits = rule.tiers.map((_, index) => depositOfTier(rule, index + 1).toFixed());
  // An own version's supplement may fall, so the lowest deposit need not be the first.
  const ascending = [...deposits].sort((a, b) => Number(a) - Number(b)) as [string, ...string[]];
  const [lowest, highest] = [ascending[0], ascending.at(-1) ?? ascending[0]].map(
    (d) => spokenAmount(d, language) ?? amountText(d, language),
  ) as [string, string];
  return (
    <header class="masthead">
      <h1>
        <span class="eyebrow">{text.rule.inForce}</span> <span class="name">{rule.name[language]}</span>
      </h1>
      {rule.tiers.length > 1 && <RuleSteps rule={rule} />}
      <p>{lowest === highest ? text.rule.sameForAll(lowest) : text.rule.byTier(rule.tiers.length, lowest, highest)}</p>
    </header>
  );
}
