import type { ICellData, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Changed, GridEvent } from '../grid';

const sheetChanges = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);
const moves = new Set<string>([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

/** The smallest area that holds what was written; undefined where only styles were. */
function changedIn({ unitId, subUnitId, cellValue = {} }: ISetRangeValuesMutationParams, unit: string): Changed | undefined {
  if (unitId !== unit) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, line] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
      if (cell && !('v' in cell || 'f' in cell || 'si' in cell || 'p' in cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return undefined;
  return { sheet: subUnitId, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

/** Univer's commands as the grid's events; `unit` names the workbook that is open. */
export function watchEvents(injector: Injector, unit: () => string) {
  const listeners: Record<GridEvent, Set<(changed?: Changed) => void>> = {
    selection: new Set(),
    change: new Set(),
    sheets: new Set(),
    calculated: new Set(),
  };
  let isQuiet = false;
  const tell = (event: GridEvent, changed?: Changed) => {
    if (!isQuiet) [...listeners[event]].forEach((listener) => listener(changed));
  };

  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id === SetWorksheetActiveOperation.id) tell('selection');
    else if (sheetChanges.has(id)) tell('sheets');
    else if (moves.has(id)) tell('change');
    else if (id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const changed = changedIn(params as ISetRangeValuesMutationParams, unit());
      if (changed) tell('change', changed);
    }
  });
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => tell('selection'));

  return {
    tell,
    quietly(change: () => void): void {
      isQuiet = true;
      try {
        change();
      } finally {
        isQuiet = false;
      }
    },
    on(event: GridEvent, listener: (changed?: Changed) => void): () => void {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
  };
}
