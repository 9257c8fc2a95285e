import { useEffect, useRef } from 'preact/hooks';
import { errorReason } from '../../excel/error-reason';
import { memoryKey, type MemoryKey } from '../memory';
import { useMemory } from '../pane-context';
import type { WritingNow } from './writer';

/** What Excel shows of what was just written. */
export type LookAtWritten<T> =
  { readonly state: 'looking' } | { readonly state: 'seen'; readonly seen: T } | { readonly state: 'unread'; readonly reason: string };

export type LookKey<T> = MemoryKey<{ readonly of: WritingNow; readonly look: LookAtWritten<T> } | null>;

export const lookKey = <T>(): LookKey<T> => memoryKey<{ readonly of: WritingNow; readonly look: LookAtWritten<T> } | null>(() => null);

interface Look {
  readonly sheet: string;
  readonly signal: AbortSignal;
  /** Whether the view was open while it was written. */
  readonly isWatched: boolean;
}

/**
 * Looks at what was written: once, because by the time that a person comes back from another view the cells may follow another rule.
 * null where nothing was, or there is nothing to hold it against.
 */
export function useLookAtWritten<T>(key: LookKey<T>, now: WritingNow, look: ((at: Look) => Promise<T>) | null): LookAtWritten<T> | null {
  const [last, keep] = useMemory(key);
  const isWatched = useRef(false);
  const sheet = now.state === 'outcome' && now.outcome.state === 'written' ? now.outcome.sheet : null;
  useEffect(() => {
    if (now.state === 'writing') isWatched.current = true;
    if (sheet === null || !look || last?.of === now) return undefined;
    const turn = new AbortController();
    const { signal } = turn;
    look({ sheet, signal, isWatched: isWatched.current }).then(
      (seen) => signal.aborted || keep({ of: now, look: { state: 'seen', seen } }),
      (error: unknown) => signal.aborted || keep({ of: now, look: { state: 'unread', reason: errorReason(error) } }),
    );
    return () => turn.abort();
  }, [now]);
  if (sheet === null || !look) return null;
  return last?.of === now ? last.look : { state: 'looking' };
}
