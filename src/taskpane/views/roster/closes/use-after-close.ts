import { type AfterClose, afterCloseInSlices, type UnfilledMeans } from '../../../../roster/close/following/carry-forward';
import type { SheetRead } from '../../../../roster/close/sheet/read-sheet';
import type { Paused } from '../../../../roster/table/in-slices';
import { runInSlices } from '../../../long-work/run-pausing';
import { type LongWork, useLongWork } from '../../../long-work/use-long-work';

/**
 * What follows from what each agency holds after a close; null where its rule cannot be read. What a person answers for nothing filled in asks it
 * anew, and the former stays in view until then.
 */
export function useAfterClose<T>(
  read: SheetRead,
  means: UnfilledMeans | null,
  follow: (after: AfterClose) => Paused<T>,
  of: readonly unknown[] = [],
): LongWork<T | null> {
  function* followed(): Paused<T | null> {
    const after = yield* afterCloseInSlices(read, means);
    return after && (yield* follow(after));
  }
  return useLongWork([read, ...of], ({ signal }) => runInSlices(followed(), signal), { anew: means });
}
