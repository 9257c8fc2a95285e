import { isProblem } from '../engine/cell';
import type { ByArgument } from '../engine/tables/declarations';
import { assessmentRow, scheduleTable as tableOf } from '../engine/tables/schedule';
import { cellsByArgument } from './arguments';
import { withErrorCells, type Context, type Matrix } from './answer';

/** Tier, deposit, held before, top-up due, surplus beside each row; no header. */
export function scheduleTable(context: Context, given: ByArgument<'SCHEDULE', unknown>): Matrix {
  const table = tableOf(context.reading, cellsByArgument('SCHEDULE', given));
  if (isProblem(table)) return [[context.errorCell(table)]];
  return withErrorCells(context, table.assessments.map(assessmentRow));
}
