import { formatRuns } from '../../../../excel/plan/format-runs';
import { answerOfKind } from '../../../../roster/assess/answer-kind';
import { keyColumns } from '../../../../roster/table/key-columns';
import type { Rule } from '../../../../rules/rule';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { changedSinceRead, rowsToLookAt, type ChangedSinceRead } from '../../../writing/as-read';
import { lookKey, useLookAtWritten, type LookAtWritten } from '../../../writing/use-look-at-written';
import { useWriting, type Writing } from '../../../writing/use-writing';
import type { Turn } from '../../../long-work/turn';
import { cellsAt } from './call';
import { checkWritten, type ComputeChecked } from './check';
import { computePlan, type ComputePlanned } from './plan';
import { answersTo } from './values';
import { columnOf, isSameTable, type TableSource } from '../source/source';
import { partsRead } from '../source/use-writing-as-read';
import { targetColumn } from './use-target';

export interface Compute {
  readonly writing: Writing;
  /** What was written of this table still stands there. */
  readonly isWritten: boolean;
  /** How the written cells compare with what was expected. */
  readonly comparison: LookAtWritten<ComputeChecked> | null;
  readonly write: (planned: ComputePlanned, selectedColumn: number) => void;
}

/** What is being written, or was written last. */
const plannedKey = memoryKey<ComputePlanned | null>(() => null);
const comparisonKey = lookKey<ComputeChecked>();

/** From what was chosen to cells: looks whether the table is still as it was read, computes values, writes, and compares. */
export function useCompute(source: TableSource, rule: Rule): Compute {
  // Headers of values name the rule, and the answers are asked of the functions: another one gives the plan up.
  const writing = useWriting('compute', [...partsRead(source), rule]);
  const [planned, keepPlanned] = useMemory(plannedKey);
  const comparison = useLookAtWritten(comparisonKey, writing.now, planned && (({ sheet, signal }) => checkWritten(planned, sheet, signal)));
  return {
    writing,
    isWritten: writing.undo !== null && planned !== null && isSameTable(planned.source, source),
    comparison,
    write(wanted, selectedColumn) {
      writing.write(async (turn) => {
        const prepared = await prepare(wanted, selectedColumn, turn);
        if (!('answers' in prepared)) return prepared;
        keepPlanned(prepared);
        return computePlan(prepared);
      });
    },
  };
}

async function prepare(wanted: ComputePlanned, selectedColumn: number, turn: Turn): Promise<ChangedSinceRead | ComputePlanned> {
  const { source, stretches, answers, where } = wanted;
  const { signal } = turn;
  const keys = where === 'sheet' ? keyColumns(source.layout).map(({ index }) => index) : [];
  const used = [
    columnOf(source, 'gmv')!,
    ...answers.flatMap(({ kind }) => columnOf(source, answerOfKind[kind].second?.argument ?? 'gmv') ?? []),
  ];
  const rows = stretches.flatMap(({ row, rows: many }) => Array.from({ length: many }, (_, i) => row + i));
  const tables = [{ table: source, columns: [...new Set([...used, ...keys])] }];
  let done = rowsToLookAt(tables);
  const of = done + answers.filter(({ how }) => how === 'values').length * rows.length;
  const changed = await changedSinceRead(tables, turn, of);
  if (changed) return changed;
  const options = { signal, onRows: (more: number) => turn.onProgress((done += more), of) };
  const computed = [];
  for (const answer of answers)
    computed.push(answer.how === 'values' ? { ...answer, values: await answersTo(source, answer.kind, rows, options) } : answer);
  const [first] = stretches;
  const keyFormats = [];
  for (const index of keys)
    keyFormats.push((await formatRuns(cellsAt(source, index, { row: first!.row, rows: 1 }), signal))[0]?.[0]?.[1] ?? null);
  const column = where === 'sheet' ? keys.length : await targetColumn(source, where, answers.length, selectedColumn);
  return { ...wanted, answers: computed, keyFormats, column };
}
