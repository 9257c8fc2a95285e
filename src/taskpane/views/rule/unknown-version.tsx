import type { Rulebook } from '../../../rules/rulebook';
import { Message } from '../../message';
import { Notice } from '../../notice';
import { Section } from '../../section';
import { useWords } from '../../words';
import { useRuleWords } from './words';

/** The workbook names a version that is neither shipped nor its own: a newer add-in chose it. */
export function UnknownVersion({ rulebook }: { rulebook: Rulebook }) {
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  const words = text.unknown;
  return (
    <Message heading={state.unknown}>
      <Notice kind="fault">
        <p>{words.body(rulebook.chosen)}</p>
      </Notice>
      <p>{words.remedy}</p>
      <Section heading={words.known}>
        <ul class="versions">
          {rulebook.rules.map((rule) => (
            <li key={rule.id}>
              {rule.name[language]} <code>{rule.id}</code>
            </li>
          ))}
        </ul>
      </Section>
    </Message>
  );
}
