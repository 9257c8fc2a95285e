// support.microsoft.com "Rename a worksheet": 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not History.
const forbidden = /[:\\/?*[\]]/g;
/** Counted as UTF-16 does: an emoji is two. */
const longest = 31;
const isReserved = (name: string): boolean => name.toLowerCase() === 'history';

/** The same for names of one sheet: Excel tells sheets apart whatever their capitals. */
export const sheetNameKey = (name: string): string => name.toLowerCase();

export const isSameSheet = (a: string, b: string): boolean => a === b || sheetNameKey(a) === sheetNameKey(b);

/** The first free of `wanted`, `wanted 2` …, in any case, cut to what Excel takes. */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map(sheetNameKey));
  const allowed = withoutApostrophes(wanted.replace(forbidden, ' '));
  const plain = allowed.trim() === '' ? 'Sheet' : allowed;
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = withoutApostrophes(`${whole(plain.slice(0, longest - end.length))}${end}`);
    if (!taken.has(sheetNameKey(name)) && !isReserved(name)) return name;
  }
}

const withoutApostrophes = (name: string): string => name.replace(/^'+/, '').replace(/(?<!')'+$/, '');

/** Without half a character at its end. */
const whole = (name: string): string => name.replace(/[\uD800-\uDBFF]$/, '');

export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Before an address in the formulas that we write: in quotes, whether Excel needs them or not. */
export const quotedPrefix = (sheet: string): string => `${quotedSheet(sheet)}!`;

// What Excel itself writes without quotes; names that look like a cell in either notation, or like a logical, need them.
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCells = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/** An address as a person reads and types it: the sheet in quotes only where it needs them. */
export function addressText({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${plainName.test(sheet) && !looksLikeCells.test(sheet) ? sheet : quotedSheet(sheet)}!${address}`;
}
