import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import type { WritePlan } from '../../../excel/plan-shape';
import { changedSinceRead } from './compute-changed';
import type { Source } from './source';
import { usePlanWriting, type PlanWriting } from './use-plan-writing';

export type AsReadState =
  | { readonly state: 'idle' }
  /** Rows, counted once per column. */
  | { readonly state: 'looking'; readonly done: number; readonly of: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string }
  /** Nothing was written: the table is no longer as it was read. */
  | { readonly state: 'changed'; readonly count: number; readonly first: string };

export interface WritingAsRead {
  readonly now: AsReadState;
  readonly writing: PlanWriting;
  readonly isBusy: boolean;
  readonly write: (plan: () => WritePlan) => void;
  readonly cancel: () => void;
}

/** Writes what follows from a source, once it is sure that the sheet still holds what was read of every column that has a role. */
export function useWritingAsRead(place: string, source: Source): WritingAsRead {
  const writing = usePlanWriting(place);
  const [now, set] = useState<AsReadState>({ state: 'idle' });
  const turn = useRef<AbortController>(null);
  useEffect(() => () => turn.current?.abort(), []);
  const isBusy = now.state === 'looking' || writing.now.state === 'writing' || writing.now.state === 'undoing';

  async function look(signal: AbortSignal): Promise<AsReadState> {
    const columns = source.layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index]));
    const of = columns.length * (source.layout.endRow - source.layout.firstRow);
    let done = 0;
    set({ state: 'looking', done, of });
    const changed = await changedSinceRead(source, columns, {
      signal,
      onRows: (rows) => signal.aborted || set({ state: 'looking', done: (done += rows), of }),
    });
    return changed.count > 0 ? { state: 'changed', ...changed } : { state: 'idle' };
  }

  return {
    now,
    writing,
    isBusy,
    write(plan) {
      if (isBusy) return;
      const { signal } = (turn.current = new AbortController());
      look(signal).then(
        (found) => {
          if (signal.aborted) return;
          set(found);
          if (found.state === 'idle') writing.write(plan());
        },
        (error: unknown) => signal.aborted || set({ state: 'failed', reason: errorReason(error) }),
      );
    },
    cancel() {
      turn.current?.abort();
      set({ state: 'cancelled' });
    },
  };
}
