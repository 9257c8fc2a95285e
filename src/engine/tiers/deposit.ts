// What users ask of one GMV. Amounts are yuan, exact; a tier is 1 … n; prevTier 0 means that nothing is paid yet.
import type { Rule } from '../../rules/rule';
import { type Decimal, zero } from '../amounts/money';
import { scaleOf } from './scale';

/** Base + supplement of a tier; nothing for tier 0. */
export function depositOfTier(rule: Rule, tier: number): Decimal {
  return scaleOf(rule).deposit[tier - 1] ?? zero;
}

export function depositFor(rule: Rule, gmv: Decimal): Decimal {
  return depositOfTier(rule, tierOf(rule, gmv));
}

/** What must be paid now by an agency whose deposit stands at `prevTier` of the same rule; never negative: what is paid stays. */
export function topUpFor(rule: Rule, gmv: Decimal, prevTier: number): Decimal {
  return topUpOfTier(rule, tierOf(rule, gmv), prevTier);
}

/** The step from one tier's deposit to another's; 0 on the way down. */
export function topUpOfTier(rule: Rule, tier: number, prevTier: number): Decimal {
  return atLeastZero(depositOfTier(rule, tier).minus(depositOfTier(rule, prevTier)));
}

export function shortfallFor(rule: Rule, gmv: Decimal, held: Decimal): Decimal {
  return atLeastZero(depositFor(rule, gmv).minus(held));
}

export function surplusFor(rule: Rule, gmv: Decimal, held: Decimal): Decimal {
  return atLeastZero(held.minus(depositFor(rule, gmv)));
}

/** Yuan of GMV left before the next tier begins; null in the top tier. Exactly on an edge read as `lower`, 0. */
export function headroomFor(rule: Rule, gmv: Decimal): Decimal | null {
  const next = scaleOf(rule).from[tierOf(rule, gmv)];
  return next === undefined ? null : next.minus(gmv);
}

/** Both readings of an edge that a GMV stands exactly on. */
export interface DisputedEdge {
  readonly edge: Decimal;
  readonly tier: number;
  readonly deposit: Decimal;
  readonly otherTier: number;
  readonly otherDeposit: Decimal;
  /** The number that the cell holds in place of the edge, as a sum of doubles is; null where it holds the edge itself. */
  readonly residue: number | null;
}

/**
 * The rule's reading and the other one, where the GMV stands exactly on an edge; null elsewhere. `residue` is the cell's own number where
 * the GMV is that number read as money (residueIn in money.ts).
 */
export function disputedEdge(rule: Rule, gmv: Decimal, residue: number | null = null): DisputedEdge | null {
  const upper = edgeAt(rule, gmv);
  if (upper === undefined) return null;
  const tier = tierOf(rule, gmv);
  const otherTier = tier === upper ? upper - 1 : upper;
  return { edge: gmv, tier, deposit: depositOfTier(rule, tier), otherTier, otherDeposit: depositOfTier(rule, otherTier), residue };
}

/** Every edge of a rule under its own reading and the other one, ascending. */
export function disputedEdges(rule: Rule): readonly DisputedEdge[] {
  return scaleOf(rule)
    .from.slice(1)
    .map((edge) => disputedEdge(rule, edge)!);
}

/** What is the same for every GMV of a tier. */
export interface TierSteps {
  readonly rule: Rule;
  readonly tier: number;
  readonly wording: string;
  readonly from: Decimal;
  /** Where the next tier begins; null in the top tier. */
  readonly to: Decimal | null;
  readonly base: Decimal;
  readonly supplement: Decimal;
  readonly deposit: Decimal;
  /** What the next tier would add to the deposit; null in the top tier. */
  readonly nextStep: Decimal | null;
}

/** Each step from a GMV to what is due, for a sentence or a view. */
export interface Reasoning extends TierSteps {
  readonly gmv: Decimal;
  readonly headroom: Decimal | null;
  /** What was paid before and what is due now; null where no previous tier was given. */
  readonly topUp: TopUpSteps | null;
  readonly disputed: DisputedEdge | null;
}

export interface TopUpSteps {
  readonly prevTier: number;
  readonly paid: Decimal;
  readonly due: Decimal;
  readonly surplus: Decimal;
}

/** Of tier 1 … n. */
export function stepsOfTier(rule: Rule, tier: number): TierSteps {
  const scale = scaleOf(rule);
  const deposit = depositOfTier(rule, tier);
  const to = scale.from[tier] ?? null;
  return {
    rule,
    tier,
    wording: rule.tiers[tier - 1]!.wording,
    from: scale.from[tier - 1]!,
    to,
    base: scale.base,
    supplement: scale.supplement[tier - 1]!,
    deposit,
    nextStep: to === null ? null : depositOfTier(rule, tier + 1).minus(deposit),
  };
}

/** `residue` as for disputedEdge. */
export function reasoningFor(rule: Rule, gmv: Decimal, prevTier?: number, residue: number | null = null): Reasoning {
  const tier = tierOf(rule, gmv);
  return {
    ...stepsOfTier(rule, tier),
    gmv,
    headroom: headroomFor(rule, gmv),
    topUp: prevTier === undefined ? null : topUpSteps(rule, tier, prevTier),
    disputed: disputedEdge(rule, gmv, residue),
  };
}

/** From one tier, 0 for none, to another. */
export function topUpSteps(rule: Rule, tier: number, prevTier: number): TopUpSteps {
  const paid = depositOfTier(rule, prevTier);
  return { prevTier, paid, due: topUpOfTier(rule, tier, prevTier), surplus: atLeastZero(paid.minus(depositOfTier(rule, tier))) };
}

function atLeastZero(amount: Decimal): Decimal {
  return amount.isNegative() ? zero : amount;
}

// The reference: which tier an amount falls into, by exact decimals. The fast path in fast-answers.ts must agree with it.
/**
 * The tier (1 … n) that a GMV in yuan falls into. An amount exactly on an edge belongs to the upper tier where the rule
 * says `edge: "upper"`, to the lower one otherwise; the first tier begins at 0 either way.
 */
export function tierOf(rule: Rule, gmv: Decimal): number {
  const { from, edgeIsUpper } = scaleOf(rule);
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const side = gmv.cmp(from[middle]!);
    if (side > 0 || (side === 0 && edgeIsUpper)) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The tier that begins exactly at this GMV (2 … n), where the reading of the edge is disputed; undefined where none does. */
export function edgeAt(rule: Rule, gmv: Decimal): number | undefined {
  const { from } = scaleOf(rule);
  const tier = tierOf(rule, gmv);
  if (tier > 1 && from[tier - 1]!.eq(gmv)) return tier;
  return from[tier]?.eq(gmv) ? tier + 1 : undefined;
}
