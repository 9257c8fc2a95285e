import type { Problem } from '../engine/amounts/problem';

/** Only #VALUE! and #N/A carry a sentence; an error cell of the sheet passes on as it is. */
export const errorCell = (name: string, sentence?: string): CustomFunctions.Error =>
  new CustomFunctions.Error(name as CustomFunctions.ErrorCode, sentence);

/** Whether a cell shows no more of a problem than an error's name. */
export const isWordless = (problem: Problem): boolean => passes(problem);

export const errorNameOf = (problem: Problem): string =>
  passes(problem) ? problem.seen : notAvailable.has(problem.code) ? '#N/A' : '#VALUE!';

const passes = (problem: Problem): problem is Problem & { readonly code: 'error-cell' } =>
  problem.code === 'error-cell' && passing.has(problem.seen);

// What Microsoft lists as outputs of custom functions ("Handle and return errors"): #REF! and #NAME? are listed as inputs only. Every other
// error (#REF!, #NAME?, #SPILL!, #BUSY! …) becomes #N/A with a sentence that names it.
const passing: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NULL!', '#NUM!', '#VALUE!']);

const notAvailable: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'error-cell',
  'beyond-argument',
  'before-first-rule',
  'chosen-rule-unknown',
  'rule-date-missing',
  'rule-dates-missing',
  'rule-unknown',
  'settings-damaged',
  'settings-newer',
  'settings-doubtful',
  'settings-unread',
]);
