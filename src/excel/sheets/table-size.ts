// An Excel table takes in columns to its right, and gives them back.
import { patiently } from '../events/patiently';

export interface TableSize {
  readonly table: string;
  readonly columns: number;
}

/** Rejects where Excel refuses. */
export function tableSize(name: string): Promise<TableSize> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('columnCount');
    await context.sync();
    return { table: name, columns: range.columnCount };
  });
}

/** Widens a table by so many columns. Rejects where Excel refuses; it may be wider all the same. */
export function widenTable({ table: name }: TableSize, columns: number): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.resize(table.getRange().getResizedRange(0, columns));
    await context.sync();
  });
}

/** As wide as it was, whatever its rows are by now; a table that is gone stays gone. Rejects where Excel refuses, several times. */
export function narrowTable({ table: name, columns }: TableSize): Promise<void> {
  return patiently(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      const range = table.getRange();
      range.load('columnCount');
      await context.sync();
      if (table.isNullObject || range.columnCount <= columns) return;
      table.resize(range.getResizedRange(0, columns - range.columnCount));
      await context.sync();
    }),
  );
}
