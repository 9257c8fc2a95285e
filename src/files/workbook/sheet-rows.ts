// The rows of a sheet's XML (ECMA-376 18.3.1), from pieces of any length: one row at a time is in memory.
import { textOfCell, richText } from './xml-text';

/** A cell as Excel hands it over: a day is its number, an error an object with its name. */
export type SheetCell = string | number | boolean | null | { readonly code: string };

export interface SheetRowReader {
  /** false where what was given so far is no sheet: nothing more can be read. */
  readonly read: (text: string, isLast: boolean) => boolean;
  readonly isStopped: () => boolean;
}

const mostRows = 1_048_576;
export const mostColumns = 16_384;
/** No row of 16,384 cells that a program wrote is longer. */
const longestRow = 64 * 1024 * 1024;
const [tab, lineFeed, carriageReturn, space, slash, zero, equals, greater, quote, apostrophe] = [9, 10, 13, 32, 47, 48, 61, 62, 34, 39];
const [isTrue, isFalse] = [/^\s*(?:1|true)\s*$/i, /^\s*(?:0|false)\s*$/i];
const number = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * @param sharedText a text that cells share, by its number; undefined where there is none
 * @param each is given every row down to the last, blank ones that the file leaves out too; `line` counts from 1. It answers true to have no more
 */
export function sheetRowReader<Shared>(
  sharedText: (number: number) => Shared | undefined,
  each: (cells: readonly (SheetCell | Shared)[], line: number) => unknown,
): SheetRowReader {
  let prefix: string | null = null;
  let [rest, line] = ['', 0];
  let [isOver, isStopped] = [false, false];

  /** Behind the row; −1 where the text ends before it does, −2 where it is none. */
  function rowAt(text: string, start: number): number {
    const end = text.indexOf('>', start);
    if (end === -1) return -1;
    const isBlank = text.charCodeAt(end - 1) === slash;
    const close = `</${prefix}row>`;
    const behind = isBlank ? end : text.indexOf(close, end);
    if (behind === -1) return -1;
    const said = attributeIn(text, start, end, 114);
    const at = said === null ? line + 1 : Number(said);
    if (!(Number.isInteger(at) && at > line && at <= mostRows)) return -2;
    while (++line < at) if (stops([])) return behind;
    const cells = isBlank ? [] : cellsIn(text.slice(end + 1, behind));
    if (cells === null) return -2;
    stops(cells);
    return isBlank ? end + 1 : behind + close.length;
  }

  const stops = (cells: readonly (SheetCell | Shared)[]): boolean => (isStopped = each(cells, line) === true);

  // What is looked for in a row or a cell is looked for in it alone: one without would be the time of all that follows, again for each.
  function cellsIn(text: string): (SheetCell | Shared)[] | null {
    const cells: (SheetCell | Shared)[] = [];
    const [open, close] = [`<${prefix}c`, `</${prefix}c>`];
    let next = 0;
    for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at)) {
      const behindName = text.charCodeAt(at + open.length);
      if (!isSpace(behindName) && behindName !== greater && behindName !== slash) {
        at++;
        continue;
      }
      const end = text.indexOf('>', at);
      const place = attributeIn(text, at, end, 114);
      const column = place === null ? next : columnOfPlace(place);
      if (column < next || column >= mostColumns) return null;
      next = column + 1;
      const isBlank = text.charCodeAt(end - 1) === slash;
      const behind = isBlank ? end : text.indexOf(close, end);
      if (behind === -1) return null;
      const value = isBlank ? null : valueOf(attributeIn(text, at, end, 116) ?? 'n', text.slice(end + 1, behind));
      if (value === undefined) return null;
      at = behind;
      // Lines formatted to the last column have 16,384 blank cells each.
      if (value === null) continue;
      while (cells.length < column) cells.push(null);
      cells.push(value);
    }
    return cells;
  }

  /** What a cell shows; undefined where it names a text that there is not. */
  function valueOf(type: string, text: string): SheetCell | Shared | undefined {
    if (type === 'inlineStr') return richText(text, prefix!);
    const open = text.indexOf(`<${prefix}v`);
    if (open === -1) return null;
    const end = text.indexOf('>', open);
    const close = text.indexOf(`</${prefix}v>`, end);
    if (end === -1 || text.charCodeAt(end - 1) === slash || close === -1) return null;
    const raw = text.slice(end + 1, close);
    switch (type) {
      case 's':
        return sharedText(number.test(raw) ? Number(raw) : -1);
      case 'b':
        // What is no truth value stays the text that it is, as what is no number does.
        return isTrue.test(raw) || (isFalse.test(raw) ? false : textOfCell(raw));
      case 'e':
        return { code: raw.trim() };
      case 'd':
        return dayText(raw);
      case 'n':
        if (number.test(raw)) return Number(raw) + 0;
        return raw.trim() === '' ? null : textOfCell(raw);
      default:
        return textOfCell(raw);
    }
  }

  function readRows(text: string): boolean {
    let at = 0;
    while (!isOver && !isStopped) {
      const start = text.indexOf('<', at);
      if (start === -1 || text.length - start < prefix!.length + 12) break;
      if (text.startsWith(`</${prefix}sheetData`, start)) isOver = true;
      else if (!text.startsWith(`<${prefix}row`, start)) return false;
      else {
        const behind = rowAt(text, start);
        if (behind === -2) return false;
        if (behind === -1) break;
        at = behind;
      }
    }
    rest = isOver ? '' : text.slice(at);
    return rest.length < longestRow;
  }

  return {
    read(piece, isLast) {
      if (isOver || isStopped) return true;
      const text = rest + piece;
      if (prefix === null) {
        const found = /<((?:[\w.-]+:)?)sheetData(?:\s[^<>]*)?(\/?)>/.exec(text);
        if (!found) {
          rest = text;
          return !isLast && rest.length < longestRow;
        }
        prefix = found[1]!;
        isOver = found[2] === '/';
        if (!readRows(text.slice(found.index + found[0].length))) return false;
      } else if (!readRows(text)) return false;
      return !isLast || isOver || isStopped;
    },
    isStopped: () => isStopped,
  };
}

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === carriageReturn || code === tab;

/** The value of an attribute of one letter in the element that begins at `from` and ends at `to`; null where it has none. */
function attributeIn(text: string, from: number, to: number, letter: number): string | null {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== equals) continue;
    let name = at - 1;
    while (isSpace(text.charCodeAt(name))) name--;
    let start = at + 1;
    while (isSpace(text.charCodeAt(start))) start++;
    const mark = text.charCodeAt(start);
    if (mark !== quote && mark !== apostrophe) continue;
    const end = text.indexOf(mark === quote ? '"' : "'", start + 1);
    if (end === -1 || end > to) return null;
    if (text.charCodeAt(name) === letter && isSpace(text.charCodeAt(name - 1))) return text.slice(start + 1, end);
    at = end;
  }
  return null;
}

/** From 0, of AB12; the number of columns where it is no place. */
export function columnOfPlace(place: string): number {
  let [column, at] = [0, 0];
  for (; at < place.length; at++) {
    const letter = (place.charCodeAt(at) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const letters = at;
  for (; at < place.length; at++)
    if (!(place.charCodeAt(at) - zero >= (at === letters ? 1 : 0) && place.charCodeAt(at) - zero <= 9)) return mostColumns;
  return letters >= 1 && letters <= 3 && at > letters ? column - 1 : mostColumns;
}

/** 2026-10-31T23:59:59.000Z, as it is written: no zone is applied. */
const dayText = (raw: string): string => textOfCell(raw.trim()).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?).*$/, '$1 $2');
