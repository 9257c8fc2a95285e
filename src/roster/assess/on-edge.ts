// An agency exactly on an edge, whose side is disputed.
import type { Decimal } from '../../engine/amounts/money';
import { disputedEdge, type DisputedEdge } from '../../engine/tiers/deposit';
import { sumOf } from '../../engine/amounts/exact-sum';
import type { Rule } from '../../rules/rule';
import { dueAt, type DepositBefore } from './deposit-before';

export interface OnEdge {
  /** In the source's cells, from 0. */
  readonly row: number;
  /** The rule's reading and the other one. */
  readonly edge: DisputedEdge;
  /** What is to pay under the rule's reading and the other one; null where it is not known what was paid. */
  readonly due: { readonly here: Decimal; readonly other: Decimal } | null;
}

/** Null where the GMV stands on no edge. */
export function onEdge(rule: Rule, row: number, gmv: Decimal, before: DepositBefore | null): OnEdge | null {
  const edge = disputedEdge(rule, gmv);
  if (edge === null) return null;
  const due = before && { here: dueAt(rule, edge.tier, before), other: dueAt(rule, edge.otherTier, before) };
  return { row, edge, due };
}

/** The money between the two readings of all of them together, without sign; `due` null where it is known of none. */
export function moneyBetween(onEdges: readonly OnEdge[]): { readonly deposit: Decimal; readonly due: Decimal | null } {
  const known = onEdges.flatMap(({ due }) => due ?? []);
  return {
    deposit: sumOf(onEdges.map(({ edge }) => edge.otherDeposit.minus(edge.deposit).abs())),
    due: known.length > 0 ? sumOf(known.map(({ here, other }) => other.minus(here).abs())) : null,
  };
}
