import { isProblem, typedText } from '../../engine/amounts/cell';
import { type Month, readMonth } from '../../engine/amounts/month';
import { countedRows } from './find-table';
import type { SheetCells, TableLayout } from './table-layout';

/** null where no row names one that can be read. */
function monthInRows(cells: SheetCells, layout: TableLayout): Month | 'several' | null {
  const column = layout.columns.find(({ role }) => role === 'month')?.index;
  if (column === undefined) return null;
  let known: Month | null = null;
  for (const row of countedRows(layout)) {
    const month = readMonth(cells[row]![column], 'month');
    if (month === null || isProblem(month)) continue;
    if (known !== null && month !== known) return 'several';
    known = month;
  }
  return known;
}

/** The one month that all rows of a roster name, in which its GMV was earned; null where there are several, or none can be read. */
export function monthOfTable(cells: SheetCells, layout: TableLayout): Month | null {
  const month = monthInRows(cells, layout);
  return month === 'several' ? null : month;
}

const namedMonth = /(?<!\d)(\d{4})(?: ?[-/.年] ?(\d{1,2})|(\d\d))(?!\d)/;

/**
 * In which the GMV of a roster was earned, as its rows say or, where none names a month, the header of its GMV; null where that names no year and
 * month, and where rows name several, which no header settles.
 */
export function monthEarned(cells: SheetCells, layout: TableLayout): Month | null {
  const inRows = monthInRows(cells, layout);
  if (inRows !== null) return inRows === 'several' ? null : inRows;
  const header = typedText(layout.columns.find(({ role }) => role === 'gmv')?.header ?? '');
  const [, year = '', apart, together = ''] = namedMonth.exec(header) ?? [];
  const named = readMonth(`${year}-${apart ?? together}`, 'month');
  return isProblem(named) ? null : named;
}
