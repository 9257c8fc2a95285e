import type { SheetArea } from '../../sheet/sheet-area';
import { lookOnceComputed } from '../cells/look-once-computed';
import { StillComputing } from '../events/calculation';
import { type CellsNow, readRuns, runsOf } from './runs';

interface Look {
  readonly signal: AbortSignal;
  /** Whether cells that show what they should may show it from before, because functions of ours have not answered yet. */
  readonly mayBeStale?: boolean;
}

/** Which things' cells show something else than they should once Excel has computed them. Rejects where it still computes after a minute. */
export async function computedOtherwise<T extends { readonly area: SheetArea }>(
  items: readonly T[],
  isSame: (item: T, now: CellsNow) => boolean,
  { signal, mayBeStale = false }: Look,
): Promise<ReadonlySet<T>> {
  const runs = runsOf(items);
  const { seen, isComputed } = await lookOnceComputed(
    async () => {
      const now = await readRuns(runs, signal);
      const differing = items.filter((item) => !isSame(item, now.get(item)!));
      return { differing, isBusy: [...now.values()].some(({ values }) => values.some((row) => row.includes('#BUSY!'))) };
    },
    { isAsExpected: ({ differing }) => differing.length === 0 && !mayBeStale, isWaiting: ({ isBusy }) => isBusy, signal },
  );
  if (!isComputed) throw new StillComputing();
  return new Set(seen.differing);
}
