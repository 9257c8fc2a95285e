import { useEffect, useRef, useState } from 'preact/hooks';
import { newDistributionCount, type Distribution } from '../../../engine/distribution';
import { errorReason } from '../../../excel/error-reason';
import { cellChunks } from '../../../excel/cells/read-cells';
import type { Rule } from '../../../rules/rule';
import { memoryKey } from '../../memory';
import { useMemory, useSelection } from '../../pane-context';
import { columnToCount, type ColumnToCount } from './column-to-count';

const columnKey = memoryKey<ColumnToCount | null>(() => null);

export type Counting =
  | { readonly state: 'counting'; readonly done: number; readonly of: number }
  | { readonly state: 'counted' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'unread'; readonly reason: string };

export interface ColumnCounted {
  /** The column selected last; it stays while single cells are selected, so that they are seen among the others. */
  readonly column: ColumnToCount | null;
  readonly counting: Counting;
  /** null until something is counted; while the same column is counted again, the former count. */
  readonly distribution: Distribution | null;
  readonly cancel: () => void;
  readonly countAgain: () => void;
}

/** While a person moves from cell to cell, the column is not counted at each. */
const settled = 400;

export function useDistribution(rule: Rule, binStarts: readonly number[]): ColumnCounted {
  const selection = useSelection();
  const [kept, keep] = useMemory(columnKey);
  const [counting, setCounting] = useState<Counting>({ state: 'counted' });
  const [counted, setCounted] = useState<{ readonly of: string; readonly distribution: Distribution } | null>(null);
  const [asked, setAsked] = useState(0);
  const stop = useRef<AbortController>(null);
  const cancelled = useRef<string | null>(null);
  const column = (selection.state === 'area' ? columnToCount(selection.area) : null) ?? kept;
  const name = column && `${rule.id} ${column.area.sheet} ${column.area.address}`;
  const isKnown = counted !== null && counted.of === name;

  useEffect(() => {
    if (!column || name === null) return undefined;
    if (column !== kept) keep(column);
    // Coming back to the pane, to press the button itself, asks for the selection anew.
    if (cancelled.current === name) return undefined;
    cancelled.current = null;
    const turn = new AbortController();
    stop.current = turn;
    const { area } = column;
    const of = area.rows * area.columns;
    const count = newDistributionCount(rule, binStarts);
    async function read(): Promise<void> {
      if (!isKnown) setCounting({ state: 'counting', done: 0, of });
      let done = 0;
      for await (const { values } of cellChunks(area, { signal: turn.signal })) {
        for (const row of values) for (const cell of row) count.add(cell);
        done += values.length * area.columns;
        if (!isKnown) setCounting({ state: 'counting', done, of });
      }
      setCounted({ of: name!, distribution: count.counted() });
      setCounting({ state: 'counted' });
    }
    const timer = setTimeout(
      () =>
        void read().catch((error: unknown) => {
          if (!turn.signal.aborted) setCounting({ state: 'unread', reason: errorReason(error) });
        }),
      isKnown ? settled : 0,
    );
    return () => {
      clearTimeout(timer);
      turn.abort();
    };
    // Each new reading may mean that a cell was written.
  }, [selection, name, rule, asked]);

  return {
    column,
    counting,
    distribution: isKnown ? counted.distribution : null,
    cancel() {
      stop.current?.abort();
      cancelled.current = name;
      setCounting({ state: 'cancelled' });
    },
    countAgain() {
      cancelled.current = null;
      setAsked((times) => times + 1);
    },
  };
}
