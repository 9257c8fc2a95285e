import type { Decimal } from '../../engine/amounts/money';
import { glimpseOf } from '../../engine/amounts/seen-cell';
import { addAmount, newSum, totalOf } from '../../engine/amounts/exact-sum';
import type { Rule } from '../../rules/rule';
import type { AgencyTotal } from './roster';
import { rosterFigures, type RosterFigures } from '../../engine/tables/roster';

/** The roster to be, yuan, and what a person should know of it before it is written. */
export interface OrdersSummary {
  readonly rows: readonly (AgencyTotal & { readonly figures: RosterFigures })[];
  /** Of the agencies that can be assessed. */
  readonly gmv: Decimal;
  readonly deposit: Decimal;
  /** Agencies per tier; tier k is at index k − 1. */
  readonly byTier: readonly number[];
  /** GMV 0: no order in the month, or refunds that equal the orders. */
  readonly withoutGmv: number;
  readonly negative: readonly AgencyTotal[];
  readonly unread: readonly (AgencyTotal & { readonly figures: Extract<RosterFigures, { state: 'unread' }> })[];
}

const rowsAtOnce = 1000;

const moneyText = (amount: Decimal): string => glimpseOf(amount.toFixed());

/** Yields how many agencies are done. */
export function* summaryOfOrders(rule: Rule, totals: readonly AgencyTotal[]): Generator<number, OrdersSummary> {
  const rows: OrdersSummary['rows'][number][] = [];
  const byTier = rule.tiers.map(() => 0);
  const [gmv, deposit] = [newSum(), newSum()];
  let withoutGmv = 0;
  for (const [i, total] of totals.entries()) {
    if (i % rowsAtOnce === 0) yield i;
    const figures = rosterFigures(rule, total, moneyText);
    rows.push({ ...total, figures });
    if (figures.state !== 'assessed') continue;
    addAmount(gmv, figures.gmv);
    addAmount(deposit, figures.deposit);
    byTier[figures.tier - 1]!++;
    if (figures.gmv.isZero()) withoutGmv++;
  }
  const unread = rows.flatMap(({ figures, ...total }) => (figures.state === 'unread' ? [{ ...total, figures }] : []));
  return {
    rows,
    gmv: totalOf(gmv),
    deposit: totalOf(deposit),
    byTier,
    withoutGmv,
    negative: rows.filter(({ figures }) => figures.state === 'negative'),
    unread,
  };
}
