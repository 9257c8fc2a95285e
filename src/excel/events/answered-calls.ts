// Calls of our functions by Excel, and when it computed: small, because it stands before the functions.

/** Calls that wait; instants by `performance.now` of the last answer, the last calculation told of, and the last request that wrote cells. */
export const signs = { unanswered: 0, answeredAt: -Infinity, calculatedAt: -Infinity, writtenAt: -Infinity };

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
