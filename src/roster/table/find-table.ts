import { anotherHeader, headerLinesBelow } from './another-header';
import { assignRoles } from './assign-roles';
import { headerReading } from './column-headers';
import type { ColumnMeaning, Doubt } from './column-meaning';
import { headerAt, headerRowOf, type HeaderRow } from './header-row';
import { lineOf, unitOf, type AmountUnit } from './header-text';
import { bodyRows, isUnnamedTotal, repeats, type BodyRows } from './left-out';
import { meaningOfCells } from './meaning-of-cells';
import { isDatedAnswer, withoutAnsweredTier } from './own-answers';
import { pathOfTable, type PathReason } from './path-of-table';
import type { RosterPath } from './roster-path';
import type { Cells, TableLayout } from './table-layout';

export interface TableHints {
  /** first: an Excel table's; none: an Excel table without one, or a person says so; a row: a person says so. */
  readonly header?: 'first' | 'none' | number;
  /** Columns that this add-in's own formulas fill: an answer is never taken for a question. */
  readonly computed?: readonly number[];
}

export interface TableGuess {
  readonly layout: TableLayout;
  readonly path: RosterPath;
  readonly why: PathReason;
  /** By column index: what a person should look at. */
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** The unit that a title above the header names for the whole table ("单位：万元"). */
  readonly titleUnit: AmountUnit | null;
  /** The row below the body with which another table begins; null where there is none. */
  readonly nextHeader: number | null;
}

/**
 * Where the table stands in the cells, what its columns hold, and by which path it is worked. Refuses nothing: cells without a table have a
 * layout without roles. Titles, two-line headers, totals, blank and repeated rows, notes below are told apart; nothing is changed.
 */
export function findTable(cells: Cells, hints: TableHints = {}): TableGuess {
  const header = headerOf(cells, hints);
  const width = cells[0]?.length ?? 0;
  const texts = header?.texts ?? Array.from({ length: width }, () => '');
  const computed = texts.flatMap((text, index) => (hints.computed?.includes(index) || isDatedAnswer(text) ? [index] : []));
  const named: ColumnMeaning[] = texts.map((text, index) => {
    const { meaning, rank, month, period } = header?.readings[index] ?? headerReading(text);
    return { index, meaning: computed.includes(index) ? null : meaning, rank, month, period, isByCells: false };
  });
  const told = withoutAnsweredTier(named, texts);
  const firstRow = header ? header.row + 1 + headerLinesBelow(cells, header.row + 1) : firstFilledRow(cells);
  const repeated = header?.lines === 1 ? header.texts : null;
  const nextHeader = header ? anotherHeader(cells, firstRow, (row) => repeated !== null && repeats(row, repeated)) : null;
  const above = nextHeader === null ? cells : cells.slice(0, nextHeader);
  let body = bodyRows(above, firstRow, repeated, agencyColumns(told), nextHeader !== null);
  let counted = countedRows(body);
  const columns = meaningOfCells(told, cells, counted, computed);
  if (columns.some(({ isByCells }) => isByCells)) {
    body = bodyRows(above, firstRow, repeated, agencyColumns(columns), nextHeader !== null);
    counted = countedRows(body);
  }
  const { path, why } = pathOfTable(columns, cells, counted);
  const { roles, doubts } = assignRoles(columns, path);
  const amounts = [...roles].find(([, role]) => role === 'gmv' || role === 'amount')?.[0];
  if (amounts !== undefined && isUnnamedTotal(cells, body, agencyColumns(columns), amounts)) {
    body = { ...body, leftOut: [...body.leftOut, body.endRow - 1] };
  }
  const layout: TableLayout = {
    headerRow: header?.row ?? null,
    ...body,
    columns: texts.map((text, index) => ({ index, header: text, role: roles.get(index) ?? null })),
  };
  return { layout, path, why, doubts, titleUnit: titleUnit(cells, header ? header.row + 1 - header.lines : firstRow), nextHeader };
}

/** The rows of a body that are counted, ascending. */
export function countedRows({ firstRow, endRow, leftOut }: BodyRows): number[] {
  const skipped = new Set(leftOut);
  const rows: number[] = [];
  for (let row = firstRow; row < endRow; row++) if (!skipped.has(row)) rows.push(row);
  return rows;
}

function headerOf(cells: Cells, { header }: TableHints): HeaderRow | null {
  if (header === 'none' || cells.length === 0) return null;
  if (header === 'first') return headerAt(cells, 0);
  return header === undefined ? headerRowOf(cells) : headerAt(cells, header);
}

const agencyColumns = (columns: readonly ColumnMeaning[]): number[] =>
  columns.flatMap(({ index, meaning }) => (meaning === 'agency' || meaning === 'agencyName' ? [index] : []));

function firstFilledRow(cells: Cells): number {
  const row = cells.findIndex((line) => line.some((cell) => cell !== '' && cell !== null));
  return Math.max(0, row);
}

/** Only where it is said to be the unit: a title may hold 万 in a name. */
function titleUnit(cells: Cells, rows: number): AmountUnit | null {
  for (const row of cells.slice(0, rows)) {
    for (const cell of row) {
      const said = typeof cell === 'string' ? /(?:单位|unit) ?[:：]? ?([^\s)）]+(?: ?\d[\d,]*)?)/i.exec(lineOf(cell))?.[1] : undefined;
      // "填报单位：亿元传媒" is somebody's name.
      const unit = said !== undefined && /^[\d\w 人民币十百千万亿元分美整¥￥,'’(（/]+(?:[，,、;；]|$)/.test(said) ? unitOf(said) : null;
      if (unit) return unit;
    }
  }
  return null;
}
