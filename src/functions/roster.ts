import type { ByArgument } from '../engine/tables/declarations';
import { rosterQuestion, rosterRows, rosterSums } from '../engine/tables/roster';
import { yuan } from '../i18n/yuan';
import { cellsByArgument } from './arguments';
import { withErrorCells, type Context, type Matrix } from './answer';

/** Agency, GMV of the month before `month`, tier, deposit, headroom; header row first, agencies in order of first appearance. */
export function rosterTable(context: Context, given: ByArgument<'ROSTER', unknown>): Matrix {
  const cells = cellsByArgument('ROSTER', given);
  const question = rosterQuestion(context.reading, cells);
  if ('problem' in question) return [[context.errorCell(question.problem)]];
  const { rule, earned } = question;
  return [context.sentences.rosterHeader, ...withErrorCells(context, rosterRows(rule, rosterSums(cells, earned), yuan))];
}
