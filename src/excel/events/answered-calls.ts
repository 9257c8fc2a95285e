// Calls of our functions by Excel, and when it computed: small, because it stands before the functions.

/** Calls that wait; instants by `performance.now`. */
export const signs = { unanswered: 0, answeredAt: -Infinity, calculatedAt: -Infinity };

/** Counts a call until it is answered. */
export async function countedCall<T>(call: () => Promise<T>): Promise<T> {
  signs.unanswered++;
  try {
    return await call();
  } finally {
    signs.unanswered--;
    signs.answeredAt = performance.now();
  }
}
