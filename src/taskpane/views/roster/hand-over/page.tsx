import { useId } from 'preact/hooks';
import { canCopyWorkbook } from '../../../../excel/hand-over/new-workbook';
import { adopt } from '../../../adopt';
import { Choice } from '../../../controls/choice';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useWriting } from '../../../writing/use-writing';
import { CopyToSend } from './copy/copy-to-send';
import styles from './hand-over.css';
import { ReplaceHere } from './replace-here';
import { useHandOverWords } from './words';

adopt(styles);

const targets = ['copy', 'here'] as const;
const targetKey = memoryKey<(typeof targets)[number]>(() => 'copy');

/** A copy, where this Excel can open one; else, or if a person wants it, this workbook with the way back. */
export function HandOverPage() {
  const { text } = useHandOverWords();
  const [wanted, want] = useMemory(targetKey);
  const writing = useWriting('hand-over');
  const name = useId();
  const canCopy = canCopyWorkbook();
  const target = canCopy ? wanted : 'here';
  return (
    <div class="roster-stack hand-over">
      <p>{text.intro}</p>
      {canCopy && (
        <fieldset disabled={writing.isBusy}>
          <legend>{text.to}</legend>
          {targets.map((one) => (
            <Choice key={one} type="radio" name={name} checked={target === one} onChange={() => want(one)}>
              {text.targets[one]}
            </Choice>
          ))}
          <p class="aside">{text.targetsMean[target]}</p>
        </fieldset>
      )}
      {target === 'copy' ? <CopyToSend onInstead={() => want('here')} /> : <ReplaceHere />}
    </div>
  );
}
