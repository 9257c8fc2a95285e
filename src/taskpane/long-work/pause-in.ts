/** ms that work may keep the thread before the page gets its turn. */
export const slice = 24;

/** Lets the pane answer between slices of work; rejects once the work is cancelled. */
export const pauseIn = (signal: AbortSignal) => async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
};

/** As pauseIn, where a slice is over; at once where it is not. The first time it is: whoever begins work has a task under way. */
export function paceIn(signal: AbortSignal): () => Promise<void> {
  const pause = pauseIn(signal);
  let from = -Infinity;
  return async () => {
    if (performance.now() - from < slice) return;
    await pause();
    from = performance.now();
  };
}
