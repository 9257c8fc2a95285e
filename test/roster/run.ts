/** Runs a pausing calculation to its end. */
export function run<T>(pausing: Generator<number, T>): T {
  for (;;) {
    const step = pausing.next();
    if (step.done) return step.value;
  }
}
