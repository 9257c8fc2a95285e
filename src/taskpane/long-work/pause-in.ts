/** Lets the pane answer between slices of work; rejects once the work is cancelled. */
export const pauseIn = (signal: AbortSignal) => async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
};
