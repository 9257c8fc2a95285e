// SCHEDULE: what is due month after month, a row beside each row.
import type { RulebookReading } from '../../rules/rulebook';
import { isProblem } from '../amounts/cell';
import type { Decimal } from '../amounts/money';
import type { Month } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { plainNumber } from '../tiers/exact-answers';
import { ruleChoice, type RuleChoice } from '../tiers/rule-choice';
import { scheduleOf, type Assessment, type ScheduleRow } from './assessments';
import { readers, type ByArgument } from './declarations';
import { cellOfRow, shapeProblem, type Cells } from './shapes';

export type ScheduleCells = ByArgument<'SCHEDULE', Cells>;

/** One entry per row, in the rows' own order. */
export interface ScheduleTable {
  readonly rows: readonly ScheduleRow[];
  readonly choices: readonly RuleChoice[];
  readonly assessments: readonly Assessment[];
}

/** The first argument whose shape SCHEDULE refuses. */
export const scheduleProblem = (given: ScheduleCells): Problem | null =>
  shapeProblem('SCHEDULE', given, ['agency', 'month', 'gmv', 'held', 'rule']);

export function scheduleTable(reading: RulebookReading, given: ScheduleCells): ScheduleTable | Problem {
  const problem = scheduleProblem(given);
  if (problem) return problem;
  const readRow = rowReader(reading, given);
  const rows: ScheduleRow[] = [];
  const choices: RuleChoice[] = [];
  for (let i = 0; i < given.agency.length; i++) {
    const { row, choice } = readRow(i);
    rows.push(row);
    choices.push(choice);
  }
  return { rows, choices, assessments: scheduleOf(rows) };
}

/** Reads a row, counted from 0, as the reference does. */
export function rowReader(reading: RulebookReading, given: ScheduleCells): (i: number) => { row: ScheduleRow; choice: RuleChoice } {
  const choiceOf = choiceByCellAndMonth(reading);
  return (i) => {
    const month = readers.month(given.month[i]![0]);
    const held = cellOfRow('held', given.held, i);
    const named = cellOfRow('rule', given.rule, i);
    const choice: RuleChoice = isProblem(named) ? { rule: named, why: 'unknown' } : choiceOf(named.cell, month);
    const row: ScheduleRow = {
      agency: readers.agency(given.agency[i]![0]),
      month,
      gmv: readers.gmv(given.gmv[i]![0]),
      held: isProblem(held) ? held : readers.held(held.cell),
      rule: choice.rule,
    };
    return { row, choice };
  };
}

export const blankAssessment: readonly unknown[] = Object.freeze(['', '', '', '', '']);

/** Tier, deposit, held before, top-up due, surplus as cells show them; problems stand in the cells that have no answer. */
export function assessmentRow(assessment: Assessment): readonly unknown[] {
  if (assessment === null) return blankAssessment;
  const { tier, deposit, heldBefore, due, surplus } = assessment;
  return [tier, plain(deposit), plain(heldBefore), plain(due), plain(surplus)];
}

const plain = (amount: Decimal | Problem): number | Problem => (isProblem(amount) ? amount : plainNumber(amount));

const monthBlank: Problem = { code: 'blank-argument', argument: 'month' };

/** Rows repeat the same rule cell and month: each pair is looked up once. */
export function choiceByCellAndMonth(reading: RulebookReading): (cell: unknown, earned: Month | null | Problem) => RuleChoice {
  const known = new Map<string, RuleChoice>();
  return (cell, earned) => {
    const assessed = typeof earned === 'number' ? earned + 1 : (earned ?? monthBlank);
    if (isProblem(earned) || (typeof cell === 'object' && cell !== null)) return ruleChoice(reading, cell, assessed);
    const key = `${typeof cell} ${String(cell)} ${earned}`;
    let choice = known.get(key);
    if (!choice) known.set(key, (choice = ruleChoice(reading, cell, assessed)));
    return choice;
  };
}
