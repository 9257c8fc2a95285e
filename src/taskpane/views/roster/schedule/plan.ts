import { isProblem } from '../../../../engine/amounts/cell';
import type { Problem } from '../../../../engine/amounts/problem';
import { plainNumber } from '../../../../engine/tiers/exact-answers';
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WritePlan, WriteBlock } from '../../../../excel/plan/shape';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import type { ScheduleColumns, ScheduleSpan } from '../../../../roster/schedule/rows';
import { yuanFormat } from '../source/columns';
import { cellText } from '../source/row';
import type { TableSource } from '../source/source';
import { copyFormula, scheduleFormula } from './formula';

// SCHEDULE for a source as a plan to write: one formula that spills, or values, beside the data or on a sheet of its own.

export interface ScheduleToWrite {
  readonly source: TableSource;
  readonly columns: ScheduleColumns;
  readonly span: ScheduleSpan;
  readonly isDated: boolean;
  readonly result: ScheduleResult;
  readonly how: 'formula' | 'values';
  readonly where: 'beside' | 'sheet';
  /** Tier, deposit, held before, due, surplus. */
  readonly headers: readonly string[];
  readonly sheetName: string;
  /** What a cell says in place of a figure, where values are written. */
  readonly say: (problem: Problem) => string;
}
const formats = ['0', yuanFormat, yuanFormat, yuanFormat, yuanFormat];

export function schedulePlan(given: ScheduleToWrite): WritePlan {
  const { source, span, where, headers, sheetName } = given;
  const { area, layout } = source;
  const rows = span.endRow - span.firstRow;
  if (where === 'beside') {
    // Excel would take a column right beside a table into it, where a formula cannot spill.
    const column = area.column + area.columns + (source.tableName === null ? 0 : 1);
    // Where the table has no header, the row above it may be anything's.
    const headerRow = layout.headerRow === null ? [] : [{ row: area.row + layout.headerRow, column, cells: [headers], isHeader: true }];
    return { sheet: { name: area.sheet }, blocks: [...headerRow, answers(given, area.row + span.firstRow, column, true)] };
  }
  const copied = [
    given.columns.agency,
    given.columns.month,
    given.columns.gmv,
    ...(given.columns.held === null ? [] : [given.columns.held]),
  ];
  const copies = copied.map((column, i): WriteBlock => {
    const shown = Array.from({ length: rows }, (_, row) => [cellOf(source, span.firstRow + row, column)]);
    const placed = { row: 1, column: i, formats: [formatOf(given, column)] };
    if (given.how === 'values') return { ...placed, cells: shown };
    return { ...placed, cells: [[{ formula: copyFormula(source, span, column) }]], spill: { rows, columns: 1 }, shown };
  });
  const names = copied.map((column) => layout.columns.find(({ index }) => index === column)?.header ?? '');
  return {
    sheet: { newName: sheetName },
    blocks: [{ row: 0, column: 0, cells: [[...names, ...headers]], isHeader: true }, ...copies, answers(given, 1, copied.length, false)],
    freezeRows: 1,
  };
}
function answers(
  { source, columns, span, isDated, result, how, say }: ScheduleToWrite,
  row: number,
  column: number,
  isOnSheet: boolean,
): WriteBlock {
  const rows = span.endRow - span.firstRow;
  if (how === 'formula')
    return {
      ...{ row, column, formats },
      cells: [[{ formula: scheduleFormula(source, columns, span, { isOnSheet, isDated }) }]],
      spill: { rows, columns: formats.length },
    };
  const lines = new Map<number, readonly CellToWrite[]>();
  for (const { row: at, problem } of result.faults) lines.set(at, [say(problem), '', '', '', '']);
  for (const { steps } of result.paths)
    for (const { row: at, assessment } of steps) {
      const { tier, deposit, heldBefore, due, surplus } = assessment;
      if (isProblem(tier) || isProblem(deposit)) continue;
      const money = [deposit, heldBefore, due, surplus].map((amount) => (isProblem(amount) ? null : plainNumber(amount)));
      // Where only what is held is unknown, the reason stands in its first cell.
      lines.set(at, [tier, money[0]!, ...(isProblem(heldBefore) ? [say(heldBefore), '', ''] : money.slice(1))]);
    }
  const blank = ['', '', '', '', ''];
  return { row, column, formats, cells: Array.from({ length: rows }, (_, i) => lines.get(span.firstRow + i) ?? blank) };
}
function cellOf(source: TableSource, row: number, column: number): CellToWrite {
  const cell = source.cells[row]?.[column];
  return typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean' ? cell : cellText(source, row, column);
}
/** Months that are dates need a format that says so; of 202610 and of texts it must not be one. */
function formatOf({ source, columns, span }: ScheduleToWrite, column: number): string | null {
  if (column === columns.gmv || column === columns.held) return yuanFormat;
  if (column !== columns.month) return null;
  let isSerial = false;
  for (let row = span.firstRow; row < span.endRow; row++) {
    const cell = source.cells[row]?.[column];
    if (typeof cell !== 'number') continue;
    if (cell >= 190001) return null;
    isSerial = true;
  }
  return isSerial ? 'yyyy-mm' : null;
}
