import { strToU8 } from 'fflate';
import type { Book, BookSheet, NotKept } from '../grid/grid';
import { besideInParts } from './beside-parts';
import { bookSheet } from './book-sheet';
import { FileFault } from './fault';
import { excelFont } from './looks/file-style';
import type { LineFormats } from './looks/line-formats';
import { localFormat } from './number-formats';
import type { FileReadOptions } from './read-options';
import { settingsInPart } from './settings-part';
import { withAllowedNames } from './spreadsheet/allowed-names';
import { withBlanksAtEnds } from './spreadsheet/document-texts';
import { type ParsedCell, parsedBook } from './spreadsheet/parser';
import { notKept } from './spreadsheet/not-kept';
import { cellFormatOf, plainPackage } from './spreadsheet/plain-package';
import { refuseRepeats } from './spreadsheet/repeated-cells';
import { fieldInput } from './text/field-input';
import { archiveOfParts, type Parts, partText, workbookParts } from './zip/workbook-parts';

/**
 * A zip as a book: .xlsx and .xlsm, .xlsb, .ods. Dates are serial numbers of the 1900 system, whichever the file uses.
 * Refuses (FileFault) what is damaged, protected, too large, another kind of archive, or without a filled cell.
 */
export function openWorkbook(bytes: Uint8Array, { addin, report }: FileReadOptions = {}): Book {
  const { isXlsx, parts, names } = workbookParts(bytes, (share) => report?.('reading', share));
  report?.('parsing', null);
  const settings = settingsInPart(parts, addin);
  const content = partText(parts, 'content.xml');
  refuseRepeats(content);
  if (!isXlsx && content !== '') parts.set('content.xml', strToU8(withBlanksAtEnds(content)));
  const beside = isXlsx ? besideInParts(parts) : undefined;
  // Of the looks of other kinds of workbooks nothing is read but number formats and merges.
  const { cut, ...book } = isXlsx ? xlsxBook(parts) : { ...otherBook(archiveOfParts(parts)), cut: ['looks'] as const };
  const lost = isXlsx ? notKept(names, parts, cut) : cut;
  return {
    ...book,
    ...(settings && { settings }),
    ...(beside && { beside }),
    ...(lost.length > 0 && { notKept: lost }),
  };
}

function xlsxBook(parts: Parts): Book & { readonly cut: readonly NotKept[] } {
  const plain = plainPackage(parts);
  const names = plain.sheets.map(({ name }) => name);
  const { sheets, is1904 } = parsedBook(plain.bytes, names);
  const { formats, cellLooks } = plain;
  const formatOf = (cell: ParsedCell): string => {
    const code = formats[cellFormatOf(cell)];
    return typeof code === 'string' ? code : String(cell.z ?? 'General');
  };
  const hasLooks = cellLooks.byFormat.some((look) => look !== null);
  const read = sheets.map((sheet, at) => {
    const { looks, lines } = plain.sheets[at]!;
    return bookSheet({
      ...sheet,
      is1904,
      looks,
      formatOf,
      ...(hasLooks && { lookAt: (cell, row, column) => cellLooks.byFormat[formatAt(lines, cell, row, column)] ?? null }),
    });
  });
  const lines = plain.sheets.map((sheet) => sheet.lines);
  const hasLook = (place: number | undefined): boolean => place !== undefined && (cellLooks.byFormat[place] ?? null) !== null;
  const cut: NotKept[] = [
    ...(cellLooks.isCut ? (['some-looks'] as const) : []),
    ...(lines.some(({ rows, columns }) => [...rows.values()].some(hasLook) || columns.some(hasLook)) ? (['blank-lines'] as const) : []),
    ...(lines.some(({ hasHeights }) => hasHeights) ? (['heights'] as const) : []),
  ];
  const { font } = cellLooks;
  const isOwn = font && (font.name !== excelFont.name || font.size !== excelFont.size);
  return { ...filledBook(read, plain.active), ...(isOwn && { font }), cut };
}

/** A cell that the file does not list is as its row says, or else its column. */
const formatAt = ({ rows, columns }: LineFormats, cell: ParsedCell | undefined, row: number, column: number): number =>
  cell ? cellFormatOf(cell) : (rows.get(row) ?? columns[column] ?? 0);

/** A workbook of another kind than .xlsx, in one piece: .xls, and what `openWorkbook` finds. */
export function otherBook(bytes: Uint8Array): Book {
  const { sheets, is1904 } = parsedBook(bytes);
  return filledBook(sheets.map(({ merged, ...sheet }) => bookSheet({ ...sheet, is1904, formatOf: localFormatOf, looks: looksOf(merged) })));
}

/** The tables of a web page, which exports like to call .xls; what a cell says is read as in a .csv. */
export function webPageBook(page: string): Book {
  const start = page.search(/<table[\s>]/i);
  if (start === -1) {
    throw new FileFault('not-spreadsheet', { 'zh-CN': '没有表格的网页（HTML）', 'en-US': 'a web page (HTML) without a table' });
  }
  // Without what may stand before it: the parser takes some of that for XML or for a .csv.
  const { sheets } = parsedBook(`<html>${page.slice(start)}`);
  return filledBook(
    sheets.map(({ name, rows, merged }) =>
      bookSheet({ name, rows: rows.map((row) => row?.map((cell) => cell && withNumber(cell))), looks: looksOf(merged) }),
    ),
  );
}

const localFormatOf = ({ z }: ParsedCell): string => (z === undefined ? 'General' : localFormat(String(z)));

function withNumber(cell: ParsedCell): ParsedCell {
  const value = fieldInput(String(cell.v ?? ''));
  return typeof value === 'number' ? { t: 'n', v: value } : cell;
}

const looksOf = (merged: NonNullable<BookSheet['merged']>) => (merged.length > 0 ? { merged } : {});

function filledBook(sheets: readonly BookSheet[], active = 0): Book {
  if (sheets.every(({ cells }) => cells.length === 0)) {
    throw new FileFault('empty', {
      'zh-CN': `${sheets.length} 个工作表都没有内容`,
      'en-US': `no filled cell in ${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'}`,
    });
  }
  return { sheets: withAllowedNames(sheets), ...(active > 0 && { active }) };
}
