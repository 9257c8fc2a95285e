import { faultSentence } from '../../../../i18n/fault-sentence';
import type { Fault } from '../../../../rules/reading/fault';
import { Message } from '../../../controls/message';
import { Notice } from '../../../controls/notice';
import { useWords } from '../../../text/words';
import { useRuleWords } from '../words';

/** Nothing is wrong with them and nothing is to be repaired: the add-in is too old. */
export function NewerSettings({ faults }: { faults: readonly Fault[] }) {
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
