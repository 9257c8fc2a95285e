// One agency's way through the months.
import { isProblem } from '../engine/cell';
import { type Decimal, zero } from '../engine/decimal';
import type { Month } from '../engine/month';
import type { Problem } from '../engine/problem';
import type { Assessment } from '../engine/schedule';

export interface Step {
  /** In the source's cells, from 0. */
  readonly row: number;
  /** In which the GMV was earned; it is assessed in the month after. */
  readonly month: Month;
  readonly assessment: NonNullable<Assessment>;
}

export interface Path {
  /** As it is told from others; how it is written stands in its first row. */
  readonly agency: string;
  readonly firstRow: number;
  /** In month order; months without a GMV are not among them. */
  readonly steps: readonly Step[];
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

export interface LatestSurplus {
  readonly surplus: Decimal;
  /** Agencies whose last month is assessed: the sum is theirs. */
  readonly known: number;
  /** Agencies whose last month is in error. */
  readonly unknown: number;
}

export function latestSurplus(paths: readonly Path[]): LatestSurplus {
  let [surplus, known, unknown] = [zero, 0, 0];
  for (const path of paths) {
    const last = lastStep(path);
    if (last === null) continue;
    if (isProblem(last)) unknown++;
    else {
      known++;
      surplus = surplus.plus(last.surplus);
    }
  }
  return { surplus, known, unknown };
}
