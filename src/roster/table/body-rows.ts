// Rows of a table that are no agency's: totals, blanks, headers printed again on each page, notes below.
import { type Paused, rowsAtOnce } from './in-slices';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, typedText } from '../../engine/amounts/cell';
import { addAmount, addNumber, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { monthOfFirstDay } from './columns/month-heads';
import { isFilled } from './header-row';
import { lineOf } from './header-text';
import { hasSeveral, isClosingHeader, isClosingWord, isNoteBetween, isNoteRow, isSeparatorRow, namesWhose } from './note-rows';
import type { SheetCells } from './table-layout';

// 合計, 總計: as traditional Chinese has them. A company's name before 小计 may be long, and one after a bracket: 汇总（北京）科技.
const totals =
  /^(?:其中:|(?:[^:]{0,40}(?:[合总小共]计|[合總小共]計)|累[计計]|[总總]和|[总總][额額]|汇总|彙總|匯總|[总總][数數]|(?:grand|sub|page|overall|sheet|running)?totals?|sum)(?:(?:\([^()]{0,40}\)?)?(?::|(?:[数數]|金[额額]|\))?$|gmv|成交|订单|人民币|[·,]?共?\d+[家笔筆单單条條个個行户戶人項项])|\((?:单位:?|人民币|[十百千]?[万亿元]|[约共]?\d+[家笔筆单單条條个個行户戶人項项]))|共\d+[家笔筆单單条條个個户戶项項])/;
/** Told with the spaces in it: Total Office is somebody's name. */
const totalsOf = /^(?:grand|sub)?[\s_-]*totals?[\s_-]*of(?![a-z])/;
/** What every totals word has in it, in either width: hundreds of thousands of cells are told by this alone. */
const mayBeTotals = /[计計总總和数數汇彙匯共其]|[sｓSＳ][uｕUＵ]|[tｔTＴ][oｏOＯ]/;

/** Whether a cell is what totals rows begin with: 合计, 合 计:, 华东小计, Grand total. */
export function isTotalsWord(cell: unknown): boolean {
  if (typeof cell !== 'string' || !mayBeTotals.test(cell)) return false;
  const text = typedText(cell).toLowerCase();
  return totals.test(text.replace(/[\s_-]+/g, '')) || totalsOf.test(text);
}

const statistic = /^(?:[总總]?平均[值数數]?|均[值数數]|最[大小高低][值数數]?|中位[数數值]?|averages?|avg\.?|maximum|minimum):?$/;
/** What an agency may be called too: only beside another of its kind, or a sum. */
const shortStatistic = /^(?:max|min|mean|median)\.?:?$/;

/** What each of them has in it, in either width. */
const mayBeStatistic = /均|最|中位|av|max|min|me|[ａ-ｚＡ-Ｚ]/i;

const isOf = (pattern: RegExp, cell: unknown): boolean =>
  typeof cell === 'string' &&
  cell.length < 16 &&
  mayBeStatistic.test(cell) &&
  pattern.test(typedText(cell).toLowerCase().replace(/\s/g, ''));

/** Whether a cell is what rows below a table begin with that are nobody's: a totals word, or 平均, 最大值, Average and nothing else. */
const isClosing = (cell: unknown): boolean => isTotalsWord(cell) || isOf(statistic, cell);

const isBlankRow = (row: readonly unknown[]): boolean => !row.some(isFilled);

const isNothing = (row: readonly unknown[], agencyColumns: readonly number[]): boolean =>
  isBlankRow(row) || (isNoteRow(row) && !namesWhose(row, agencyColumns)) || isSeparatorRow(row);

const surely = /[合总總小共]\s*[计計]|total/i;

/**
 * A row whose agency or, where it names none, any cell is a word for totals; or that begins with one and tells how many there are
 * (合计 · 6 家); or that has 小计 and nothing else in a cell, as sums of an agency have beside its name.
 */
function isTotalsRow(row: readonly unknown[], agencyColumns: readonly number[]): boolean {
  const first = row.find(isFilled);
  if (typeof first === 'string') {
    if (surely.test(typedText(first)) && isTotalsWord(first)) return true;
    if (/^\s*[总總]/.test(first) && isClosingWord(typedText(first))) return true;
  }
  if (row.some(isTotalsAlone)) return true;
  const named = agencyColumns.filter((column) => isFilled(row[column]));
  if (named.length > 0) return named.some((column) => isClosing(row[column]));
  return row.some(isClosing);
}

/** Whether a row is of Max, Min or the like, beside another of them or beside totals. */
function isShortStatistic(cells: SheetCells, row: number, agencyColumns: readonly number[]): boolean {
  const isShort = (line: readonly unknown[] | undefined): boolean => agencyColumns.some((column) => isOf(shortStatistic, line?.[column]));
  if (!isShort(cells[row])) return false;
  return [cells[row - 1], cells[row + 1]].some((line) => line !== undefined && (isShort(line) || isTotalsRow(line, agencyColumns)));
}

/** By its length and its last character first: every cell of a table is asked. */
const isTotalsAlone = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  cell.length < 16 &&
  '计計lLｌＬ 　'.includes(cell.charAt(cell.length - 1)) &&
  /^(?:[合总小共]计|[合總小共]計|(?:sub|grand)?total)$/.test(typedText(cell).toLowerCase().replace(/\s/g, ''));

export interface BodyRows {
  readonly firstRow: number;
  readonly endRow: number;
  readonly leftOut: readonly number[];
}

/**
 * Where the body ends, and which of its rows are not counted. `header` are the header's texts, which exports repeat; `isBeforeAnother` table,
 * whose title stands below a blank row.
 */
export function* bodyRows(
  cells: SheetCells,
  firstRow: number,
  header: readonly string[] | null,
  agencyColumns: readonly number[],
  isBeforeAnother = false,
): Paused<BodyRows> {
  let endRow = firstRow;
  for (; endRow < cells.length && !isClosingHeader(cells[endRow]!); endRow++) if (endRow % rowsAtOnce === 0) yield;
  endRow = endOfRows(cells, firstRow, endRow, agencyColumns);
  while (endRow > firstRow && (isNothing(cells[endRow - 1]!, agencyColumns) || (isBeforeAnother && isTitle(cells, endRow - 1)))) endRow--;
  const leftOut: number[] = [];
  for (let row = firstRow; row < endRow; row++) {
    if (row % rowsAtOnce === 0) yield;
    const line = cells[row]!;
    if (
      isBlankRow(line) ||
      isTotalsRow(line, agencyColumns) ||
      isShortStatistic(cells, row, agencyColumns) ||
      (header !== null && repeatsHeader(line, header)) ||
      isSeparatorRow(line) ||
      isNoteBetween(line)
    )
      leftOut.push(row);
  }
  return { firstRow, endRow, leftOut };
}

/** Without the single cells below totals or a blank row: nobody's figures stand there, only what people write below a table. */
function endOfRows(cells: SheetCells, firstRow: number, endRow: number, agencyColumns: readonly number[]): number {
  let last = endRow - 1;
  while (last >= firstRow && !hasSeveral(cells[last]!)) last--;
  if (last < firstRow) return endRow;
  if (isTotalsRow(cells[last]!, agencyColumns)) return last + 1;
  let end = last + 1;
  while (end < endRow && !isBlankRow(cells[end]!)) end++;
  return end;
}

/** Whether a row that names no agency, and no day of an order, is the sum of the counted rows above it, to the last digit. */
export function isUnnamedTotal(
  cells: SheetCells,
  { firstRow, endRow, leftOut }: BodyRows,
  agencyColumns: readonly number[],
  amounts: number,
  days: number | undefined,
): boolean {
  const last = endRow - 1;
  if (days !== undefined && isFilled(cells[last]?.[days])) return false;
  if (last - firstRow < 2 || leftOut.includes(last)) return false;
  if (agencyColumns.length === 0 || agencyColumns.some((column) => isFilled(cells[last]![column]))) return false;
  const total = readAmount(cells[last]![amounts], 'gmv', true);
  if (total === null || isProblem(total) || total.isZero()) return false;
  const skipped = new Set(leftOut);
  const sum = newSum();
  for (let row = firstRow; row < last; row++) {
    if (skipped.has(row)) continue;
    const cell = cells[row]![amounts];
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      addNumber(sum, cell);
      continue;
    }
    const amount = readAmount(cell, 'gmv', true);
    if (amount !== null && !isProblem(amount)) addAmount(sum, amount);
  }
  // What Excel adds up in doubles may differ from the exact sum by less than half a cent.
  return totalOf(sum).minus(total).abs().lt('0.005');
}

const isTitle = (cells: SheetCells, row: number): boolean =>
  cells[row]!.filter(isFilled).length === 1 && row > 0 && (isBlankRow(cells[row - 1]!) || isTitle(cells, row - 1));

/** Whether a row is the header again, its months as numbers where they are. */
export function repeatsHeader(row: readonly unknown[], header: readonly string[]): boolean {
  let same = 0;
  for (const [column, text] of header.entries()) {
    const cell = row[column];
    if (!isFilled(cell)) {
      if (text !== '') return false;
      continue;
    }
    const isText = typeof cell === 'string' && lineOf(cell) === text;
    if (!isText && !(/^20\d\d-?\d\d$/.test(text) && (monthOfFirstDay(cell) === text || cell === Number(text)))) return false;
    if (isText) same++;
  }
  return same > 0;
}
