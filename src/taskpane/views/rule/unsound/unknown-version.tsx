import type { Rulebook } from '../../../../rules/rulebook';
import { Button } from '../../../controls/button';
import { Message } from '../../../controls/message';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { useWords } from '../../../text/words';
import type { RulePage } from '../page';
import { useRuleWords } from '../words';

interface UnknownVersionProps {
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
}

/** The workbook names a version that is neither shipped nor its own: a newer add-in chose it. */
export function UnknownVersion({ rulebook, open }: UnknownVersionProps) {
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  const words = text.unknown;
  return (
    <Message heading={state.unknown}>
      <Notice kind="fault">
        <p>{words.body(rulebook.chosen)}</p>
      </Notice>
      <p>{words.remedy}</p>
      <Button onPress={() => open({ name: 'list' })}>{words.choose}</Button>
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
