import type { Book } from '../grid';
import { inSlices, type Pace, type Slices } from '../slices';
import type { watchEvents } from './grid-events';

/** Collects a workbook that rests, and anew where it changes meanwhile, so that the book is as the workbook was at one moment. */
export async function collectAtRest(
  collect: () => Slices<Book>,
  settled: () => Promise<void>,
  events: Pick<ReturnType<typeof watchEvents>, 'on'>,
  pace: Pace,
): Promise<Book> {
  for (;;) {
    await settled();
    const stale = new AbortController();
    const stops = (['change', 'calculated', 'sheets'] as const).map((event) => events.on(event, () => stale.abort()));
    try {
      return await inSlices(collect(), { ...pace, signal: AbortSignal.any([stale.signal, ...(pace.signal ? [pace.signal] : [])]) });
    } catch (reason) {
      if (!stale.signal.aborted || pace.signal?.aborted) throw reason;
    } finally {
      stops.forEach((stop) => stop());
    }
  }
}
