import { pauseIn, slice } from './pause-in';

/**
 * Runs a pausing calculation to its end, giving the page its turn again and again, and tells what it yields. Rejects with the signal's
 * reason when it is aborted.
 */
export async function runPausing<T, Y>(pausing: Generator<Y, T>, onProgress: (yielded: Y) => void, signal: AbortSignal): Promise<T> {
  const pause = pauseIn(signal);
  // Whoever begins it has a task under way: a press that draws, a chunk that arrives.
  await pause();
  let from = performance.now();
  for (;;) {
    const step = pausing.next();
    if (step.done) return step.value;
    if (performance.now() - from < slice) continue;
    onProgress(step.value);
    await pause();
    from = performance.now();
  }
}

/** As runPausing, where nobody asks how far it is. */
export const runInSlices = <T>(slices: Generator<unknown, T>, signal: AbortSignal): Promise<T> =>
  runPausing(slices, () => undefined, signal);
