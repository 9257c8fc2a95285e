import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../excel/error-reason';
import { memoryKey, type MemoryKey } from '../memory';
import { useMemory } from '../pane-context';
import { secondsLeft } from './seconds-left';
import type { Turn } from './turn';
import { runPausing } from './run-pausing';

type LongWorkNow<T> =
  /** Nobody has asked. */
  | { readonly state: 'idle' }
  /** `of` is 0 while it is not known. */
  | { readonly state: 'running'; readonly done: number; readonly of: number; readonly secondsLeft: number | null }
  | { readonly state: 'done'; readonly result: T }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface LongWork<T> {
  readonly now: LongWorkNow<T>;
  readonly cancel: () => void;
  readonly again: () => void;
}

type Ended<T> = Exclude<LongWorkNow<T>, { readonly state: 'idle' | 'running' }>;

interface Kept<T> {
  readonly of: readonly unknown[];
  /** As of which it was asked. */
  readonly anew: unknown;
  readonly ended: Ended<T>;
}

/** Under which the answer outlives the view. */
export type LongWorkKey<T> = MemoryKey<Kept<T> | null>;

export const longWorkKey = <T>(): LongWorkKey<T> => memoryKey<Kept<T> | null>(() => null);

interface LongWorkOptions<T> {
  readonly key?: LongWorkKey<T>;
  /** Another one means that the answer may have changed: it is asked anew, and the former stays in view until then. */
  readonly anew?: unknown;
  /** ms to wait before it is asked anew: whoever moves from cell to cell does not have it asked at each. */
  readonly settle?: number;
}

interface Begun {
  readonly of: readonly unknown[];
  readonly asked: number;
  readonly controller: AbortController;
  readonly anew: unknown;
  isOver: boolean;
}

/** It failed or was cancelled: it goes on only where a person asks for it. */
export const hasStopped = ({ now }: LongWork<unknown>): boolean => now.state === 'failed' || now.state === 'cancelled';

const running = { state: 'running', done: 0, of: 0, secondsLeft: null } as const;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

/** The final answer of work that pauses, as a promise of it. @param all what it yields when it is done */
export const pausing =
  <T>(begin: () => Generator<number, T>, all: number) =>
  ({ signal, onProgress }: Turn): Promise<T> =>
    runPausing(begin(), (done) => onProgress(done, all), signal);

/**
 * Long work on what `of` names: begun when one of these changes, stopped when the view closes or something else is asked; what is answered then
 * is dropped. A person's "no" holds until they ask again. `begin` null: there is nothing to do.
 */
export function useLongWork<T>(
  of: readonly unknown[],
  begin: ((turn: Turn) => Promise<T>) | null,
  { key, anew, settle = 0 }: LongWorkOptions<T> = {},
): LongWork<T> {
  const own = useMemo(() => longWorkKey<T>(), []);
  const [last, keep] = useMemory(key ?? own);
  const [progress, setProgress] = useState<{ readonly of: readonly unknown[]; readonly now: LongWorkNow<T> }>({ of, now: running });
  const [asked, setAsked] = useState(0);
  const current = useRef<Begun | null>(null);
  const ended = last && isSame(last.of, of) ? last.ended : null;

  useLayoutEffect(() => () => current.current?.controller.abort(), []);
  // Begun before the page can be pressed: what is cancelled first would begin all the same.
  useLayoutEffect(() => {
    const before = current.current;
    const isAsked = before !== null && isSame(before.of, of) && before.asked === asked;
    // What is being read is not begun over, and the pane's own focus, which asks for the selection again, undoes no "cancel".
    if (isAsked && (!before.isOver || before.anew === anew || ended?.state === 'cancelled')) return;
    before?.controller.abort();
    if (!begin) {
      current.current = null;
      // Asked again after there was nothing to do, it is asked of what is there then.
      if (!key && last) keep(null);
      return;
    }
    const begun: Begun = { of, asked, controller: new AbortController(), anew, isOver: false };
    current.current = begun;
    const isKept = !isAsked && ended !== null && before?.asked !== asked - 1;
    // Kept while something else was shown, or the view was closed: it may say what was so before.
    if (isKept && (last!.anew === anew || ended.state === 'cancelled')) {
      begun.isOver = true;
      return;
    }
    run(begun, begin, (isAsked || isKept) && ended?.state === 'done');
    // Once it has ended, whatever changed meanwhile is asked anew.
  }, [...of, asked, anew, begin === null, ended === null]);

  function run(begun: Begun, work: (turn: Turn) => Promise<T>, isAnew: boolean): void {
    const { signal } = begun.controller;
    const show = (now: LongWorkNow<T>): void => {
      if (current.current === begun && !signal.aborted) setProgress({ of: begun.of, now });
    };
    const end = (result: Ended<T>): void => {
      if (current.current !== begun || signal.aborted) return;
      begun.isOver = true;
      keep({ of: begun.of, anew: begun.anew, ended: result });
    };
    show(running);
    if (!isAnew) keep(null);
    const start = (): void => {
      if (signal.aborted) return;
      const from = performance.now();
      const onProgress = (done: number, all: number): void =>
        show({ state: 'running', done, of: all, secondsLeft: secondsLeft(performance.now() - from, done, all) });
      work({ signal, onProgress }).then(
        (result) => end({ state: 'done', result }),
        (error: unknown) => end({ state: 'failed', reason: errorReason(error) }),
      );
    };
    if (isAnew && settle > 0) setTimeout(start, settle);
    else start();
  }

  const isRunning = progress.now.state === 'running' && isSame(progress.of, of);
  return {
    now: begin === null ? { state: 'idle' } : (ended ?? (isRunning ? progress.now : running)),
    cancel() {
      const begun = current.current;
      if (!begun) return;
      begun.controller.abort();
      begun.isOver = true;
      keep({ of: begun.of, anew: begun.anew, ended: { state: 'cancelled' } });
    },
    again: () => setAsked((times) => times + 1),
  };
}
