import type { Rule } from '../../rules/rule';
import { centsOf, type Decimal, moneyOf } from '../../engine/amounts/money';
import { disputedEdge, disputedEdges } from '../../engine/tiers/deposit';

/** The yuan between the readings of the edge that an amount stands exactly on; undefined where it stands on none. */
export function edgesMet(rule: Rule) {
  const of = (amount: Decimal): Decimal | undefined => {
    const found = disputedEdge(rule, amount);
    return found ? found.otherDeposit.minus(found.deposit).abs() : undefined;
  };
  const byCents = new Map(
    disputedEdges(rule).map((edge) => [edge.edge.times(100).toNumber(), edge.otherDeposit.minus(edge.deposit).abs()]),
  );
  return {
    of,
    ofNumber(amount: number): Decimal | undefined {
      const cents = centsOf(amount);
      return Number.isNaN(cents) ? of(moneyOf(amount)) : byCents.get(cents);
    },
  };
}
