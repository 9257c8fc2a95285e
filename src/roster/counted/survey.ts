// What stands beside the amounts of a whole table, for a person to decide what of it counts: statuses by their words, refunds by their column.
import { isProblem, plainCell } from '../../engine/amounts/cell';
import { addAmount, type ExactSum, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { type Decimal, zero } from '../../engine/amounts/money';
import { saysNoRefund, type StatusColumn } from '../orders/order-status';
import { statusColumnsIn, unitOfAmounts } from '../orders/refund-unit';
import { statusMeaning, type StatusMeaning } from '../orders/status-meaning';
import { countedRows } from '../table/find-table';
import { isFilled } from '../table/header-row';
import { type AmountUnit, lineOf } from '../table/header-text';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { amountInUnit } from '../check/amount-in-unit';

/** Lines that one column says the same of. */
export interface StatusWord {
  /** In one line; empty text for blanks. */
  readonly said: string;
  /** As cells have it, spaces around or not: what a formula compares. */
  readonly spellings: readonly string[];
  /** A word that takes amounts back is unknown where it stands beside amounts below 0: these may be the refunds of other lines. */
  readonly meaning: StatusMeaning;
  readonly lines: number;
  /** Of the amounts that can be read. */
  readonly amount: Decimal;
  /** Of these, the lines below 0. */
  readonly negativeLines: number;
  readonly negative: Decimal;
  /** Counted from 0 within the cells. */
  readonly first: number;
}

export interface StatusWords {
  readonly column: StatusColumn;
  /** What takes an order back first, then by lines. */
  readonly words: readonly StatusWord[];
  /** Cells that hold an error. */
  readonly errors: number;
}

interface RefundsBeside {
  readonly column: StatusColumn;
  /** Lines with a refund that can be read, and what these come to, yuan. */
  readonly lines: number;
  readonly amount: Decimal;
  readonly first: number;
  /** Texts that say that there is none: "-", 无, 0.00. */
  readonly nothing: readonly string[];
  /** Texts that a formula cannot reckon with. */
  readonly unread: number;
  /** Lines whose refund is above their amount. */
  readonly beyond: number;
}

export interface CountedSurvey {
  readonly statuses: readonly StatusWords[];
  /** Columns named like a status whose cells are no statuses: too many different ones, or too long. */
  readonly tooVaried: readonly StatusColumn[];
  readonly refunds: readonly RefundsBeside[];
  /** Amounts that are texts with more than digits and a point (¥5,000): no formula of Excel’s own reckons with them. */
  readonly textAmounts: number;
  /** Lines below 0, and what they come to. */
  readonly negativeLines: number;
  readonly negative: Decimal;
}

const rowsAtOnce = 1000;
/** A status has a few words; and a formula names each. */
const mostWords = 60;
const longestWord = 120;

/** What VALUE reads as the same number in every language of Excel. */
const isPlainDigits = (text: string): boolean => /^ *-?\d+(?:\.\d+)? *$/.test(text);
const needsNoReading = (cell: unknown): boolean => typeof cell === 'number' || (typeof cell === 'string' && isPlainDigits(cell));

/** `amount` is the column of money; `decided`: what a person said that it counts, whatever is stated. Yields how many rows are done. */
export function* countedSurvey(
  cells: SheetCells,
  layout: TableLayout,
  amount: number,
  decided: AmountUnit | null = null,
): Generator<number, CountedSurvey> {
  const columns = statusColumnsIn(cells, layout, amount, decided).map((column) => ({
    column,
    words: newWords(),
    refunds: newRefunds(column),
  }));
  // A refund is held against its amount as both stand; what is counted is yuan once that is decided.
  const unit = unitOfAmounts(cells, layout, amount, decided);
  let [textAmounts, negativeLines] = [0, 0];
  const negative = newSum();
  for (const [done, row] of countedRows(layout).entries()) {
    if (done % rowsAtOnce === 0) yield done;
    const line = cells[row]!;
    if (isFilled(line[amount]) && typeof line[amount] === 'string' && !needsNoReading(line[amount])) textAmounts++;
    const money = amountOf(line[amount]);
    if (money && isBelowZero(money)) {
      negativeLines++;
      addAmount(negative, money);
    }
    for (const { column, words, refunds } of columns) {
      const cell = line[column.index];
      if (column.kind === 'refund') refunds.add(cell, row, unit === 'yuan' ? money : amountOf(line[amount], unit));
      words.add(cell, row, money ?? zero);
    }
  }
  // 退款 over 是 and 否 is a status.
  const isRefund = ({ column, refunds }: (typeof columns)[number]): boolean => column.kind === 'refund' && !refunds.isOfWords();
  const asStatus = ({ column }: (typeof columns)[number]): StatusColumn =>
    column.kind === 'refund' ? { ...column, kind: 'request' } : column;
  const headerOf = ({ index }: StatusColumn): string => layout.columns[index]?.header ?? '';
  const words = columns.filter((one) => !isRefund(one));
  return {
    statuses: words
      .filter((one) => !one.words.isTooVaried())
      .map((one) => ({ column: asStatus(one), ...one.words.said(asStatus(one), headerOf(one.column)) })),
    tooVaried: words.filter((one) => one.words.isTooVaried()).map(asStatus),
    refunds: columns.filter(isRefund).map(({ refunds }) => refunds.found()),
    textAmounts,
    negativeLines,
    negative: totalOf(negative),
  };
}

function amountOf(cell: unknown, unit: AmountUnit = 'yuan'): Decimal | null {
  const amount = amountInUnit(cell, unit);
  return amount === null || isProblem(amount) ? null : amount;
}

const isBelowZero = (amount: Decimal): boolean => amount.isNegative() && !amount.isZero();

/** As a formula has it by &"". */
function spellingOf(cell: unknown): string | null {
  const value = plainCell(cell);
  if (value === null) return '';
  if (typeof value === 'object') return null;
  return typeof value === 'string' ? value : String(value).toUpperCase();
}

interface WordTally {
  readonly said: string;
  readonly cell: unknown;
  /** By what Excel's = tells apart. */
  readonly spellings: Map<string, string>;
  readonly first: number;
  readonly sum: ExactSum;
  readonly negative: ExactSum;
  lines: number;
  negativeLines: number;
}

function newWords() {
  const groups = new Map<string, WordTally>();
  let errors = 0;
  let isTooVaried = false;
  return {
    isTooVaried: () => isTooVaried,
    add(cell: unknown, row: number, amount: Decimal) {
      if (isTooVaried) return;
      const spelling = spellingOf(cell);
      if (spelling === null) {
        errors++;
        return;
      }
      const said = lineOf(spelling);
      const key = said.toLowerCase();
      let group = groups.get(key);
      if (!group)
        groups.set(
          key,
          (group = { said, cell, spellings: new Map(), lines: 0, first: row, sum: newSum(), negative: newSum(), negativeLines: 0 }),
        );
      // Excel's = knows no capitals.
      if (!group.spellings.has(spelling.toLowerCase())) group.spellings.set(spelling.toLowerCase(), spelling);
      group.lines++;
      addAmount(group.sum, amount);
      if (isBelowZero(amount)) {
        group.negativeLines++;
        addAmount(group.negative, amount);
      }
      isTooVaried = groups.size > mostWords || spelling.length > longestWord || group.spellings.size > mostWords;
    },
    said({ kind }: StatusColumn, header: string): Pick<StatusWords, 'words' | 'errors'> {
      const words = [...groups.values()].map(({ cell, spellings, sum, negative, ...group }) => ({
        ...group,
        spellings: [...spellings.values()],
        meaning: meaningOf(statusMeaning(kind, cell, header), group.negativeLines),
        amount: totalOf(sum),
        negative: totalOf(negative),
      }));
      const undoneFirst = ({ meaning }: StatusWord): number => (meaning === 'undone' ? 0 : 1);
      return { words: words.sort((a, b) => undoneFirst(a) - undoneFirst(b) || b.lines - a.lines || a.first - b.first), errors };
    },
  };
}

const meaningOf = (meaning: StatusMeaning, negativeLines: number): StatusMeaning =>
  meaning === 'undone' && negativeLines > 0 ? 'unknown' : meaning;

function newRefunds(column: StatusColumn) {
  const sum = newSum();
  const none = new Map<string, string>();
  let [lines, first, unread, beyond, amounts] = [0, -1, 0, 0, 0];
  return {
    add(cell: unknown, row: number, money: Decimal | null) {
      if (!isFilled(cell)) return;
      const read = amountOf(cell, column.unit);
      if (read) amounts++;
      if (typeof cell === 'string' && (read?.isZero() || saysNoRefund(lineOf(cell)))) return void none.set(cell.toLowerCase(), cell);
      if (read?.isZero()) return;
      if (read === null || !needsNoReading(cell)) {
        unread++;
        return;
      }
      const refund = read.abs();
      if (lines++ === 0) first = row;
      addAmount(sum, refund);
      if (money && !money.isNegative() && refund.gt(money)) beyond++;
    },
    isOfWords: () => amounts === 0 && unread + none.size > 0,
    found: (): RefundsBeside => ({ column, lines, amount: totalOf(sum), first, nothing: [...none.values()], unread, beyond }),
  };
}
