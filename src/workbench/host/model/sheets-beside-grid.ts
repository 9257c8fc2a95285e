import type { BookSheet } from '../../grid/grid';
import type { WorkbookState } from './workbook-state';

/** What Excel keeps of a sheet in its file and a grid does not. */
export type SheetBesideGrid = Pick<BookSheet, 'merged' | 'protection' | 'printing'>;

export function keepSheets({ grid, merged, printing, protectedSheets }: WorkbookState, sheets: readonly SheetBesideGrid[]): void {
  for (const [index, { id }] of grid.sheets().entries()) {
    const { merged: areas = [], printing: printed, protection } = sheets[index] ?? {};
    merged.set(id, areas);
    if (printed) printing.set(id, printed);
    else printing.delete(id);
    if (protection) protectedSheets.set(id, protection);
    else protectedSheets.delete(id);
  }
}

/** In the grid's order. */
export function sheetsBesideGrid({ grid, merged, printing, protectedSheets }: WorkbookState): SheetBesideGrid[] {
  return grid.sheets().map(({ id }) => {
    const [areas = [], printed, given] = [merged.get(id), printing.get(id), protectedSheets.get(id)];
    const protection = given && Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === true]));
    return { ...(areas.length > 0 && { merged: areas }), ...(printed && { printing: printed }), ...(protection && { protection }) };
  });
}
