import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { dayText, instantText } from '../../date-text';
import { useRuleWords } from './words';

/** Where the version comes from, who chose it and since when it applies. */
export function RuleFacts({ rule, rulebook }: { rule: Rule; rulebook: Rulebook }) {
  const { language, text } = useRuleWords();
  const words = text.rule;
  const { choice, ownIds } = rulebook;
  return (
    <dl class="facts">
      <div>
        <dt>{words.id}</dt>
        <dd>
          <code>{rule.id}</code>
        </dd>
      </div>
      <div>
        <dt>{words.origin}</dt>
        <dd>{ownIds.has(rule.id) ? words.own : words.shipped}</dd>
      </div>
      <div>
        <dt>{words.chosen}</dt>
        <dd>
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
        </dd>
      </div>
      <div>
        <dt>{words.effectiveFrom}</dt>
        <dd>
          {rule.effectiveFrom === null ? (
            <>
              {words.noDate} <span class="aside">{words.noDateMeans}</span>
            </>
          ) : (
            <time dateTime={rule.effectiveFrom}>{dayText(rule.effectiveFrom, language)}</time>
          )}
        </dd>
      </div>
    </dl>
  );
}
