// A long reckoning in slices, between which the pane draws and hears its buttons.

export interface SlicedWork<Result> {
  readonly from: number;
  readonly to: number;
  /** Works on from ≤ i < to; slices come in order. */
  readonly work: (from: number, to: number) => void;
  readonly result: () => Result;
}

export interface SlicedOptions {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const [shortest, longest] = [10, 40];

/** Rejects with the signal's reason when it is aborted. */
export async function inSlices<Result>(
  { from, to, work, result }: SlicedWork<Result>,
  { onProgress, signal }: SlicedOptions,
): Promise<Result> {
  let size = 2000;
  for (let done = from; done < to;) {
    signal.throwIfAborted();
    const began = performance.now();
    const next = Math.min(to, done + size);
    work(done, next);
    done = next;
    const took = performance.now() - began;
    if (took < shortest) size *= 2;
    else if (took > longest) size = Math.max(500, Math.floor(size / 2));
    onProgress(done - from, to - from);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  return result();
}
