import { inOneGo, type Paused, rowsAtOnce } from './in-slices';
import { type HeaderMeaning, headerReading } from './columns/headers';
import { byRank, type ColumnMeaning, type Doubt } from './columns/meaning';
import { isMonthAlone } from './columns/month-heads';
import { titleUnit } from './columns/title-unit';
import { headerAt, type HeaderRow, headerRowOf, isFilled, isWording } from './header-row';
import { isOfOthers } from './columns/other-columns';
import { type AmountUnit, headerText } from './header-text';
import { bodyRows, type BodyRows, isTotalsWord, isUnnamedTotal, repeatsHeader } from './body-rows';
import { meaningOfCells } from './meaning-of-cells';
import { isDatedAnswer, withoutAnsweredTier } from './own-formulas';
import { pathOfTable, type PathReason } from './path-of-table';
import type { RosterPath } from './roster-path';
import type { MergedRows, SheetCells, TableLayout } from './table-layout';
import { plainCell } from '../../engine/amounts/cell';
import { madeOnce } from '../../engine/tiers/made-once';
import type { ColumnRole } from './columns/role';
import { moneyRoles } from './money-columns';

// Which column is what: one column per role, and what a person should look at before trusting it.
interface AssignedRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly doubts: ReadonlyMap<number, Doubt>;
}

function assignRoles(columns: readonly ColumnMeaning[], path: RosterPath): AssignedRoles {
  const roles = new Map<number, ColumnRole>();
  const doubts = new Map<number, Doubt>();
  const meaning = (...meanings: readonly HeaderMeaning[]): ColumnMeaning[] =>
    columns.filter((column) => column.meaning !== null && meanings.includes(column.meaning)).sort(byRank);
  const assign = (column: ColumnMeaning | undefined, role: ColumnRole, doubt?: Doubt | null): void => {
    if (!column || roles.has(column.index)) return;
    roles.set(column.index, role);
    const doubted = column.isByCells ? 'cells' : (doubt ?? (column.rank === 3 ? 'weak' : null));
    if (doubted) doubts.set(column.index, doubted);
  };
  /** Where two columns say the same as surely, neither is sure. */
  const rivals = ([first, second]: readonly ColumnMeaning[]): Doubt | null =>
    first && !first.isYearFirst && second?.rank === first.rank ? 'several' : null;

  const [ids, names] = [meaning('agency'), meaning('agencyName')];
  if (ids.length > 0) {
    assign(ids[0], 'agency', rivals(ids));
    assign(names[0] ?? ids[1], 'agencyName');
  } else {
    assign(names[0], 'agency', rivals(names));
    assign(names[1], 'agencyName');
  }
  if (path === 'orders') {
    const dates = meaning('date');
    assign(dates[0] ?? meaning('month')[0], 'date', dates.length > 1 && !dates[0]!.isYearFirst ? 'several' : null);
  } else {
    const months = meaning('month');
    assign(months[0] ?? (path === 'schedule' ? meaning('date')[0] : undefined), 'month', rivals(months));
  }
  for (const { column, role, doubt } of moneyRoles(columns, path)) assign(column, role, doubt);
  if (path === 'orders') return { roles, doubts };
  for (const role of ['prevTier', 'held'] as const) assign(meaning(role)[0], role, rivals(meaning(role)));
  return { roles, doubts };
}

