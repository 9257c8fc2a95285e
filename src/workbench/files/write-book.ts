import { strFromU8, strToU8 } from 'fflate';
import type { Book, BookSheet, CellInput } from '../grid/grid';
import { addXmlParts } from './beside-parts';
import { type Origin, withAboutSheet } from './about-sheet';
import { errorMark, fileSheet, isAnswered, showsFormulaError } from './file-sheet';
import { printNames } from './looks/printing';
import type { Report } from './step';
import { serializedWorkbook } from './hucre';
import { openArchive, type OpenArchive } from './zip/rezip';
import { type AddinOfPart, addSettings } from './settings-part';
import { sheetNameFault } from '../grid/sheet-name';
import { FileFault } from './fault';
import { inputOf, isFormula } from '../grid/cell-input';

export interface BookWriteOptions {
  /** Whose settings the book has. */
  readonly addin?: AddinOfPart;
  /** What made the values; it is told on a sheet of its own. */
  readonly origin?: Origin;
  /** values: a copy in which every cell is what its formula showed. */
  readonly keeps?: 'formulas' | 'values';
  readonly report?: Report;
}

/**
 * The book as .xlsx: values, formulas with what they showed, number formats, looks, widths, frozen panes, the sheet in front, and
 * the add-in's settings. Excel computes anew on opening only where a formula had no answer yet; otherwise it shows what was
 * saved, also to a reader without the add-in. Refuses (FileFault) sheet names, texts and formulas that Excel does not take.
 */
export async function writeBook(book: Book, options: BookWriteOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { addin, origin, keeps = 'formulas', report } = options;
  report?.('writing', null);
  const cells = keeps === 'values' ? { ...book, sheets: book.sheets.map(valuesOnly) } : book;
  const { sheets, active = 0 } = origin ? withAboutSheet(cells, origin, keeps) : cells;
  checkSheetNames(sheets.map(({ name }) => name));
  const { xmlParts = [], names = {}, properties = {} } = book.beside ?? {};
  const archive = openArchive(
    await serializedWorkbook({
      sheets: sheets.map((sheet) => fileSheet(sheet, book.font)),
      ...(book.font && { defaultFont: book.font }),
      activeSheet: active,
      namedRanges: [...Object.entries(names).map(([name, formula]) => ({ name, range: formula.slice(1) })), ...sheets.flatMap(printNames)],
      ...(Object.keys(properties).length > 0 && { properties: { custom: properties } }),
    }),
  );
  addXmlParts(archive, xmlParts);
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

/** Refuses (FileFault) the first name that Excel would not take, alone or beside the others. */
function checkSheetNames(names: readonly string[]): void {
  const wrong = names.find((name, at) => sheetNameFault(name, names.slice(0, at)) !== null);
  if (wrong !== undefined) throw new FileFault('sheet-name', JSON.stringify(wrong));
}

/** The sheet with what each formula showed in the formula's place, spilled cells included; nothing in it is computed any more. */
export function valuesOnly({ cells, values = [], spills: _, ...sheet }: BookSheet): BookSheet {
  const height = Math.max(cells.length, values.length);
  return {
    ...sheet,
    cells: Array.from({ length: height }, (_row, r): CellInput[] => {
      const [inputs, shown] = [cells[r] ?? [], values[r] ?? []];
      return Array.from({ length: Math.max(inputs.length, shown.length) }, (_cell, c) => {
        const input = inputs[c] ?? null;
        return input === null || isFormula(input) ? inputOf(shown[c] ?? null) : input;
      });
    }),
  };
}
