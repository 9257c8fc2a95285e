import { chosenRule, type Rulebook } from '../../../../rules/rulebook';
import { Button } from '../../../controls/button';
import { Section } from '../../../controls/section';
import { dayText } from '../../../text/date-text';
import { versionsInOrder } from '../in-order';
import type { RulePage } from '../page';
import { useRuleWords } from '../words';

/** Every version in a line, and the ways to what can be done with them. */
export function VersionLines({ rulebook, open }: { rulebook: Rulebook; open: (page: RulePage) => void }) {
  const { language, text } = useRuleWords();
  const words = text.versions;
  const inUse = chosenRule(rulebook);
  const rules = versionsInOrder(rulebook.rules);
  const other = rules.find((rule) => rule !== inUse);
  return (
    <Section heading={words.heading}>
      <ul class="version-lines">
        {rules.map((rule) => (
          <li key={rule.id} class={rule === inUse ? 'in-use' : undefined}>
            <span>{rule.name[language]}</span>
            <span class="aside">
              {rule === inUse && `${words.inUse} · `}
              {rule.effectiveFrom === null ? words.noDate : words.from(dayText(rule.effectiveFrom, language))}
            </span>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button onPress={() => open({ name: 'list' })}>{words.open}</Button>
        {inUse && other && <Button onPress={() => open({ name: 'compare', first: inUse.id, second: other.id })}>{words.compare}</Button>}
      </div>
    </Section>
  );
}
