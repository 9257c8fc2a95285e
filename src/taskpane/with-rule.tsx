import type { ComponentChildren } from 'preact';
import { Button } from './controls/button';
import type { Rule } from '../rules/rule';
import { chosenRule, type Rulebook } from '../rules/rulebook';
import { Message } from './controls/message';
import { usePane } from './pane-context';
import { useWords } from './text/words';

/** What follows from the workbook's rule; where it is not known, what is wrong and the way to the view that says why. */
export function WithRule({ children }: { children: (rule: Rule, rulebook: Rulebook) => ComponentChildren }) {
  const { reading, actions } = usePane();
  const { text } = useWords();
  if (reading.state === 'loading') return null;
  const rule = reading.state === 'ok' ? chosenRule(reading.rulebook) : undefined;
  if (reading.state === 'ok' && rule) return <>{children(rule, reading.rulebook)}</>;
  return (
    <Message heading={text.state[reading.state === 'ok' ? 'unknown' : reading.state]}>
      <p>{text.noRule}</p>
      <Button onPress={() => actions.openView('rule')}>{text.seeWhy}</Button>
    </Message>
  );
}
