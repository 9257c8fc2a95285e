import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { freeColumn } from '../../../../excel/sheets/free-columns';
import { obstaclesTo, type Obstacle } from '../../../../excel/plan/obstacles';
import type { WritePlan } from '../../../../excel/plan/shape';
import { sheetArea } from '../../../../sheet/sheet-area';
import { tablesOn } from '../../../../excel/plan/sheet-obstacles';
import type { ComputeWhere } from './choices';
import type { TableSource } from '../source/source';

export type ComputeTarget =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly column: number; readonly obstacles: readonly Obstacle[] }
  | { readonly state: 'failed'; readonly reason: string };

const pause = 250;

/** Where the answers would go, and what stands in the way there; asked anew when either may have changed. @param settled another one after each writing, null meanwhile */
export function useComputeTarget(
  source: TableSource,
  where: ComputeWhere,
  columns: number,
  selectedColumn: number,
  planAt: (column: number) => WritePlan,
  settled: unknown,
): ComputeTarget {
  const [target, setTarget] = useState<ComputeTarget>({ state: 'asking' });
  const chosenColumn = where === 'selection' ? selectedColumn : 0;
  useEffect(() => {
    if (columns === 0 || settled === null) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    const ask = async (): Promise<ComputeTarget> => {
      const column = await targetColumn(source, where, columns, chosenColumn);
      return { state: 'known', column, obstacles: await obstaclesTo(planAt(column), { signal }) };
    };
    setTarget({ state: 'asking' });
    const timer = setTimeout(() => {
      ask().then(
        (found) => signal.aborted || setTarget(found),
        (error: unknown) => signal.aborted || setTarget({ state: 'failed', reason: errorReason(error) }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [source, where, columns, chosenColumn, settled]);
  return target;
}

/** The first column to write to. Rejects where Excel refuses. */
export async function targetColumn(source: TableSource, where: ComputeWhere, columns: number, selectedColumn: number): Promise<number> {
  const { area, layout, tableName } = source;
  const right = area.column + area.columns;
  switch (where) {
    case 'sheet':
      return 0;
    case 'selection':
      return selectedColumn;
    case 'table': {
      // As wide as it is by now: what was written into it before is in it.
      const table = (await tablesOn(area.sheet)).find(({ name }) => name === tableName);
      return table ? table.area.column + table.area.columns : right;
    }
    case 'beside': {
      const first = layout.headerRow ?? layout.firstRow;
      const rows = sheetArea(area.sheet, area.row + first, area.column, layout.endRow - first, 1);
      // Right beside it an Excel table would take them in.
      return freeColumn(rows, tableName === null ? right : right + 1, columns);
    }
  }
}
