import { useEffect } from 'preact/hooks';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { WritingNow } from '../../../writing/writer';
import type { StepsOfTable } from './use-steps';

const followedKey = memoryKey<WritingNow | null>(() => null);

/** What was written leads to its result, what was taken back to where it is written; once each, whichever view was open meanwhile. */
export function useWrittenStep(now: WritingNow, steps: StepsOfTable): void {
  const [followed, follow] = useMemory(followedKey);
  const isWritten = now.state === 'outcome' && now.outcome.state === 'written';
  const isUndone = now.state === 'undo-outcome' && now.outcome.state === 'undone';
  useEffect(() => {
    if ((!isWritten && !isUndone) || followed === now) return;
    follow(now);
    steps.open(isWritten ? 'result' : 'compute');
  }, [now]);
}
