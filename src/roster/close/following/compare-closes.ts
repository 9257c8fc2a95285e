// Two closes side by side: who came, who went, who moved between tiers, and what it comes to. Exact, in yuan.
import { sumOf } from '../../../engine/amounts/exact-sum';
import { zero, type Decimal } from '../../../engine/amounts/money';
import type { AfterClose, AgencyAfter } from './carry-forward';
import { largestFirst } from './largest-first';

type Move = 'came' | 'went' | 'up' | 'down' | 'same';

interface AgencyChange {
  readonly key: string;
  readonly agency: string;
  readonly name: string;
  readonly move: Move;
  readonly tierBefore: number | null;
  readonly tierAfter: number | null;
  readonly depositBefore: Decimal;
  readonly depositAfter: Decimal;
  /** Of the deposit required. */
  readonly change: Decimal;
  readonly heldBefore: Decimal;
  readonly heldAfter: Decimal;
}

export interface ComparedSums {
  readonly agencies: number;
  readonly deposit: Decimal;
  readonly held: Decimal;
  readonly due: Decimal;
}

export interface CloseComparison {
  /** Every agency of either, the largest change of deposit first, by its size. */
  readonly changes: readonly AgencyChange[];
  readonly counts: Readonly<Record<Move, number>>;
  /** Agencies by tier before and after; index 0 is: in no tier, or not in that close. */
  readonly matrix: readonly (readonly number[])[];
  readonly before: ComparedSums;
  readonly after: ComparedSums;
  /** What balances rose by, and what they fell by, from the one close to the other; an agency that is in one only counts whole. */
  readonly cashIn: Decimal;
  readonly cashOut: Decimal;
}

/** An agency that stands twice in a close counts with both rows there, and with the tier of the last. */
export function compareCloses(first: AfterClose, second: AfterClose): CloseComparison {
  const [before, after] = [byAgency(first.standings), byAgency(second.standings)];
  const size = Math.max(first.rule.tiers.length, second.rule.tiers.length) + 1;
  const matrix = Array.from({ length: size }, () => Array<number>(size).fill(0));
  const counts: Record<Move, number> = { came: 0, went: 0, up: 0, down: 0, same: 0 };
  const changes: AgencyChange[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(key), after.get(key)];
    const [tierBefore, tierAfter] = [a?.tier ?? null, b?.tier ?? null];
    const move: Move = !a
      ? 'came'
      : !b
        ? 'went'
        : (tierBefore ?? 0) < (tierAfter ?? 0)
          ? 'up'
          : (tierBefore ?? 0) > (tierAfter ?? 0)
            ? 'down'
            : 'same';
    counts[move]++;
    matrix[tierBefore ?? 0]![tierAfter ?? 0]!++;
    const [depositBefore, depositAfter] = [a?.deposit ?? zero, b?.deposit ?? zero];
    const { agency, name } = b ?? a!;
    changes.push({
      ...{ key, agency, name, move, tierBefore, tierAfter, depositBefore, depositAfter },
      change: depositAfter.minus(depositBefore),
      heldBefore: a?.held ?? zero,
      heldAfter: b?.held ?? zero,
    });
  }
  const moved = changes.map(({ heldBefore, heldAfter }) => heldAfter.minus(heldBefore));
  return {
    changes: largestFirst(changes, ({ change }) => change.abs()),
    counts,
    matrix,
    before: sums(first.standings),
    after: sums(second.standings),
    cashIn: sumOf(moved.filter((amount) => amount.gt(0))),
    cashOut: sumOf(moved.filter((amount) => amount.lt(0)).map((amount) => amount.negated())),
  };
}

interface Both {
  readonly agency: string;
  readonly name: string;
  readonly tier: number | null;
  readonly deposit: Decimal;
  readonly held: Decimal;
}

function byAgency(standings: readonly AgencyAfter[]): Map<string, Both> {
  const known = new Map<string, Both>();
  for (const { key, agency, name, tier, deposit, heldBefore } of standings) {
    const other = known.get(key);
    known.set(key, {
      agency,
      name,
      tier: tier ?? other?.tier ?? null,
      deposit: (other?.deposit ?? zero).plus(deposit ?? zero),
      held: (other?.held ?? zero).plus(heldBefore ?? zero),
    });
  }
  return known;
}

const sums = (standings: readonly AgencyAfter[]): ComparedSums => ({
  agencies: standings.length,
  deposit: sumOf(standings.flatMap(({ deposit }) => deposit ?? [])),
  held: sumOf(standings.flatMap(({ heldBefore }) => heldBefore ?? [])),
  due: sumOf(standings.flatMap(({ due }) => due ?? [])),
});
