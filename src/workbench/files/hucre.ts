// The only file that knows hucre, which writes. What it does otherwise than we need is undone around it, in writeBook.
import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

export type FileCell = Cell;
export type FileStyle = CellStyle;
export type { WriteSheet };

/** Writes a workbook, strings in a shared table. */
export const serializedWorkbook = (options: WriteOptions): Promise<Uint8Array> => writeXlsx(options);
