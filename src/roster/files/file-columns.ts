// Which columns of an order file hold what, told by its own first rows and never by those of another file.
import { isProblem } from '../../engine/amounts/cell';
import { readAmount } from '../../engine/amounts/amount';
import type { Rule } from '../../rules/rule';
import { unitFindings } from '../check/unit-check';
import type { StatusColumn } from '../orders/order-status';
import { statusColumnsIn } from '../orders/refund-unit';
import { headerReading } from '../table/columns/headers';
import { missingRoles } from '../table/correct-layout';
import { columnKeys } from '../table/decisions';
import { countedRows, findTable, type TableGuess } from '../table/find-table';
import { isFilled } from '../table/header-row';
import { type AmountUnit, headerText } from '../table/header-text';
import { isSeparatorRow } from '../table/note-rows';
import type { SheetCells, TableLayout } from '../table/table-layout';
import type { ColumnRole } from '../table/columns/role';

/** The first rows of a file, not ragged, and what was found in them. */
export interface FileHead {
  readonly cells: SheetCells;
  readonly layout: TableLayout;
  readonly doubts: TableGuess['doubts'];
  readonly titleUnit: TableGuess['titleUnit'];
  /** How many fields a line has: up to the last that the header names. What stands behind it may be half of an amount with a comma. */
  readonly width: number;
}

/** So many rows tell what the columns are. */
export const mostHeadRows = 1000;

export function headOf(rows: readonly (readonly unknown[])[]): FileHead {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  const { layout, doubts, titleUnit } = findTable(cells, { path: 'orders' });
  const named = layout.columns.filter(({ header }) => header !== '').at(-1);
  return { cells, layout, doubts, titleUnit, width: layout.headerRow === null || !named ? width : named.index + 1 };
}

/** A status or a refund beside the amount; `key` names it in every file that has it. */
export interface FileStatus extends StatusColumn {
  readonly key: string;
  readonly header: string;
  /** Of refunds where a file has several: the keys of all. */
  readonly beside?: readonly string[];
}

/** Columns and rows count from 0. */
export interface FileColumns {
  readonly agency: number;
  readonly agencyName: number | null;
  readonly date: number;
  readonly amount: number;
  /** The number of the order; null where there is none. */
  readonly order: number | null;
  /** What a 1 of the amount is. */
  readonly unit: AmountUnit;
  readonly statuses: readonly FileStatus[];
  /** As one line says it, which exports print again; null where there is none. */
  readonly header: readonly string[] | null;
  readonly firstRow: number;
  readonly width: number;
}

const columnOf = ({ columns }: TableLayout, role: ColumnRole): number | null => columns.find((one) => one.role === role)?.index ?? null;

/** null where a column is not known that order lines cannot do without. */
export function columnsOfFile(
  { cells, layout, width }: Pick<FileHead, 'cells' | 'layout' | 'width'>,
  unit: AmountUnit,
): FileColumns | null {
  if (missingRoles(layout, 'orders').length > 0) return null;
  const amount = columnOf(layout, 'amount')!;
  const keys = columnKeys(layout);
  const rows = countedRows(layout);
  const statuses = statusColumnsIn(cells, layout, amount, unit).map((column): FileStatus => ({
    ...(column.kind === 'refund' && isOfWords(cells, rows, column.index) ? { ...column, kind: 'request' as const } : column),
    key: keys.get(column.index) ?? '',
    header: layout.columns[column.index]?.header ?? '',
  }));
  const roles = layout.columns.filter(({ role }) => role !== null).map(({ index }) => index);
  return {
    agency: columnOf(layout, 'agency')!,
    agencyName: columnOf(layout, 'agencyName'),
    date: columnOf(layout, 'date')!,
    amount,
    order: layout.columns.find(({ role, header }) => role === null && headerReading(header).meaning === 'order')?.index ?? null,
    unit,
    statuses: withRefunds(statuses),
    header: layout.headerRow === null ? null : layout.columns.map(({ header }) => header),
    firstRow: layout.firstRow,
    width: Math.max(width, ...roles.map((index) => index + 1)),
  };
}

/** One key for refunds of a name in whatever unit: they are decided once for all files. */
function withRefunds(statuses: readonly FileStatus[]): FileStatus[] {
  const times = new Map<string, number>();
  const keyed = statuses.map((status): FileStatus => {
    if (status.kind !== 'refund') return status;
    const { name } = headerText(status.header);
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return { ...status, key: before === 0 ? name : `${name}#${before + 1}` };
  });
  const beside = keyed.filter(({ kind }) => kind === 'refund').map(({ key }) => key);
  return beside.length < 2 ? keyed : keyed.map((status) => (status.kind === 'refund' ? { ...status, beside } : status));
}

/** 退款 over 是 and 否 is a status; dashes stand for no amount too. */
function isOfWords(cells: SheetCells, rows: readonly number[], column: number): boolean {
  const filled = rows.map((row) => cells[row]![column]).filter((cell) => isFilled(cell) && !isSeparatorRow([cell]));
  return filled.length > 0 && filled.every((cell) => isProblem(readAmount(cell, 'amount', true)));
}

/** The unit that the amounts seem to have, where it is another than yuan; null where they look like yuan. Nobody reads them otherwise for it. */
export function doubtfulUnit({ cells, layout, titleUnit }: FileHead, rule: Rule): Exclude<AmountUnit, 'yuan'> | null {
  return unitFindings(cells, layout, countedRows(layout), rule, titleUnit).find(({ role }) => role === 'amount')?.unit ?? null;
}
