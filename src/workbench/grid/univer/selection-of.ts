import type { Injector, IRange, Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Area, Selection } from '../grid';

// Univer writes a whole column or row with a missing end.
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange, rows: number, columns: number): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const [bottom, right] = [Number.isNaN(endRow) ? rows - 1 : endRow, Number.isNaN(endColumn) ? columns - 1 : endColumn];
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** What is selected on the sheet in front; A1 where Univer has not drawn a selection yet. */
export function selectionOf(injector: Injector, workbook: Workbook): Selection {
  const sheet = workbook.getActiveSheet();
  const id = sheet?.getSheetId() ?? '';
  const drawn = injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = drawn.map(({ range }) => areaOf(range, sheet?.getRowCount() ?? 1, sheet?.getColumnCount() ?? 1));
  return { sheet: id, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}
