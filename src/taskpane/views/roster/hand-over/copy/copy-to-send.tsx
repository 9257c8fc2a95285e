import { memoryKey } from '../../../../memory';
import { useMemory, usePane } from '../../../../pane-context';
import { useWriting } from '../../../../writing/use-writing';
import { WriteButton } from '../../../../writing/write-button';
import { KindChoice, kindKey } from '../kind-choice';
import { SwapProgress } from '../progress';
import { useHandOverWords } from '../words';
import { CopyReport } from './copy-report';
import type { CopyResult } from './make-copy';

const resultKey = memoryKey<CopyResult | null>(() => null);

/** One press: another workbook opens, this one is only read. */
export function CopyToSend({ onInstead }: { readonly onInstead: () => void }) {
  const { language, text } = useHandOverWords();
  const { reading } = usePane();
  const [kind] = useMemory(kindKey);
  const [result, keepResult] = useMemory(resultKey);
  const writing = useWriting('hand-over');
  const open = () =>
    writing.run(async (turn) => {
      keepResult(null);
      if (reading.state === 'loading') return;
      // What edits a file is loaded by whoever wants one.
      const { makeCopy } = await import(/* webpackChunkName: "hand-over-copy" */ './make-copy');
      keepResult(await makeCopy(kind, reading, turn));
    });
  const percent = (done: number, of: number): string => (of === 0 ? 0 : done / of).toLocaleString(language, { style: 'percent' });
  return (
    <>
      <KindChoice isDisabled={writing.isBusy} />
      {writing.now.state !== 'writing' && (
        <WriteButton look="primary" writing={writing} isReady={reading.state !== 'loading'} onPress={open}>
          {text.copy.open}
        </WriteButton>
      )}
      <SwapProgress writing={writing} says={(done, of) => text.copy.working(percent(done, of))} />
      <div aria-live="polite">{result && <CopyReport result={result} onInstead={onInstead} />}</div>
    </>
  );
}
