import { strToU8, zipSync } from 'fflate';
import type { Book, BookSheet, CellInput } from '../grid/grid';
import { bookSheet } from './book-sheet';
import { FileFault } from './fault';
import { type FileWorkbook, parsedWorkbook } from './hucre';
import { stylesWithoutDates } from './number-formats';
import type { FileReadOptions } from './read-options';
import { settingsInPart } from './settings-part';
import { type Parts, partText, workbookParts } from './zip/workbook-parts';
import { attributeOf, childrenOf, xmlOf } from './zip/xml';
import { isFormula } from '../grid/cell-input';
import { sheetPrefix } from '../grid/address';
import { allowedSheetName } from '../grid/sheet-name';
import { type Token, tokensOf } from './formula-tokens';

/**
 * An .xlsx or .xlsm as a book. Dates are serial numbers of the 1900 system, whichever the file uses. Refuses (FileFault)
 * what is damaged, protected, too large, another kind of archive, or without a filled cell.
 */
export async function openWorkbook(bytes: Uint8Array, { addin, report }: FileReadOptions = {}): Promise<Book> {
  const parts = workbookParts(bytes, (share) => report?.('reading', share));
  report?.('parsing', null);
  const settings = readable(() => settingsInPart(parts, addin));
  const tabs = readable(() => worksheetTabs(parts));
  const workbook = await parsed(parts, new Set(tabs.flatMap((tab) => (tab.isWorksheet ? [tab.name] : []))));
  const inFile = workbook.sheets.map((sheet) => bookSheet(sheet, workbook.dateSystem === '1904'));
  const sheets = withAllowedNames(inFile);
  if (sheets.every(({ cells }) => cells.length === 0)) {
    throw new FileFault('empty', { 'zh-CN': `${sheets.length} 个工作表都没有内容`, 'en-US': `no filled cell in ${sheets.length} sheets` });
  }
  const active = inFile.findIndex(({ name }) => name === tabs[workbook.activeSheet ?? 0]?.name);
  return { sheets, ...(settings && { settings }), ...(active > 0 && { active }) };
}

async function parsed(parts: Parts, worksheets: ReadonlySet<string>): Promise<FileWorkbook> {
  for (const path of parts.keys()) {
    if (/(^|\/)styles\.xml$/i.test(path)) parts.set(path, strToU8(stylesWithoutDates(partText(parts, path))));
  }
  try {
    return await parsedWorkbook(zipSync(Object.fromEntries(parts), { level: 0 }), (name) => worksheets.has(name));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // hucre refuses sheets whose corners span more than 20 million cells, before it would run out of memory.
    throw new FileFault(/cells\), over the/.test(reason) ? 'too-large' : 'damaged', reason);
  }
}

interface Tab {
  readonly name: string;
  readonly isWorksheet: boolean;
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml". */
function relationsOf(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Every tab in order; a chart sheet is a tab without cells. */
function worksheetTabs(parts: Parts): Tab[] {
  const path = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/i.test(name)) ?? '';
  const relations = xmlOf(partText(parts, relationsOf(path)));
  const typeOf = new Map(
    childrenOf(childrenOf(relations, 'Relationships')[0], 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Type') ?? '',
    ]),
  );
  const workbook = childrenOf(xmlOf(partText(parts, path)), 'workbook')[0];
  return childrenOf(childrenOf(workbook, 'sheets')[0], 'sheet').map((sheet) => ({
    name: attributeOf(sheet, 'name') ?? '',
    isWorksheet: typeOf.get(attributeOf(sheet, 'id'))?.endsWith('/worksheet') ?? false,
  }));
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new FileFault('damaged', error instanceof Error ? error.message : String(error));
  }
}

// The sheets of an opened file under names that Excel takes: other programs write names that it would only repair.
/** Formulas follow the sheets that they name. A sheet whose name Excel takes keeps it, whichever comes first. */
function withAllowedNames(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const names: string[] = [];
  for (const [index, { name }] of sheets.entries()) {
    const later = sheets.slice(index + 1).map((sheet) => sheet.name);
    // Of two that differ in capitals only, the first keeps its name: formulas mean that one.
    names.push(allowedSheetName(name, [...names, ...later.filter((other) => other.toLowerCase() !== name.toLowerCase())]));
  }
  const renamed = new Map<string, string>();
  for (const [index, { name }] of sheets.entries()) {
    const key = name.toLowerCase();
    if (!renamed.has(key)) renamed.set(key, names[index]!);
  }
  const changed = new Map([...renamed].filter(([key, name]) => key !== name.toLowerCase()));
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index]!,
    ...(changed.size > 0 && { cells: sheet.cells.map((row) => row.map((input) => followed(input, changed))) }),
  }));
}

function followed(input: CellInput, changed: ReadonlyMap<string, string>): CellInput {
  if (!isFormula(input) || !input.includes('!')) return input;
  const tokens = tokensOf(input.slice(1));
  let formula = '=';
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at + 1]?.text === '!' ? sheetNamed(tokens[at]!) : undefined;
    const to = name === undefined ? undefined : changed.get(name.toLowerCase());
    formula += to === undefined ? tokens[at]!.text : sheetPrefix(to);
    if (to !== undefined) at++;
  }
  return formula;
}

function sheetNamed({ kind, text }: Token): string | undefined {
  if (kind === 'quoted') return text.slice(1, -1).replaceAll("''", "'");
  return kind === 'name' ? text : undefined;
}
