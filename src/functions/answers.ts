// What each function answers, by its name and its arguments' names: for cells, and for the help's examples.
import { type ByArgument, type FunctionName, readers, secondArgument } from '../engine/tables/declarations';
import { type Context, type Matrix, withErrorCells } from './answer';
import { type CellQuestion, cellsByArgument, cellsOf, cellwise } from './cellwise';
import { settingsProblem } from '../engine/tiers/rule-of-cell';
import { rosterQuestion, rosterRows, rosterSums } from '../engine/tables/roster';
import { yuan } from '../i18n/yuan';
import { isProblem } from '../engine/amounts/cell';
import { assessmentRow, scheduleTable as tableOf } from '../engine/tables/schedule';
import { knownRules, ruleAt as ruleAtCell, tierRows, tiersChoice } from '../engine/tables/rules';
import { leftOut, shapeOf } from '../engine/tables/shapes';
import type { QuestionName } from '../engine/tiers/exact-answers';
import { answerer, type Answerer, answererOf } from '../engine/tiers/fast-answers';
import { type Decimal, residueIn } from '../engine/amounts/money';
import { disputedEdge, reasoningFor, topUpOfTier } from '../engine/tiers/deposit';
import type { Problem } from '../engine/amounts/problem';
import type { Rule } from '../rules/rule';

// What each cell-by-cell function asks of the engine.
const counted = (name: FunctionName, question: QuestionName): CellQuestion => ({
  second: secondArgument(name),
  answerer: (rule, context) => answererOf[question](rule, context.errorCell),
  failure: (problem, context) => context.errorCell(problem),
});

/** A GMV as read, and the number in its cell where that was read as other cents. */
interface GmvCell {
  readonly gmv: Decimal;
  readonly residue: number | null;
}

/** Reads GMV and, where given, prevTier; a blank GMV answers empty text unless prevTier is in error. */
const worded =
  (answer: (rule: Rule, gmv: GmvCell, prevTier: number | undefined, context: Context) => string, failure: CellQuestion['failure']) =>
  (rule: Rule, context: Context): Answerer =>
    answerer((gmvCell, prevCell) => {
      const gmv = readers.gmv(gmvCell);
      const prevTier = prevCell === undefined ? undefined : readers.prevTier(prevCell, rule.tiers.length);
      if (isProblem(gmv)) return [failure(gmv, context)];
      if (isProblem(prevTier)) return [failure(prevTier, context)];
      return [gmv === null ? '' : answer(rule, { gmv, residue: residueIn(gmvCell) }, prevTier, context)];
    });

const asError = (problem: Problem, context: Context): unknown => context.errorCell(problem);
const asWords = (problem: Problem, context: Context): unknown => context.say(problem);

export const cellFunctions = {
  DEPOSIT: counted('DEPOSIT', 'deposit'),
  TOPUP: counted('TOPUP', 'topUp'),
  TIER: counted('TIER', 'tier'),
  SHORTFALL: counted('SHORTFALL', 'shortfall'),
  SURPLUS: counted('SURPLUS', 'surplus'),
  HEADROOM: counted('HEADROOM', 'headroom'),
  EXPLAIN: {
    second: secondArgument('EXPLAIN'),
    answerer: worded(
      (rule, { gmv, residue }, prevTier, { sentences }) => sentences.explain(reasoningFor(rule, gmv, prevTier, residue)),
      asError,
    ),
    failure: asError,
  },
  CHECK: { second: secondArgument('CHECK'), answerer: worded(checked, asWords), failure: asWords },
} satisfies Partial<Record<FunctionName, CellQuestion>>;

function checked(rule: Rule, { gmv, residue }: GmvCell, prevTier: number | undefined, { sentences }: Context): string {
  const edge = disputedEdge(rule, gmv, residue);
  if (edge === null) return '';
  return sentences.onEdge(
    edge,
    prevTier === undefined ? null : { due: topUpOfTier(rule, edge.tier, prevTier), otherDue: topUpOfTier(rule, edge.otherTier, prevTier) },
  );
}

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
  return [context.sentences.rosterHeader, ...withErrorCells(context, rosterRows(rule, rosterSums(cells, earned), yuan))];
}

/** Tier, deposit, held before, top-up due, surplus beside each row; no header. */
export function scheduleAnswer(context: Context, given: ByArgument<'SCHEDULE', unknown>): Matrix {
  const table = tableOf(context.reading, cellsByArgument('SCHEDULE', given));
  if (isProblem(table)) return [[context.errorCell(table)]];
  return withErrorCells(context, table.assessments.map(assessmentRow));
}

// TIERS, RULES and RULEAT: the rule itself as cells.
export function tiersTable({ reading, sentences, errorCell }: Context, ruleArgument: unknown): Matrix {
  const cells = cellsOf(ruleArgument) ?? leftOut;
  const choice = tiersChoice(reading, shapeOf(cells), cells[0]?.[0]);
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
