import type { Rule } from '../rules/rule';
import { scaleOf } from '../engine/tiers/scale';

/** One tier as a text in another language needs it; amounts are plain decimals in yuan. */
export interface TierStep {
  /** Counted from 1. */
  readonly tier: number;
  readonly from: string;
  /** Where the next tier begins; null in the top tier. */
  readonly next: string | null;
  readonly deposit: string;
  /** The least double that the add-in counts for this tier: the edge moved by 0.000001, under the rule's reading of edges. */
  readonly leastDouble: number;
  /** The edge moved by 0.000001 in decimals: what is above it is of this tier where edges are read as upper, what is not below it otherwise. */
  readonly movedEdge: string;
}

// As residueLimit of engine/amounts/money.ts, within which a number is the cents it stands for.
const residue = '0.000001';

export function tierSteps(rule: Rule): readonly TierStep[] {
  const { from, deposit, doubles, edgeIsUpper } = scaleOf(rule);
  return from.map((start, i) => ({
    tier: i + 1,
    from: start.toFixed(),
    next: from[i + 1]?.toFixed() ?? null,
    deposit: deposit[i]!.toFixed(),
    leastDouble: doubles.entries[i]!,
    movedEdge: (edgeIsUpper ? start.minus(residue) : start.plus(residue)).toFixed(),
  }));
}
