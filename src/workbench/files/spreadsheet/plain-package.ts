// An .xlsx made anew in the plainest form, of what carries values, formulas and number formats. The parser finds parts by content types and
// by their usual names, and has room for some number formats; ours are found as Excel finds them, by relations and whatever their case.
import { partPath } from '../../../files/zip/part-path';
import { strToU8, zipSync } from 'fflate';
import { gridColumns } from '../../grid/address';
import { FileFault } from '../fault';
import { type CellLooks, cellLooks } from '../looks/cell-looks';
import { colorsOf } from '../looks/colors';
import { type LineFormats, lineFormats } from '../looks/line-formats';
import { cellFormatCodes } from '../number-formats';
import { partText, type Parts } from '../zip/workbook-parts';
import { attributeOf, childrenOf, type XmlElement, xmlOf } from '../zip/xml';
import { sheetLooks, type SheetLooks } from './looks';
import type { ParsedCell } from './parser';
import { hasOddPlace, plainCells, plainStrings } from './plain-cells';

interface PlainSheet {
  readonly name: string;
  readonly looks: SheetLooks;
  readonly lines: LineFormats;
}

export interface PlainPackage {
  readonly bytes: Uint8Array;
  /** In the order in which the parser answers them. */
  readonly sheets: readonly PlainSheet[];
  /** Which of the sheets is in front; -1 where it is none of them. */
  readonly active: number;
  readonly cellLooks: CellLooks;
  /** By the place of the cell format: the code, where it is none of those that the parser knows. */
  readonly formats: readonly (string | number)[];
}

/** Which cell format a cell has, by the name that `plainPackage` gave the only style that the parser hands on. */
export const cellFormatOf = (cell: ParsedCell): number => Number((cell.s as { patternType?: string } | undefined)?.patternType ?? 0);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Refuses (FileFault) a workbook whose list of sheets, or a sheet of it, cannot be read. */
export function plainPackage(parts: Parts): PlainPackage {
  const path = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/.test(name)) ?? '';
  const relations = relationsOf(parts, path);
  const workbook = childrenOf(rootOf(partText(parts, path), listOfSheets), 'workbook')[0];
  const tabs = childrenOf(childrenOf(workbook, 'sheets')[0], 'sheet').map((sheet) => ({
    name: attributeOf(sheet, 'name') ?? '',
    relation: relations.find(({ id }) => id === attributeOf(sheet, 'id')),
  }));
  // A chart sheet is a tab without cells.
  const worksheets = tabs.filter(({ relation }) => relation?.type === 'worksheet');
  const pathOf = (type: string): string => relations.find((relation) => relation.type === type)?.path ?? '';
  const files: Record<string, string> = {};
  const sheets = worksheets.map(({ name, relation }, at) => {
    const { cells, around } = cut(partText(parts, relation!.path), name);
    if (hasOddPlace(cells)) throw new FileFault('damaged', unreadable(sheetCalled(name)));
    files[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${plainCells(cells)}</worksheet>`;
    const worksheet = childrenOf(rootOf(around, sheetCalled(name)), 'worksheet')[0];
    return { name, looks: sheetLooks(worksheet), lines: lineFormats(cells, worksheet, gridColumns) };
  });
  const styleSheet = rootOf(partText(parts, pathOf('styles')), formatsOfCells);
  const formats = cellFormatCodes(styleSheet);
  const is1904 = /^(?:1|true|on)$/.test(attributeOf(childrenOf(workbook, 'workbookPr')[0], 'date1904') ?? '');
  const names = sheets.map((_, at) => `<sheet name="${at + 1}" sheetId="${at + 1}" r:id="s${at + 1}"/>`).join('');
  const targets = sheets.map((_, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('');
  Object.assign(files, {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types">${contentType('/xl/workbook.xml', 'sheet.main')}` +
      `${contentType('/xl/sharedStrings.xml', 'sharedStrings')}${contentType('/xl/styles.xml', 'styles')}</Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${targets}</Relationships>`,
    'xl/sharedStrings.xml': plainStrings(partText(parts, pathOf('sharedStrings'))),
    // A cell without a format has the first one; for each whose pattern is not there the parser throws an error and catches it, 50 µs a cell.
    'xl/styles.xml': styles(formats.length === 0 ? [0] : formats),
  });
  const active = Number(attributeOf(childrenOf(childrenOf(workbook, 'bookViews')[0], 'workbookView')[0], 'activeTab') ?? 0);
  return {
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
    sheets,
    active: worksheets.indexOf(tabs[active]!),
    cellLooks: cellLooks(
      childrenOf(styleSheet, 'styleSheet')[0],
      colorsOf(themeOf(partText(parts, pathOf('theme'))), childrenOf(styleSheet, 'styleSheet')[0]),
    ),
    formats,
  };
}

interface Relation {
  readonly id: string | undefined;
  /** The last word of its type. */
  readonly type: string;
  readonly path: string;
}

function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return childrenOf(childrenOf(rootOf(text, listOfSheets), 'Relationships')[0], 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id'),
    type: (attributeOf(element, 'Type') ?? '').split('/').at(-1)!,
    path: partPath(attributeOf(element, 'Target') ?? '', folder),
  }));
}

function cut(xml: string, name: string): { cells: string; around: string } {
  const start = xml.search(/<(?:\w+:)?sheetData\b/);
  const end = xml.lastIndexOf('sheetData>') + 'sheetData>'.length;
  if (start !== -1 && end > start && xml.lastIndexOf('</', end) > start) {
    return { cells: xml.slice(start, end), around: xml.slice(0, start) + xml.slice(end) };
  }
  if (!/<(?:\w+:)?sheetData\s*\/>/.test(xml)) throw new FileFault('damaged', unreadable(sheetCalled(name)));
  return { cells: '', around: xml };
}

/** Each cell format under its own place, as a pattern of fill that the parser hands on with the cell; of number formats Excel's own alone. */
function styles(codes: readonly (string | number)[]): string {
  const fills = codes.map((_, at) => `<fill><patternFill patternType="${at}"/></fill>`).join('');
  const elements = codes.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 0}" fillId="${at}"/>`).join('');
  return `<styleSheet><fills>${fills}</fills><cellXfs>${elements}</cellXfs></styleSheet>`;
}

type Named = Record<'zh-CN' | 'en-US', string>;

const listOfSheets: Named = { 'zh-CN': '工作表清单', 'en-US': 'the list of sheets' };
const formatsOfCells: Named = { 'zh-CN': '单元格格式', 'en-US': 'the formats of cells' };

const sheetCalled = (name: string): Named => ({ 'zh-CN': `工作表“${name}”`, 'en-US': `the sheet "${name}"` });

const unreadable = (part: Named): Named => ({ 'zh-CN': `${part['zh-CN']}无法读取`, 'en-US': `${part['en-US']} cannot be read` });

function rootOf(xml: string, part: Named): XmlElement {
  try {
    return xmlOf(xml);
  } catch {
    throw new FileFault('damaged', unreadable(part));
  }
}

/** A theme that cannot be read is no reason to refuse figures: its colours are then Office's. */
function themeOf(xml: string): XmlElement | undefined {
  try {
    return xmlOf(xml);
  } catch {
    return undefined;
  }
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;

const contentType = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${contentTypes}${type}+xml"/>`;
