import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import { inSlices, type SlicedWork } from './in-slices';

export type Sliced<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly done: number; readonly of: number }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface SlicedAsking<Result> {
  readonly sliced: Sliced<Result>;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Works anew whenever what it depends on changes; null: there is nothing to work on. */
export function useSliced<Result>(make: () => SlicedWork<Result> | null, dependsOn: readonly unknown[]): SlicedAsking<Result> {
  const [sliced, set] = useState<Sliced<Result>>({ state: 'idle' });
  const [asked, setAsked] = useState(0);
  const stop = useRef<AbortController>(null);
  useEffect(() => {
    const turn = new AbortController();
    stop.current = turn;
    const work = make();
    if (!work) {
      set({ state: 'idle' });
      return undefined;
    }
    set({ state: 'working', done: 0, of: work.to - work.from });
    const onProgress = (done: number, of: number) => turn.signal.aborted || set({ state: 'working', done, of });
    inSlices(work, { onProgress, signal: turn.signal }).then(
      (result) => turn.signal.aborted || set({ state: 'done', result }),
      (error: unknown) => turn.signal.aborted || set({ state: 'failed', reason: errorReason(error) }),
    );
    return () => turn.abort();
  }, [...dependsOn, asked]);
  return {
    sliced,
    cancel() {
      stop.current?.abort();
      set({ state: 'cancelled' });
    },
    again: () => setAsked((times) => times + 1),
  };
}
