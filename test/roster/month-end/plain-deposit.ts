// The published floating deposit once more, in whole cents and nothing else: what the product is compared with. It imports nothing of it.

/** Where each tier begins and what is asked in total there, in cents; an amount exactly on an edge belongs to the upper tier. */
const tiers = [
  { from: 0n, deposit: 2_000_000n },
  { from: 50_000_000n, deposit: 5_000_000n },
  { from: 100_000_000n, deposit: 10_000_000n },
  { from: 200_000_000n, deposit: 20_000_000n },
];

export const edges = tiers.slice(1).map(({ from }) => from);

export interface PlainDeposit {
  readonly tier: number;
  readonly deposit: bigint;
  /** To where the next tier begins; null in the top tier. */
  readonly headroom: bigint | null;
}

export function plainDeposit(gmv: bigint): PlainDeposit {
  const tier = tiers.filter(({ from }) => gmv >= from).length;
  const next = tiers[tier];
  return { tier, deposit: tiers[tier - 1]!.deposit, headroom: next ? next.from - gmv : null };
}

export function plainTopUp(gmv: bigint, prevTier: number): bigint {
  const paid = prevTier === 0 ? 0n : tiers[prevTier - 1]!.deposit;
  return atLeastZero(plainDeposit(gmv).deposit - paid);
}

export const plainShortfall = (gmv: bigint, held: bigint): bigint => atLeastZero(plainDeposit(gmv).deposit - held);
export const plainSurplus = (gmv: bigint, held: bigint): bigint => atLeastZero(held - plainDeposit(gmv).deposit);

/** Cents as the number that a cell shows in yuan. */
export const yuanOf = (cents: bigint): number => Number(cents) / 100;

const atLeastZero = (cents: bigint): bigint => (cents < 0n ? 0n : cents);
