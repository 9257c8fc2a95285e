// One GMV with what stands in the account: everything a person may ask of them at once, under both readings of an edge.
import type { Rule } from '../../rules/rule';
import { Decimal, zero } from '../amounts/money';
import { depositFor, reasoningFor, topUpOfTier, type Reasoning } from '../tiers/deposit';

/** What is known of the deposit before: the tier it stands at (0: nothing paid), or the yuan in the account; neither where both are null. */
export interface PaidBefore {
  readonly prevTier: number | null;
  readonly held: Decimal | null;
}

interface HeldCompared {
  readonly held: Decimal;
  readonly shortfall: Decimal;
  readonly surplus: Decimal;
}

/** Two GMVs one yuan apart, on the two sides of an edge, with their deposits. */
export interface OneMoreYuan {
  readonly gmv: Decimal;
  readonly deposit: Decimal;
  readonly nextGmv: Decimal;
  readonly nextDeposit: Decimal;
  /** May be negative: a deposit may fall. */
  readonly cost: Decimal;
}

export interface Calculation {
  readonly reasoning: Reasoning;
  readonly compared: HeldCompared | null;
  /** At the next edge; null in the top tier. */
  readonly oneMoreYuan: OneMoreYuan | null;
  /** Exactly on an edge, what the other reading would make due; null elsewhere, and each null where it was not asked for. */
  readonly other: { readonly topUp: Decimal | null; readonly compared: HeldCompared | null } | null;
}

/** Every figure equals that of the function of its name: DEPOSIT, TIER, TOPUP, SHORTFALL, SURPLUS, HEADROOM. */
export function calculationFor(rule: Rule, gmv: Decimal, { prevTier, held }: PaidBefore): Calculation {
  const reasoning = reasoningFor(rule, gmv, prevTier ?? undefined);
  const { disputed } = reasoning;
  return {
    reasoning,
    compared: held && comparedWith(reasoning.deposit, held),
    oneMoreYuan: oneMoreYuanAt(rule, reasoning),
    other: disputed && {
      topUp: prevTier === null ? null : topUpOfTier(rule, disputed.otherTier, prevTier),
      compared: held && comparedWith(disputed.otherDeposit, held),
    },
  };
}

function comparedWith(deposit: Decimal, held: Decimal): HeldCompared {
  return { held, shortfall: Decimal.max(zero, deposit.minus(held)), surplus: Decimal.max(zero, held.minus(deposit)) };
}

// Read as upper, the yuan that reaches the edge costs; read as lower, the one that leaves it.
function oneMoreYuanAt(rule: Rule, { to }: Reasoning): OneMoreYuan | null {
  if (to === null) return null;
  const gmv = rule.edge === 'upper' ? Decimal.max(zero, to.minus(1)) : to;
  const nextGmv = gmv.plus(1);
  const deposit = depositFor(rule, gmv);
  const nextDeposit = depositFor(rule, nextGmv);
  return { gmv, deposit, nextGmv, nextDeposit, cost: nextDeposit.minus(deposit) };
}
