import type { SheetArea } from '../../sheet/sheet-area';
import { cellChunks, type ReadOptions } from './read-cells';

/** How errors begin: only where a text does is Excel asked what kind of cell it is, for that doubles what travels. */
const mayBeError = /^#[A-Z]/;

/**
 * Cells as the engine takes them, rows × columns: a blank is "", an error { code: "#N/A" }, which a text that says "#N/A" is not.
 * Read part by part; refusals as with cellChunks.
 */
export async function readPlainCells(area: SheetArea, options: Omit<ReadOptions, 'also'> = {}): Promise<unknown[][]> {
  const cells: unknown[][] = [];
  const { signal } = options;
  for await (const { area: part, values } of cellChunks(area, options)) {
    const isDoubtful = values.some((row) => row.some((value) => typeof value === 'string' && mayBeError.test(value)));
    if (!isDoubtful) {
      for (const row of values) cells.push(row);
      continue;
    }
    for await (const asked of cellChunks(part, { also: ['kinds'], ...(signal && { signal }) })) {
      for (const [r, row] of asked.values.entries())
        cells.push(row.map((value, c) => (asked.kinds?.[r]?.[c] === 'Error' ? { code: String(value) } : value)));
    }
  }
  return cells;
}
