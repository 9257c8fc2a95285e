import { faultSentence } from '../../../../i18n/fault-sentence';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import type { Changes, Refusal } from './use-changes';
import { useVersionsWords } from './words';

/** What became of the last change, and the step back. */
export function OutcomeNotice({ changes }: { changes: Changes }) {
  const { text } = useVersionsWords();
  const { refusal, done, canUndo, undo } = changes;
  return (
    <>
      {/* Always there, so that screen readers hear what comes into it. */}
      <div role="alert">{refusal && <RefusalNotice refusal={refusal} />}</div>
      {done !== null && (
        <div class="outcome-done">
          <p>{done}</p>
          {canUndo && <Button onPress={() => void undo()}>{text.outcome.undo}</Button>}
        </div>
      )}
    </>
  );
}

function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { language, text } = useVersionsWords();
  const words = text.outcome;
  const faults = 'faults' in refusal ? refusal.faults : [];
  const reason = 'id' in refusal ? words[refusal.state](refusal.id) : words[refusal.state];
  return (
    <Notice kind="fault">
      <p>{reason}</p>
      {refusal.state === 'refused' && <p>{text.excelSays(refusal.reason)}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault, index) => (
            <li key={index}>{faultSentence(language, fault)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
