// Order lines of files, added up by agency before anybody has decided which month and which statuses count.
import { addCents, addAmount, type ExactSum, newSum } from '../../engine/amounts/exact-sum';
import type { Decimal } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import { type AgencyIndex, newAgencyIndex } from '../../engine/tables/agency-index';
import { addAmountOf, addCentsOf, type AgencySums, newAgencySums } from '../../engine/tables/agency-sums';

import { orderIds, type OrderIds } from './order-ids';

/** What a status column says of a line; `word` in one line, as first written. */
export interface SaidWord {
  /** The column's key. */
  readonly column: string;
  readonly word: string;
}

export interface RefundSums {
  readonly sums: AgencySums;
  lines: number;
  /** Per agency the first line whose refund cannot be read. */
  readonly unread: Map<number, RefusedLine>;
}

/** Lines of one month of which all status columns say the same. */
export interface OrderGroup {
  readonly month: Month;
  readonly words: readonly SaidWord[];
  readonly sums: AgencySums;
  lines: number;
  negativeLines: number;
  readonly negative: ExactSum;
  /** By the key of the refund column: what lines above 0 say that they paid back, without its sign. */
  readonly refunds: Map<string, RefundSums>;
}

/** fields: more of them are filled than the header has, so that none can be told. damaged: bytes that are no character. digits: of the agency's id. */
export type RefusalKind = 'fields' | 'damaged' | 'digits' | 'agency' | 'date' | 'amount' | 'refund';

/** A line that cannot be counted. */
export interface RefusedLine {
  readonly kind: RefusalKind;
  /** Which file, from 0, and which of its lines, from 1. */
  readonly file: number;
  readonly line: number;
  /** null where it is not known: the line may be of any. */
  readonly month: Month | null;
  /** What stands there. */
  readonly seen: string;
  readonly problem: Problem | null;
}

/** Per month, and null for lines that may be of any: what cannot be counted. */
interface RefusedOfMonth {
  lines: number;
  /** Of the amounts that can be read. */
  readonly sum: ExactSum;
  /** Per agency its first one. */
  readonly first: Map<number, RefusedLine>;
}

export interface OrderReading {
  /** null where only one part is read. */
  readonly ids: OrderIds | null;
  readonly index: AgencyIndex;
  /** By a field of the agency's column as it stands in a file. */
  readonly idOfField: Map<string, number>;
  readonly groups: Map<string, OrderGroup>;
  /** Keys of columns that say too much for a status in one of the files: what lines before said there counts for nothing either. */
  readonly tooVaried: Set<string>;
  readonly refused: Map<Month | null, RefusedOfMonth>;
  /** The first ones, in the order of files and lines. */
  readonly refusals: RefusedLine[];
}

/** @param parts how many files and sheets are read */
export const newOrderReading = (parts = 1): OrderReading => ({
  ids: parts > 1 ? orderIds() : null,
  index: newAgencyIndex(),
  idOfField: new Map(),
  groups: new Map(),
  tooVaried: new Set(),
  refused: new Map(),
  refusals: [],
});

/** More are only counted. */
const mostRefusals = 1000;

export function groupFor({ groups }: OrderReading, month: Month, words: readonly SaidWord[]): OrderGroup {
  const key = `${month} ${JSON.stringify(words.map(({ column, word }) => [column, word.toLowerCase()]))}`;
  let group = groups.get(key);
  if (!group) {
    group = { month, words, sums: newAgencySums(), lines: 0, negativeLines: 0, negative: newSum(), refunds: new Map() };
    groups.set(key, group);
  }
  return group;
}

export function addOrderCents(group: OrderGroup, id: number, cents: number): void {
  group.lines++;
  addCentsOf(group.sums, id, cents);
  if (cents < 0) {
    group.negativeLines++;
    addCents(group.negative, cents);
  }
}

export function addOrderAmount(group: OrderGroup, id: number, amount: Decimal): void {
  group.lines++;
  addAmountOf(group.sums, id, amount);
  if (amount.isNegative() && !amount.isZero()) {
    group.negativeLines++;
    addAmount(group.negative, amount);
  }
}

export function refundsOf({ refunds }: OrderGroup, column: string): RefundSums {
  let sums = refunds.get(column);
  if (!sums) refunds.set(column, (sums = { sums: newAgencySums(), lines: 0, unread: new Map() }));
  return sums;
}

/** @param id of the agency whose row it makes an error @param amount yuan; null where it cannot be read */
export function refuse({ refused, refusals }: OrderReading, id: number, refusal: RefusedLine, amount: Decimal | null): void {
  let lines = refused.get(refusal.month);
  if (!lines) refused.set(refusal.month, (lines = { lines: 0, sum: newSum(), first: new Map() }));
  lines.lines++;
  if (amount !== null) addAmount(lines.sum, amount);
  if (!lines.first.has(id)) lines.first.set(id, refusal);
  if (refusals.length < mostRefusals) refusals.push(refusal);
}
