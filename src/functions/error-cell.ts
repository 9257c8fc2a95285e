import type { Problem } from '../engine/problem';

/** What a cell shows for a problem, worded by `say`: only #VALUE! and #N/A carry a sentence; an error cell passes on as it is. */
export function errorCell(problem: Problem, say: (problem: Problem) => string | undefined): CustomFunctions.Error {
  if (passes(problem)) return new CustomFunctions.Error(problem.seen as CustomFunctions.ErrorCode);
  return new CustomFunctions.Error(errorNameOf(problem) as CustomFunctions.ErrorCode, say(problem));
}

/** Whether a cell shows no more of a problem than an error's name. */
export const isWordless = (problem: Problem): boolean => passes(problem);

export const errorNameOf = (problem: Problem): string =>
  passes(problem) ? problem.seen : notAvailable.has(problem.code) ? '#N/A' : '#VALUE!';

const passes = (problem: Problem): problem is Problem & { readonly code: 'error-cell' } =>
  problem.code === 'error-cell' && passing.has(problem.seen);

// The errors that CustomFunctions.ErrorCode knows; another one (#SPILL!, #BUSY! …) becomes #VALUE! with a sentence that names it.
const passing: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

const notAvailable: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'beyond-argument',
  'before-first-rule',
  'chosen-rule-unknown',
  'rule-date-missing',
  'rule-dates-missing',
  'rule-unknown',
  'settings-damaged',
  'settings-newer',
  'settings-unread',
]);
