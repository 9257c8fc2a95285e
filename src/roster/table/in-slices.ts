// Walks over whole tables stop for a moment now and then: functions of the workbook are answered between.
export const rowsAtOnce = 1000;

/** What is answered at its end, with pauses before. */
export type Paused<T> = Generator<void, T>;

export function* eachInSlices<T>(list: readonly T[], visit: (one: T, at: number) => void): Generator<void> {
  for (let at = 0; at < list.length; at++) {
    visit(list[at]!, at);
    if ((at + 1) % rowsAtOnce === 0) yield;
  }
}

export function* filterInSlices<T>(list: readonly T[], isWanted: (one: T, at: number) => boolean): Paused<T[]> {
  const wanted: T[] = [];
  yield* eachInSlices(list, (one, at) => {
    if (isWanted(one, at)) wanted.push(one);
  });
  return wanted;
}

/** To its end, with `pause` awaited wherever it may stop for a moment; rejects where that does. */
export async function pausedBy<T>(work: Generator<unknown, T>, pause: (() => Promise<void>) | undefined): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

/** To its end at once, for whoever cannot wait. */
export function inOneGo<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
