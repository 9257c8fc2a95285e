// Two closes side by side: who came, who went, who moved between tiers, and what it comes to. Exact, in yuan.
import { addAmount, newSum, totalOf } from '../../../engine/amounts/exact-sum';
import { zero, type Decimal } from '../../../engine/amounts/money';
import type { AfterClose, AgencyAfter } from './carry-forward';
import { eachInSlices, inOneGo, type Paused } from '../../table/in-slices';
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

/** An agency that stands twice in a close counts with both rows there, and with the tier of the last; a row that names none is on its own. */
export function* compareClosesInSlices(first: AfterClose, second: AfterClose): Paused<CloseComparison> {
  const [before, after] = [yield* byAgency(first.standings), yield* byAgency(second.standings)];
  const size = Math.max(first.rule.tiers.length, second.rule.tiers.length) + 1;
  const matrix = Array.from({ length: size }, () => Array<number>(size).fill(0));
  const counts: Record<Move, number> = { came: 0, went: 0, up: 0, down: 0, same: 0 };
  const changes: AgencyChange[] = [];
  const [cashIn, cashOut] = [newSum(), newSum()];
  yield* eachInSlices([...new Set([...before.keys(), ...after.keys()])], (known) => {
    const [a, b] = [before.get(known), after.get(known)];
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
    const [heldBefore, heldAfter] = [a?.held ?? zero, b?.held ?? zero];
    const moved = heldAfter.minus(heldBefore);
    if (moved.gt(0)) addAmount(cashIn, moved);
    else addAmount(cashOut, moved.negated());
    const { key, agency, name } = b ?? a!;
    changes.push({
      ...{ key, agency, name, move, tierBefore, tierAfter, depositBefore, depositAfter, heldBefore, heldAfter },
      change: depositAfter.minus(depositBefore),
    });
  });
  return {
    changes: largestFirst(changes, ({ change }) => change.abs()),
    counts,
    matrix,
    before: yield* sums(first.standings),
    after: yield* sums(second.standings),
    cashIn: totalOf(cashIn),
    cashOut: totalOf(cashOut),
  };
}

/** As compareClosesInSlices, at once. */
export const compareCloses = (...of: Parameters<typeof compareClosesInSlices>): CloseComparison => inOneGo(compareClosesInSlices(...of));

interface Both {
  readonly key: string;
  readonly agency: string;
  readonly name: string;
  readonly tier: number | null;
  readonly deposit: Decimal;
  readonly held: Decimal;
}

function* byAgency(standings: readonly AgencyAfter[]): Paused<Map<string | symbol, Both>> {
  const known = new Map<string | symbol, Both>();
  yield* eachInSlices(standings, ({ key, agency, name, tier, deposit, heldBefore }) => {
    const other = key === '' ? undefined : known.get(key);
    known.set(key === '' ? Symbol() : key, {
      key,
      agency,
      name,
      tier: tier ?? other?.tier ?? null,
      deposit: (other?.deposit ?? zero).plus(deposit ?? zero),
      held: (other?.held ?? zero).plus(heldBefore ?? zero),
    });
  });
  return known;
}

function* sums(standings: readonly AgencyAfter[]): Paused<ComparedSums> {
  const [deposits, held, dues] = [newSum(), newSum(), newSum()];
  yield* eachInSlices(standings, ({ deposit, heldBefore, due }) => {
    if (deposit) addAmount(deposits, deposit);
    if (heldBefore) addAmount(held, heldBefore);
    if (due) addAmount(dues, due);
  });
  return { agencies: standings.length, deposit: totalOf(deposits), held: totalOf(held), due: totalOf(dues) };
}
