// Rows of a table that are no agency's: totals, blanks, headers printed again on each page, notes below.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, plainCell, typedText } from '../../engine/amounts/cell';
import { addAmount, addNumber, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { isFilled } from './header-row';
import { lineOf } from './header-text';
import type { SheetCells } from './table-layout';

const totals =
  /^(?:(?:[^:]{0,12}(?:合计|总计|小计|共计)|累计|总和|总额|汇总|总数|(?:grand|sub|page|overall|sheet|running)?totals?|sum)(?:[(:]|(?:数|金额)?$)|(?:grand|sub)?totals?of)/;
/** What every totals word has in it, in either width: hundreds of thousands of cells are told by this alone. */
const mayBeTotals = /[计总和数汇]|[sｓSＳ][uｕUＵ]|[tｔTＴ][oｏOＯ]/;
const note =
  /^(?:备注|附注|注|说明|制表|编制|审核|复核|批准|数据来源|来源|导出|统计时间|打印|填报|截止|note|source|prepared|reviewed|exported|printed|remarks?)/;

/** Whether a cell is what totals rows begin with: 合计, 合 计:, 华东小计, Grand total. */
export function isTotalsWord(cell: unknown): boolean {
  if (typeof cell !== 'string' || !mayBeTotals.test(cell)) return false;
  return totals.test(
    typedText(cell)
      .toLowerCase()
      .replace(/[\s_-]+/g, ''),
  );
}

const isBlankRow = (row: readonly unknown[]): boolean => !row.some(isFilled);

const surely = /[合总小共]\s*计|total/i;

/** A row whose agency or, where it names none, any cell is a word for totals; or that begins with one and tells how many there are (合计 · 6 家). */
function isTotalsRow(row: readonly unknown[], agencyColumns: readonly number[]): boolean {
  const first = row.find(isFilled);
  if (typeof first === 'string' && surely.test(typedText(first)) && isTotalsWord(first)) return true;
  const named = agencyColumns.filter((column) => isFilled(row[column]));
  if (named.length > 0) return named.some((column) => isTotalsWord(row[column]));
  return row.some((cell) => isTotalsWord(cell));
}

export interface BodyRows {
  readonly firstRow: number;
  readonly endRow: number;
  readonly leftOut: readonly number[];
}

/**
 * Where the body ends, and which of its rows are not counted. `header` are the header's texts, which exports repeat; `isBeforeAnother` table,
 * whose title stands below a blank row.
 */
export function bodyRows(
  cells: SheetCells,
  firstRow: number,
  header: readonly string[] | null,
  agencyColumns: readonly number[],
  isBeforeAnother = false,
): BodyRows {
  let endRow = cells.length;
  while (
    endRow > firstRow &&
    (isBlankRow(cells[endRow - 1]!) || isNoteRow(cells[endRow - 1]!) || (isBeforeAnother && isTitle(cells, endRow - 1)))
  )
    endRow--;
  const leftOut: number[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const line = cells[row]!;
    if (isBlankRow(line) || isTotalsRow(line, agencyColumns) || (header !== null && repeatsHeader(line, header))) leftOut.push(row);
  }
  return { firstRow, endRow, leftOut };
}

/** Whether a row that names no agency is the sum of the counted rows above it, to the last digit. */
export function isUnnamedTotal(
  cells: SheetCells,
  { firstRow, endRow, leftOut }: BodyRows,
  agencyColumns: readonly number[],
  amounts: number,
): boolean {
  const last = endRow - 1;
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

/** One note, or several beside each other as people sign: 制表人：王  复核：李. */
function isNoteRow(row: readonly unknown[]): boolean {
  const filled = row.filter(isFilled).map(plainCell);
  const isNote = (value: unknown): boolean => typeof value === 'string' && note.test(typedText(value).toLowerCase());
  return filled.length === 1
    ? isNote(filled[0])
    : filled.every((value) => isNote(value) && typeof value === 'string' && /[:：]/.test(value));
}

/** Whether a row is the header again. */
export function repeatsHeader(row: readonly unknown[], header: readonly string[]): boolean {
  let same = 0;
  for (const [column, text] of header.entries()) {
    const cell = row[column];
    if (!isFilled(cell)) {
      if (text !== '') return false;
      continue;
    }
    if (typeof cell !== 'string' || lineOf(cell) !== text) return false;
    same++;
  }
  return same > 0;
}
