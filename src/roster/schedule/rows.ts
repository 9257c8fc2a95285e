// The rows of a table of agencies over many months, read as SCHEDULE reads them.
import { isProblem } from '../../engine/amounts/cell';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import type { ScheduleRow } from '../../engine/tables/assessments';
import { readers } from '../../engine/tables/declarations';
import type { Rule } from '../../rules/rule';
import type { SheetCells, TableLayout } from '../table/table-layout';

/** Columns of the cells, from 0. */
export interface ScheduleColumns {
  readonly agency: number;
  readonly month: number;
  readonly gmv: number;
  readonly held: number | null;
}

/** The rows that one formula is given, from 0. */
export interface ScheduleSpan {
  readonly firstRow: number;
  readonly endRow: number;
  /** Rows within that are no agency's, ascending: the formula is given blanks in their place. */
  readonly blanked: readonly number[];
}

/** From the first row of the body to the last that counts; rows left out between them that hold anything asked for are blanked. */
export function scheduleSpan(cells: SheetCells, { firstRow, endRow, leftOut }: TableLayout, columns: ScheduleColumns): ScheduleSpan {
  const isLeftOut = new Set(leftOut);
  let end = endRow;
  while (end > firstRow && isLeftOut.has(end - 1)) end--;
  const asked = Object.values(columns).filter((column): column is number => column !== null);
  const isBlank = (row: number): boolean => asked.every((column) => [null, undefined, ''].includes(cells[row]?.[column] as string));
  return { firstRow, endRow: end, blanked: leftOut.filter((row) => row < end && !isBlank(row)) };
}

/** The rule for the GMV of a month; null where the row has none that can be read. */
export type RuleOfMonth = (earned: Month | null) => Rule | Problem;

export function scheduleRow(line: readonly unknown[], { agency, month, gmv, held }: ScheduleColumns, ruleOf: RuleOfMonth): ScheduleRow {
  const earned = readers.month(line[month]);
  return {
    agency: readers.agency(line[agency]),
    month: earned,
    gmv: readers.gmv(line[gmv]),
    held: held === null ? null : readers.held(line[held]),
    rule: ruleOf(isProblem(earned) ? null : earned),
  };
}

export const blankScheduleRow = (ruleOf: RuleOfMonth): ScheduleRow => ({
  agency: null,
  month: null,
  gmv: null,
  held: null,
  rule: ruleOf(null),
});
