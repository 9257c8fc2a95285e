// The cells of a sheet's XML (ECMA-376 18.3.1.4), one after the other, with what their formulas say and show; and the sheet with some of them anew.
import { columnOfPlace } from '../workbook/sheet-rows';
import { textOfCell, richText } from '../workbook/xml-text';

/** A cell as its element says it; rows and columns count from 0. */
export interface CellElement {
  readonly row: number;
  readonly column: number;
  /** Where the element stands in the sheet's XML. */
  readonly from: number;
  readonly to: number;
  /** The number of its format among the workbook's cell formats. */
  readonly style: string | null;
  readonly formula: FormulaElement | null;
  readonly shown: CellShows;
}

/** As the element says it; `text` is without its "=", and empty where the formula is another cell's. */
interface FormulaElement {
  readonly text: string;
  readonly kind: 'normal' | 'array' | 'shared' | 'dataTable';
  /** "B2:B9": what an array formula fills; of a shared one, which cells may name it. */
  readonly ref: string | null;
  /** The number of a shared formula. */
  readonly group: string | null;
}

/** `written`: the number as the file has it, to its last digit. */
export type CellShows =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly written: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The number of a text that cells share. */
  | { readonly kind: 'shared-text'; readonly index: number }
  | { readonly kind: 'logical'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

/** What stands between the two places of a sheet's XML where its rows begin and end; null where it has none, or writes them in another way. */
export function rowsOfSheet(xml: string): { readonly from: number; readonly to: number } | null {
  const open = xml.indexOf('<sheetData');
  const from = xml.indexOf('>', open);
  if (open === -1 || from === -1 || xml.includes('<![CDATA[')) return null;
  if (xml.charCodeAt(from - 1) === slash) return { from, to: from };
  const to = xml.indexOf('</sheetData>', from);
  return to === -1 ? null : { from, to };
}

const slash = 47;

/** In the order of the XML; a cell without content is left out. `null` ends them: a cell that does not say where it stands. */
export function* cellElements(xml: string, rows: { readonly from: number; readonly to: number }): Generator<CellElement | null, void> {
  for (let behind = rows.from; ;) {
    cellOpens.lastIndex = behind;
    const from = cellOpens.exec(xml)?.index ?? rows.to;
    if (from >= rows.to) return;
    const end = xml.indexOf('>', from);
    behind = Math.max(from, end) + 1;
    if (xml.charCodeAt(end - 1) === slash) continue;
    const close = closeOf(xml, 'c', end);
    const attributes = xml.slice(from + 2, end);
    const place = /^[A-Z]{1,3}([1-9]\d{0,6})$/.exec(attribute(attributes, 'r') ?? '');
    if (end === -1 || !close || !place) {
      yield null;
      return;
    }
    const content = xml.slice(end + 1, close.from);
    behind = close.to;
    yield {
      row: Number(place[1]) - 1,
      column: columnOfPlace(place[0]),
      from,
      to: behind,
      style: attribute(attributes, 's'),
      formula: formulaIn(content),
      shown: shownIn(content, attribute(attributes, 't') ?? 'n'),
    };
  }
}

// Any white space may stand in a tag.
const cellOpens = /<c(?=[\s/>])/g;
const closes = new Map(['c', 'f', 'v'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'g')]));

function closeOf(xml: string, name: string, from: number): { readonly from: number; readonly to: number } | null {
  const pattern = closes.get(name)!;
  pattern.lastIndex = from;
  const found = pattern.exec(xml);
  return found && { from: found.index, to: pattern.lastIndex };
}

const attributePatterns = new Map(
  ['r', 's', 't', 'ref', 'si'].map((name) => [name, new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)]),
);

function attribute(attributes: string, name: string): string | null {
  const found = attributePatterns.get(name)!.exec(attributes);
  return found ? (found[1] ?? found[2] ?? '') : null;
}

/** The first element of that name, which has no elements of its own; null where there is none. */
function childElement(content: string, name: string): { readonly attributes: string; readonly text: string } | null {
  const open = content.search(new RegExp(`<${name}[\\s/>]`));
  if (open === -1) return null;
  const end = content.indexOf('>', open);
  const isBlank = content.charCodeAt(end - 1) === slash;
  const close = isBlank ? end : closeOf(content, name, end)?.from;
  return { attributes: content.slice(open + 1 + name.length, isBlank ? end - 1 : end), text: isBlank ? '' : content.slice(end + 1, close) };
}

function formulaIn(content: string): FormulaElement | null {
  const element = childElement(content, 'f');
  if (!element) return null;
  const kind = attribute(element.attributes, 't') ?? 'normal';
  return {
    text: textOfCell(element.text),
    kind: kind === 'array' || kind === 'shared' || kind === 'dataTable' ? kind : 'normal',
    ref: attribute(element.attributes, 'ref'),
    group: attribute(element.attributes, 'si'),
  };
}

function shownIn(content: string, type: string): CellShows {
  if (type === 'inlineStr') return { kind: 'text', text: richText(content, '') };
  const value = childElement(content, 'v')?.text;
  if (value === undefined) return type === 'str' ? { kind: 'text', text: '' } : { kind: 'blank' };
  switch (type) {
    case 's':
      return { kind: 'shared-text', index: Number(value) };
    case 'b':
      return { kind: 'logical', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'n':
      return value.trim() === '' ? { kind: 'blank' } : { kind: 'number', written: value.trim() };
    default:
      return { kind: 'text', text: textOfCell(value) };
  }
}

/** What a cell is to be; `formula` without its "=", as files keep formulas; null for what it shows alone. */
export interface CellAnew {
  readonly cell: Pick<CellElement, 'from' | 'to' | 'style'> & { readonly address: string };
  readonly formula: string | null;
  readonly shown: CellShows;
}

/** The sheet's XML with these cells in place of those that stood there; they come in its order. */
export function sheetWith(xml: string, cells: readonly CellAnew[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { cell, formula, shown } of cells) {
    pieces.push(xml.slice(at, cell.from), cellXml(cell, formula, shown));
    at = cell.to;
  }
  return pieces.join('') + xml.slice(at);
}

function cellXml({ address, style }: CellAnew['cell'], formula: string | null, shown: CellShows): string {
  const format = style === null ? '' : ` s="${style}"`;
  const computed = formula === null ? '' : `<f>${escaped(formula)}</f>`;
  const cell = (type: string, value: string): string => `<c r="${address}"${format}${type}>${computed}${value}</c>`;
  switch (shown.kind) {
    case 'blank':
      return cell('', '');
    case 'number':
      return cell('', `<v>${shown.written}</v>`);
    case 'logical':
      return cell(' t="b"', `<v>${shown.value ? 1 : 0}</v>`);
    case 'error':
      return cell(' t="e"', `<v>${escaped(shown.code)}</v>`);
    case 'shared-text':
      return cell(' t="s"', `<v>${shown.index}</v>`);
    case 'text':
      return formula === null
        ? cell(' t="inlineStr"', `<is><t xml:space="preserve">${cellText(shown.text)}</t></is>`)
        : cell(' t="str"', `<v>${cellText(shown.text)}</v>`);
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What XML has no place for, and what would be read as such an escape, is written as a workbook writes it (ECMA-376 22.9.2.19). */
const cellText = (text: string): string =>
  escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
