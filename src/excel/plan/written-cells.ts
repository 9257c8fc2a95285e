// What Excel made of what was written, read back: the undo compares with it later, and what became something else is no writing.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import type { CellToWrite } from '../cells/cell-to-write';
import { readCells } from '../cells/read-cells';
import { blockArea, type WriteBlock } from './shape';

/** What the cells of a block hold once it is written, as `formulas` reads them; null where the block left a cell alone. */
export interface Written {
  readonly area: SheetArea;
  readonly cells: readonly (readonly unknown[])[];
  /** With what its formula spills. */
  readonly taken: SheetArea;
}

/** So many cells hold something else than was meant, the first of them at `first` ("A1"): a formula that became text, a text that became a number. */
export class OtherThanMeant extends Error {
  constructor(
    readonly count: number,
    readonly first: string,
  ) {
    super(`${count}: ${first}`);
  }
}

/** Rejects with OtherThanMeant, where Excel refuses, or when the signal is aborted. */
export async function writtenCells(
  sheet: string,
  blocks: readonly WriteBlock[],
  { signal }: { readonly signal?: AbortSignal },
): Promise<Written[]> {
  const written: Written[] = [];
  const others: string[] = [];
  for (const block of blocks) {
    const { row, column, cells } = block;
    const area = sheetArea(sheet, row, column, cells.length, cells[0]?.length ?? 0);
    const { values, formulas = [] } = await readCells(area, { also: ['formulas'], ...(signal && { signal }) });
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (!isAsMeant(cell, values[r]?.[c], formulas[r]?.[c])) others.push(sheetArea(sheet, row + r, column + c, 1, 1).address);
      }),
    );
    const kept = cells.map((line, r) => line.map((cell, c) => (cell === null ? null : formulas[r]?.[c])));
    written.push({ area, cells: kept, taken: blockArea(sheet, block) });
  }
  if (others.length > 0) throw new OtherThanMeant(others.length, others[0]!);
  return written;
}

function isAsMeant(cell: CellToWrite, value: unknown, formula: unknown): boolean {
  switch (typeof cell) {
    case 'object':
      // As text it would show itself. What the formula shows is not looked at: it may still be computing.
      return cell === null || !cell.formula.startsWith('=') || (String(formula).startsWith('=') && formula !== value);
    case 'number':
      // Excel keeps fifteen digits.
      return typeof value === 'number' && Number(value.toPrecision(15)) === Number(cell.toPrecision(15));
    case 'string':
      return String(value) === cell.replaceAll(/\r\n?/g, '\n') && (cell === '' || typeof value === 'string');
    default:
      return value === cell;
  }
}
