/** What a pausing calculation comes to in the end. */
export function ended<T>(pausing: Generator<number, T>): T {
  let step = pausing.next();
  while (!step.done) step = pausing.next();
  return step.value;
}
