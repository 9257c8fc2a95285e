// What an agency has paid so far, by the tier it stands at or by the money in its account; from it follows what is to pay now.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { Decimal, zero } from '../../engine/amounts/money';
import { depositOfTier, topUpOfTier } from '../../engine/tiers/deposit';
import { readPrevTier } from '../../engine/amounts/prev-tier';
import type { Problem } from '../../engine/amounts/problem';
import type { Rule } from '../../rules/rule';

/** prevTier: what is to pay is TOPUP's answer; held: SHORTFALL's. */
export type PaidBy = 'prevTier' | 'held';

/** A tier (0: nothing paid yet) or yuan in the account. */
export type DepositBefore = { readonly tier: number } | { readonly held: Decimal };

/**
 * What one cell says was paid. A blank tier is 0, nothing paid, as TOPUP reads it; a blank balance is null, for which SHORTFALL answers
 * blank: 0 would be a balance.
 */
export function readDepositBefore(rule: Rule, by: PaidBy, cell: unknown): DepositBefore | null | Problem {
  if (by === 'prevTier') {
    const tier = readPrevTier(cell, rule.tiers.length);
    return isProblem(tier) ? tier : { tier };
  }
  const held = readAmount(cell, 'held');
  return held === null || isProblem(held) ? held : { held };
}

/** What is to pay now, yuan, for the deposit of a tier; never negative. */
export function dueAt(rule: Rule, tier: number, before: DepositBefore): Decimal {
  if ('tier' in before) return topUpOfTier(rule, tier, before.tier);
  return Decimal.max(zero, depositOfTier(rule, tier).minus(before.held));
}
