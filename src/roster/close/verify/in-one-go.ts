/** A pausing calculation to its end at once. */
export function inOneGoNumbered<T>(pausing: Generator<number, T>): T {
  for (;;) {
    const step = pausing.next();
    if (step.done) return step.value;
  }
}
