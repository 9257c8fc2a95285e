// Order lines whose status or refund column says that their amount should perhaps not count: counted and shown, never corrected.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { type Decimal, signOfMoney, zero } from '../../engine/amounts/money';
import { addAmount, newSum, totalOf } from '../../engine/amounts/exact-sum';
import type { Month } from '../../engine/amounts/month';
import { lineOf } from '../table/header-text';
import { monthReader } from '../table/month-reader';
import { saysUndone, settledAmount, type StatusColumn } from './order-status';
import { statusColumnsIn } from './refund-unit';
import { isPassedOver, lineAt, type OrderLines } from './lines';
import type { TableLayout } from '../table/table-layout';
import { amountInUnit } from '../check/amount-in-unit';

/** Lines of a month that one column says the same of, their amount above 0. */
export interface LinesSaid {
  /** Counted from 0 within the cells, as `first`, the first of the rows. */
  readonly column: number;
  /** As it stands in the cells; empty text for blanks, null for the rest of very many words. */
  readonly said: string | null;
  readonly lines: number;
  readonly first: number;
}

/** `amount` is the sum of what ROSTER counts of them, yuan. */
interface AmountSaid extends LinesSaid {
  readonly amount: Decimal;
}

export interface StatusSurvey {
  readonly columns: readonly StatusColumn[];
  /** What is taken for refunded, cancelled, closed or unpaid; most lines first. */
  readonly undone: readonly AmountSaid[];
  /** What is taken for neither, columns that hold refunds left out. */
  readonly others: readonly LinesSaid[];
  /** Each line once, whatever says so: those with an amount above 0, which so count in full. */
  readonly lines: number;
  readonly amount: Decimal;
  /** Lines of that kind below 0, which are deducted. */
  readonly negativeLines: number;
  readonly negative: Decimal;
  /** Per refund column the lines that have one; `amount` is the sum of the refunds, `undone` the lines also counted above. */
  readonly refunds: readonly (AmountSaid & { readonly undone: number })[];
}

const rowsAtOnce = 1000;
/** A status has a few words; a column with more is something else. */
const mostWords = 200;

/**
 * Looks at the lines of `month`, in which GMV was earned; at none where the amount in use is what a person had count. Amounts count yuan by now:
 * no step follows while a unit is open. Yields how many rows are done.
 */
export function* statusSurvey(lines: OrderLines, layout: TableLayout, month: Month): Generator<number, StatusSurvey> {
  const columns = settledAmount(layout) ? [] : statusColumnsIn(lines.cells, layout, lines.columns.amount, 'yuan');
  const [undone, others, refunds] = [newTally(), newTally(), newTally()];
  const [whole, negative] = [newCount(), newCount()];
  const undoneRefunds = new Map<number, number>();
  const monthOf = monthReader();
  const isUndone = columns.map(newMemory);
  for (let row = lines.firstRow; columns.length > 0 && row < lines.endRow; row++) {
    const done = row - lines.firstRow;
    if (done % rowsAtOnce === 0) yield done;
    const line = lineAt(lines, row);
    if (lines.leftOut.has(row) || isPassedOver(line) || monthOf(line.date) !== month) continue;
    const sign = signOf(line.amount);
    if (sign === 0) continue;
    const paidBack: [StatusColumn, Decimal][] = [];
    const saying: StatusColumn[] = [];
    for (const [i, column] of columns.entries()) {
      const cell = lines.cells[row]![column.index];
      const refund = column.kind === 'refund' ? refundOf(cell, column) : null;
      if (refund) {
        if (!refund.isZero()) paidBack.push([column, refund]);
      } else if (isUndone[i]!(cell)) saying.push(column);
      else if (sign > 0 && column.kind !== 'refund') others.add(column.index, lineOf(cell), row, zero);
    }
    const isUndoneLine = saying.length > 0;
    const amount = isUndoneLine ? amountOf(line.amount) : zero;
    if (isUndoneLine) (sign > 0 ? whole : negative).add(amount);
    if (sign < 0) continue;
    for (const { index } of saying) undone.add(index, lineOf(lines.cells[row]![index]), row, amount);
    for (const [{ index }, refund] of paidBack) {
      refunds.add(index, '', row, refund);
      if (isUndoneLine) undoneRefunds.set(index, (undoneRefunds.get(index) ?? 0) + 1);
    }
  }
  return {
    columns,
    undone: undone.said(),
    others: others.said(),
    lines: whole.lines(),
    amount: whole.amount(),
    negativeLines: negative.lines(),
    negative: negative.amount(),
    refunds: refunds.said().map((one) => ({ ...one, undone: undoneRefunds.get(one.column) ?? 0 })),
  };
}

/** 0 where the amount cannot be read. Most are numbers, of which a million need no decimals. */
function signOf(cell: unknown): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? signOfMoney(cell) : 0;
  const amount = amountOf(cell);
  return amount.isZero() ? 0 : amount.isNegative() ? -1 : 1;
}

function amountOf(cell: unknown): Decimal {
  const amount = readAmount(cell, 'amount', true);
  return amount === null || isProblem(amount) ? zero : amount;
}

/** Without its sign; null where the cell is no amount. */
function refundOf(cell: unknown, { unit }: StatusColumn): Decimal | null {
  const amount = amountInUnit(cell, unit);
  return amount === null || isProblem(amount) ? null : amount.abs();
}

function newCount() {
  const sum = newSum();
  let lines = 0;
  return {
    add(amount: Decimal) {
      lines++;
      addAmount(sum, amount);
    },
    lines: () => lines,
    amount: () => totalOf(sum),
  };
}

/** Lines by column and what it says. */
function newTally() {
  const groups = new Map<string, { column: number; said: string | null; first: number; sum: ReturnType<typeof newCount> }>();
  return {
    add(column: number, word: string, row: number, amount: Decimal) {
      const own = `${column} ${word}`;
      const said = groups.has(own) || groups.size < mostWords ? word : null;
      const key = said === null ? String(column) : own;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { column, said, first: row, sum: newCount() }));
      group.sum.add(amount);
    },
    said: (): AmountSaid[] =>
      [...groups.values()]
        .map(({ sum, ...group }) => ({ ...group, lines: sum.lines(), amount: sum.amount() }))
        .sort((a, b) => b.lines - a.lines || a.first - b.first),
  };
}

/** What one column's cells say, each word judged once. */
function newMemory({ kind }: StatusColumn): (cell: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (cell) => {
    let answer = known.get(cell);
    if (answer === undefined) {
      answer = saysUndone(kind, cell);
      if (typeof cell !== 'object' && known.size < mostWords) known.set(cell, answer);
    }
    return answer;
  };
}
