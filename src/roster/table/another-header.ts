// Where, below a table, another one begins: its figures are of something else.
import { plainCell } from '../../engine/cell';
import { headerAt, isFilled, isMonthAlone, isWording } from './header-row';
import { isTotalsWord } from './left-out';
import type { Cells } from './table-layout';

/** How many rows right below a header read as one too: the same names in another language. */
export function headerLinesBelow(cells: Cells, firstRow: number): number {
  let lines = 0;
  while (firstRow + lines < cells.length && namesIn(cells, firstRow + lines) > 1) lines++;
  return lines;
}

/**
 * The first row from `from` on that reads as a header of other columns; null where there is none. One name that is known here is enough
 * below a blank row or a title, two elsewhere. `isSame` tells the table's own header, which exports print again.
 */
export function anotherHeader(cells: Cells, from: number, isSame: (row: readonly unknown[]) => boolean): number | null {
  for (let row = from; row < cells.length; row++) {
    const names = namesIn(cells, row);
    if (names === 0 || isSame(cells[row]!)) continue;
    if (names > 1 || (row > from && cells[row - 1]!.filter(isFilled).length < 2)) return row;
  }
  return null;
}

/** How many columns a row of words alone names, one of them in a word; 0 where it has fewer than two cells, or one that is no word. */
function namesIn(cells: Cells, row: number): number {
  const filled = cells[row]!.filter(isFilled);
  if (filled.length < 2 || filled.some(isFigure)) return 0;
  if (!filled.every((cell) => isWording(cell) || isMonthAlone(cell)) || filled.some(isTotalsWord)) return 0;
  const { readings, known } = headerAt(cells, row);
  // A month of its own may be an agency's month or a GMV of 202,303 yuan.
  return readings.some(({ meaning }, column) => meaning !== null && isWording(cells[row]![column])) ? known : 0;
}

/** Told at once, so that nearly every row ends here. */
function isFigure(cell: unknown): boolean {
  const value = plainCell(cell);
  return typeof value === 'string' ? /^[\d.,¥￥\-+０-９]+$/.test(value) : !isMonthAlone(value);
}
