// What a plan's cells look like: number formats, a bold header, columns wide enough for it.
import type { CellToWrite } from './cell-to-write';
import { blockArea } from './plan-areas';
import type { WriteBlock, WritePlan } from './plan-shape';
import { rangeOf, sheetArea } from './sheet-area';

/** Sets the looks of all blocks; columns only become wider. Rejects where Excel refuses. */
export function setLooks(sheet: string, { blocks }: WritePlan): Promise<void> {
  return Excel.run(async (context) => {
    const widths = wantedWidths(blocks);
    const columns = [...widths.keys()].map((column) => {
      const range = rangeOf(context, sheetArea(sheet, 0, column, 1, 1));
      range.load('format/columnWidth');
      return [range, widths.get(column)!] as const;
    });
    for (const block of blocks) {
      const area = blockArea(sheet, block);
      for (const [index, format] of (block.formats ?? []).entries()) {
        if (format === null || index >= area.columns) continue;
        const range = rangeOf(context, sheetArea(sheet, area.row, area.column + index, area.rows, 1));
        // One value stands for every cell of the range.
        range.numberFormat = format as unknown as string[][];
      }
      if (block.isHeader) rangeOf(context, area).format.font.bold = true;
    }
    await context.sync();
    for (const [{ format }, width] of columns) if (format.columnWidth < width) format.columnWidth = width;
    await context.sync();
  });
}

// Excel's own font at its own size, in points; bold is wider.
const pointsPerLetter = 5.8;
const padding = 8;
const mostLetters = 40;
const rowsLookedAt = 50;
// 12,345,678.90
const lettersOfMoney = 13;

/** Per column under a header, in points: what its texts need, up to a limit, and its amounts. */
function wantedWidths(blocks: readonly WriteBlock[]): Map<number, number> {
  const wanted = new Map<number, number>();
  for (const { column, cells } of blocks.filter(({ isHeader }) => isHeader))
    for (let c = 0; c < (cells[0]?.length ?? 0); c++) wanted.set(column + c, 0);
  const need = (column: number, letters: number) => {
    const width = wanted.get(column);
    if (width !== undefined) wanted.set(column, Math.max(width, padding + pointsPerLetter * Math.min(letters, mostLetters)));
  };
  for (const { column, cells, formats = [], isHeader } of blocks) {
    for (const row of cells.slice(0, rowsLookedAt)) row.forEach((cell, c) => need(column + c, lettersOf(cell, isHeader === true)));
    formats.forEach((format, c) => need(column + c, format?.includes('#,##0') ? lettersOfMoney : 0));
  }
  return wanted;
}

/** Wide characters count twice. A filter button may stand in a header. */
function lettersOf(cell: CellToWrite, isHeader: boolean): number {
  if (typeof cell === 'object') return 0;
  const letters = [...String(cell)].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
  return letters + (isHeader ? 2 : 0);
}
