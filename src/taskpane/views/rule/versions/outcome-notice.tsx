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
  return (
    <Notice kind="fault">
      {refusal.state === 'refused' && (
        <>
          <p>{words.refused}</p>
          <p>{text.excelSays(refusal.reason)}</p>
        </>
      )}
      {refusal.state === 'damaged' && <p>{words.damaged}</p>}
      {refusal.state === 'invalid' && <p>{words.invalid}</p>}
      {refusal.state === 'unknown-version' && <p>{words.unknown(refusal.id)}</p>}
      {refusal.state === 'in-use' && <p>{words.inUse(refusal.id)}</p>}
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
