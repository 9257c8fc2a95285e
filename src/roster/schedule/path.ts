// One agency's way through the months.
import { isProblem } from '../../engine/amounts/cell';
import { Decimal, zero } from '../../engine/amounts/money';
import { addAmount, newSum, totalOf } from '../../engine/amounts/exact-sum';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import type { Assessment } from '../../engine/tables/assessments';

export interface Step {
  /** In the source's cells, from 0. */
  readonly row: number;
  /** In which the GMV was earned; it is assessed in the month after. */
  readonly month: Month;
  /** Whether the balance before it was entered in its row, not carried on. */
  readonly isBalanceGiven: boolean;
  readonly assessment: NonNullable<Assessment>;
}

/** A balance known for a month after the last one that has a GMV. SCHEDULE answers nothing beside it, and carries it on. */
export interface LaterBalance {
  /** In the source's cells, from 0. */
  readonly row: number;
  readonly month: Month;
  /** yuan */
  readonly held: Decimal;
}

export interface Path {
  /** As it is told from others; how it is written stands in its first row. */
  readonly agency: string;
  readonly firstRow: number;
  /** In month order; months without a GMV are not among them. */
  readonly steps: readonly Step[];
  /** The latest of them; null where there is none. */
  readonly later: LaterBalance | null;
  /** The latest month before the last step in which a balance stands without a GMV; null where there is none. */
  readonly between: Month | null;
  /** What is wrong with the first row whose month cannot be read; null where there is none. */
  readonly unread: Problem | null;
}

/** A step all of whose figures are known, yuan. */
export interface KnownStep {
  readonly row: number;
  readonly month: Month;
  readonly tier: number;
  readonly required: Decimal;
  readonly heldBefore: Decimal;
  readonly due: Decimal;
  readonly surplus: Decimal;
  /** Once what is due is paid. */
  readonly heldAfter: Decimal;
}

export function knownStep({ row, month, assessment }: Step): KnownStep | Problem {
  const { tier, deposit, heldBefore, due, surplus } = assessment;
  if (isProblem(tier)) return tier;
  if (isProblem(deposit)) return deposit;
  if (isProblem(heldBefore)) return heldBefore;
  if (isProblem(due)) return due;
  if (isProblem(surplus)) return surplus;
  return { row, month, tier, required: deposit, heldBefore, due, surplus, heldAfter: heldBefore.plus(due) };
}

/** As of the agency's last month in the table; null where it has none, a problem where that month's figures are not known. */
export function lastStep({ steps }: Path): KnownStep | Problem | null {
  const last = steps.at(-1);
  return last ? knownStep(last) : null;
}

/** The latest balance after the last step; null where there is none, or no step. */
export function latestBalance(balances: readonly LaterBalance[], steps: readonly Step[]): LaterBalance | null {
  const last = steps.at(-1);
  const after = last ? balances.filter(({ month }) => month > last.month) : [];
  return after.reduce<LaterBalance | null>((latest, one) => (latest && latest.month > one.month ? latest : one), null);
}

/** The latest month before the last step of which a balance is known beside no GMV; null where there is none. */
export function balanceBetween(balances: readonly LaterBalance[], steps: readonly Step[]): Month | null {
  const last = steps.at(-1);
  return balances.reduce<Month | null>(
    (latest, { month }) => (last && month < last.month && month > (latest ?? -Infinity) ? month : latest),
    null,
  );
}

/** Where an agency stands today, yuan: what is held beyond the deposit of its last month, or short of it; one of the two is 0. */
export interface Standing {
  readonly surplus: Decimal;
  readonly short: Decimal;
  /** The balance that it follows from, where that was entered after the last month; null where it follows from that month's own answer. */
  readonly later: LaterBalance | null;
}

/**
 * As SCHEDULE leaves it after the agency's last month, what was due then taken as paid; where a balance is known for a later month, that
 * balance against the same deposit. null where nothing is to be assessed, a problem where that does not settle it.
 */
export function standing(path: Path): Standing | Problem | null {
  const { steps, later, unread } = path;
  const last = steps.at(-1);
  if (!last) return unread;
  if (later) {
    const { tier, deposit } = last.assessment;
    if (isProblem(tier)) return tier;
    if (isProblem(deposit)) return deposit;
    return { surplus: Decimal.max(zero, later.held.minus(deposit)), short: Decimal.max(zero, deposit.minus(later.held)), later };
  }
  const known = knownStep(last);
  return isProblem(known) ? known : { surplus: known.surplus, short: zero, later: null };
}

export interface LatestSurplus {
  readonly surplus: Decimal;
  /** What later balances fall short of the deposit. */
  readonly short: Decimal;
  /** Agencies whose standing is known: the sums are theirs. */
  readonly known: number;
  /** Agencies whose standing is not. */
  readonly unknown: number;
  /** Agencies that stand where a later balance puts them; some of them are short. */
  readonly later: number;
  readonly shortAgencies: number;
}

export function latestSurplus(paths: readonly Path[]): LatestSurplus {
  const [surplus, short] = [newSum(), newSum()];
  let [known, unknown, later, shortAgencies] = [0, 0, 0, 0];
  for (const path of paths) {
    const stands = standing(path);
    if (stands === null) continue;
    if (isProblem(stands)) {
      unknown++;
      continue;
    }
    known++;
    addAmount(surplus, stands.surplus);
    addAmount(short, stands.short);
    if (stands.later) later++;
    if (stands.short.gt(0)) shortAgencies++;
  }
  return { surplus: totalOf(surplus), short: totalOf(short), known, unknown, later, shortAgencies };
}
