import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import type { Table, WorkbookState } from '../workbook-state';

/** A name that a table may have: a letter or underscore first, no spaces, not taken by another table or name. @param own the table that may keep its name */
export function tableName(book: WorkbookState, name: unknown, own?: Table): string {
  const text = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text)) throw refusal('InvalidArgument', text);
  const isTaken = [...book.tables, ...book.names].some((one) => one !== own && one.name.toLowerCase() === text.toLowerCase());
  if (isTaken) throw refusal('ItemAlreadyExists', text);
  return text;
}

/** "Table2" where Table1 exists. */
export function unusedTableName(book: WorkbookState): string {
  for (let number = 1; ; number++) if (!book.tables.some((table) => table.name.toLowerCase() === `table${number}`)) return `Table${number}`;
}

/** Every column of a table has a name of its own: blanks become Column1, Column2 … */
export function nameColumns(book: WorkbookState, sheet: string, area: Area): void {
  const header = { ...area, rows: 1 };
  const taken = new Set<string>();
  const names = (book.grid.values(sheet, header)[0] ?? []).map((value, index) => {
    const wanted = value === null || typeof value === 'object' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  book.grid.write(sheet, header, [names]);
}
