// What a caller asks for: names of a table and its columns, what its columns hold.
import type { AmountType, DayKind } from '../header';
import { countedMonth } from '../month';

export interface DepositsAsk {
  readonly question: 'deposits';
  /** A name, or names with points between them: schema.orders. */
  readonly table: string;
  readonly agency: string;
  readonly gmv: string;
  /** The column of the tier paid before; null where there is none, and no top-up is answered. */
  readonly paid: string | null;
  readonly amounts: AmountType;
}

export interface RosterAsk {
  readonly question: 'roster';
  readonly table: string;
  readonly agency: string;
  readonly date: string;
  readonly amount: string;
  /** The month of assessment, YYYY-MM: the month before it is counted. */
  readonly month: string;
  readonly amounts: AmountType;
  readonly dates: DayKind;
}

export type SqlAsk = DepositsAsk | RosterAsk;

type AskField = 'table' | 'agency' | 'gmv' | 'paid' | 'date' | 'amount' | 'month';

export interface AskProblem {
  readonly code: 'name-missing' | 'name-too-long' | 'name-unprintable' | 'month-unreadable' | 'name-twice';
  readonly field: AskField;
  readonly seen: string;
  /** The most characters that a name has in this dialect. */
  readonly most?: number;
}

const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Why a name or a month cannot be used, in the order of the fields; empty where all can. */
export function problemsOfAsk(ask: SqlAsk, longestName: number): readonly AskProblem[] {
  const problems: AskProblem[] = [];
  const columns: readonly (readonly [AskField, string | null])[] =
    ask.question === 'roster'
      ? [
          ['agency', ask.agency],
          ['date', ask.date],
          ['amount', ask.amount],
        ]
      : [
          ['agency', ask.agency],
          ['gmv', ask.gmv],
          ['paid', ask.paid],
        ];
  for (const part of ask.table.split('.')) problems.push(...problemsOfName('table', part, ask.table, longestName));
  const before = new Set<string>();
  for (const [field, name] of columns) {
    if (name === null) continue;
    problems.push(...problemsOfName(field, name, name, longestName));
    if (name !== '' && before.has(name)) problems.push({ code: 'name-twice', field, seen: name });
    before.add(name);
  }
  if (ask.question === 'roster' && countedMonth(ask.month) === null)
    problems.push({ code: 'month-unreadable', field: 'month', seen: ask.month });
  return problems;
}

function problemsOfName(field: AskField, name: string, seen: string, most: number): readonly AskProblem[] {
  if (name.trim() === '') return [{ code: 'name-missing', field, seen }];
  if (unprintable.test(name)) return [{ code: 'name-unprintable', field, seen }];
  return [...name].length > most ? [{ code: 'name-too-long', field, seen, most }] : [];
}
