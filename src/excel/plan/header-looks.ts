// How a header looks: which of its cells are bold, and how wide its columns are.
import type { SheetArea } from '../../sheet/sheet-area';
import { rangeOf } from '../cells/range-of';

export interface HeaderLooks {
  /** Rows × columns. */
  readonly isBold: readonly (readonly boolean[])[];
  /** Per column, in points; null where Excel does not say. */
  readonly widths: readonly (number | null)[];
}

/** Rejects where Excel refuses. A header is a row or two: each cell is asked by itself. */
export function looksOf(area: SheetArea): Promise<HeaderLooks> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, area);
    const cells = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const cell = range.getCell(r, c);
        cell.load(r === 0 ? 'format/columnWidth, format/font/bold' : 'format/font/bold');
        return cell;
      }),
    );
    await context.sync();
    return {
      isBold: cells.map((row) => row.map((cell) => cell.format.font.bold)),
      widths: (cells[0] ?? []).map((cell) => cell.format.columnWidth ?? null),
    };
  });
}

/** Rejects where Excel refuses. */
export function setLooksAgain(area: SheetArea, { isBold, widths }: HeaderLooks): Promise<void> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, area);
    for (const [r, row] of isBold.entries()) for (const [c, bold] of row.entries()) range.getCell(r, c).format.font.bold = bold;
    for (const [c, width] of widths.entries()) if (width !== null) range.getCell(0, c).format.columnWidth = width;
    await context.sync();
  });
}
