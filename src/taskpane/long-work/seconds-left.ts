/** ms; before that a guess of the time left would jump about. */
const guessedFrom = 1500;

/** About how long something still takes that took `took` ms so far; null while it cannot be said. */
export function secondsLeft(took: number, done: number, of: number): number | null {
  return took < guessedFrom || done <= 0 || of <= 0 ? null : Math.ceil(((took / done) * (of - done)) / 1000);
}
