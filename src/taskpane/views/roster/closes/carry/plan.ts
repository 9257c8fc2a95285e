// Balances of a close written into next month’s roster: only where nothing stands, or as a column beside it.
import { amountCell } from '../../../../../roster/close/sheet/amount-cell';
import type { PaidBy } from '../../../../../roster/assess/deposit-before';
import {
  type AfterClose,
  type AgencyAfter,
  type CarriedForward,
  carryForwardInSlices,
} from '../../../../../roster/close/following/carry-forward';
import { countedRows } from '../../../../../roster/table/find-table';
import type { Paused } from '../../../../../roster/table/in-slices';
import type { WriteBlock, WritePlan } from '../../../../../excel/plan/shape';
import type { Rule } from '../../../../../rules/rule';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { columnOf, type TableSource } from '../../source/source';
import { yuanFormat } from '../../source/columns';

type Opening = CarriedForward['openings'][number];

/** One row of next month’s roster. */
interface OpenedRow {
  /** In the cells of the table, from 0. */
  readonly row: number;
  readonly opening: Opening;
}

export interface Carried {
  readonly by: PaidBy;
  /** Of the table, from 0; null where it has none and one is written beside it. */
  readonly column: number | null;
  readonly rows: readonly OpenedRow[];
  readonly absent: readonly AgencyAfter[];
}

/** @param rule next month’s */
export function* carriedInto(after: AfterClose, source: TableSource, rule: Rule): Paused<Carried> {
  const held = columnOf(source, 'held');
  const tier = columnOf(source, 'prevTier');
  const by: PaidBy = held === null && tier !== null ? 'prevTier' : 'held';
  const column = by === 'held' ? held : tier;
  const agency = columnOf(source, 'agency');
  const rows = countedRows(source.layout);
  const at = (row: number, index: number | null): unknown => (index === null ? '' : source.cells[row]?.[index]);
  const { openings, absent } = yield* carryForwardInSlices(
    after,
    rows.map((row) => ({ agency: at(row, agency), typed: at(row, column) })),
    rule,
    by,
  );
  return { by, column, absent, rows: rows.map((row, index) => ({ row, opening: openings[index]! })) };
}

/** What is written beside a row; null where something stands there already, or nothing is known. */
export function written({ opening: { from, held, tier } }: OpenedRow, by: PaidBy): string | number | null {
  if (from === 'typed' || held === null) return null;
  return by === 'held' ? amountCell(held) : tier;
}

/** Where the balances stand once they are written. */
export function carriedArea({ area, layout }: TableSource, { column }: Carried): SheetArea {
  return sheetArea(area.sheet, area.row + layout.firstRow, area.column + (column ?? area.columns), layout.endRow - layout.firstRow, 1);
}

/** @param header of a column beside a table that has none; @param growTable where that table is an Excel table and can take it in */
export function carryPlan(source: TableSource, carried: Carried, header: string, growTable: boolean): WritePlan {
  const { area, layout, tableName } = source;
  const { by, column } = carried;
  const place = area.column + (column ?? area.columns);
  const format = by === 'held' ? yuanFormat : '0';
  const blocks = stretches(carried).map(({ row, cells }): WriteBlock => ({
    row: area.row + row,
    column: place,
    cells: cells.map((cell) => [cell]),
    formats: [format],
  }));
  const isBeside = column === null;
  const headed: WriteBlock[] =
    isBeside && layout.headerRow !== null ? [{ row: area.row + layout.headerRow, column: place, cells: [[header]], isHeader: true }] : [];
  return {
    sheet: { name: area.sheet },
    blocks: [...headed, ...blocks],
    ...(isBeside && growTable && tableName !== null && { growTable: { name: tableName, columns: 1 } }),
  };
}

/** Rows that follow one another and are written. */
function stretches({ rows, by }: Carried): { readonly row: number; readonly cells: readonly (string | number)[] }[] {
  const found: { row: number; cells: (string | number)[] }[] = [];
  for (const one of rows) {
    const cell = written(one, by);
    if (cell === null) continue;
    const last = found.at(-1);
    if (last && last.row + last.cells.length === one.row) last.cells.push(cell);
    else found.push({ row: one.row, cells: [cell] });
  }
  return found;
}
