import type { ColumnRole } from '../table/columns/role';

/**
 * small: no amount reaches the first edge, half of them are below a hundredth of it, and read as 万 some reach it. tiny: as yuan, nobody would
 * have sold anything worth a list.
 * deposits: no balance comes near the lowest deposit, and read as 万 they lie among the deposits.
 * decimals: more than two decimals, which yuan do not have.
 * month-before: beside the other month's column the amounts are about ten thousand times too small. tier-before: beside the tier paid.
 */
export type WanSign =
  | { readonly sign: 'small'; readonly median: number; readonly largest: number; readonly edge: number; readonly reaching: number }
  | { readonly sign: 'tiny'; readonly median: number; readonly largest: number }
  | { readonly sign: 'deposits'; readonly largest: number; readonly lowest: number }
  | { readonly sign: 'decimals'; readonly share: number }
  | { readonly sign: 'month-before' | 'tier-before'; readonly ratio: number; readonly rows: number };

export interface ColumnOfMoney {
  readonly role: ColumnRole;
  /** Yuan if they are yuan; null where a cell holds none. */
  readonly amounts: readonly (number | null)[];
  /** The same agencies' amounts of another month; null where there are none. */
  readonly other: readonly (number | null)[] | null;
  /** Where the tiers begin that these agencies have paid for, null in the first; null where the table does not say. */
  readonly paid: readonly (number | null)[] | null;
  /** Where the tiers after the first begin, and what each asks for, yuan, ascending. */
  readonly edges: readonly number[];
  readonly deposits: readonly number[];
}

const wan = 10_000;
/** Fewer say nothing about a column. */
const fewest = 5;

/** Signs that a column counts 万元; none where it looks like yuan. */
export function likelyWan({ role, amounts, other, paid, edges, deposits }: ColumnOfMoney): WanSign[] {
  const positive = amounts.filter((amount): amount is number => amount !== null && amount > 0).sort((a, b) => a - b);
  if (positive.length === 0) return [];
  const [median, largest] = [positive[positive.length >> 1]!, positive.at(-1)!];
  const signs: (WanSign | null)[] = [
    role === 'gmv' || role === 'earlierGmv' ? smallness(positive, median, largest, edges) : null,
    role === 'held' ? belowDeposits(positive, largest, deposits) : null,
    decimals(positive),
    other && timesBelow('month-before', amounts, other),
    paid && timesBelow('tier-before', amounts, paid),
  ];
  return signs.filter((sign) => sign !== null);
}

function smallness(positive: readonly number[], median: number, largest: number, edges: readonly number[]): WanSign | null {
  const edge = edges[0];
  if (edge === undefined || positive.length < fewest || largest >= edge || median >= edge / 100) return null;
  const reaching = positive.filter((amount) => amount * wan >= edge).length;
  if (reaching > 0) return { sign: 'small', median, largest, edge, reaching };
  return median < edge / 5000 && largest < edge / 500 ? { sign: 'tiny', median, largest } : null;
}

function belowDeposits(positive: readonly number[], largest: number, deposits: readonly number[]): WanSign | null {
  const lowest = Math.min(...deposits.filter((deposit) => deposit > 0));
  if (!Number.isFinite(lowest) || largest >= lowest / 10) return null;
  const among = positive.filter((amount) => amount * wan >= lowest / 2 && amount * wan <= deposits.at(-1)! * 10);
  return among.length * 2 > positive.length ? { sign: 'deposits', largest, lowest } : null;
}

function decimals(positive: readonly number[]): WanSign | null {
  // Sums in doubles end in noise (0.30000000000000004); typed amounts do not have so many digits.
  const long = positive.filter(
    (amount) => amount < 1e9 && Math.round(amount * 100) / 100 !== amount && Number(amount.toPrecision(12)) === amount,
  );
  const share = long.length / positive.length;
  return share >= 0.2 && long.length >= 2 ? { sign: 'decimals', share } : null;
}

/** From a hundred-thousandth to a thousandth: nobody's month is that much smaller than the one before. */
export const isWanBeside = (amount: number, other: number): boolean =>
  amount > 0 && other > 0 && amount / other > 1e-5 && amount / other < 1e-3;

function timesBelow(
  sign: 'month-before' | 'tier-before',
  amounts: readonly (number | null)[],
  other: readonly (number | null)[],
): WanSign | null {
  const pairs = amounts.flatMap((amount, row) => (amount && other[row] ? [[amount, other[row]] as const] : []));
  const beside = pairs.filter(([amount, before]) => isWanBeside(amount, before));
  if (beside.length < 3 || beside.length < pairs.length * 0.8) return null;
  const ratios = beside.map(([amount, before]) => before / amount).sort((a, b) => a - b);
  return { sign, ratio: Math.round(ratios[ratios.length >> 1]!), rows: beside.length };
}
