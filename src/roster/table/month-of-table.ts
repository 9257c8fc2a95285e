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

const namedMonth = /(?<!\d)(\d{4})[-/.年](\d{1,2})(?!\d)/;

/** In which the GMV of a roster was earned, as its rows or the header of its GMV say; null where neither names a year and a month. */
export function monthEarned(cells: SheetCells, layout: TableLayout): Month | null {
  const header = layout.columns.find(({ role }) => role === 'gmv')?.header ?? '';
  const [, year = '', number = ''] = namedMonth.exec(header) ?? [];
  const named = readMonth(`${year}-${number}`, 'month');
  return monthOfTable(cells, layout) ?? (isProblem(named) ? null : named);
}
