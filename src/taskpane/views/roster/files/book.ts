// Workbooks among order files; what reads those of old is loaded once there is one.
import { type BrokenOff, bytesBetween, type FileBytes } from '../../../../files/file-bytes';
import { type SheetOfRows, xlsxBook } from '../../../../files/workbook/book';
import type { WorkbookProblem } from '../../../../files/workbook/xlsx';
import type { WorkbookKind } from '../../../../roster/files/sheet-orders';

/** By its first bytes: a zip archive, or Microsoft's compound file; null where it is neither. */
export async function workbookKind(file: FileBytes): Promise<WorkbookKind | null | BrokenOff> {
  const bytes = await bytesBetween(file, 0, Math.min(file.size, 8));
  if ('code' in bytes) return bytes;
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 3, 4)) return '.xlsx';
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? '.xls' : null;
}

export async function openedBook(file: FileBytes, kind: WorkbookKind): Promise<readonly SheetOfRows[] | WorkbookProblem> {
  if (kind === '.xlsx') return xlsxBook(file);
  const { mostXlsBytes, xlsBook } = await import(/* webpackChunkName: "order-files-xls" */ '../../../../files/workbook/xls');
  if (file.size > mostXlsBytes) return { code: 'too-large', bytes: file.size, most: mostXlsBytes };
  const bytes = await bytesBetween(file, 0, file.size);
  return 'code' in bytes ? bytes : xlsBook(bytes);
}