export interface TableHints {
  /** first: an Excel table's; none: an Excel table without one, or a person says so; a row: a person says so. */
  readonly header?: 'first' | 'none' | number;
  /** Columns that this add-in's own formulas fill: an answer is never taken for a question. */
  readonly computed?: readonly number[];
  /** Of the column that names the agencies; read only where it has blanks. */
  readonly merged?: readonly MergedRows[];
  /** Where it is known beforehand. */
  readonly path?: RosterPath;
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
export function* findTableInSlices(cells: SheetCells, hints: TableHints = {}): Paused<TableGuess> {
  const header = headerOf(cells, hints);
  const width = cells[0]?.length ?? 0;
  const texts = header?.texts ?? Array.from({ length: width }, () => '');
  const computed = texts.flatMap((text, index) => (hints.computed?.includes(index) || isDatedAnswer(text) ? [index] : []));
  const named: ColumnMeaning[] = texts.map((text, index) => {
    const { meaning, rank, month, period, kind, notes } = header?.readings[index] ?? headerReading(text);
    const isYearFirst = notes.some((note) => /^(?:年-月-日|year-month-day)$/.test(note));
    return { index, meaning: computed.includes(index) ? null : meaning, rank, month, period, kind, isYearFirst, isByCells: false };
  });
  const ofOthers = texts.flatMap((text, index) => (isOfOthers(headerText(text)) ? [index] : []));
  const told = withoutAnsweredTier(named, texts);
  const firstRow = header ? header.row + 1 + headerLinesBelow(cells, header.row + 1) : firstFilledRow(cells);
  const repeated = header?.lines === 1 ? header.texts : null;
  const nextHeader = header ? yield* anotherHeader(cells, firstRow, (row) => repeated !== null && repeatsHeader(row, repeated)) : null;
  const above = nextHeader === null ? cells : cells.slice(0, nextHeader);
  let body = yield* bodyRows(above, firstRow, repeated, agencyColumns(told), nextHeader !== null);
  let counted = countedRows(body);
  const columns = meaningOfCells(told, cells, counted, [...computed, ...ofOthers]);
  if (columns.some(({ isByCells }) => isByCells)) {
    body = yield* bodyRows(above, firstRow, repeated, agencyColumns(columns), nextHeader !== null);
    counted = countedRows(body);
  }
  yield;
  const { path, why } = hints.path ? { path: hints.path, why: 'chosen' as const } : pathOfTable(columns, cells, counted);
  const { roles, doubts } = assignRoles(columns, path);
  const amounts = [...roles].find(([, role]) => role === 'gmv' || role === 'amount')?.[0];
  const days = [...roles].find(([, role]) => role === 'date')?.[0];
  if (amounts !== undefined && isUnnamedTotal(cells, body, agencyColumns(columns), amounts, days)) {
    body = { ...body, leftOut: [...body.leftOut, body.endRow - 1] };
  }
  const layout: TableLayout = {
    headerRow: header?.row ?? null,
    ...body,
    columns: texts.map((text, index) => ({ index, header: text, role: roles.get(index) ?? null })),
    ...(hints.merged && { merged: hints.merged }),
  };
  const unit = titleUnit(cells, header ? header.row + 1 - header.lines : firstRow, header?.row ?? null);
  return { layout, path, why, doubts, titleUnit: unit, nextHeader };
}

/** As findTableInSlices, at once. */
export const findTable = (cells: SheetCells, hints: TableHints = {}): TableGuess => inOneGo(findTableInSlices(cells, hints));

/** The rows of a body that are counted, ascending: each part of the pane asks for them whenever it is drawn. */
export const countedRows = madeOnce(({ firstRow, endRow, leftOut }: BodyRows): readonly number[] => {
  const skipped = new Set(leftOut);
  const rows: number[] = [];
  for (let row = firstRow; row < endRow; row++) if (!skipped.has(row)) rows.push(row);
  return rows;
});

function headerOf(cells: SheetCells, { header }: TableHints): HeaderRow | null {
  if (header === 'none' || cells.length === 0) return null;
  if (header === 'first') return headerAt(cells, 0);
  return header === undefined ? headerRowOf(cells) : headerAt(cells, header);
}

const agencyColumns = (columns: readonly ColumnMeaning[]): number[] =>
  columns.flatMap(({ index, meaning }) => (meaning === 'agency' || meaning === 'agencyName' ? [index] : []));

function firstFilledRow(cells: SheetCells): number {
  const row = cells.findIndex((line) => line.some((cell) => cell !== '' && cell !== null));
  return Math.max(0, row);
}

// Where, below a table, another one begins: its figures are of something else.
/** How many rows right below a header read as one too: the same names in another language. */
function headerLinesBelow(cells: SheetCells, firstRow: number): number {
  let lines = 0;
  while (firstRow + lines < cells.length && namesIn(cells, firstRow + lines) > 1) lines++;
  return lines;
}

/**
 * The first row from `from` on that reads as a header of other columns; null where there is none. One name that is known here is enough
 * below a blank row or a title, two elsewhere. `isSame` tells the table's own header, which exports print again.
 */
function* anotherHeader(cells: SheetCells, from: number, isSame: (row: readonly unknown[]) => boolean): Paused<number | null> {
  for (let row = from; row < cells.length; row++) {
    if (row % rowsAtOnce === 0) yield;
    const names = namesIn(cells, row);
    if (names === 0 || isSame(cells[row]!)) continue;
    if (names > 1 || (row > from && cells[row - 1]!.filter(isFilled).length < 2)) return row;
  }
  return null;
}

/** How many columns a row of words alone names, one of them in a word; 0 where it has fewer than two cells, or one that is no word. */
function namesIn(cells: SheetCells, row: number): number {
  const filled = cells[row]!.filter(isFilled);
  if (filled.length < 2 || filled.some(isFigure)) return 0;
  if (!filled.every((cell) => isWording(cell) || isMonthAlone(cell)) || filled.some(isTotalsWord)) return 0;
  const { readings, known } = headerAt(cells, row);
  // A month of its own may be an agency's month or a GMV of 202,303 yuan.
  return readings.some(({ meaning }, column) => meaning !== null && isWording(cells[row]![column])) ? known : 0;
}

/** Told at once, so that nearly every row ends here. */
function isFigure(cell: unknown): boolean {
  const value = plainCell(cell);
  return typeof value === 'string' ? /^[\d.,¥￥\-+０-９]+$/.test(value) : !isMonthAlone(value);
}
