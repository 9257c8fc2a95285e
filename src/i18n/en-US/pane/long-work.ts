/** Work that takes longer than a moment, in every view. */
export const longWork = {
  secondsLeft: (seconds: string) => `About ${seconds} s left`,
};

export type LongWorkText = typeof longWork;
