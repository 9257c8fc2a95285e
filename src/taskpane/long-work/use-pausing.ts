import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../excel/error-reason';
import { memoryKey, type MemoryKey } from '../memory';
import { useMemory } from '../pane-context';
import { runPausing } from './run-pausing';

export type Reckoned<T> =
  /** `done` is what the calculation yielded last. */
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'done'; readonly result: T }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface PausingAsking<T> {
  readonly reckoned: Reckoned<T>;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Answer<T> {
  readonly of: readonly unknown[];
  readonly result: T;
}

export type PausingKey<T> = MemoryKey<Answer<T> | null>;

export const pausingKey = <T>(): PausingKey<T> => memoryKey<Answer<T> | null>(() => null);

/**
 * A long calculation of what `of` names, begun anew when one of these changes and stopped when the view closes. Its result is kept while
 * other views are open.
 */
export function usePausing<T>(key: PausingKey<T>, of: readonly unknown[], begin: () => Generator<number, T>): PausingAsking<T> {
  const [kept, keep] = useMemory(key);
  const [asked, setAsked] = useState(0);
  const [other, setOther] = useState<Exclude<Reckoned<T>, { state: 'done' }>>({ state: 'running', done: 0 });
  const controller = useRef<AbortController>(undefined);
  const known = kept?.of.length === of.length && kept.of.every((one, i) => one === of[i]) ? kept.result : undefined;

  // Begun before the page can be pressed: what is cancelled first would begin all the same.
  useLayoutEffect(() => {
    if (known !== undefined) return undefined;
    const turn = new AbortController();
    controller.current = turn;
    setOther({ state: 'running', done: 0 });
    runPausing(begin(), (done) => setOther({ state: 'running', done }), turn.signal).then(
      (result) => turn.signal.aborted || keep({ of, result }),
      (error: unknown) => turn.signal.aborted || setOther({ state: 'failed', reason: errorReason(error) }),
    );
    return () => turn.abort();
  }, [...of, asked]);

  return {
    reckoned: known === undefined ? other : { state: 'done', result: known },
    cancel() {
      controller.current?.abort();
      setOther({ state: 'cancelled' });
    },
    again: () => setAsked((times) => times + 1),
  };
}
