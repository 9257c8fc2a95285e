// The table that a person means: the Excel table around the selected cell, else what is filled on the sheet in front.
import { holdsCell } from '../../sheet/rectangle';
import { firstRows, type SheetArea } from '../../sheet/sheet-area';
import { afterEdit } from '../events/patiently';
import { areaOf, rangeOf, rangePlace } from './range-of';

export interface TableAtHand {
  readonly area: SheetArea;
  /** null where it is no Excel table. */
  readonly name: string | null;
  /** Of an Excel table: its first row is its header, its last one its totals. */
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** The selected cell, in rows and columns of the sheet from 0; null where something else than cells is selected. */
  readonly selected: { readonly row: number; readonly column: number } | null;
  /** Where a filled cell is selected that lies in none of the sheet's Excel tables: those tables, and all filled cells. */
  readonly outside: { readonly tables: readonly SheetArea[]; readonly filled: SheetArea } | null;
}

type Selected = { readonly row: number; readonly column: number; readonly isFilled: boolean } | null;

/**
 * The Excel table that the selected cell lies in; else the sheet's only one, or its largest; else all filled cells of the sheet. null where
 * the sheet is blank. Rejects where Excel refuses.
 */
export function tableAtHand(): Promise<TableAtHand | null> {
  return afterEdit(async () => findTable(await selectedCell()));
}

/** What formulas stand in the first rows of an area, rows × columns; "" where there is none. */
export function firstFormulas(area: SheetArea, rows: number): Promise<string[][]> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const range = rangeOf(context, firstRows(area, rows));
      range.load('formulas');
      await context.sync();
      return (range.formulas as unknown[][]).map((row) =>
        row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : '')),
      );
    }),
  );
}

function findTable(cell: Selected): Promise<TableAtHand | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    sheet.tables.load('items/name,items/showHeaders,items/showTotals');
    used.load(rangePlace);
    await context.sync();
    const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
    for (const { range } of tables) range.load(rangePlace);
    await context.sync();
    const onSheet = (range: Excel.Range) => areaOf(sheet.name, range);
    const selected = cell && { row: cell.row, column: cell.column };
    const around = tables.find(({ range }) => selected !== null && holdsCell(onSheet(range), selected));
    const largest = [...tables].sort((a, b) => b.range.rowCount * b.range.columnCount - a.range.rowCount * a.range.columnCount)[0];
    const found = around ?? largest;
    if (found) {
      const { name, showHeaders, showTotals } = found.table;
      const isOutside = !around && cell?.isFilled === true && !used.isNullObject;
      const outside = isOutside ? { tables: tables.map(({ range }) => onSheet(range)), filled: onSheet(used) } : null;
      return { area: onSheet(found.range), name, hasHeader: showHeaders, hasTotals: showTotals, selected, outside };
    }
    return used.isNullObject ? null : { area: onSheet(used), name: null, hasHeader: false, hasTotals: false, selected, outside: null };
  });
}

/** null where several areas are selected at once, or no cells. */
async function selectedCell(): Promise<Selected> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load(['rowIndex', 'columnIndex', 'values']);
      await context.sync();
      return { row: cell.rowIndex, column: cell.columnIndex, isFilled: cell.values[0]?.[0] !== '' };
    });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'InvalidSelection') return null;
    throw error;
  }
}
