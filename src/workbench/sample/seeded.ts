/** Random-looking numbers that are the same on every run. */
export interface Seeded {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  one<T>(choices: readonly T[]): T;
}

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, plenty for a sample. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return { whole, one: (choices) => choices[whole(0, choices.length - 1)]! };
}
