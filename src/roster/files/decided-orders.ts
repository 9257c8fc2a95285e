// What a person decided of the lines read: the month and what counts; and the agencies' totals that follow.
import { addAmount, addCents, type ExactSum, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { Decimal } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import type { AgencyTotal } from '../orders/roster';
import { statusMeaning, type StatusMeaning } from '../orders/status-meaning';
import type { FileStatus } from './file-columns';
import type { RefusedLine, SaidWord } from './order-reading';
import { amountOf, type OrdersRead, type PlainGroup, type PlainSums } from './orders-read';

export interface OrdersDecision {
  /** In which the GMV was earned. */
  readonly month: Month;
  readonly isLeftOut: (word: SaidWord) => boolean;
  /** Of the columns whose refunds are deducted, the keys of their sums (refund-columns.ts); null: none is. */
  readonly refund: readonly string[] | null;
}

/** Lines of the files, each in one part. */
export interface LinesPart {
  readonly lines: number;
  /** Yuan. */
  readonly amount: Decimal;
}

export interface DecidedOrders {
  /** In order of first appearance; `row` is no row of a sheet but the place in this order. */
  readonly totals: readonly AgencyTotal[];
  /** Per place in the order: the line that keeps its agency from being assessed. */
  readonly refusalAt: ReadonlyMap<number, RefusedLine>;
  readonly counted: LinesPart;
  readonly otherMonths: LinesPart;
  readonly leftOut: LinesPart;
  /** What lines that count paid back, deducted. */
  readonly refunded: LinesPart;
  /** Of the month or of none that is known; those of other months are among `refusedElsewhere`. */
  readonly refused: LinesPart;
  readonly refusedElsewhere: LinesPart;
}

const groupTotal = ({ sums }: Pick<PlainGroup, 'sums'>): Decimal => totalOf(sumOfAll(sums));

function sumOfAll({ cents, beyond }: PlainSums): ExactSum {
  const sum = newSum();
  for (const one of cents) if (one !== 0) addCents(sum, one);
  for (const one of beyond.values()) addAmount(sum, new Decimal(one));
  return sum;
}

function newPart() {
  const sum = newSum();
  let lines = 0;
  return {
    add(more: number, amount: Decimal) {
      lines += more;
      addAmount(sum, amount);
    },
    part: (): LinesPart => ({ lines, amount: totalOf(sum) }),
  };
}

/** Groups of the month that count, others by why not. */
export function decidedOrders({ agencies, groups, refused }: OrdersRead, { month, isLeftOut, refund }: OrdersDecision): DecidedOrders {
  const parts = {
    counted: newPart(),
    otherMonths: newPart(),
    leftOut: newPart(),
    refunded: newPart(),
    refused: newPart(),
    refusedElsewhere: newPart(),
  };
  const counted: PlainGroup[] = [];
  for (const group of groups) {
    const isOut = group.words.some(isLeftOut);
    parts[group.month !== month ? 'otherMonths' : isOut ? 'leftOut' : 'counted'].add(group.lines, groupTotal(group));
    if (group.month === month && !isOut) counted.push(group);
  }
  const refusals = new Map<number, RefusedLine>();
  const refuse = (first: ReadonlyMap<number, RefusedLine>): void => {
    for (const [id, refusal] of first) {
      const other = refusals.get(id);
      if (other === undefined || isBefore(refusal, other)) refusals.set(id, refusal);
    }
  };
  for (const lines of refused) {
    const isHere = lines.month === null || lines.month === month;
    parts[isHere ? 'refused' : 'refusedElsewhere'].add(lines.lines, amountOf(lines.sum));
    if (isHere) refuse(lines.first);
  }
  const paidBack = counted.flatMap(({ refunds }) => (refund ?? []).flatMap((key) => refunds.get(key) ?? []));
  for (const { lines, sums, unread } of paidBack) {
    parts.refunded.add(lines, totalOf(sumOfAll(sums)));
    refuse(unread);
  }
  const totals: AgencyTotal[] = [];
  const refusalAt = new Map<number, RefusedLine>();
  for (const [id, agency] of agencies.entries()) {
    const refusal = refusals.get(id);
    if (agency === '' && !refusal) continue;
    if (refusal) refusalAt.set(totals.length, refusal);
    const gmv = refusal ? problemOf(refusal) : gmvOfAgency(id, counted, paidBack);
    totals.push({ agency, gmv, row: totals.length, firstRow: totals.length });
  }
  return {
    totals,
    refusalAt,
    counted: parts.counted.part(),
    otherMonths: parts.otherMonths.part(),
    leftOut: parts.leftOut.part(),
    refunded: parts.refunded.part(),
    refused: parts.refused.part(),
    refusedElsewhere: parts.refusedElsewhere.part(),
  };
}

const isBefore = (a: RefusedLine, b: RefusedLine): boolean => a.file < b.file || (a.file === b.file && a.line < b.line);

function gmvOfAgency(id: number, counted: readonly PlainGroup[], paidBack: readonly { readonly sums: PlainSums }[]): Decimal {
  const sum = newSum();
  const add = ({ cents, beyond }: PlainSums, sign: 1 | -1): void => {
    addCents(sum, sign * (cents[id] ?? 0));
    const more = beyond.get(id);
    if (more !== undefined) addAmount(sum, new Decimal(more).times(sign));
  };
  for (const { sums } of counted) add(sums, 1);
  for (const { sums } of paidBack) add(sums, -1);
  return totalOf(sum);
}

/** As ROSTER has it of a line that cannot be counted. */
const problemOf = ({ line, problem, seen }: RefusedLine): Problem => ({
  code: 'line-unreadable',
  line,
  problem: problem ?? { code: 'not-an-amount', argument: 'amount', seen },
});

/** Lines that one column says the same of. */
export interface WordOfLines extends SaidWord, LinesPart {
  readonly meaning: StatusMeaning;
  /** A word that takes amounts back is unknown where it stands beside amounts below 0: these may be the refunds of other lines. */
  readonly negativeLines: number;
}

/** Per status column, by its key, the words of lines of `month`; what takes an order back first, then by lines. */
export function wordsOfMonth(
  { groups }: OrdersRead,
  month: Month,
  statuses: readonly FileStatus[],
): ReadonlyMap<string, readonly WordOfLines[]> {
  const columns = new Map<string, Map<string, { word: SaidWord; lines: number; negativeLines: number; sum: ExactSum }>>();
  for (const group of groups) {
    if (group.month !== month) continue;
    const amount = groupTotal(group);
    for (const word of group.words) {
      const words = columns.get(word.column) ?? new Map<string, { word: SaidWord; lines: number; negativeLines: number; sum: ExactSum }>();
      columns.set(word.column, words);
      const key = word.word.toLowerCase();
      const one = words.get(key) ?? { word, lines: 0, negativeLines: 0, sum: newSum() };
      words.set(key, one);
      one.lines += group.lines;
      one.negativeLines += group.negativeLines;
      addAmount(one.sum, amount);
    }
  }
  return new Map(
    [...columns].map(([key, words]) => {
      const column = statuses.find((status) => status.key === key);
      const found = [...words.values()].map(({ word, lines, negativeLines, sum }): WordOfLines => {
        const meaning = column === undefined ? 'unknown' : statusMeaning(column.kind, word.word, column.header);
        return {
          ...word,
          lines,
          negativeLines,
          amount: totalOf(sum),
          meaning: meaning === 'undone' && negativeLines > 0 ? 'unknown' : meaning,
        };
      });
      const undoneFirst = ({ meaning }: WordOfLines): number => (meaning === 'undone' ? 0 : 1);
      return [key, found.sort((a, b) => undoneFirst(a) - undoneFirst(b) || b.lines - a.lines)];
    }),
  );
}
