// ROSTER: from order lines to one row per agency.
import type { Rule } from '../../rules/rule';
import type { RulebookReading } from '../../rules/rulebook';
import { largestAmount } from '../amounts/amount';
import { isProblem } from '../amounts/cell';
import { type Decimal, withoutResidue } from '../amounts/money';
import { depositOfTier, headroomFor, tierOf } from '../tiers/deposit';
import { reached, scaleOf } from '../tiers/scale';
import type { Month } from '../amounts/month';
import type { AgencySum } from './order-ledger';
import { type AgencyGmv, gmvOf, newOrderSums } from './orders';
import type { Problem } from '../amounts/problem';
import { plainNumber } from '../tiers/exact-answers';
import { ruleChoice, type RuleChoice } from '../tiers/rule-choice';
import { type ByArgument, readers } from './declarations';
import { type Cells, shapeProblem } from './shapes';

export type RosterCells = ByArgument<'ROSTER', Cells>;

/** What is asked: which rule, of which month's orders. */
export interface RosterQuestion {
  readonly rule: Rule;
  readonly choice: RuleChoice;
  /** In which the GMV was earned: the month before that of assessment. */
  readonly earned: Month;
}

export function rosterQuestion(
  reading: RulebookReading,
  given: RosterCells,
): RosterQuestion | { readonly problem: Problem; readonly choice?: RuleChoice } {
  const notColumns = shapeProblem('ROSTER', given, ['agency', 'date', 'amount', 'month']);
  if (notColumns) return { problem: notColumns };
  const assessed = readers.month(given.month[0]?.[0]) ?? ({ code: 'blank-argument', argument: 'month' } as const);
  if (isProblem(assessed)) return { problem: assessed };
  const notOne = shapeProblem('ROSTER', given, ['rule']);
  if (notOne) return { problem: notOne };
  const choice = ruleChoice(reading, given.rule[0]?.[0], assessed);
  return isProblem(choice.rule) ? { problem: choice.rule, choice } : { rule: choice.rule, choice, earned: assessed - 1 };
}

/** In order of first appearance. */
export function rosterSums({ agency, date, amount }: RosterCells, earned: Month): readonly AgencySum[] {
  const { addColumns, sums } = newOrderSums(earned);
  addColumns(agency, date, amount);
  return sums();
}

/** What a row of the roster says, yuan. */
export type RosterFigures =
  | {
      readonly state: 'assessed';
      readonly gmv: Decimal;
      readonly tier: number;
      readonly deposit: Decimal;
      readonly headroom: Decimal | null;
    }
  /** Refunds exceed orders: the sum stays to be seen, nothing follows from it. */
  | { readonly state: 'negative'; readonly gmv: Decimal; readonly problem: Problem }
  /** The agency is an error, a line that may belong to the month cannot be counted, or the sum is more than a cell can show. */
  | { readonly state: 'unread'; readonly problem: Problem };

/**
 * A sum is read as the cell is that shows it, so that DEPOSIT of a row's GMV is the row's deposit: lines net of tax leave residues.
 * `moneyText` words a sum within a problem.
 */
export function rosterFigures(rule: Rule, { agency, gmv: sum }: AgencyGmv, moneyText: (amount: Decimal) => string): RosterFigures {
  const gmv = isProblem(sum) ? sum : withoutResidue(sum);
  if (isProblem(agency)) return { state: 'unread', problem: isProblem(gmv) ? gmv : agency };
  if (isProblem(gmv)) return { state: 'unread', problem: gmv };
  if (gmv.abs().gt(largestAmount)) {
    return { state: 'unread', problem: { code: 'amount-too-large', argument: 'amount', seen: moneyText(gmv) } };
  }
  if (gmv.isNegative()) return { state: 'negative', gmv, problem: { code: 'agency-total-negative', total: moneyText(gmv) } };
  const tier = tierOf(rule, gmv);
  return { state: 'assessed', gmv, tier, deposit: depositOfTier(rule, tier), headroom: headroomFor(rule, gmv) };
}

/** Agency, GMV, tier, deposit, headroom as cells show them; an agency that is an error is that error throughout. */
export function rosterRow(agency: unknown, figures: RosterFigures): readonly unknown[] {
  if (isProblem(agency)) return [agency, agency, agency, agency, agency];
  if (figures.state === 'unread') return [agency, figures.problem, figures.problem, figures.problem, figures.problem];
  const gmv = plainNumber(figures.gmv);
  if (figures.state === 'negative') return [agency, gmv, figures.problem, figures.problem, figures.problem];
  const { tier, deposit, headroom } = figures;
  return [agency, gmv, tier, plainNumber(deposit), headroom === null ? '' : plainNumber(headroom)];
}

/** All rows without the header; problems stand in the cells that have no answer. */
export function rosterRows(rule: Rule, sums: readonly AgencySum[], moneyText: (amount: Decimal) => string): (readonly unknown[])[] {
  const rowOfCents = centsRow(rule);
  return sums.map(
    (sum) => rowOfCents(sum) ?? rosterRow(sum.agency, rosterFigures(rule, { agency: sum.agency, gmv: gmvOf(sum) }, moneyText)),
  );
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
