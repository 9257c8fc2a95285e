import { isComputed } from '../events/calculation';
import { lookUntil } from './look-until';

/** ms; a minute. */
const pauses = [50, 100, 150, 200, 400, 800, ...new Array<number>(60).fill(1000)];

export interface Looked<T> {
  readonly seen: T;
  /** Excel still computes after a minute where it is false: what was seen proves nothing. */
  readonly isComputed: boolean;
}

/**
 * What cells show once they are as expected, or else once Excel has computed them: functions answer after Excel has taken their formulas, and
 * cells may show something else until then. Rejects as `look` does, and with the signal's reason.
 */
export async function lookOnceComputed<T>(
  look: () => Promise<T>,
  { isAsExpected, isWaiting, signal }: { isAsExpected: (seen: T) => boolean; isWaiting?: (seen: T) => boolean; signal?: AbortSignal },
): Promise<Looked<T>> {
  return lookUntil(
    async () => {
      // Asked before the cells are read: what is computed afterwards would not be in them.
      const wasComputed = await isComputed();
      const seen = await look();
      return { seen, isComputed: isAsExpected(seen) || (wasComputed && !isWaiting?.(seen)) };
    },
    (looked) => looked.isComputed,
    { pauses, ...(signal && { signal }) },
  );
}
