import type { ColumnRole } from '../table/columns/role';

/** What can be written beside each agency, in the order in which it is. */
export type AnswerKind = 'tier' | 'deposit' | 'topUp' | 'shortfall' | 'surplus' | 'headroom' | 'check' | 'explain';

export interface AnswerOfKind {
  readonly functionName: 'TIER' | 'DEPOSIT' | 'TOPUP' | 'SHORTFALL' | 'SURPLUS' | 'HEADROOM' | 'CHECK' | 'EXPLAIN';
  /** The function's second argument: the column it comes from, and whether there is no answer without. */
  readonly second: { readonly argument: 'prevTier' | 'held'; readonly isNeeded: boolean } | null;
  readonly holds: 'yuan' | 'tier' | 'sentence';
}

const prevTier = { argument: 'prevTier', isNeeded: true } as const;
const held = { argument: 'held', isNeeded: true } as const;
// Both say more where the tier paid so far is known, and enough where it is not.
const prevTierIfKnown = { argument: 'prevTier', isNeeded: false } as const;

export const answerOfKind: Readonly<Record<AnswerKind, AnswerOfKind>> = {
  tier: { functionName: 'TIER', second: null, holds: 'tier' },
  deposit: { functionName: 'DEPOSIT', second: null, holds: 'yuan' },
  topUp: { functionName: 'TOPUP', second: prevTier, holds: 'yuan' },
  shortfall: { functionName: 'SHORTFALL', second: held, holds: 'yuan' },
  surplus: { functionName: 'SURPLUS', second: held, holds: 'yuan' },
  headroom: { functionName: 'HEADROOM', second: null, holds: 'yuan' },
  check: { functionName: 'CHECK', second: prevTierIfKnown, holds: 'sentence' },
  explain: { functionName: 'EXPLAIN', second: prevTierIfKnown, holds: 'sentence' },
};

export const answerKinds = Object.keys(answerOfKind) as AnswerKind[];

/** The column without which there is no such answer, where the table has none; null where nothing is missing. The GMV every answer needs. */
export function missingFor(kind: AnswerKind, columnOf: (role: ColumnRole) => number | null): ColumnRole | null {
  const { second } = answerOfKind[kind];
  if (columnOf('gmv') === null) return 'gmv';
  return second?.isNeeded && columnOf(second.argument) === null ? second.argument : null;
}
