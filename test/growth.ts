// Whether reading takes time in proportion to what is read. Processor time, because the machine's other work counts for nothing.

/** Processor time of one reading, ms. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Four times the text: linear takes 4 times as long, quadratic 16. */
const growth = 9;

/**
 * Whether an input of length `long` takes much more than four times as long as one of a quarter; asked again before it is said.
 * @param quick ms within which nothing waits for it, and its growth is noise
 */
export function isSlow<Input>(read: (input: Input) => unknown, inputOf: (length: number) => Input, long: number, quick = 25): boolean {
  let [ofLong, ofShort] = [Infinity, Infinity];
  const time = (length: number): number => {
    const input = inputOf(length);
    return processorTime(() => read(input));
  };
  for (let run = 0; run < 8; run++) {
    ofLong = Math.min(ofLong, time(long));
    if (ofLong < quick) return false;
    ofShort = Math.min(ofShort, time(long / 4));
    if (ofLong <= growth * Math.max(ofShort, 1)) return false;
  }
  // What no longer fits the processor's cache makes a step, between two lengths and not between the next two. A longer one may be refused.
  const ofLonger = Math.min(time(long * 4), time(long * 4));
  return ofLonger < ofLong || ofLonger > growth * ofLong;
}
