import { argumentBytes } from '../orders/bytes';
import type { ScheduleColumns, ScheduleSpan } from './rows';
import type { SheetCells } from '../table/table-layout';

/** Five figures with brackets and commas; an amount has ten digits at most times. */
const answerBytes = 5 * 10;

/** About how many bytes one SCHEDULE formula hands over or answers at once, whichever is more. */
export function scheduleBytes(cells: SheetCells, { firstRow, endRow }: ScheduleSpan, columns: ScheduleColumns): number {
  const given = Object.values(columns).filter((column): column is number => column !== null);
  let bytes = 0;
  for (let row = firstRow; row < endRow; row++) for (const column of given) bytes += argumentBytes(cells[row]?.[column] ?? '');
  return Math.max(bytes, (endRow - firstRow) * answerBytes);
}
