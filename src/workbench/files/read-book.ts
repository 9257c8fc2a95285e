import type { Book } from '../grid/grid';
import { hasCircle } from '../../files/workbook/compound-file';
import { allowedSheetName } from '../grid/sheet-name';
import { contentKind } from './content-kind';
import { csvSheet } from './text/csv-sheet';
import { decodeText } from './text/decode-text';
import { decodingRemarks } from './text/decoding-remarks';
import { FileFault } from './fault';
import { mostFileBytes, megabytes } from './limits';
import { openWorkbook, otherBook, webPageBook } from './open-workbook';
import type { FileReadOptions } from './read-options';

// Text under an .xls name is common: many systems export tab-separated text that way, and Excel opens it.
const textExtensions: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'txt', 'xls']);
const workbookExtensions: ReadonlySet<string> = new Set(['xlsx', 'xlsm', 'xltx', 'xltm']);

const circle = { 'zh-CN': '内部的扇区链成环', 'en-US': 'its chain of sectors goes round in a circle' };

/**
 * A file as a book, told apart by its content: .xlsx, .xlsm, .xlsb, .xls, .ods, a web page with tables, or delimited text
 * in UTF-8, UTF-16 or GB18030.
 * Throws FileFault for everything else, with a sentence in each language.
 */
export const readBook = (bytes: Uint8Array, name: string, options: FileReadOptions = {}): Promise<Book> =>
  Promise.resolve().then(() => bookOf(bytes, name, options));

function bookOf(bytes: Uint8Array, name: string, options: FileReadOptions): Book {
  if (bytes.length === 0) throw new FileFault('empty', { 'zh-CN': '0 字节', 'en-US': '0 bytes' });
  if (bytes.length > mostFileBytes) throw new FileFault('too-large', `${megabytes(bytes.length)} > ${megabytes(mostFileBytes)}`);
  const content = contentKind(bytes);
  switch (content.kind) {
    case 'zip':
      return openWorkbook(bytes, options);
    case 'encrypted':
      throw new FileFault('password', { 'zh-CN': 'Office 加密', 'en-US': 'Office encryption' });
    case 'xls':
      options.report?.('parsing', null);
      if (content.isInContainer && hasCircle(bytes)) throw new FileFault('damaged', circle);
      return otherBook(bytes);
    case 'web-page':
      options.report?.('parsing', null);
      return webPageBook(decodeText(bytes, options.encoding).text);
    case 'other':
      throw new FileFault('not-spreadsheet', content.what);
    case 'text':
      return textBook(bytes, name, options);
  }
}

function textBook(bytes: Uint8Array, name: string, { encoding, report }: FileReadOptions): Book {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (workbookExtensions.has(extension)) {
    throw new FileFault('not-spreadsheet', {
      'zh-CN': `其他内容，不是 .${extension} 应有的压缩包`,
      'en-US': `something else than the zip archive that an .${extension} is`,
    });
  }
  if (!textExtensions.has(extension)) throw new FileFault('unknown-extension', name);
  report?.('reading', null);
  const decoded = decodeText(bytes, encoding);
  const sheet = csvSheet(decoded.text, sheetName(name), report);
  const remarks = decodingRemarks(decoded, sheet);
  return { sheets: [sheet], ...(remarks.length > 0 && { remarks }) };
}

/** The file's name without its extension, as far as Excel allows it for a sheet. */
function sheetName(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return allowedSheetName(base.trim(), []);
}
