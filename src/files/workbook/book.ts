// The sheets of a workbook, whichever kind it is, a row at a time.
import type { FileBytes } from '../file-bytes';
import type { SheetCell } from './sheet-rows';
import type { TextStore } from './text-store';
import { isWorkbookProblem, openXlsx, readSheet, sharedTexts, type WorkbookProblem, type Xlsx, type XlsxSheet } from './xlsx';

type SheetRow = readonly SheetCell[];

export interface SheetOfRows {
  readonly name: string;
  readonly isHidden: boolean;
  /** The first rows, blank ones too. */
  readonly head: (rows: number) => Promise<readonly SheetRow[] | WorkbookProblem>;
  /** Every row down to the last, blank ones too; `line` counts from 1. null at the end. @param each answers true to have no more */
  readonly read: (each: (cells: SheetRow, line: number) => unknown, onShare: (share: number) => void) => Promise<WorkbookProblem | null>;
}

export async function xlsxBook(file: FileBytes): Promise<readonly SheetOfRows[] | WorkbookProblem> {
  const book = await openXlsx(file);
  if (isWorkbookProblem(book)) return book;
  let texts: Promise<TextStore | WorkbookProblem> | null = null;
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.isHidden,
    head: (rows) => headRows(file, book, sheet, rows),
    read: async (each, onShare) => {
      const store = await (texts ??= sharedTexts(file, book));
      if (isWorkbookProblem(store)) return store;
      return readSheet(file, sheet, store.at, each, (done) => onShare(Math.min(1, done / sheet.entry.size)));
    },
  }));
}

/** A text that cells share, until it is read. */
interface SharedText {
  readonly shared: number;
}

const isShared = (cell: SheetCell | SharedText): cell is SharedText => typeof cell === 'object' && cell !== null && 'shared' in cell;

/** Of the shared texts only those are read that the rows show: they stand in the order of their first appearance. */
async function headRows(file: FileBytes, book: Xlsx, sheet: XlsxSheet, most: number): Promise<readonly SheetRow[] | WorkbookProblem> {
  const rows: (readonly (SheetCell | SharedText)[])[] = [];
  let last = -1;
  const problem = await readSheet(
    file,
    sheet,
    (shared) => {
      last = Math.max(last, shared);
      return { shared };
    },
    (cells) => {
      rows.push(cells);
      return rows.length === most;
    },
  );
  if (problem) return problem;
  const store = await sharedTexts(file, book, last + 1);
  if (isWorkbookProblem(store)) return store;
  return rows.map((cells) => cells.map((cell) => (isShared(cell) ? (store.at(cell.shared) ?? null) : cell)));
}
