import { isProblem } from '../../engine/amounts/cell';
import { readMonth, type Month } from '../../engine/amounts/month';
import { countedRows } from './find-table';
import type { SheetCells, TableLayout } from './table-layout';

/** The one month that all rows of a roster name, in which its GMV was earned; null where there are several, or none can be read. */
export function monthOfTable(cells: SheetCells, layout: TableLayout): Month | null {
  const column = layout.columns.find(({ role }) => role === 'month')?.index;
  if (column === undefined) return null;
  let known: Month | null = null;
  for (const row of countedRows(layout)) {
    const month = readMonth(cells[row]![column], 'month');
    if (month === null || isProblem(month)) continue;
    if (known !== null && month !== known) return null;
    known = month;
  }
  return known;
}
