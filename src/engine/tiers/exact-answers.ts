// The questions that answer one number per cell, each by the exact path. The answer of a blank amount is empty text.
import type { Rule } from '../../rules/rule';
import { readAmount } from '../amounts/amount';
import { isProblem, plainCell } from '../amounts/cell';
import { type Decimal, zero } from '../amounts/money';
import { depositFor, headroomFor, shortfallFor, surplusFor, tierOf, topUpFor } from './deposit';
import { readPrevTier } from '../amounts/prev-tier';
import type { ArgumentName, Problem } from '../amounts/problem';

/** A plain number, empty text, or why there is neither. */
type Answer = number | '' | Problem;

/** From the rule and the cells of one row: the GMV and, where the question has one, prevTier or held. */
export type Question = (rule: Rule, gmv: unknown, second: unknown) => Answer;

const ofGmv =
  (answer: (rule: Rule, gmv: Decimal) => number | Decimal | ''): Question =>
  (rule, gmvCell) => {
    const gmv = readAmount(gmvCell, 'gmv');
    return gmv === null ? '' : isProblem(gmv) ? gmv : plain(answer(rule, gmv));
  };

/** A problem in either argument comes before a blank in the other, so that no bad cell hides behind a blank one. */
const ofTwo =
  <S>(read: (cell: unknown, rule: Rule) => S | null | Problem, answer: (rule: Rule, gmv: Decimal, second: S) => Decimal): Question =>
  (rule, gmvCell, secondCell) => {
    const gmv = readAmount(gmvCell, 'gmv');
    const second = read(secondCell, rule);
    if (isProblem(gmv)) return gmv;
    if (isProblem(second)) return second;
    return gmv === null || second === null ? '' : plain(answer(rule, gmv, second));
  };

const amount = (argument: ArgumentName) => (cell: unknown) => readAmount(cell, argument);

export const questions = {
  deposit: ofGmv(depositFor),
  tier: ofGmv(tierOf),
  headroom: ofGmv((rule, gmv) => headroomFor(rule, gmv) ?? ''),
  topUp: ofTwo((cell, rule) => readPrevTier(cell, rule.tiers.length), topUpFor),
  shortfall: ofTwo(amount('held'), shortfallFor),
  surplus: ofTwo(amount('held'), surplusFor),
} satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;

function plain(answer: number | Decimal | ''): number | '' {
  return typeof answer === 'object' ? plainNumber(answer) : answer;
}

/** The double nearest to an exact amount; 0 never with a minus sign. */
export function plainNumber(amount: Decimal): number {
  return amount.isZero() ? zero.toNumber() : amount.toNumber();
}

// What the fast path leaves to this one comes a cell at a time.

/** One answered row of one cell. A row that more than one cell may get is frozen. */
export type Row = readonly [unknown];

/** What stands in a cell in place of an answer. */
export type ErrorCell = (problem: Problem) => unknown;

/** A row as cells show it; one without a problem stays the same. */
export const withErrorCells = (row: readonly unknown[], errorCell: ErrorCell): readonly unknown[] =>
  row.some(isProblem) ? row.map((cell) => (isProblem(cell) ? errorCell(cell) : cell)) : row;

export const shared = (value: unknown): Row => Object.freeze([value] as const);
export const blankRow = shared('');

/** One question put by the exact path, cell after cell. */
export interface Exact {
  readonly question: Question;
  readonly rule: Rule;
  readonly errorCell: ErrorCell;
  // The same few words and errors stand in many cells (待定, n/a, #N/A): read once.
  readonly words: Map<string, KnownCell>;
  readonly errors: Map<string, KnownCell>;
}

interface KnownCell {
  readonly answer: Answer;
  /** What was answered last, for as long as the error cell is the same. */
  row: Row;
}

export function exactly(name: QuestionName, rule: Rule, errorCell: ErrorCell): Exact {
  return { question: questions[name], rule, errorCell, words: new Map(), errors: new Map() };
}

export function exactRow({ question, rule, errorCell, words, errors }: Exact, gmv: unknown, second: unknown): Row {
  if (typeof gmv === 'string' && second === undefined) {
    const known = words.get(gmv);
    return known ? rowOfKnown(known, errorCell) : rememberedRow(words, gmv, question(rule, gmv, undefined), errorCell);
  }
  // An error in gmv is the answer whatever stands beside it.
  const error = typeof gmv === 'object' ? plainCell(gmv) : null;
  if (!isProblem(error) || error.code !== 'error-cell') return rowOf(question(rule, gmv, second), errorCell);
  const known = errors.get(error.seen);
  return known ? rowOfKnown(known, errorCell) : rememberedRow(errors, error.seen, error, errorCell);
}

function rememberedRow(known: Map<string, KnownCell>, cell: string, answer: Answer, errorCell: ErrorCell): Row {
  const row = Object.freeze(rowOf(answer, errorCell));
  if (known.size === 1000) known.clear();
  known.set(cell, { answer, row });
  return row;
}

/** Asked anew for a problem's cell, since a sentence may stand only so often in one answer. */
function rowOfKnown(known: KnownCell, errorCell: ErrorCell): Row {
  if (isProblem(known.answer)) {
    const cell = errorCell(known.answer);
    if (cell !== known.row[0]) known.row = shared(cell);
  }
  return known.row;
}

function rowOf(answer: Answer, errorCell: ErrorCell): Row {
  return answer === '' ? blankRow : [isProblem(answer) ? errorCell(answer) : answer];
}
