// Why a cell has no answer: a code and what a sentence about it needs. Words are in i18n, error cells in functions.

/** The argument a problem is about, as the functions name it. */
export type ArgumentName = 'agency' | 'amount' | 'date' | 'gmv' | 'held' | 'month' | 'prevTier' | 'rule';

export type Problem =
  | { readonly code: 'error-cell'; readonly seen: string }
  | { readonly code: 'not-an-amount'; readonly argument: ArgumentName; readonly seen: string }
  /** Read one way here and another there: both readings. */
  | {
      readonly code: 'amount-ambiguous';
      readonly argument: ArgumentName;
      readonly seen: string;
      readonly readings: readonly [string, string];
    }
  | { readonly code: 'exponent-too-long'; readonly argument: ArgumentName; readonly seen: string }
  | { readonly code: 'amount-too-large'; readonly argument: ArgumentName; readonly seen: string }
  | { readonly code: 'amount-negative'; readonly argument: ArgumentName; readonly seen: string }
  | { readonly code: 'not-a-tier'; readonly seen: string; readonly tiers: number }
  | { readonly code: 'not-a-day'; readonly argument: ArgumentName; readonly seen: string }
  | { readonly code: 'not-a-month'; readonly argument: ArgumentName; readonly seen: string }
  | { readonly code: 'rule-unknown'; readonly seen: string; readonly known: readonly string[] }
  | { readonly code: 'rule-dates-missing' }
  | { readonly code: 'rule-date-missing'; readonly id: string }
  | { readonly code: 'before-first-rule'; readonly day: string; readonly first: string; readonly id: string }
  | { readonly code: 'chosen-rule-unknown'; readonly id: string }
  | { readonly code: 'settings-damaged'; readonly place: string; readonly seen: string }
  | { readonly code: 'settings-newer' }
  /** The workbook's rule is gone, or its copies disagree. */
  | { readonly code: 'settings-doubtful'; readonly seen: string }
  | { readonly code: 'settings-unread'; readonly reason: string }
  | { readonly code: 'beyond-argument'; readonly argument: ArgumentName; readonly rows: number; readonly columns: number }
  | { readonly code: 'not-one-value'; readonly argument: ArgumentName; readonly rows: number; readonly columns: number }
  | {
      readonly code: 'not-a-column';
      readonly argument: ArgumentName;
      readonly rows: number;
      readonly columns: number;
      readonly expected: number;
    }
  | { readonly code: 'blank-argument'; readonly argument: ArgumentName }
  | { readonly code: 'line-unreadable'; readonly line: number; readonly problem: Problem }
  | { readonly code: 'agency-total-negative'; readonly total: string }
  | { readonly code: 'agency-month-twice'; readonly row: number }
  | { readonly code: 'held-unknown'; readonly row: number }
  | { readonly code: 'our-fault'; readonly reason: string };

export type ProblemCode = Problem['code'];

/** The same problem of one code, for a table with a sentence per code. */
export type ProblemOf<C extends ProblemCode> = Extract<Problem, { code: C }>;
