// Records of a text with separators (RFC 4180, and what programs write of it), from pieces of any length, without a text per field.

export type Newline = '\n' | '\r';

export interface RecordShape {
  readonly separator: string;
  readonly newline: Newline;
}

/** One record, for as long as it is handed over: the next one stands in the same object. */
export interface TextRecord {
  readonly text: string;
  /** Of the file, from 1, on which it begins: a field in quotes may hold line ends. */
  readonly line: number;
  /** How many fields it has. */
  readonly fields: number;
  /** Where field i begins and ends, at 2i and 2i + 1; a complement (~) of the end says that it stood in quotes. */
  readonly bounds: Int32Array;
  /** Where the record begins and ends in the text, its line end not included. */
  readonly start: number;
  readonly end: number;
  /** false of a last record behind which no line end stands. */
  readonly isEnded: boolean;
}

/** A quote that is never closed: the line on which its record begins, and the beginning of its field. */
interface OpenQuote {
  readonly line: number;
  readonly seen: string;
}

export interface RecordReader {
  /** Hands over the records that end in what was given so far. Answers a quote that is never closed, after which nothing more can be read. */
  readonly read: (text: string, isLast: boolean) => OpenQuote | null;
}

const quote = 34;
/** No cell holds more than 32,767 characters; whatever is longer than this many is a quote that was never closed. */
const longestRecord = 4 * 1024 * 1024;

/** The field's text; an empty text beyond the last one. */
export function fieldText({ text, fields, bounds }: TextRecord, field: number): string {
  if (field >= fields) return '';
  const [start, end] = [bounds[2 * field]!, bounds[2 * field + 1]!];
  if (end >= 0) return text.slice(start, end);
  const inside = text.slice(start, ~end);
  return inside.includes('""') ? inside.replaceAll('""', '"') : inside;
}

export const fieldTexts = (record: TextRecord): string[] => Array.from({ length: record.fields }, (_, field) => fieldText(record, field));

/** A text without a line feed has carriage returns for line ends, or none. */
export const newlineOf = (text: string): Newline => (text.includes('\n') ? '\n' : '\r');

/** @param each answers true to have no more @param firstLine of the file that the text begins with */
export function recordReader({ separator, newline }: RecordShape, each: (record: TextRecord) => unknown, firstLine = 1): RecordReader {
  const [separates, ends] = [separator.charCodeAt(0), newline.charCodeAt(0)];
  const found = { text: '', line: firstLine, fields: 0, bounds: new Int32Array(128), start: 0, end: 0, isEnded: true };
  let carried = '';
  let [linesInside, quoteAt] = [0, -1];

  /** Behind the quoted field whose first character stands at `from`; −1 where the text ends before it does. */
  function behindQuoted(text: string, from: number, isLast: boolean): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === ends) linesInside++;
      if (code !== quote) continue;
      if (text.charCodeAt(at + 1) === quote) {
        at++;
        continue;
      }
      let behind = at + 1;
      while (
        behind < text.length &&
        text.charCodeAt(behind) !== separates &&
        text.charCodeAt(behind) !== ends &&
        isSpace(text.charCodeAt(behind))
      )
        behind++;
      if (behind === text.length && !isLast) return -1;
      const next = behind === text.length ? ends : text.charCodeAt(behind);
      if (next === separates || next === ends) {
        found.bounds[2 * found.fields] = from;
        found.bounds[2 * found.fields + 1] = ~at;
        return behind;
      }
      // A quote inside that was not doubled.
    }
    return -1;
  }

  /** Where the line end of the record that begins at `from` stands; −1 where the text ends before that is known. */
  function endOfRecord(text: string, from: number, isLast: boolean): number {
    const length = text.length;
    found.fields = 0;
    linesInside = 0;
    quoteAt = -1;
    let at = from;
    for (;;) {
      if (2 * found.fields === found.bounds.length) found.bounds = longer(found.bounds);
      if (at < length && text.charCodeAt(at) === quote) {
        const behind = behindQuoted(text, at + 1, isLast);
        if (behind === -1) {
          quoteAt = at;
          return -1;
        }
        at = behind;
      } else {
        const start = at;
        let code = -1;
        while (at < length && (code = text.charCodeAt(at)) !== separates && code !== ends) at++;
        if (at === length && !isLast) return -1;
        const isBeforeReturn = ends === 10 && at > start && (at === length || code === ends) && text.charCodeAt(at - 1) === 13;
        found.bounds[2 * found.fields] = start;
        found.bounds[2 * found.fields + 1] = isBeforeReturn ? at - 1 : at;
      }
      found.fields++;
      if (at >= length || text.charCodeAt(at) === ends) return at;
      at++;
    }
  }

  return {
    read(piece, isLast) {
      const text = carried === '' ? piece : carried + piece;
      found.text = text;
      let at = 0;
      while (at < text.length) {
        const end = endOfRecord(text, at, isLast);
        if (end === -1) break;
        found.start = at;
        found.end = end;
        found.isEnded = end < text.length;
        at = end + 1;
        if (each(found) === true) return null;
        found.line += linesInside + 1;
      }
      const isOpen = at < text.length && (isLast || (quoteAt >= 0 && text.length - at > longestRecord));
      carried = at < text.length ? text.slice(at) : '';
      return isOpen ? { line: found.line, seen: text.slice(quoteAt + 1, quoteAt + 21) } : null;
    },
  };
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 10 || code === 0xa0 || code === 0x3000;

function longer(bounds: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(bounds.length * 2);
  more.set(bounds);
  return more;
}
