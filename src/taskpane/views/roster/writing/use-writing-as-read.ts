import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import type { WritePlan } from '../../../../excel/plan/shape';
import { changedSinceRead, type TableRead } from '../compute/changed';
import type { Source } from '../source/source';
import type { PlanWriting } from './use-plan-writing';

export type AsReadState =
  | { readonly state: 'idle' }
  /** Rows, counted once per column. */
  | { readonly state: 'looking'; readonly done: number; readonly of: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string }
  /** Nothing was written: a table is no longer as it was read, the source or (`isOther`) one that is joined to it. */
  | { readonly state: 'changed'; readonly isOther: boolean; readonly count: number; readonly first: string };

/** Columns of a table that was read, from 0, on which what is written depends. */
export interface ColumnsRead {
  readonly table: TableRead;
  readonly columns: readonly number[];
}

export interface WritingAsRead {
  readonly now: AsReadState;
  readonly writing: PlanWriting;
  readonly isBusy: boolean;
  readonly write: (plan: () => WritePlan) => void;
  readonly cancel: () => void;
}

/**
 * Writes what follows from a source, once it is sure that the sheet still holds what was read of every column that has a role, and of the
 * columns of another table that is joined to it.
 */
export function useWritingAsRead(writing: PlanWriting, source: Source, joined: ColumnsRead | null = null): WritingAsRead {
  const [now, set] = useState<AsReadState>({ state: 'idle' });
  const turn = useRef<AbortController>(null);
  useEffect(() => () => turn.current?.abort(), []);
  // What was said of cells that changed is over once they are read anew: before the page can be pressed, or it would stop that writing.
  useLayoutEffect(() => {
    turn.current?.abort();
    set({ state: 'idle' });
  }, [source, joined?.table]);
  const isBusy = now.state === 'looking' || writing.now.state === 'writing' || writing.now.state === 'undoing';

  async function look(signal: AbortSignal): Promise<AsReadState> {
    const own = source.layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index]));
    const tables = [{ table: source, columns: own }, ...(joined ? [joined] : [])];
    const of = tables.reduce((sum, { table: { layout }, columns }) => sum + columns.length * (layout.endRow - layout.firstRow), 0);
    let done = 0;
    set({ state: 'looking', done, of });
    for (const { table, columns } of tables) {
      const { count, first } = await changedSinceRead(table, columns, {
        signal,
        onRows: (rows) => signal.aborted || set({ state: 'looking', done: (done += rows), of }),
      });
      const isOther = table !== source;
      if (count > 0) return { state: 'changed', isOther, count, first: isOther ? `${table.area.sheet}!${first}` : first };
    }
    return { state: 'idle' };
  }

  return {
    now,
    writing,
    isBusy,
    write(plan) {
      if (isBusy) return;
      // What came of the writing before says nothing of this one.
      writing.leave();
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
