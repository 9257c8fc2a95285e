// The only file that knows hucre. What it does otherwise than we need is undone around it, in openWorkbook and writeBook.
import { readXlsx, writeXlsx, type Cell, type Workbook, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

export type FileCell = Cell;
export type FileWorkbook = Workbook;
export type FileSheet = Workbook['sheets'][number];
export type { WriteSheet };

/** Reads a whole workbook with the number format of each cell; `isSheet` chooses by name. */
export const parsedWorkbook = (bytes: Uint8Array, isSheet: (name: string) => boolean): Promise<FileWorkbook> =>
  readXlsx(bytes, { readStyles: true, sheets: (sheet) => isSheet(sheet.name) });

/** Writes a workbook, strings in a shared table. */
export const serializedWorkbook = (options: WriteOptions): Promise<Uint8Array> => writeXlsx(options);
