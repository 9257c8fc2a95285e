/** ms that work may keep the thread before the page gets its turn. */
export const slice = 24;

/**
 * Resolves in a task of its own, after those that wait by now. Not by a timer: from the fifth on a page waits 4 ms for each, and a whole second in
 * a tab that is not in front.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets the pane answer between slices of work; rejects once the work is cancelled. */
export const pauseIn = (signal: AbortSignal) => async (): Promise<void> => {
  await nextTask();
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
