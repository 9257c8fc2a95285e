// What a plan's cells look like: number formats, a bold header, columns wide enough for it.
import { sheetArea } from '../../sheet/sheet-area';
import { blockArea, type WriteBlock, type WritePlan } from './shape';
import { rangeOf } from '../cells/range-of';

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
// 12,345,678.90
const lettersOfMoney = 13;

/** Per column under a header, in points: what its texts need, up to a limit, and its amounts. */
function wantedWidths(blocks: readonly WriteBlock[]): Map<number, number> {
  const wanted = new Map<number, number>();
  for (const { column, cells } of blocks.filter(({ isHeader }) => isHeader))
    for (let c = 0; c < (cells[0]?.length ?? 0); c++) wanted.set(column + c, 0);
  for (const { column, cells, shown = [], formats = [], isHeader } of blocks) {
    const columns = Math.max(cells[0]?.length ?? 0, shown[0]?.length ?? 0, formats.length);
    for (let c = 0; c < columns; c++) {
      const width = wanted.get(column + c);
      if (width === undefined) continue;
      const format = formats[c] ?? null;
      const letters = Math.max(isMoney(format) ? lettersOfMoney : 0, widest(cells, c, format), widest(shown, c, format));
      // A filter button may stand in a header.
      const room = letters + (isHeader && letters > 0 ? 2 : 0);
      wanted.set(column + c, Math.max(width, padding + pointsPerLetter * Math.min(room, mostLetters)));
    }
  }
  return wanted;
}

const isMoney = (format: string | null): boolean => format?.includes('#,##0') === true;

function widest(rows: readonly (readonly unknown[])[], column: number, format: string | null): number {
  let most = 0;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === 'number') most = Math.max(most, lettersOfNumber(cell, format));
    // Wide characters count twice.
    else if (typeof cell === 'string' && cell.length * 2 > most && most < mostLetters) most = Math.max(most, lettersOfText(cell));
  }
  return most;
}

/** An amount with its separators, two decimals and a sign. */
function lettersOfNumber(number: number, format: string | null): number {
  if (!isMoney(format)) return String(number).length;
  const digits = Math.trunc(Math.abs(number)).toString().length;
  return digits + Math.floor((digits - 1) / 3) + 3 + (number < 0 ? 1 : 0);
}

const lettersOfText = (text: string): number => [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
