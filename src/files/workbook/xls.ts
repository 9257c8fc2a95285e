// An .xls (BIFF, [MS-XLS]), which holds 65,536 rows a sheet at most: the parser has the whole file in memory.
import { biffError } from './biff-error';
import { hasCircle } from './compound-file';
import { type CellObject, read, set_cptable } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import type { SheetOfRows } from './book';
import type { SheetCell } from './sheet-rows';
import type { WorkbookProblem } from './xlsx';

// Texts of BIFF 5 are in the code page of the program that wrote them, GBK for a Chinese one.
set_cptable(codepages);

/** A full sheet of 256 columns is smaller. */
export const mostXlsBytes = 96 * 1024 * 1024;

export function xlsBook(bytes: Uint8Array): readonly SheetOfRows[] | WorkbookProblem {
  const book = parsed(bytes);
  if ('code' in book) return book;
  if (book.Workbook?.WBProps?.date1904 === true) return { code: 'days-of-1904' };
  const sheets: SheetOfRows[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // The parser passes over a sheet that it fails at.
    if (!sheet) return { code: 'damaged-workbook', part: name };
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') continue;
    const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
    const rowAt = (row: number): SheetCell[] => Array.from(rows[row] ?? [], valueOf);
    sheets.push({
      name,
      isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
      head: (most) => Promise.resolve(Array.from({ length: Math.min(most, rows.length) }, (_, row) => rowAt(row))),
      read: (each, onShare) => {
        for (let row = 0; row < rows.length; row++) if (each(rowAt(row), row + 1) === true) break;
        onShare(1);
        return Promise.resolve(null);
      },
    });
  }
  return sheets;
}

function parsed(bytes: Uint8Array): ReturnType<typeof read> | WorkbookProblem {
  // The parser would follow it until the memory is full.
  if (hasCircle(bytes)) return { code: 'damaged-workbook', part: '' };
  try {
    return read(bytes, { type: 'array', dense: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false });
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? { code: 'protected' } : { code: 'damaged-workbook', part: '' };
  }
}

function valueOf(cell: CellObject | undefined): SheetCell {
  switch (cell?.t) {
    case 's':
      return String(cell.v ?? '');
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v) ? cell.v + 0 : null;
    case 'b':
      return cell.v === true;
    case 'e':
      return { code: biffError(cell.v) };
    default:
      return null;
  }
}
