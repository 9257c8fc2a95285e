import type { Decimal } from '../../../engine/amounts/money';

/** By amount, largest first, compared exactly; alike ones as they stood. Doubles decide where they differ: decimals compare at a tenth of their speed. */
export function largestFirst<T>(list: readonly T[], amountOf: (one: T) => Decimal): T[] {
  const keyed = list.map((one, at) => {
    const amount = amountOf(one);
    return { one, at, amount, key: amount.toNumber() };
  });
  keyed.sort((a, b) => b.key - a.key || b.amount.cmp(a.amount) || a.at - b.at);
  return keyed.map(({ one }) => one);
}
