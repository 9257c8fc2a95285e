// Long work on the page in slices, between which the page draws and answers.

/** Work that stops now and then and says how much of it is done, from 0 to 1. */
export type Slices<T> = Generator<number, T, void>;

export interface Pace {
  readonly report?: (share: number) => void;
  /** Once aborted, the work is dropped and its reason thrown. */
  readonly signal?: AbortSignal;
}

// Short enough that a click is answered at once.
const longestSlice = 40;

/** The whole work without a pause. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The work on one of several sheets as a part of the whole, by their rows. */
export function* withinWhole<T>(
  work: Slices<T>,
  sheets: readonly { readonly cells: { readonly length: number } }[],
  index: number,
): Slices<T> {
  const rows = (some: typeof sheets) => some.reduce((sum, { cells }) => sum + cells.length + 1, 0);
  const [before, own, all] = [rows(sheets.slice(0, index)), rows(sheets.slice(index, index + 1)), rows(sheets)];
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield (before + value * own) / all;
  }
}

export async function inSlices<T>(work: Slices<T>, { report, signal }: Pace = {}): Promise<T> {
  for (;;) {
    const end = performance.now() + longestSlice;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    report?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
