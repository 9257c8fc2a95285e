/** Numbers that look random and are the same every time. */
export interface Seeded {
  /** from ≤ whole number ≤ to. */
  readonly whole: (from: number, to: number) => number;
  readonly one: <T>(choices: readonly T[]) => T;
  readonly isOneIn: (count: number) => boolean;
}

/** Mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { whole, one: (choices) => choices[whole(0, choices.length - 1)]!, isOneIn: (count) => whole(1, count) === 1 };
}
