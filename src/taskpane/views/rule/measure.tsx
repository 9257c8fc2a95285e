import type { Rule } from '../../../rules/rule';
import { Fact } from '../../fact';
import { amountText } from '../../amount-text';
import { Section } from '../../section';
import { useRuleWords } from './words';

/** What counts as GMV, over which period, and what of the deposit does not depend on it. */
export function Measure({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.measure;
  const { what, window, timeZone } = rule.measure;
  const facts: readonly (readonly [string, string])[] = [
    [words.what, words.whatMeans[what]],
    [words.window, words.windowMeans[window]],
    [words.timeZone, words.timeZoneMeans[timeZone]],
    [words.base, words.baseMeans(amountText(rule.base, language))],
    [words.onFall, words.onFallMeans[rule.onFall]],
  ];
  return (
    <Section heading={words.heading}>
      <dl class="facts">
        {facts.map(([term, meaning]) => (
          <Fact term={term} key={term}>
            {meaning}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
