// What a close says in one language; the words are in i18n.
import type { Decimal } from '../../engine/amounts/money';
import type { Evidence, EdgeSide } from '../../rules/rule';
import type { OnEdge } from '../assess/on-edge';
import type { Unsettled } from '../assess/unsettled-row';
import type { CloseColumn } from './sheet/columns';
import type { HeadKind, Role } from './sheet/line';

/** Months as YYYY-MM, days as YYYY-MM-DD. */
export interface CloseWords {
  readonly sheetName: (month: string) => string;
  readonly title: (month: string) => string;
  readonly head: Readonly<Record<Exclude<HeadKind, 'title'>, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly edgeSide: Readonly<Record<EdgeSide, string>>;
  readonly paidBy: Readonly<Record<'held' | 'prevTier' | 'none', string>>;
  readonly correctsNone: string;
  readonly sums: Readonly<Record<'heading' | 'agencies' | 'gmv' | 'deposit' | 'held' | 'due' | 'surplus' | 'untiered' | 'all', string>> & {
    readonly tier: (tier: number, wording: string) => string;
  };
  readonly doubts: Readonly<Record<'heading' | 'agencies' | 'stake', string>> & {
    readonly kinds: Readonly<Record<Unsettled['why'], string>>;
  };
  readonly edges: Readonly<Record<'heading' | 'agencies' | 'here' | 'other' | 'dueHere' | 'dueOther', string>> & {
    readonly edge: (edge: Decimal) => string;
  };
  readonly sign: Readonly<Record<'heading' | 'name' | 'on' | 'code' | Role, string>>;
  readonly payments: string;
  readonly columns: Readonly<Record<Exclude<CloseColumn, 'mark' | 'paymentCheck' | 'before'> | 'held' | 'prevTier', string>>;
  readonly ruleText: string;
  /** What is in doubt about a row, and the other reading of the edge it stands on. */
  readonly note: (doubts: readonly Unsettled[], edge: OnEdge | null) => string;
  /** Printed at the foot of every page; `&P` and `&N` are Excel’s own codes for the page and their number. */
  readonly footer: (month: string, code: string | null) => string;
  readonly lists: ListWords;
}

export type CloseListName = 'toPay' | 'arrears' | 'nearEdge' | 'inDoubt';

interface ListWords {
  /** What a list is called, also as a sheet. */
  readonly names: Readonly<Record<CloseListName, (month: string) => string>>;
  /** `code` null: nothing is closed yet, it is as computed on that day. */
  readonly basis: (rule: string, on: string, code: string | null) => string;
  readonly total: string;
  readonly columns: Readonly<
    Record<
      | 'name'
      | 'agency'
      | 'gmv'
      | 'tier'
      | 'deposit'
      | 'held'
      | 'due'
      | 'payBy'
      | 'purpose'
      | 'message'
      | 'paid'
      | 'arrears'
      | 'edge'
      | 'left'
      | 'rise'
      | 'note'
      | 'stake',
      string
    >
  >;
  readonly purpose: (month: string) => string;
  /** Ready to be sent to one agency. */
  readonly message: (facts: MessageFacts) => string;
  readonly arrearsMessage: (facts: MessageFacts & { readonly paid: Decimal; readonly arrears: Decimal }) => string;
  readonly comparison: ComparisonWords;
}

export interface MessageFacts {
  readonly name: string;
  readonly agency: string;
  readonly month: string;
  readonly gmvMonth: string;
  readonly gmv: Decimal;
  readonly tier: number;
  readonly deposit: Decimal;
  /** null where the tier paid is known and not the balance. */
  readonly held: Decimal | null;
  readonly due: Decimal;
  /** The day to pay by; null where nobody said. */
  readonly payBy: string | null;
  readonly purpose: string;
  readonly rule: string;
  /** null before the month is closed. */
  readonly code: string | null;
}

interface ComparisonWords {
  readonly sheetName: (before: string, after: string) => string;
  readonly title: (before: string, after: string) => string;
  readonly codes: (before: string, after: string) => string;
  readonly matrix: string;
  readonly tier: (tier: number) => string;
  readonly none: string;
  readonly sums: Readonly<Record<'heading' | 'before' | 'after' | 'change' | 'agencies' | 'deposit' | 'held' | 'due', string>>;
  readonly cash: Readonly<Record<'in' | 'out', string>>;
  readonly moves: Readonly<Record<'came' | 'went' | 'up' | 'down' | 'same', string>>;
  readonly columns: Readonly<
    Record<
      'name' | 'agency' | 'move' | 'tierBefore' | 'tierAfter' | 'depositBefore' | 'depositAfter' | 'change' | 'heldBefore' | 'heldAfter',
      string
    >
  >;
}
