import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { Button } from '../../button';
import { Fact } from '../../fact';
import { dayText, instantText } from '../../date-text';
import { useOpenVersions } from '../../open-versions';
import { useRuleWords } from './words';

/** Where the version comes from, who chose it and since when it applies. */
export function RuleFacts({ rule, rulebook }: { rule: Rule; rulebook: Rulebook }) {
  const { language, text } = useRuleWords();
  const words = text.rule;
  const open = useOpenVersions();
  const { choice, ownIds } = rulebook;
  return (
    <dl class="facts">
      <Fact term={words.id}>
        <code>{rule.id}</code>
      </Fact>
      <Fact term={words.origin}>{ownIds.has(rule.id) ? words.own : words.shipped}</Fact>
      <Fact term={words.chosen}>
        {choice ? (
          <>
            {words.chosenBy[choice.by]}{' '}
            <span class="aside">
              <time dateTime={choice.at}>{instantText(choice.at, language)}</time>
            </span>
          </>
        ) : (
          words.notChosen
        )}
      </Fact>
      <Fact term={words.effectiveFrom}>
        {rule.effectiveFrom === null ? (
          <>
            {words.noDate} <span class="aside">{words.noDateMeans}</span>
            <Button look="link" onPress={() => open({ name: 'list', at: 'dates' })}>
              {words.setDate}
            </Button>
          </>
        ) : (
          <time dateTime={rule.effectiveFrom}>{dayText(rule.effectiveFrom, language)}</time>
        )}
      </Fact>
    </dl>
  );
}
