// What the formulas would answer, from the cells as they were read: the registered functions themselves are asked, part by part.
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import { answerOfKind, type AnswerKind } from '../../../../roster/assess/answer-kind';
import { guarded, isError, type AnswerRows } from '../../../calls/answer-of-call';
import { registeredFunction } from '../../../calls/registered-functions';
import { nextTask } from '../../../long-work/pause-in';
import { columnOf, type TableSource } from '../source/source';
import { ruleArgument } from '../source/rule';

const rowsAtOnce = 2000;

export interface ComputeOptions {
  readonly signal?: AbortSignal;
  readonly onRows?: (rows: number) => void;
}

/** One answer per row: a number, text, or an error ({ code, message }). Rejects when the signal is aborted, or outside Excel. */
export async function answersTo(
  source: TableSource,
  kind: AnswerKind,
  rows: readonly number[],
  options: ComputeOptions = {},
): Promise<unknown[]> {
  const { functionName, second } = answerOfKind[kind];
  const ask = registeredFunction(functionName);
  if (!ask) throw new Error(`TUIKE.${functionName} is not registered in this page.`);
  const gmv = columnOf(source, 'gmv')!;
  const other = second ? columnOf(source, second.argument) : null;
  const rule = ruleArgument(source);
  const answers: unknown[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    options.signal?.throwIfAborted();
    const part = rows.slice(from, from + rowsAtOnce);
    const cells = (column: number): AnswerRows => part.map((row) => [source.cells[row]?.[column] ?? '']);
    const given = [cells(gmv), ...(second ? [other === null ? null : cells(other)] : []), ...(rule === null ? [] : [[[rule]]])];
    const answered = guarded(cells(gmv), await ask(...given));
    for (let i = 0; i < part.length; i++) answers.push((answered[i] ?? answered[0])?.[0]);
    options.onRows?.(part.length);
    // The pane stays alive.
    if (from + rowsAtOnce < rows.length) await nextTask();
  }
  return answers;
}

/** An answer, or a cell as it was read, as a cell without a formula: an error is entered by its name. */
export function asCell(answer: unknown): CellToWrite {
  if (isError(answer)) return { formula: answer.code };
  return typeof answer === 'number' || typeof answer === 'string' || typeof answer === 'boolean' ? answer : '';
}
