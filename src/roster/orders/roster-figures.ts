import { largestAmount } from '../../engine/amount';
import { isProblem } from '../../engine/cell';
import type { Decimal } from '../../engine/decimal';
import { depositOfTier, headroomFor } from '../../engine/deposit';
import type { AgencyGmv } from '../../engine/orders';
import type { Problem } from '../../engine/problem';
import { tierOf } from '../../engine/tier';
import type { Rule } from '../../rules/rule';

/** A row of the roster as ROSTER answers it, yuan. */
export type RosterFigures =
  | {
      readonly state: 'assessed';
      readonly gmv: Decimal;
      readonly tier: number;
      readonly deposit: Decimal;
      readonly headroom: Decimal | null;
    }
  /** Refunds exceed orders: the sum stays to be seen, the cells after it are #VALUE!. */
  | { readonly state: 'negative'; readonly gmv: Decimal }
  /** A line that may belong to the month cannot be counted: GMV and all after it are #VALUE!. */
  | { readonly state: 'unread'; readonly problem: Problem };

export function rosterFigures(rule: Rule, { agency, gmv }: AgencyGmv): RosterFigures {
  if (isProblem(agency)) return { state: 'unread', problem: isProblem(gmv) ? gmv : agency };
  if (isProblem(gmv)) return { state: 'unread', problem: gmv };
  if (gmv.abs().gt(largestAmount))
    return { state: 'unread', problem: { code: 'amount-too-large', argument: 'amount', seen: gmv.toFixed() } };
  if (gmv.isNegative()) return { state: 'negative', gmv };
  const tier = tierOf(rule, gmv);
  return { state: 'assessed', gmv, tier, deposit: depositOfTier(rule, tier), headroom: headroomFor(rule, gmv) };
}
