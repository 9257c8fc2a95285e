// What reading files came to, as plain values that travel from a worker to the page.
import { type ExactSum, totalOf } from '../../engine/amounts/exact-sum';
import { Decimal } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { AgencySums } from '../../engine/tables/agency-sums';
import type { LineCounts } from './line-counts';
import type { OrderReading, RefusedLine, SaidWord } from './order-reading';

/** Yuan: whole cents, and beside them what does not fit there, as decimals in text. */
export interface PlainSum {
  readonly cents: number;
  readonly beyond: string | null;
}

export interface PlainSums {
  readonly cents: Float64Array<ArrayBuffer>;
  readonly beyond: ReadonlyMap<number, string>;
}

export interface PlainGroup {
  readonly month: Month;
  readonly words: readonly SaidWord[];
  readonly sums: PlainSums;
  readonly lines: number;
  readonly negativeLines: number;
  readonly negative: PlainSum;
  readonly refunds: ReadonlyMap<
    string,
    { readonly sums: PlainSums; readonly lines: number; readonly unread: ReadonlyMap<number, RefusedLine> }
  >;
}

interface PlainRefused {
  readonly month: Month | null;
  readonly lines: number;
  readonly sum: PlainSum;
  readonly first: ReadonlyMap<number, RefusedLine>;
}

export interface OrdersRead {
  /** Lines whose order numbers were not compared with other files, for want of memory. */
  readonly uncompared: number;
  /** In order of first appearance, as first written; empty text for lines that name none. */
  readonly agencies: readonly unknown[];
  readonly groups: readonly PlainGroup[];
  /** Keys of status columns that no group has words of, because they say too much for a status. */
  readonly tooVaried: readonly string[];
  readonly refused: readonly PlainRefused[];
  /** The first ones. */
  readonly refusals: readonly RefusedLine[];
}

/** Lines of one file by kind, and their sums: together they are the file's. */
export interface FileCounts extends Omit<LineCounts, 'again' | 'ordersSum' | 'refusedSum'> {
  /** Orders whose number stands in a part before, by the place of that part. */
  readonly again: ReadonlyMap<number, { readonly lines: number; readonly sum: PlainSum }>;
  readonly ordersSum: PlainSum;
  readonly refusedSum: PlainSum;
}

const plainSum = ({ cents, beyond }: ExactSum): PlainSum => ({ cents, beyond: beyond === null ? null : beyond.toFixed() });

export const amountOf = ({ cents, beyond }: PlainSum): Decimal => totalOf({ cents, beyond: beyond === null ? null : new Decimal(beyond) });

const plainSums = ({ cents, beyond }: AgencySums, agencies: number): PlainSums => ({
  cents: cents.slice(0, agencies),
  beyond: new Map([...beyond].map(([id, amount]) => [id, amount.toFixed()])),
});

export const plainCounts = ({ again, ordersSum, refusedSum, ...counts }: LineCounts): FileCounts => ({
  ...counts,
  again: new Map([...again].map(([first, { lines, sum }]) => [first, { lines, sum: plainSum(sum) }])),
  ordersSum: plainSum(ordersSum),
  refusedSum: plainSum(refusedSum),
});

export function ordersRead({ ids, index: { agencies }, groups, tooVaried, refused, refusals }: OrderReading): OrdersRead {
  return {
    uncompared: ids?.uncompared() ?? 0,
    agencies,
    groups: [...groups.values()].map(({ words, sums, negative, refunds, ...group }) => ({
      ...group,
      words: words.filter(({ column }) => !tooVaried.has(column)),
      sums: plainSums(sums, agencies.length),
      negative: plainSum(negative),
      refunds: new Map([...refunds].map(([column, one]) => [column, { ...one, sums: plainSums(one.sums, agencies.length) }])),
    })),
    tooVaried: [...tooVaried],
    refused: [...refused].map(([month, { sum, ...lines }]) => ({ month, ...lines, sum: plainSum(sum) })),
    refusals,
  };
}
