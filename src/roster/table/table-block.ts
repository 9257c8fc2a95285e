import { isFilled } from './header-row';
import type { SheetCells } from './table-layout';

export interface TableBlock {
  readonly column: number;
  readonly columns: number;
}

/** A note beside a table is smaller than a tenth of it. */
const smallest = 0.1;
/** A block's size is told by its first rows. */
const rowsCounted = 2000;

/**
 * The columns of one table among cells that may hold several side by side: those between blank columns, around `column` where that is not
 * just a note beside a larger table, else the fullest. All columns where none is blank.
 */
export function tableBlock(cells: SheetCells, column: number | null): TableBlock {
  const width = cells[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, index) => cells.some((row) => isFilled(row[index])));
  const blocks: (TableBlock & { size: number })[] = [];
  for (let index = 0; index < width; index++) {
    if (!filled[index]) continue;
    let end = index;
    while (end < width && filled[end]) end++;
    const block = { column: index, columns: end - index };
    blocks.push({ ...block, size: sizeOf(cells, block) });
    index = end;
  }
  const fullest = [...blocks].sort((a, b) => b.size - a.size)[0];
  if (!fullest) return { column: 0, columns: width };
  const around = blocks.find((block) => column !== null && column >= block.column && column < block.column + block.columns);
  const chosen = around && around.size >= fullest.size * smallest ? around : fullest;
  return { column: chosen.column, columns: chosen.columns };
}

function sizeOf(cells: SheetCells, { column, columns }: TableBlock): number {
  let size = 0;
  for (const row of cells.slice(0, rowsCounted))
    for (let index = column; index < column + columns; index++) if (isFilled(row[index])) size++;
  return size;
}
