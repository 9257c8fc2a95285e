import { maximumColumns, maximumRows, sheetArea, type SheetArea } from '../../../excel/sheet-area';

/** What a person typed for an argument, as the formula will say it. */
export type TypedArgument =
  | { readonly state: 'left-out' }
  | { readonly state: 'cells'; readonly area: SheetArea }
  /** `literal` is how a formula writes it. */
  | { readonly state: 'value'; readonly value: string | number; readonly literal: string }
  | { readonly state: 'whole' }
  | { readonly state: 'too-long' };

const sheetName = String.raw`(?:(?:'((?:[^']|'')+)'|([^'!:[\]*?/\\\s]+))!)?`;
const cells = new RegExp(String.raw`^${sheetName}\$?([a-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([a-z]{1,3})\$?([1-9]\d{0,6}))?$`, 'i');
const wholeColumns = new RegExp(String.raw`^${sheetName}\$?[a-z]{1,3}:\$?[a-z]{1,3}$`, 'i');
const plainNumber = /^-?\d{1,15}(?:\.\d{1,10})?$/;
// learn.microsoft.com/office/troubleshoot/excel/text-values-over-255-characters-formulas
const longestText = 255;

/** Reads an address (of `sheet` where it names none), a number, or text, in straight quotes or without; blank is left out. */
export function typedArgument(typed: string, sheet: string): TypedArgument {
  const text = typed.trim().replace(/^=/, '');
  if (text === '') return { state: 'left-out' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return textValue(quoted[1]!.replaceAll('""', '"'));
  const area = areaOf(text, sheet);
  if (area) return { state: 'cells', area };
  if (wholeColumns.test(text)) return { state: 'whole' };
  const isExactNumber = plainNumber.test(text) && text.replace(/\D/g, '').length <= 15;
  return isExactNumber ? { state: 'value', value: Number(text), literal: text } : textValue(text);
}

/** An address as a person reads and types it: the sheet in quotes only where it needs them. */
export function addressText({ sheet, address }: SheetArea): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : quotedSheet(sheet)}!${address}`;
}

export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function textValue(value: string): TypedArgument {
  if (value.length > longestText) return { state: 'too-long' };
  return { state: 'value', value, literal: `"${value.replaceAll('"', '""')}"` };
}

function areaOf(text: string, sheet: string): SheetArea | null {
  const [, quoted, plain, left, top, right = left, bottom = top] = cells.exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  const columns = [columnOf(left), columnOf(right)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) as [number, number];
  if (columns[1] >= maximumColumns || rows[1] >= maximumRows) return null;
  const name = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  return sheetArea(name, rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
