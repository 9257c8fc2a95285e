import { strFromU8, strToU8 } from 'fflate';
import type { Book } from '../grid/grid';
import { withAboutSheet, type Origin } from './about-sheet';
import { checkSheetNames } from './check-sheet-names';
import { errorMark, fileSheet, isAnswered, showsFormulaError } from './file-sheet';
import type { Report } from './file-step';
import { serializedWorkbook } from './hucre';
import { openArchive, type OpenArchive } from './rezip';
import { addSettings, type Addin } from './settings-part';
import { valuesOnly } from './values-only';

export interface WriteOptions {
  /** Whose settings the book has. */
  readonly addin?: Addin;
  /** What made the values; it is told on a sheet of its own. */
  readonly origin?: Origin;
  /** values: a copy in which every cell is what its formula showed. */
  readonly keeps?: 'formulas' | 'values';
  readonly report?: Report;
}

/**
 * The book as .xlsx: values, formulas with what they showed, number formats, widths, frozen rows, the sheet in front, and
 * the add-in's settings. Excel computes anew on opening only where a formula had no answer yet; otherwise it shows what was
 * saved, also to a reader without the add-in. Refuses (FileFault) sheet names, texts and formulas that Excel does not take.
 */
export async function writeBook(book: Book, options: WriteOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { addin, origin, keeps = 'formulas', report } = options;
  report?.('writing', null);
  const cells = keeps === 'values' ? { ...book, sheets: book.sheets.map(valuesOnly) } : book;
  const { sheets, active = 0 } = origin ? withAboutSheet(cells, origin, keeps) : cells;
  checkSheetNames(sheets.map(({ name }) => name));
  const archive = openArchive(await serializedWorkbook({ sheets: sheets.map(fileSheet), activeSheet: active }));
  report?.('packing', null);
  sheets.forEach((sheet, at) => {
    if (showsFormulaError(sheet)) rewrite(archive, `xl/worksheets/sheet${at + 1}.xml`, withErrorTypes);
  });
  if (sheets.every(isAnswered)) rewrite(archive, 'xl/workbook.xml', withoutRecalculation);
  if (book.settings && Object.keys(book.settings).length > 0) addSettings(archive, book.settings, addin);
  return archive.bytes();
}

function rewrite(archive: OpenArchive, path: string, change: (xml: string) => string): void {
  archive.replace(path, strToU8(change(strFromU8(archive.read(path)))));
}

/** hucre writes a formula's error as text: `#N/A` that no function would see as an error. */
const withErrorTypes = (xml: string): string =>
  xml.replace(new RegExp(`t="str"(>(?:<f\\b[^>]*/>|<f\\b[^>]*>[^<]*</f>)<v>)${errorMark}`, 'g'), 't="e"$1');

/** hucre tells Excel to compute everything anew on opening, which turns add-in functions into #NAME? where there is no add-in. */
const withoutRecalculation = (xml: string): string => xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
