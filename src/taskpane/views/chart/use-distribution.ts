import { useEffect } from 'preact/hooks';
import { type Distribution, newDistributionCount } from '../../../engine/tiers/distribution';
import { cellChunks } from '../../../excel/cells/read-cells';
import type { Rule } from '../../../rules/rule';
import { type LongWork, useLongWork } from '../../long-work/use-long-work';
import { memoryKey } from '../../memory';
import { useMemory, useSelection } from '../../pane-context';
import type { ColumnToCount } from './column-to-count';
import { columnToCount } from './column-to-count';

export interface ColumnCounted {
  /** The column selected last; it stays while single cells are selected, so that they are seen among the others. */
  readonly column: ColumnToCount | null;
  readonly counting: LongWork<Distribution>;
  /** null until something is counted; while the same column is counted again, the former count. */
  readonly distribution: Distribution | null;
}

/** While a person moves from cell to cell, the column is not counted at each. */
const settle = 400;

const columnKey = memoryKey<ColumnToCount | null>(() => null);

export function useDistribution(rule: Rule, binStarts: readonly number[]): ColumnCounted {
  const selection = useSelection();
  const [last, keep] = useMemory(columnKey);
  const column = (selection.state === 'area' ? columnToCount(selection.area) : null) ?? last;
  useEffect(() => {
    if (column !== last) keep(column);
  });
  const counting = useLongWork(
    [rule, column && `${column.area.sheet}!${column.area.address}`],
    column &&
      (async (turn) => {
        const count = newDistributionCount(rule, binStarts);
        for await (const { values } of cellChunks(column.area, turn)) for (const row of values) for (const cell of row) count.add(cell);
        return count.counted();
      }),
    // Each new reading may mean that a cell was written.
    { anew: selection, settle },
  );
  return { column, counting, distribution: counting.now.state === 'done' ? counting.now.result : null };
}
