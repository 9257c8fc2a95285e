import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import type { CellToWrite } from './cell-to-write';
import { cellChunks } from './read-cells';
import { usedPart } from './used-part';

/** How many cells of an area hold anything, the first of them ("A1") and what it holds, as text; those for which `cells` has null are left as they are, and not counted. */
export async function filledCells(
  area: SheetArea,
  cells: readonly (readonly CellToWrite[])[],
  signal: AbortSignal | undefined,
): Promise<{ readonly count: number; readonly first: string; readonly seen: string }> {
  let count = 0;
  let [first, seen] = ['', ''];
  const used = await usedPart(area);
  if (!used) return { count, first, seen };
  for await (const { area: part, values, formulas = [] } of cellChunks(used, { also: ['formulas'], ...(signal && { signal }) })) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value === '' && formulas[r]?.[c] === '') continue;
        if (cells[part.row - area.row + r]?.[part.column - area.column + c] === null) continue;
        if (count++ > 0) continue;
        first = sheetArea(area.sheet, part.row + r, part.column + c, 1, 1).address;
        seen = String(value === '' ? formulas[r]?.[c] : value);
      }
    }
  }
  return { count, first, seen };
}
