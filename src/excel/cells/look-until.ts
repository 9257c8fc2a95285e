/** ms; ten seconds: custom functions answer after Excel has taken their formulas. */
const tenSeconds: readonly number[] = [50, 100, 150, 200, ...new Array<number>(48).fill(200)];

interface LookOptions {
  /** ms between one look and the next. */
  readonly pauses?: readonly number[];
  readonly signal?: AbortSignal;
}

/** Looks again and again until it is as it should be, or time is up; answers what was seen last. Rejects as `look` does, and with the signal's reason. */
export async function lookUntil<T>(
  look: () => Promise<T>,
  isEnough: (seen: T) => boolean,
  { pauses = tenSeconds, signal }: LookOptions = {},
): Promise<T> {
  for (const pause of pauses) {
    const seen = await look();
    if (isEnough(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
  }
  return look();
}
