import type { SelectionReading } from '../../../excel/events/selection';
import { type SheetArea, sheetArea } from '../../../sheet/sheet-area';

type PickedArea =
  | { readonly state: 'picked'; readonly area: SheetArea; readonly isPart: boolean }
  | { readonly state: 'several' | 'blank' }
  | { readonly state: 'unread'; readonly reason: string };
/** The cells that a selection stands for as an argument: of whole columns the filled part, without a header in the sheet's first row. */
export function pickedArea(selection: SelectionReading): PickedArea {
  if (selection.state === 'unread') return selection;
  if (selection.state !== 'area') return { state: 'several' };
  const { area } = selection;
  const { sheet, row, column, rows, columns } = area;
  if (!area.isWholeColumns && !area.isWholeRows) {
    return { state: 'picked', area: sheetArea(sheet, row, column, rows, columns), isPart: false };
  }
  if (!area.used) return { state: 'blank' };
  const { used } = area;
  const isBelowHeader = area.isWholeColumns && used.row === 0 && used.rows > 1;
  const part = isBelowHeader ? sheetArea(sheet, 1, used.column, used.rows - 1, used.columns) : used;
  return { state: 'picked', area: part, isPart: true };
}
