const slice = 24;
/**
 * Runs a pausing calculation to its end, giving the page its turn again and again, and tells what it yields. Rejects with the signal's
 * reason when it is aborted.
 */
export async function runPausing<T, Y>(pausing: Generator<Y, T>, onProgress: (yielded: Y) => void, signal: AbortSignal): Promise<T> {
  let from = performance.now();
  for (;;) {
    const step = pausing.next();
    if (step.done) return step.value;
    if (performance.now() - from < slice) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    from = performance.now();
  }
}
