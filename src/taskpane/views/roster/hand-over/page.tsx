import { canCopyWorkbook } from '../../../../excel/hand-over/new-workbook';
import { adopt } from '../../../adopt';
import { OneOf } from '../../../controls/one-of';
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
  const canCopy = canCopyWorkbook();
  const target = canCopy ? wanted : 'here';
  return (
    <div class="roster-stack hand-over">
      <p>{text.intro}</p>
      {canCopy && (
        <OneOf legend={text.to} options={targets} words={text.targets} chosen={target} onChoose={want} isDisabled={writing.isBusy}>
          <p class="aside">{text.targetsMean[target]}</p>
        </OneOf>
      )}
      {target === 'copy' ? <CopyToSend onInstead={() => want('here')} /> : <ReplaceHere />}
    </div>
  );
}
