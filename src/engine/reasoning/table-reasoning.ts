// Why a row of ROSTER or SCHEDULE says what it says: the whole table is reckoned as its cells are, and one row is told.
import type { RulebookReading } from '../../rules/rulebook';
import { isProblem } from '../amounts/cell';
import { type Decimal, residueIn } from '../amounts/money';
import { type Reasoning, reasoningFor } from '../tiers/deposit';
import { monthText } from '../amounts/month';
import { gmvOf } from '../tables/orders';
import type { Problem } from '../amounts/problem';
import type { RuleChoice } from '../tiers/rule-choice';
import { readers } from '../tables/declarations';
import { type RosterCells, rosterFigures, rosterQuestion, rosterSums } from '../tables/roster';
import { type ScheduleCells, scheduleTable } from '../tables/schedule';

export type RosterReasoning =
  | { readonly state: 'header'; readonly rule: RuleChoice; readonly earned: string }
  | { readonly state: 'beyond' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly rule?: RuleChoice }
  | {
      readonly state: 'reasoned';
      readonly agency: string;
      /** The month in which the GMV was earned, YYYY-MM. */
      readonly earned: string;
      readonly rule: RuleChoice;
      readonly reasoning: Reasoning;
    };

/** Row `i` of ROSTER's answer, 0 being its header. `moneyText` words a sum within a problem. */
export function rosterReasoning(
  reading: RulebookReading,
  given: RosterCells,
  i: number,
  moneyText: (amount: Decimal) => string,
): RosterReasoning {
  const question = rosterQuestion(reading, given);
  if ('problem' in question) {
    const { problem, choice } = question;
    return { state: 'problem', problem, ...(choice && { rule: choice }) };
  }
  const { rule, choice } = question;
  const earned = monthText(question.earned);
  if (i === 0) return { state: 'header', rule: choice, earned };
  const sum = rosterSums(given, question.earned)[i - 1];
  if (!sum) return { state: 'beyond' };
  if (isProblem(sum.agency)) return { state: 'problem', problem: sum.agency, rule: choice };
  const figures = rosterFigures(rule, { agency: sum.agency, gmv: gmvOf(sum) }, moneyText);
  if (figures.state !== 'assessed') return { state: 'problem', problem: figures.problem, rule: choice };
  return {
    state: 'reasoned',
    agency: readers.agency(sum.agency) as string,
    earned,
    rule: choice,
    reasoning: reasoningFor(rule, figures.gmv),
  };
}

export type ScheduleReasoning =
  | { readonly state: 'blank' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly rule?: RuleChoice }
  | {
      readonly state: 'reasoned';
      readonly agency: string;
      readonly earned: string;
      readonly rule: RuleChoice;
      readonly reasoning: Reasoning;
      /** Whether the balance stands in `held` or was carried from the agency's earlier rows. */
      readonly isCarried: boolean;
      /** Yuan; a problem where an earlier row leaves them unknown. */
      readonly heldBefore: Decimal | Problem;
      readonly due: Decimal | Problem;
      readonly surplus: Decimal | Problem;
    };

/** Row `i` of SCHEDULE's answer, counted from 0. */
export function scheduleReasoning(reading: RulebookReading, given: ScheduleCells, i: number): ScheduleReasoning {
  const table = scheduleTable(reading, given);
  if (isProblem(table)) return { state: 'problem', problem: table };
  const [row, choice, assessment] = [table.rows[i], table.choices[i], table.assessments[i]];
  if (!assessment || !row || !choice) return { state: 'blank' };
  const { tier, heldBefore, due, surplus } = assessment;
  if (isProblem(tier)) return { state: 'problem', problem: tier, rule: choice };
  // An assessed row has all three, or its tier would be the problem.
  const reasoning = reasoningFor(row.rule as Reasoning['rule'], row.gmv as Decimal, undefined, residueIn(given.gmv[i]?.[0]));
  return {
    state: 'reasoned',
    agency: row.agency as string,
    earned: monthText(row.month as number),
    rule: choice,
    reasoning,
    isCarried: row.held === null,
    heldBefore,
    due,
    surplus,
  };
}
