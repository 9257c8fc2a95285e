import type { ComponentChildren } from 'preact';
import type { Rule } from '../rules/rule';
import { chosenRule, type Rulebook } from '../rules/rulebook';
import { Message } from './controls/message';
import { usePane } from './pane-context';
import { useWords } from './text/words';

/** What follows from the workbook's rule; where it is not known, what is wrong; the banner above leads to what mends it. */
export function WithRule({ children }: { children: (rule: Rule, rulebook: Rulebook) => ComponentChildren }) {
  const { reading } = usePane();
  const { text } = useWords();
  if (reading.state === 'loading') return null;
  const rule = reading.state === 'ok' ? chosenRule(reading.rulebook) : undefined;
  if (reading.state === 'ok' && rule) return <>{children(rule, reading.rulebook)}</>;
  return (
    <Message heading={text.state[reading.state === 'ok' ? 'unknown' : reading.state]}>
      <p>{text.noRule}</p>
    </Message>
  );
}
