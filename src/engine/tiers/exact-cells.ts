// What the fast path leaves to the exact one, a cell at a time.
import type { Rule } from '../../rules/rule';
import { isProblem, plainCell } from '../amounts/cell';
import type { Problem } from '../amounts/problem';
import { questions, type Answer, type Question, type QuestionName } from './exact-answers';

/** One answered row of one cell. A row that more than one cell may get is frozen. */
export type Row = readonly [unknown];

/** What stands in a cell in place of an answer. */
export type ErrorCell = (problem: Problem) => unknown;

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
    if (known === undefined) {
      const answer = question(rule, gmv, undefined);
      const row = rowOf(answer, errorCell);
      if (words.size === 1000) words.clear();
      words.set(gmv, { answer, row: Object.freeze(row) });
      return row;
    }
    return rowOfKnown(known, errorCell);
  }
  // An error in gmv is the answer whatever stands beside it.
  const error = typeof gmv === 'object' ? plainCell(gmv) : null;
  if (!isProblem(error) || error.code !== 'error-cell') return rowOf(question(rule, gmv, second), errorCell);
  const known = errors.get(error.seen);
  if (known !== undefined) return rowOfKnown(known, errorCell);
  const row = rowOf(error, errorCell);
  if (errors.size === 1000) errors.clear();
  errors.set(error.seen, { answer: error, row: Object.freeze(row) });
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
