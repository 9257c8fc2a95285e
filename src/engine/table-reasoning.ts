// Why a row of ROSTER or SCHEDULE says what it says: the whole columns are reckoned as the functions do, and one row is told.
import type { RulebookReading } from '../rules/rulebook';
import { readAgency } from './agency';
import { largestAmount, readAmount } from './amount';
import { isProblem } from './cell';
import type { Decimal } from './decimal';
import { reasoningFor, type Reasoning } from './deposit';
import { residueIn } from './money';
import { monthText, readMonth } from './month';
import { gmvByAgency } from './orders';
import type { ArgumentName, Problem } from './problem';
import { ruleChoice, type RuleChoice } from './rule-choice';
import { scheduleOf, type Assessment } from './schedule';

type Cells = readonly (readonly unknown[])[];

export type RosterRow =
  | { readonly state: 'header'; readonly rule: RuleChoice; readonly earned: string }
  | { readonly state: 'beyond' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly rule?: RuleChoice }
  /** Refunds exceed orders: the sum itself, from which nothing follows. */
  | { readonly state: 'negative'; readonly total: Decimal; readonly rule: RuleChoice }
  /** More than a cell can show as a number. */
  | { readonly state: 'too-large'; readonly total: Decimal; readonly rule: RuleChoice }
  | {
      readonly state: 'reasoned';
      readonly agency: string;
      /** The month in which the GMV was earned, YYYY-MM. */
      readonly earned: string;
      readonly rule: RuleChoice;
      readonly reasoning: Reasoning;
    };

/** Row `i` of ROSTER's answer, 0 being its header. `month` and `rule` are single cells, the rest columns. */
export function rosterRow(
  reading: RulebookReading,
  given: Readonly<Record<'agency' | 'date' | 'amount' | 'month' | 'rule', Cells>>,
  i: number,
): RosterRow {
  const { agency, date, amount } = given;
  const problem = columnProblem({ agency, date, amount }) ?? singleProblem('month', given.month);
  if (problem) return { state: 'problem', problem };
  const assessed = readMonth(given.month[0]?.[0], 'month') ?? ({ code: 'blank-argument', argument: 'month' } as const);
  if (isProblem(assessed)) return { state: 'problem', problem: assessed };
  const notOne = singleProblem('rule', given.rule);
  if (notOne) return { state: 'problem', problem: notOne };
  const choice = ruleChoice(reading, given.rule[0]?.[0], assessed);
  if (isProblem(choice.rule)) return { state: 'problem', problem: choice.rule, rule: choice };
  const earned = monthText(assessed - 1);
  if (i === 0) return { state: 'header', rule: choice, earned };
  const line = (row: number) => ({ agency: agency[row]?.[0], date: date[row]?.[0], amount: amount[row]?.[0] });
  const sum = gmvByAgency(agency.length, line, assessed - 1)[i - 1];
  if (!sum) return { state: 'beyond' };
  if (isProblem(sum.agency)) return { state: 'problem', problem: sum.agency, rule: choice };
  if (isProblem(sum.gmv)) return { state: 'problem', problem: sum.gmv, rule: choice };
  if (sum.gmv.abs().gt(largestAmount)) return { state: 'too-large', total: sum.gmv, rule: choice };
  if (sum.gmv.isNegative()) return { state: 'negative', total: sum.gmv, rule: choice };
  return {
    state: 'reasoned',
    agency: readAgency(sum.agency) as string,
    earned,
    rule: choice,
    reasoning: reasoningFor(choice.rule, sum.gmv),
  };
}

export type ScheduleLine =
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

/** Row `i` of SCHEDULE's answer, counted from 0; `held` and `rule` may be one cell or one per row. */
export function scheduleRow(
  reading: RulebookReading,
  given: Readonly<Record<'agency' | 'month' | 'gmv' | 'held' | 'rule', Cells>>,
  i: number,
): ScheduleLine {
  const { agency, month, gmv } = given;
  const problem =
    columnProblem({ agency, month, gmv }) ?? oneColumn('held', given.held, agency.length) ?? oneColumn('rule', given.rule, agency.length);
  if (problem) return { state: 'problem', problem };
  const choices = agency.map((_, row): RuleChoice => {
    const earned = readMonth(month[row]?.[0], 'month');
    const named = repeated('rule', given.rule, row);
    if (isProblem(named)) return { rule: named, why: 'unknown' };
    return ruleChoice(reading, named.value, typeof earned === 'number' ? earned + 1 : 0);
  });
  const heldIn = (row: number) => {
    const cell = repeated('held', given.held, row);
    return isProblem(cell) ? cell : readAmount(cell.value, 'held');
  };
  const rows = agency.map((cells, row) => ({
    agency: readAgency(cells[0]),
    month: readMonth(month[row]?.[0], 'month'),
    gmv: readAmount(gmv[row]?.[0], 'gmv'),
    held: heldIn(row),
    rule: choices[row]!.rule,
  }));
  const assessment: Assessment | undefined = scheduleOf(rows)[i];
  const [row, choice] = [rows[i], choices[i]];
  if (!assessment || !row || !choice) return { state: 'blank' };
  const { tier, heldBefore, due, surplus } = assessment;
  if (isProblem(tier)) return { state: 'problem', problem: tier, rule: choice };
  // An assessed row has all three, or its tier would be the problem.
  const reasoning = reasoningFor(choice.rule as Reasoning['rule'], row.gmv as Decimal, undefined, residueIn(gmv[i]?.[0]));
  const earned = monthText(row.month as number);
  return {
    state: 'reasoned',
    agency: row.agency as string,
    earned,
    rule: choice,
    reasoning,
    isCarried: row.held === null,
    heldBefore,
    due,
    surplus,
  };
}

const shapeOf = (cells: Cells): { rows: number; columns: number } => ({ rows: cells.length, columns: cells[0]?.length ?? 0 });

function singleProblem(argument: ArgumentName, cells: Cells): Problem | undefined {
  const { rows, columns } = shapeOf(cells);
  return rows === 1 && columns === 1 ? undefined : { code: 'not-one-value', argument, rows, columns };
}

function columnProblem(columns: Readonly<Partial<Record<ArgumentName, Cells>>>): Problem | undefined {
  const given = Object.entries(columns) as [ArgumentName, Cells][];
  const expected = given[0]![1].length;
  const wrong = given.find(([, cells]) => shapeOf(cells).columns !== 1 || cells.length !== expected);
  return wrong && { code: 'not-a-column', argument: wrong[0], ...shapeOf(wrong[1]), expected };
}

function oneColumn(argument: ArgumentName, cells: Cells, expected: number): Problem | undefined {
  const { rows, columns } = shapeOf(cells);
  return columns === 1 && (rows === 1 || rows <= expected) ? undefined : { code: 'not-a-column', argument, rows, columns, expected };
}

function repeated(argument: ArgumentName, cells: Cells, row: number): { readonly value: unknown } | Problem {
  if (cells.length === 1) return { value: cells[0]![0] };
  return row < cells.length ? { value: cells[row]![0] } : { code: 'beyond-argument', argument, ...shapeOf(cells) };
}
