import { largestAmount } from '../engine/amount';
import { isProblem } from '../engine/cell';
import { depositOfTier, headroomFor } from '../engine/deposit';
import { readMonth } from '../engine/month';
import { reached } from '../engine/lookup';
import type { AgencySum } from '../engine/order-ledger';
import { gmvOf, newOrderSums, type AgencyGmv } from '../engine/orders';
import type { Problem } from '../engine/problem';
import { plainNumber } from '../engine/question';
import { scaleOf } from '../engine/scale';
import { tierOf } from '../engine/tier';
import { yuan } from '../i18n/yuan';
import type { Rule } from '../rules/rule';
import type { Context, Matrix } from './answer';
import { columnsOf, oneValue } from './arguments';
import { datedRule } from './dated-rule';

export interface RosterArguments {
  readonly agency: unknown;
  readonly date: unknown;
  readonly amount: unknown;
  readonly month: unknown;
  readonly rule: unknown;
}

/** Agency, GMV of the month before `month`, tier, deposit, headroom; header row first, agencies in order of first appearance. */
export function rosterTable(context: Context, given: RosterArguments): Matrix {
  const roster = rosterOf(context, given);
  return isProblem(roster) ? [[context.errorCell(roster)]] : [context.sentences.rosterHeader, ...roster];
}

function rosterOf(context: Context, { agency, date, amount, month, rule }: RosterArguments): Matrix | Problem {
  const columns = columnsOf({ agency, date, amount });
  if (isProblem(columns)) return columns;
  const monthValue = oneValue(month, 'month');
  if (isProblem(monthValue)) return monthValue;
  const assessed = readMonth(monthValue.cell, 'month') ?? ({ code: 'blank-argument', argument: 'month' } as const);
  if (isProblem(assessed)) return assessed;
  const ruleValue = oneValue(rule, 'rule');
  if (isProblem(ruleValue)) return ruleValue;
  const version = datedRule(context.reading, ruleValue.cell, assessed);
  if (isProblem(version)) return version;
  const { cells } = columns;
  const { addColumns, sums } = newOrderSums(assessed - 1);
  addColumns(cells.agency, cells.date, cells.amount);
  const rowOfCents = centsRow(version);
  return sums().map((sum) => rowOfCents(sum) ?? rosterRow(context, version, { agency: sum.agency, gmv: gmvOf(sum) }));
}

/** The row of a sum in whole cents, which is exact without decimals, at a tenth of their time; undefined for every other sum. */
function centsRow(rule: Rule): (sum: AgencySum) => readonly unknown[] | undefined {
  const { cents: byCents, fromCents } = scaleOf(rule);
  const deposits = rule.tiers.map((_, i) => plainNumber(depositOfTier(rule, i + 1)));
  return ({ agency, cents, beyond, problem }) => {
    if (!byCents || !fromCents || beyond || problem || isProblem(agency) || !(cents >= 0)) return undefined;
    const tier = reached(byCents, cents);
    return [agency, cents / 100, tier, deposits[tier - 1], tier === deposits.length ? '' : (fromCents[tier]! - cents) / 100];
  };
}

function rosterRow({ errorCell }: Context, rule: Rule, { agency, gmv }: AgencyGmv): readonly unknown[] {
  if (isProblem(agency)) return new Array<unknown>(5).fill(errorCell(agency));
  const sum =
    isProblem(gmv) || gmv.abs().lte(largestAmount) ? gmv : ({ code: 'amount-too-large', argument: 'amount', seen: yuan(gmv) } as const);
  if (isProblem(sum)) return [agency, ...new Array<unknown>(4).fill(errorCell(sum))];
  if (sum.isNegative()) {
    // The sum itself stays to be seen; nothing follows from it.
    const negative = errorCell({ code: 'agency-total-negative', total: yuan(sum) });
    return [agency, plainNumber(sum), negative, negative, negative];
  }
  const tier = tierOf(rule, sum);
  const headroom = headroomFor(rule, sum);
  return [agency, plainNumber(sum), tier, plainNumber(depositOfTier(rule, tier)), headroom === null ? '' : plainNumber(headroom)];
}
