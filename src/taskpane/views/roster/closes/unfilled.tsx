import type { UnfilledMeans } from '../../../../roster/close/following/carry-forward';
import { OneOf } from '../../../controls/one-of';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useCloseWords } from '../close/words';

/** By the number of the close: asked once, then it holds for whatever follows from it. */
const meantKey = memoryKey<ReadonlyMap<number, UnfilledMeans>>(() => new Map());

/** What nothing filled in beside an amount due means; null while nobody said. */
export function useUnfilledMeans(sequence: number): [UnfilledMeans | null, (means: UnfilledMeans) => void] {
  const [meant, keep] = useMemory(meantKey);
  return [meant.get(sequence) ?? null, (means) => keep(new Map([...meant, [sequence, means]]))];
}

/** All paid, or none: a person says it. */
export function UnfilledQuestion({ sequence, count }: { readonly sequence: number; readonly count: number }) {
  const { text, language } = useCloseWords();
  const [means, say] = useUnfilledMeans(sequence);
  return (
    <OneOf
      class="close-question"
      legend={text.unfilled.question(count.toLocaleString(language))}
      options={['all-paid', 'none-paid']}
      words={text.unfilled}
      chosen={means}
      onChoose={say}
    />
  );
}
