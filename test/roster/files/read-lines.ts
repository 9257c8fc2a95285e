// The lines of order files as lineReader takes them, of a text and of a sheet.
import { monthOf, monthText } from '../../../src/engine/amounts/month';
import { recordReader } from '../../../src/files/text/record-reader';
import type { FileColumns, FileStatus } from '../../../src/roster/files/file-columns';
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading, type OrderReading, type RefusedLine } from '../../../src/roster/files/order-reading';
import { amountOf, ordersRead, plainCounts, type PlainSums } from '../../../src/roster/files/orders-read';

export const header = ['机构编号', '成交时间', '订单金额'];
export const base: FileColumns = {
  agency: 0,
  agencyName: null,
  date: 1,
  amount: 2,
  order: null,
  unit: 'yuan',
  statuses: [],
  header,
  firstRow: 0,
  width: 3,
};
const october = monthOf(2026, 10);
export const status: FileStatus = { index: 3, kind: 'status', unit: 'yuan', key: 's', header: '订单状态' };
export const refund: FileStatus = { index: 4, kind: 'refund', unit: 'yuan', key: '退', header: '退款金额' };
export const noDay = { code: 'blank-argument', argument: 'date' } as const;

export interface Read {
  readonly reading: OrderReading;
  readonly counts: object;
}

/** The lines of a text. */
export function ofText(text: string, columns = base, reading = newOrderReading(), file = 0): Read {
  const lines = lineReader(reading, file, columns);
  recordReader({ separator: ',', newline: '\n' }, lines.record).read(text, true);
  lines.end();
  return { reading, counts: countsOf(lines) };
}

/** The rows of a sheet. */
export function ofRows(rows: readonly (readonly unknown[])[], columns = base, reading = newOrderReading(), file = 0): Read {
  const lines = lineReader(reading, file, columns);
  rows.forEach((cells, i) => lines.row(cells, i + 1));
  lines.end();
  return { reading, counts: countsOf(lines) };
}

/** How many lines of each kind there are, and their sums; what is 0 is left out. */
export function countsOf({ counts }: Pick<ReturnType<typeof lineReader>, 'counts'>): object {
  const { ordersSum, refusedSum, again, ...kinds } = plainCounts(counts);
  const sums = { sum: amountOf(ordersSum).toFixed(), refusedSum: amountOf(refusedSum).toFixed() };
  const stoodBefore = [...again].map(([first, { lines, sum }]) => `${lines} of ${first}: ${amountOf(sum).toFixed()}`);
  const all = { ...kinds, ...sums, ...(stoodBefore.length > 0 && { again: stoodBefore }) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0 && value !== '0'));
}

const sumsOf = (sums: PlainSums): string[] =>
  Array.from(sums.cents, (cents, id) => amountOf({ cents, beyond: sums.beyond.get(id) ?? null }).toFixed());

/** Each group of lines as month, words, lines, those below 0, and the sum of each agency. */
export const groupsOf = ({ reading }: Read) =>
  ordersRead(reading).groups.map(({ month, words, lines, negativeLines, negative, sums, refunds }) => [
    [monthText(month), ...words.map(({ word }) => word)].join(' '),
    `${lines} lines`,
    ...(negativeLines > 0 ? [`${negativeLines} below 0: ${amountOf(negative).toFixed()}`] : []),
    sumsOf(sums),
    ...[...refunds].map(([key, one]) => `${key} ${one.lines}: ${sumsOf(one.sums).join(' ')}, unread ${[...one.unread.keys()].join()}`),
  ]);

export const agenciesOf = ({ reading }: Read): readonly unknown[] => reading.index.agencies;
export const refusalsOf = ({ reading }: Read): readonly RefusedLine[] => reading.refusals;
export const refusal = (kind: RefusedLine['kind'], seen: string, change: Partial<RefusedLine> = {}): RefusedLine => ({
  kind,
  file: 0,
  line: 1,
  month: october,
  seen,
  problem: null,
  ...change,
});
