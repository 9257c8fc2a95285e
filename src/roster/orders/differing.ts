import { isProblem } from '../../engine/amounts/cell';
import type { RosterCell } from './cells';
import type { SheetCells } from '../table/table-layout';

/** The first cell that shows something else than what was worked out, from 0; null where all agree. Any error stands for any problem. */
export function firstDiffering(
  expected: readonly (readonly RosterCell[])[],
  shown: SheetCells,
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!isAlike(cell, shown[row]?.[column])) return { row, column };
    }
  }
  return null;
}

function isAlike(expected: RosterCell, shown: unknown): boolean {
  if (isProblem(expected)) return isProblem(shown);
  if (expected === null || expected === '') return shown === '' || shown === null || shown === undefined;
  return shown === expected;
}
