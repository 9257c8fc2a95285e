// What one SQL differs in from another: a record of how each thing is written.
import type { AmountType, DayKind, RowProblem } from '../header';
import type { CountedMonth } from '../month';
import type { TierStep } from '../tier-steps';

/** A column of amounts as one SQL reads it; every part is an expression or a condition that may be evaluated for any row. */
export interface AmountReading {
  readonly blank: string;
  /** The first that holds is the row's problem. */
  readonly refused: readonly (readonly [when: string, problem: RowProblem])[];
  /** The amount in the type that adds and compares exactly; anything where it is refused. */
  readonly value: string;
}

export interface DayReading {
  readonly blank: string;
  /** null where the column's type lets nothing unreadable in. */
  readonly unreadable: string | null;
  readonly inMonth: string;
}

export interface SqlDialect {
  /** As its makers call it. */
  readonly name: string;
  /** with: common table expressions. nested: subqueries in FROM, for engines without. */
  readonly chained: 'with' | 'nested';
  /** What stands between the name of a step and its SELECT. */
  readonly stepStart: string;
  /** Characters that a name may have. */
  readonly longestName: number;
  readonly quotedName: (name: string) => string;
  /** A yuan amount as a literal of the type that `value` of a reading has. */
  readonly exact: (amount: string) => string;
  readonly double: (value: number) => string;
  readonly tierNumber: (tier: number) => string;
  /** A sum of no lines as 0; null where COALESCE does it. */
  readonly sumOrZero: ((sum: string) => string) | null;
  /** What a person reads of an exact amount: yuan. */
  readonly shown: (exact: string) => string;
  /** A reading to add and compare with `exact`. */
  readonly amount: (kind: AmountType, column: string, sums: boolean) => AmountReading;
  /** Whether a sum shows that its column is of another type than `kind` says; null where each amount is asked. */
  readonly totalOfWrongType: ((kind: AmountType, total: string) => string | null) | null;
  readonly day: (kind: DayKind, column: string, month: CountedMonth) => DayReading;
  /** A column as the text that agencies are told apart by. */
  readonly asText: (column: string) => string;
  readonly replaced: (text: string, from: string, to: string) => string;
  /** Each character of `from` by the one of `to` at its place; null where there is no such function. */
  readonly translated: ((text: string, from: string, to: string) => string) | null;
  readonly lowered: (text: string) => string;
  /** A string literal. */
  readonly string: (text: string) => string;
  /** A character that a reader of the text would not see. */
  readonly character: (code: number) => string;
  readonly joined: (texts: readonly string[]) => string;
  /** Without the characters of `set`, an expression, around it. */
  readonly trimmed: (text: string, set: string) => string;
  /** Whether a text has one of these; each is a character or a range of two. */
  readonly hasOneOf: (text: string, ranges: readonly string[]) => string;
  /**
   * A subquery of all tiers, a row each: tier_number, tier_from, tier_next, tier_deposit. The first runs from `least`, since an amount that
   * is read as 0 may lie a residue below it. null where an engine joins by equality only and has arrays.
   */
  readonly tierRows: ((steps: readonly TierStep[], from: (step: TierStep) => string, least: string) => string) | null;
  /** The tier by the edges of the upper ones, and the item of an array by its number from 1; null where `tierRows` is there. */
  readonly tierArrays: ((edges: readonly string[], compared: string, operator: string) => string) | null;
  readonly itemOf: ((items: readonly string[], index: string) => string) | null;
  /** What stands behind a statement, so that nobody's settings make a part of the lines the answer; null where there are none. */
  readonly ending: string | null;
  /** True where the text itself asks the column for its type. */
  readonly knowsTypes: boolean;
  readonly hasDecimals: boolean;
}
