// What each cell-by-cell function asks of the engine.
import { isProblem } from '../engine/amounts/cell';
import type { QuestionName } from '../engine/tiers/exact-answers';
import { answerer, answererOf, type Answerer } from '../engine/tiers/fast-answers';
import type { Decimal } from '../engine/amounts/decimal';
import { disputedEdge, reasoningFor, topUpOfTier } from '../engine/tiers/deposit';
import { residueIn } from '../engine/amounts/money';
import type { Problem } from '../engine/amounts/problem';
import { readers, secondArgument, type FunctionName } from '../engine/tables/declarations';
import type { Rule } from '../rules/rule';
import type { Context } from './answer';
import type { CellQuestion } from './cellwise';

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
