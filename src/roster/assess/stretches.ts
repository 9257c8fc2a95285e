import { isFilled } from '../table/header-row';
import type { SheetCells, TableLayout } from '../table/table-layout';

/** Rows of the body that one formula may answer: `row` is counted from 0 in the cells. */
export interface Stretch {
  readonly row: number;
  readonly rows: number;
}

/**
 * The body cut at every row that is not counted and has something in its GMV column: the sum in a totals row is no agency's GMV, and a
 * formula over it would answer a deposit for it. Rows that are not counted and are blank there stay in: blank is answered by blank.
 * Stretches begin and end with a counted row; in the order of the sheet.
 */
export function stretches(cells: SheetCells, layout: TableLayout, gmvColumn: number): readonly Stretch[] {
  const leftOut = new Set(layout.leftOut);
  const found: Stretch[] = [];
  let first = -1;
  let last = -1;
  const end = () => {
    if (first >= 0) found.push({ row: first, rows: last - first + 1 });
    first = -1;
  };
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    if (!leftOut.has(row)) {
      if (first < 0) first = row;
      last = row;
    } else if (isFilled(cells[row]?.[gmvColumn])) end();
  }
  end();
  return found;
}

export const rowsIn = (all: readonly Stretch[]): number => all.reduce((sum, { rows }) => sum + rows, 0);

/** Stretches of at most so many rows each, in the same order. */
export function cut(all: readonly Stretch[], most: number): readonly Stretch[] {
  return all.flatMap(({ row, rows }) =>
    Array.from({ length: Math.ceil(rows / most) }, (_, i) => ({ row: row + i * most, rows: Math.min(most, rows - i * most) })),
  );
}
