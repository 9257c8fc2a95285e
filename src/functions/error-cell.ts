import type { Problem } from '../engine/problem';

/** What a cell shows for a problem, worded by `say`: only #VALUE! and #N/A carry a sentence; an error cell passes on as it is. */
export function errorCell(problem: Problem, say: (problem: Problem) => string | undefined): CustomFunctions.Error {
  if (problem.code === 'error-cell' && passing.has(problem.seen))
    return new CustomFunctions.Error(problem.seen as CustomFunctions.ErrorCode);
  const code = notAvailable.has(problem.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, say(problem));
}

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
