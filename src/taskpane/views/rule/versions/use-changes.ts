import { useState } from 'preact/hooks';
import { replaceSettings, type ChangeOutcome } from '../../../../excel/rules/change-rules';
import { readAnew } from '../../../../excel/rules/workbook-rules';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { useVersionsWords } from './words';

const lastKey = memoryKey<Undoable | null>(() => null);

/** What was changed last, and what the workbook held before and after. */
interface Undoable {
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type Refusal = Exclude<ChangeOutcome, { state: 'done' }>;

export interface Changes {
  readonly isChanging: boolean;
  readonly refusal: Refusal | null;
  /** What was changed last; null once anyone has changed something since. */
  readonly done: string | null;
  /** False where nothing is left to take back. */
  readonly canUndo: boolean;
  /** Runs a change; on success announces `what` and answers true. */
  readonly make: (what: string, change: () => Promise<ChangeOutcome>) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

/** Changes of the workbook's rules by the person at the pane, with one step back. */
export function useChanges(): Changes {
  const { actions, stored } = usePane();
  const { text } = useVersionsWords();
  const [last, keepLast] = useMemory(lastKey);
  const [isChanging, setChanging] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // A change by anyone else in between must not be swept away by a step back.
  const isLatest = last !== null && last.after === stored;

  async function run(what: string, change: () => Promise<ChangeOutcome>, isUndo: boolean): Promise<boolean> {
    if (isChanging) return false;
    setChanging(true);
    setRefusal(null);
    const outcome = await change();
    setChanging(false);
    if (outcome.state !== 'done') {
      setRefusal(outcome);
      // What somebody changed is shown beside the refusal.
      if (outcome.state === 'changed') void readAnew();
      return false;
    }
    const { after } = outcome;
    keepLast({ what, before: isUndo ? after : outcome.before, after });
    actions.announce(what);
    return true;
  }

  return {
    isChanging,
    refusal,
    done: isLatest ? last.what : null,
    canUndo: isLatest && last.before !== last.after,
    make: (what, change) => run(what, change, false),
    undo: () =>
      last ? run(text.outcome.undone, () => replaceSettings(last.before, { text: last.after, copies: [] }), true) : Promise.resolve(false),
  };
}
