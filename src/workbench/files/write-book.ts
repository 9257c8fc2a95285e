import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book } from '../grid/grid';
import { checkSheetNames } from './check-sheet-names';
import { errorMark, fileSheet, isAnswered } from './file-sheet';
import { serializedWorkbook } from './hucre';
import { addSettings, type Addin } from './settings-part';

/**
 * The book as .xlsx: values, formulas with what they showed, number formats, widths, frozen rows, the sheet in front, and
 * the add-in's settings. Excel computes anew on opening only where a formula had no answer yet; otherwise it shows what was
 * saved, also to a reader without the add-in. Refuses (FileFault) sheet names, texts and formulas that Excel does not take.
 */
export async function writeBook(book: Book, addin?: Addin): Promise<Uint8Array> {
  checkSheetNames(book.sheets.map(({ name }) => name));
  const written = await serializedWorkbook({ sheets: book.sheets.map(fileSheet), activeSheet: book.active ?? 0 });
  const parts = new Map(Object.entries(unzipSync(written)));
  for (const path of parts.keys()) {
    if (path.startsWith('xl/worksheets/')) rewrite(parts, path, withErrorTypes);
  }
  if (book.sheets.every(isAnswered)) rewrite(parts, 'xl/workbook.xml', withoutRecalculation);
  if (book.settings && Object.keys(book.settings).length > 0) addSettings(parts, book.settings, addin);
  return zipSync(Object.fromEntries(parts));
}

function rewrite(parts: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  parts.set(path, strToU8(change(strFromU8(parts.get(path)!))));
}

/** hucre writes a formula's error as text: `#N/A` that no function would see as an error. */
const withErrorTypes = (xml: string): string =>
  xml.replace(new RegExp(`t="str"(>(?:<f\\b[^>]*/>|<f\\b[^>]*>[^<]*</f>)<v>)${errorMark}`, 'g'), 't="e"$1');

/** hucre tells Excel to compute everything anew on opening, which turns add-in functions into #NAME? where there is no add-in. */
const withoutRecalculation = (xml: string): string => xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
