const buckets = 4096;

/**
 * How many of the ascending entries an amount of 0 or more reaches, the first counted in any case: its tier.
 * Above 30 tiers, buckets by size are four times as fast as bisection.
 */
export function lookup(entries: Float64Array): (amount: number) => number {
  const last = entries.length - 1;
  const climb = (amount: number, from: number) => {
    let i = from;
    while (i < last && amount >= entries[i + 1]!) i++;
    return i + 1;
  };
  if (last < 30) return (amount) => climb(amount, 0);
  // The bucket of an amount never falls as it rises, so entries in lower buckets are all reached and the climb starts behind them.
  const perYuan = (buckets - 1) / entries[last]!;
  const bucketOf = (amount: number) => (amount >= entries[last]! ? buckets - 1 : Math.floor(amount * perYuan));
  const start = new Uint16Array(buckets + 1);
  for (let i = 1; i <= last; i++) start[bucketOf(entries[i]!) + 1]!++;
  for (let b = 1; b <= buckets; b++) start[b]! += start[b - 1]!;
  return (amount) => climb(amount, start[bucketOf(amount)]!);
}
