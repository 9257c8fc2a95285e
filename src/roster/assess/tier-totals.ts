// A roster's sums, tier by tier, exact in yuan.
import type { Decimal } from '../../engine/amounts/money';
import { depositOfTier } from '../../engine/tiers/deposit';
import { addAmount, newSum, sumOf, totalOf } from '../../engine/amounts/exact-sum';
import type { Rule } from '../../rules/rule';

export interface TierTotals {
  readonly count: number;
  readonly gmv: Decimal;
  readonly deposit: Decimal;
  /** To pay now; null where no column says what was paid. */
  readonly due: Decimal | null;
  /** Rows of `count` for which it is not known what is to pay; 0 where it is asked of none. */
  readonly dueUnknown: number;
}

export interface RosterTotals {
  readonly all: TierTotals;
  /** One per tier of the rule. */
  readonly tiers: readonly ({ readonly tier: number } & TierTotals)[];
}

export interface TierTotalsInProgress {
  /** Counts one agency, `due` null where it is not known, and answers the deposit of its tier. */
  readonly add: (tier: number, gmv: Decimal, due: Decimal | null) => Decimal;
  readonly counted: () => RosterTotals;
}

export function newTierTotals(rule: Rule, isDueAsked: boolean): TierTotalsInProgress {
  const sums = rule.tiers.map((_, i) => ({ deposit: depositOfTier(rule, i + 1), count: 0, gmv: newSum(), due: newSum(), dueUnknown: 0 }));
  return {
    add(tier, gmv, due) {
      const sum = sums[tier - 1]!;
      sum.count++;
      addAmount(sum.gmv, gmv);
      if (due) addAmount(sum.due, due);
      else if (isDueAsked) sum.dueUnknown++;
      return sum.deposit;
    },
    counted() {
      const tiers = sums.map(({ deposit, count, gmv, due, dueUnknown }, i) => ({
        tier: i + 1,
        count,
        gmv: totalOf(gmv),
        deposit: deposit.times(count),
        due: isDueAsked ? totalOf(due) : null,
        dueUnknown,
      }));
      const total = (amount: (one: TierTotals) => Decimal): Decimal => sumOf(tiers.map(amount));
      const count = (number: (one: TierTotals) => number): number => tiers.reduce((sum, one) => sum + number(one), 0);
      return {
        tiers,
        all: {
          count: count((one) => one.count),
          gmv: total((one) => one.gmv),
          deposit: total((one) => one.deposit),
          due: isDueAsked ? sumOf(tiers.flatMap((one) => one.due ?? [])) : null,
          dueUnknown: count((one) => one.dueUnknown),
        },
      };
    },
  };
}
