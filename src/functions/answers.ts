// What each function answers, by its name and its arguments' names: for cells, and for the help's examples.
import { type ByArgument, type FunctionName, secondArgument } from '../engine/tables/declarations';
import type { Context, Matrix } from './answer';
import { type CellQuestion, cellsByArgument, cellsOf, cellwise } from './cellwise';
import { settingsProblem } from '../engine/tiers/rule-of-cell';
import { rosterQuestion, rosterRows, rosterSums } from '../engine/tables/roster';
import { yuan } from '../i18n/yuan';
import { isProblem } from '../engine/amounts/cell';
import { scheduleRows } from '../engine/tables/schedule-rows';
import { knownRules, ruleAt as ruleAtCell, tierRows, tiersChoice } from '../engine/tables/rules';
import { leftOut, shapeOf } from '../engine/tables/shapes';
import { type QuestionName, withErrorCells } from '../engine/tiers/exact-answers';
import { answererOf } from '../engine/tiers/fast-answers';
import { wordedFunctions } from './worded-cells';

// What each cell-by-cell function asks of the engine.
const counted = (name: FunctionName, question: QuestionName): CellQuestion => ({
  second: secondArgument(name),
  answerer: (rule, context) => answererOf[question](rule, context.errorCell),
  failure: (problem, context) => context.errorCell(problem),
});

export const cellFunctions = {
  DEPOSIT: counted('DEPOSIT', 'deposit'),
  TOPUP: counted('TOPUP', 'topUp'),
  TIER: counted('TIER', 'tier'),
  SHORTFALL: counted('SHORTFALL', 'shortfall'),
  SURPLUS: counted('SURPLUS', 'surplus'),
  HEADROOM: counted('HEADROOM', 'headroom'),
  ...wordedFunctions,
} satisfies Partial<Record<FunctionName, CellQuestion>>;

// Put in by the build: package.json's version, and a hash of the functions' metadata.
declare const __VERSION__: string;
declare const __METADATA_VERSION__: string;

/** One cell of text that says which build, which metadata and which rule answered. */
export function buildText({ reading, sentences, errorCell }: Context): Matrix {
  if (reading.state !== 'ok') return [[errorCell(settingsProblem(reading))]];
  return [[sentences.build(__VERSION__, __METADATA_VERSION__, reading.rulebook.chosen)]];
}

export const answers: { readonly [N in FunctionName]: (context: Context, given: ByArgument<N, unknown>) => Matrix } = {
  DEPOSIT: (context, given) => cellwise(context, cellFunctions.DEPOSIT, given),
  TOPUP: (context, given) => cellwise(context, cellFunctions.TOPUP, given),
  TIER: (context, given) => cellwise(context, cellFunctions.TIER, given),
  SHORTFALL: (context, given) => cellwise(context, cellFunctions.SHORTFALL, given),
  SURPLUS: (context, given) => cellwise(context, cellFunctions.SURPLUS, given),
  HEADROOM: (context, given) => cellwise(context, cellFunctions.HEADROOM, given),
  EXPLAIN: (context, given) => cellwise(context, cellFunctions.EXPLAIN, given),
  CHECK: (context, given) => cellwise(context, cellFunctions.CHECK, given),
  TIERS: (context, { rule }) => tiersTable(context, rule),
  RULES: rulesTable,
  RULEAT: (context, { date }) => versionsOnDates(context, date),
  ROSTER: rosterAnswer,
  SCHEDULE: scheduleAnswer,
  BUILD: buildText,
};

/** Agency, GMV of the month before `month`, tier, deposit, headroom; header row first, agencies in order of first appearance. */
export function rosterAnswer(context: Context, given: ByArgument<'ROSTER', unknown>): Matrix {
  const cells = cellsByArgument('ROSTER', given);
  const question = rosterQuestion(context.reading, cells);
  if ('problem' in question) return [[context.errorCell(question.problem)]];
  const { rule, earned } = question;
  const rows = rosterRows(rule, rosterSums(cells, earned), yuan);
  return [context.sentences.rosterHeader, ...rows.map((row) => withErrorCells(row, context.errorCell))];
}

/** Tier, deposit, held before, top-up due, surplus beside each row; no header. */
export function scheduleAnswer(context: Context, given: ByArgument<'SCHEDULE', unknown>): Matrix {
  const rows = scheduleRows(context.reading, cellsByArgument('SCHEDULE', given), context.errorCell);
  return isProblem(rows) ? [[context.errorCell(rows)]] : rows;
}

// TIERS, RULES and RULEAT: the rule itself as cells.
export function tiersTable({ reading, sentences, errorCell }: Context, ruleArgument: unknown): Matrix {
  const cells = cellsOf(ruleArgument) ?? leftOut;
  const choice = tiersChoice(reading, shapeOf(cells), cells[0]![0]);
  if ('problem' in choice) return [[errorCell(choice.problem)]];
  return isProblem(choice.rule) ? [[errorCell(choice.rule)]] : [sentences.tiersHeader, ...tierRows(choice.rule)];
}

export function rulesTable({ reading, sentences, language, errorCell }: Context): Matrix {
  const rules = knownRules(reading);
  if (isProblem(rules)) return [[errorCell(rules)]];
  return [
    sentences.rulesHeader,
    ...rules.map(({ rule, lowest, highest, isWorkbooks }) => [
      ...[rule.id, rule.name[language], rule.effectiveFrom ?? '', rule.tiers.length, lowest, highest],
      ...[sentences.evidence[rule.evidence], isWorkbooks ? sentences.yes : ''],
    ]),
  ];
}

/** The id of the version in force on each date, rows × columns. */
export function versionsOnDates({ reading, errorCell }: Context, dates: unknown): Matrix {
  // Rows repeat the same dates, and finding a version orders all of them by day.
  const known = new Map<unknown, unknown>();
  return (cellsOf(dates) ?? leftOut).map((row) =>
    row.map((cell) => {
      if (!known.has(cell)) known.set(cell, idOn(cell));
      return known.get(cell);
    }),
  );

  function idOn(cell: unknown): unknown {
    const inForce = ruleAtCell(reading, cell);
    return inForce === null ? '' : isProblem(inForce) ? errorCell(inForce) : inForce.rule.id;
  }
}
