import { headerReading, type HeaderMeaning } from '../table/columns/headers';
import type { ColumnRole } from '../table/columns/role';
import { countedRows, findTable, type TableHints } from '../table/find-table';
import { columnCells } from '../table/meaning-of-cells';
import { columnsComputed, isDatedAnswer } from '../table/own-formulas';
import type { SheetCells } from '../table/table-layout';

/**
 * What a column holds, as far as looking up a GMV matters. gmv: the table's GMV; money: amounts that may be one, another month's or an order's;
 * answer: this add-in's; ids, words: so say its cells; unknown: nothing tells.
 */
export type ColumnContent =
  'gmv' | 'money' | 'answer' | 'order' | 'ids' | 'words' | 'unknown' | Exclude<ColumnRole, 'earlierGmv' | 'amount'>;

export interface ColumnOfTable {
  /** In one line; empty text where there is none. */
  readonly header: string;
  readonly content: ColumnContent;
  /** The row in which, below amounts of its own, answers of ours begin in the column; null where none do. */
  readonly answersFrom: number | null;
}

/** Where the table is looked at. Rows are counted from 0 in the cells handed in. */
interface Looked {
  readonly cells: SheetCells;
  /** As many rows × columns as `cells`; "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly header?: NonNullable<TableHints['header']>;
  /** The first and the last row that are looked at. */
  readonly row: number;
  readonly lastRow: number;
}

const contents: Readonly<Record<ColumnRole | HeaderMeaning, ColumnContent>> = {
  agency: 'agency',
  agencyName: 'agencyName',
  prevTier: 'prevTier',
  held: 'held',
  month: 'month',
  date: 'date',
  order: 'order',
  gmv: 'gmv',
  amount: 'gmv',
  earlierGmv: 'money',
  money: 'money',
  orderAmount: 'money',
};

/** What the columns hold; where several tables stand one below another, of the one that the row is in. */
export function columnContents({ cells, formulas, row, lastRow, header: known }: Looked): readonly ColumnOfTable[] {
  const hints: TableHints = known === undefined ? {} : { header: known };
  const first = answerRows(formulas);
  const above = (firstRow: number): number[] => [...first].flatMap(([column, at]) => (at <= firstRow ? [column] : []));
  const computed = above(findTable(cells, hints).layout.firstRow);
  const { layout, doubts, nextHeader } = findTable(cells, { ...hints, computed });
  if (nextHeader !== null && row >= nextHeader) {
    const below = columnContents({
      cells: cells.slice(nextHeader),
      formulas: formulas.slice(nextHeader),
      row: row - nextHeader,
      lastRow: lastRow - nextHeader,
      header: 0,
    });
    return below.map((column) => ({ ...column, answersFrom: column.answersFrom === null ? null : column.answersFrom + nextHeader }));
  }
  const rows = countedRows(layout);
  return layout.columns.map(({ index, header, role }) => {
    const told = role !== null && doubts.get(index) !== 'cells' ? role : meaningOf(header);
    const content = told === null ? contentOfCells(rows.map((at) => cells[at]![index])) : contents[told];
    const from = first.get(index) ?? Infinity;
    const isMoney = content === 'gmv' || content === 'money';
    if (isDatedAnswer(header) || from <= (isMoney ? layout.firstRow : lastRow)) return { header, content: 'answer', answersFrom: null };
    return { header, content, answersFrom: from === Infinity ? null : from };
  });
}

/** By column, the first row in which an answer of ours stands. */
function answerRows(formulas: readonly (readonly string[])[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [row, line] of formulas.entries())
    for (const column of columnsComputed([line])) if (!first.has(column)) first.set(column, row);
  return first;
}

/** A second column of GMV is another month's, or of something else. */
function meaningOf(header: string): HeaderMeaning | 'earlierGmv' | null {
  const { meaning } = headerReading(header);
  return meaning === 'gmv' ? 'earlierGmv' : meaning;
}

const most = 0.9;
/** Yuan of so many digits nobody turns over. */
const digitsOfIds = 12;

function contentOfCells(cells: readonly unknown[]): ColumnContent {
  const { filled, days, months, ids, wording } = columnCells(cells);
  if (filled === 0) return 'unknown';
  const texts = cells.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell.trim()] : []));
  const isWritten = texts.length === filled;
  // A month reads as its first day too.
  if (isWritten && months >= most) return 'month';
  if (isWritten && days >= most) return 'date';
  const isLong =
    ids >= most &&
    cells.some((cell) => (typeof cell === 'string' || typeof cell === 'number') && String(cell).trim().length >= digitsOfIds);
  const isPadded = ids >= most && isWritten && texts.some((text) => text.startsWith('0'));
  if (isLong || isPadded) return 'ids';
  return wording >= 0.6 ? 'words' : 'unknown';
}

/** Whether an amount in such a column may be a GMV. */
export const mayBeGmv = (content: ColumnContent): boolean => content === 'gmv' || content === 'money' || content === 'unknown';

/**
 * Which of the selected columns are counted as GMV, by index: the table's GMV, else the first of money, else those that nothing tells; in one
 * row all that may be one, for a row of months is one agency's. None where all hold something else.
 */
export function columnsToCount(selected: readonly ColumnContent[], rows: number): readonly number[] {
  const of = (wanted: (content: ColumnContent) => boolean): number[] =>
    selected.flatMap((content, index) => (wanted(content) ? [index] : []));
  if (rows === 1) return of(mayBeGmv);
  const [gmv, money] = [of((content) => content === 'gmv'), of((content) => content === 'money')];
  if (gmv.length > 0) return gmv.slice(0, 1);
  return money.length > 0 ? money.slice(0, 1) : of((content) => content === 'unknown');
}
