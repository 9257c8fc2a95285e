import { untilAtRest } from '../../../../excel/events/calculation';
import { readPlainCells } from '../../../../excel/cells/read-plain-cells';
import { maximumRows } from '../../../../sheet/limits';
import { sharesColumns } from '../../../../sheet/rectangle';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { mergedAreas } from '../../../../excel/cells/merged-areas';
import { firstFormulas, tableAtHand } from '../../../../excel/cells/table-at-hand';
import type { CountedDecision } from '../../../../roster/counted/decision';
import { findTableInSlices, type TableGuess, type TableHints } from '../../../../roster/table/find-table';
import { unnamedRow } from '../../../../roster/table/agency-above';
import { columnsComputed } from '../../../../roster/table/own-formulas';
import { tableBlock } from '../../../../roster/table/table-block';
import type { MergedRows } from '../../../../roster/table/table-layout';
import { runInSlices } from '../../../long-work/run-pausing';
import type { TableSource } from '../source/source';

/** A table as it was read, and what was guessed of it. */
export interface TableFound {
  readonly source: TableSource;
  readonly guess: Omit<TableGuess, 'layout' | 'path'>;
  readonly hints: TableHints;
  /** Keys of columns that a person said count yuan. */
  readonly inYuan?: readonly string[];
  /** What was decided of statuses and refunds in a table with the same columns, this one or one before. */
  readonly counted?: CountedDecision;
}

export interface TableReading {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Formulas are looked for in so many rows: a spilled answer has its formula in its first one. */
const rowsWithFormulas = 60;

/** The table at hand, or what `area` holds; null where the sheet is blank. Rejects where Excel refuses, and when aborted. */
export async function findAtHand(area: SheetArea | null, reading: TableReading): Promise<TableFound | null> {
  await untilAtRest(reading.signal);
  if (area) return blockOf(area, area.column, reading);
  const table = await tableAtHand();
  if (!table) return null;
  if (table.name === null) return blockOf(table.area, table.selected?.column ?? null, reading);
  const plain = table.outside && table.selected && (await blockOf(table.outside.filled, table.selected.column, reading));
  if (plain && isApart(plain.source.area, table.selected.column, table.outside.tables)) return plain;
  const cells = await readPlainCells(table.area, reading);
  const hints: TableHints = { header: table.hasHeader ? 'first' : 'none', computed: await computedColumns(table.area) };
  if (!table.hasTotals) return foundTable(table.area, table.name, cells, await rowUnder(table.area, reading), hints, reading);
  return foundTable(table.area, table.name, cells.slice(0, -1), cells.at(-1), hints, reading);
}

/** Whether an area holds the column, and no column of an Excel table: else it is that table with its titles. */
const isApart = (area: SheetArea, column: number, tables: readonly SheetArea[]): boolean =>
  tables.every((table) => !sharesColumns(table, area)) && column >= area.column && column < area.column + area.columns;

async function blockOf(area: SheetArea, column: number | null, reading: TableReading): Promise<TableFound> {
  const cells = await readPlainCells(area, reading);
  const block = tableBlock(cells, column === null ? null : column - area.column);
  const isWhole = block.columns === area.columns;
  const part = isWhole ? area : sheetArea(area.sheet, area.row, area.column + block.column, area.rows, block.columns);
  const own = isWhole ? cells : cells.map((row) => row.slice(block.column, block.column + block.columns));
  return foundTable(part, null, own, await rowUnder(part, reading), { computed: await computedColumns(part) }, reading);
}

/** Where the next agency would be typed; undefined at the end of the sheet. */
async function rowUnder({ sheet, row, column, rows, columns }: SheetArea, { signal }: TableReading): Promise<unknown[] | undefined> {
  if (row + rows >= maximumRows) return undefined;
  return (await readPlainCells(sheetArea(sheet, row + rows, column, 1, columns), { signal }))[0];
}

async function foundTable(
  read: SheetArea,
  tableName: string | null,
  cells: unknown[][],
  below: unknown[] | undefined,
  hints: TableHints,
  { signal }: TableReading,
): Promise<TableFound> {
  const find = (known: TableHints) => runInSlices(findTableInSlices(cells, known), signal);
  const area = cells.length === read.rows ? read : sheetArea(read.sheet, read.row, read.column, cells.length, read.columns);
  const found = await find(hints);
  const merged = await mergedNames(area, cells, found);
  const known = merged.length > 0 ? { ...hints, merged } : hints;
  const { layout, path, ...guess } = merged.length > 0 ? await find(known) : found;
  return { source: { area, tableName, cells, ...(below && { below }), layout, path }, guess, hints: known };
}

/** Merged cells among the agencies of order lines, asked for only where a line names none; whatever Excel does not tell is not known. */
async function mergedNames(area: SheetArea, cells: unknown[][], { layout, path }: TableGuess): Promise<MergedRows[]> {
  const column = layout.columns.find(({ role }) => role === 'agency')?.index;
  if (path !== 'orders' || column === undefined || unnamedRow(cells, layout, column) === null) return [];
  const agencies = sheetArea(area.sheet, area.row, area.column + column, area.rows, 1);
  const merged = await mergedAreas(area.sheet, [agencies]).catch(() => []);
  return merged.filter(({ row, rows }) => rows > 1 && row >= area.row).map(({ row, rows }) => ({ column, row: row - area.row, rows }));
}

/** Columns that formulas of this add-in fill. */
async function computedColumns(area: SheetArea): Promise<number[]> {
  const formulas = await firstFormulas(area, rowsWithFormulas);
  return columnsComputed(formulas);
}
