import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { formatRuns } from '../../../../excel/plan/format-runs';
import { answerOfKind } from '../../../../roster/assess/answer-kind';
import { keyColumns } from '../../../../roster/table/key-columns';
import { rowsIn } from '../../../../roster/assess/stretches';
import { changedSinceRead } from './changed';
import { checkWritten, type ComputeChecked } from './check';
import { cellsAt } from './call';
import { computePlan, type ComputePlanned } from './plan';
import { answersTo } from './values';
import { columnOf, type Source } from '../source/source';
import { targetColumn } from './use-target';
import { usePlanWriting, type PlanWriting } from '../writing/use-plan-writing';

export type ComputeState =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing'; readonly done: number; readonly of: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string }
  /** Nothing was written: the table is no longer as it was read. */
  | { readonly state: 'changed'; readonly count: number; readonly first: string }
  | { readonly state: 'handed-over' }
  | { readonly state: 'checking' }
  | { readonly state: 'checked'; readonly checked: ComputeChecked }
  | { readonly state: 'unchecked'; readonly reason: string };

export interface Compute {
  readonly now: ComputeState;
  readonly writing: PlanWriting;
  readonly write: (planned: ComputePlanned, selectedColumn: number) => void;
  readonly cancel: () => void;
}

/** From what was chosen to cells: looks whether the table is still as it was read, computes values, writes, and compares. */
export function useCompute(source: Source): Compute {
  const writing = usePlanWriting('compute');
  const [now, setNow] = useState<ComputeState>({ state: 'idle' });
  const turn = useRef<AbortController>(null);
  const planned = useRef<ComputePlanned>(null);

  async function prepare(wanted: ComputePlanned, selectedColumn: number, signal: AbortSignal): Promise<ComputeState | ComputePlanned> {
    const { source, stretches, answers, where } = wanted;
    const kept = where === 'sheet' ? keyColumns(source.layout).map(({ index }) => index) : [];
    const used = [
      columnOf(source, 'gmv')!,
      ...answers.flatMap(({ kind }) => columnOf(source, answerOfKind[kind].second?.argument ?? 'gmv') ?? []),
    ];
    const columns = [...new Set([...used, ...kept])];
    const rows = stretches.flatMap(({ row, rows: many }) => Array.from({ length: many }, (_, i) => row + i));
    const of =
      columns.length * (source.layout.endRow - source.layout.firstRow) + answers.filter(({ how }) => how === 'values').length * rows.length;
    let done = 0;
    const options = { signal, onRows: (more: number) => setNow({ state: 'preparing', done: (done += more), of }) };
    const changed = await changedSinceRead(source, columns, options);
    if (changed.count > 0) return { state: 'changed', ...changed };
    const computed = [];
    for (const answer of answers)
      computed.push(answer.how === 'values' ? { ...answer, values: await answersTo(source, answer.kind, rows, options) } : answer);
    const [first] = stretches;
    const keyFormats = [];
    for (const index of kept)
      keyFormats.push((await formatRuns(cellsAt(source, index, { row: first!.row, rows: 1 }), signal))[0]?.[0]?.[1] ?? null);
    const column = where === 'sheet' ? kept.length : await targetColumn(source, where, answers.length, selectedColumn);
    return { ...wanted, answers: computed, keyFormats, column };
  }

  // What was said of cells that changed is over once they are read anew.
  useEffect(() => setNow((was) => (was.state === 'changed' ? { state: 'idle' } : was)), [source]);
  useEffect(() => {
    const { now: written } = writing;
    if (written.state === 'undoing' || written.state === 'undo-outcome') setNow({ state: 'idle' });
    if (written.state !== 'outcome' || written.outcome.state !== 'written' || !planned.current) return;
    let isCurrent = true;
    setNow({ state: 'checking' });
    checkWritten(planned.current, written.outcome.sheet, planned.current.column).then(
      (checked) => isCurrent && setNow({ state: 'checked', checked }),
      (error: unknown) => isCurrent && setNow({ state: 'unchecked', reason: errorReason(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [writing.now]);

  return {
    now,
    writing,
    write(wanted, selectedColumn) {
      const controller = new AbortController();
      turn.current = controller;
      writing.leave();
      setNow({ state: 'preparing', done: 0, of: rowsIn(wanted.stretches) });
      prepare(wanted, selectedColumn, controller.signal).then(
        (prepared) => {
          if (controller.signal.aborted) return setNow({ state: 'cancelled' });
          if ('state' in prepared) return setNow(prepared);
          planned.current = prepared;
          setNow({ state: 'handed-over' });
          writing.write(computePlan(prepared));
        },
        (error: unknown) => setNow(controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', reason: errorReason(error) }),
      );
    },
    cancel: () => turn.current?.abort(),
  };
}
