// What is read of cells that wait for an answer. Excel does not always say so: it may show what they showed before, or 0 (OfficeDev/office-js
// #4152, #6930, #6577).
import { gridColumns } from '../../../grid/address';
import type { CellValue } from '../../../grid/grid';
import type { Manners } from '../../manners';
import type { WorkbookState } from '../workbook-state';

type AsRead = WorkbookState['asRead'];

const asInGrid: AsRead = (_, __, values) => values;

/** What was last read of each cell stands for what it showed before. */
function formerValues(): AsRead {
  const known = new Map<string, Map<number, CellValue>>();
  return (sheet, { row, column }, values) => {
    const ofSheet = known.get(sheet) ?? new Map<number, CellValue>();
    known.set(sheet, ofSheet);
    return values.map((line, r) =>
      line.map((value, c) => {
        const at = (row + r) * gridColumns + column + c;
        const isWaiting = typeof value === 'object' && value?.error === '#BUSY!';
        if (isWaiting) return ofSheet.get(at) ?? 0;
        ofSheet.set(at, value);
        return value;
      }),
    );
  };
}

export const readingWhile = (whileWaiting: Manners['whileWaiting']): AsRead => (whileWaiting === 'busy' ? asInGrid : formerValues());
