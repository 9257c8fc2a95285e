// What the status and refund columns of a file say of a line.
import { isProblem } from '../../engine/amounts/cell';
import type { Decimal } from '../../engine/amounts/money';
import { glimpseOf } from '../../engine/amounts/seen-cell';
import { addAmountOf } from '../../engine/tables/agency-sums';
import { fieldCell } from '../../files/text/field-cell';
import { fieldText, type TextRecord } from '../../files/text/record-reader';
import { amountInUnit } from '../check/amount-in-unit';
import { saysNoRefund } from '../orders/order-status';
import { lineOf } from '../table/header-text';
import type { FileStatus } from './file-columns';
import { type OrderGroup, refundsOf, type SaidWord } from './order-reading';
import { refundSumsKey } from './refund-columns';

export interface StatusReader {
  readonly readRecord: (record: TextRecord) => void;
  readonly readCells: (cells: readonly unknown[]) => void;
  /** Whether the line read last says what the one before says. */
  readonly isSame: () => boolean;
  readonly words: () => readonly SaidWord[];
  readonly hasRefunds: boolean;
  /** Of the line read last, whose amount is above 0. */
  readonly addRefunds: (group: OrderGroup, id: number, file: number, line: number) => void;
}

/** A status has a few words; a column with more, or longer ones, is something else and is left alone. */
const [mostWords, longestWord] = [60, 120];

/** @param tooVaried keys of status columns that are left alone; those found here to be so are put into it */
export function statusReader(columns: readonly FileStatus[], tooVaried: Set<string>): StatusReader {
  const told = columns.filter(({ kind }) => kind !== 'refund').map((column) => ({ column, words: new Map<string, string>() }));
  const refunds = columns.filter(({ kind }) => kind === 'refund');
  const cells: unknown[] = [];
  let [now, before] = [told.map(() => ''), told.map(() => '')];
  let isSame = false;

  function wordOf(one: (typeof told)[number], text: string): string {
    if (tooVaried.has(one.column.key)) return '';
    const known = one.words.get(text);
    if (known !== undefined) return known;
    const cell = fieldCell(text);
    const word = JSON.parse(JSON.stringify(lineOf(cell))) as string;
    if (one.words.size >= mostWords || word.length > longestWord) {
      tooVaried.add(one.column.key);
      return '';
    }
    one.words.set(JSON.parse(JSON.stringify(text)) as string, word);
    return word;
  }

  function take(textOf: (column: number) => string): void {
    [now, before] = [before, now];
    isSame = true;
    for (let i = 0; i < told.length; i++) {
      now[i] = wordOf(told[i]!, textOf(told[i]!.column.index));
      if (now[i] !== before[i]) isSame = false;
    }
  }

  return {
    readRecord(record) {
      take((column) => fieldText(record, column));
      for (let i = 0; i < refunds.length; i++) cells[i] = fieldCell(fieldText(record, refunds[i]!.index));
    },
    readCells(row) {
      take((column) => lineOf(row[column]));
      refunds.forEach(({ index }, i) => (cells[i] = row[index]));
    },
    isSame: () => isSame,
    words: () => told.flatMap(({ column: { key } }, i) => (tooVaried.has(key) ? [] : [{ column: key, word: now[i]! }])),
    hasRefunds: refunds.length > 0,
    addRefunds(group, id, file, line) {
      for (let i = 0; i < refunds.length; i++) {
        const refund = refundIn(cells[i], refunds[i]!);
        if (refund === null) continue;
        const sums = refundsOf(group, refundSumsKey(refunds[i]!));
        if (refund !== 'unread') {
          sums.lines++;
          addAmountOf(sums.sums, id, refund);
        } else if (!sums.unread.has(id)) {
          sums.unread.set(id, { kind: 'refund', file, line, month: group.month, seen: glimpseOf(cells[i]), problem: null });
        }
      }
    },
  };
}

/** Yuan, without its sign; null where there is none. */
function refundIn(cell: unknown, { unit }: FileStatus): Decimal | null | 'unread' {
  if (cell === 0 || cell === null || cell === undefined || (typeof cell === 'string' && saysNoRefund(lineOf(cell)))) return null;
  const amount = amountInUnit(cell, unit);
  if (amount === null) return null;
  if (isProblem(amount)) return 'unread';
  return amount.isZero() ? null : amount.abs();
}
