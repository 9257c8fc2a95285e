import { refusal } from '../rich-api-error';
import type { Table, WorkbookState } from './workbook-state';

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
