// The first rows of every sheet, and one sheet whole: where closes are looked for, and read.
import { afterEdit } from '../events/patiently';
import { readPlainCells } from '../cells/read-plain-cells';
import type { ReadOptions } from '../cells/read-cells';
import { usedSheet } from '../cells/used-part';
import { sheetArea } from '../../sheet/sheet-area';

interface SheetTop {
  readonly name: string;
  /** rows × columns from A1 on. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Rejects where Excel refuses. */
export function sheetTops(rows: number, columns: number): Promise<SheetTop[]> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const tops = worksheets.items.map((sheet) => ({
        name: sheet.name,
        range: sheet.getRange(sheetArea('', 0, 0, rows, columns).address).load('values'),
      }));
      await context.sync();
      return tops.map(({ name, range }) => ({ name, cells: range.values as unknown[][] }));
    }),
  );
}

/** Everything on a sheet from A1 on, part by part; no rows where it is blank. Rejects where Excel refuses, or when aborted. */
export async function cellsOfSheet(sheet: string, columns: number, options: Omit<ReadOptions, 'also'> = {}): Promise<unknown[][]> {
  const used = await afterEdit(() => usedSheet(sheet));
  return used ? readPlainCells(sheetArea(sheet, 0, 0, used.row + used.rows, columns), options) : [];
}
