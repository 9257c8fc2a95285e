import { faultSentence } from '../../../i18n/fault-sentence';
import type { Fault } from '../../../rules/reading/fault';
import { adopt } from '../../adopt';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { usePane } from '../../pane-context';
import { DamagedSettings } from './damaged-settings';
import styles from './rule.css';
import { RuleInForce } from './rule-in-force';
import { Message } from '../../controls/message';
import { Notice } from '../../controls/notice';
import { Section } from '../../controls/section';
import { useWords } from '../../text/words';
import { useRuleWords } from './words';
import { Button } from '../../controls/button';

adopt(styles);

/** The rule that the workbook uses, or what stands in the way of knowing it. */
export function RuleView() {
  const { reading, isAsking, stored, copies, askAgain } = usePane();
  switch (reading.state) {
    case 'loading':
      return null;
    case 'unread':
      return <UnreadSettings reason={reading.reason} isAsking={isAsking} askAgain={askAgain} />;
    case 'damaged':
      return <DamagedSettings faults={reading.faults} stored={stored} copies={copies} />;
    case 'newer':
      return <NewerSettings faults={reading.faults} />;
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? <RuleInForce rule={rule} rulebook={reading.rulebook} /> : <UnknownVersion rulebook={reading.rulebook} />;
    }
  }
}

/** The workbook names a version that is neither shipped nor its own: a newer add-in chose it. */
function UnknownVersion({ rulebook }: { rulebook: Rulebook }) {
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

/** Nothing is wrong with them and nothing is to be repaired: the add-in is too old. */
function NewerSettings({ faults }: { faults: readonly Fault[] }) {
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  return (
    <Message heading={state.newer}>
      <Notice kind="fault">
        {faults.map((fault) => (
          <p key={fault.place}>{faultSentence(language, fault)}</p>
        ))}
        <p>{text.damaged.meanwhile}</p>
      </Notice>
    </Message>
  );
}

interface UnreadSettingsProps {
  /** In Excel's words, whatever their language. */
  readonly reason: string;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** Excel did not hand the settings over, so that nobody knows which rule is in force; asking once more may help. */
function UnreadSettings({ reason, isAsking, askAgain }: UnreadSettingsProps) {
  const { text } = useRuleWords();
  const shell = useWords().text;
  const words = text.unread;
  return (
    <Message heading={shell.state.unread}>
      <Notice kind="fault">
        <p>{words.body}</p>
        <p>{words.reason(reason)}</p>
      </Notice>
      {/* Never disabled: that would take the focus away from who pressed it. */}
      <Button isDisabled={isAsking} onPress={() => isAsking || askAgain()}>
        {isAsking ? shell.loading : words.again}
      </Button>
    </Message>
  );
}
