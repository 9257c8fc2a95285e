// Which encoding bytes of a text are in: by their mark, else as UTF-8, else as GB18030, which contains GBK and GB2312.
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const byteOrderMarks: readonly (readonly [encoding: TextEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export const markedEncoding = (bytes: Uint8Array): TextEncoding | undefined =>
  byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];

/** No text has these: a NUL means UTF-16 without its mark, the others a binary file. */
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

export const controlsIn = (text: string): readonly string[] | null => text.match(controlCharacters);
export const withoutControls = (text: string): string => text.replace(controlCharacters, '\uFFFD');

/** What stands behind a text and is none: NULs, and the 0x1A with which DOS ended files. */
export const isPadding = (code: number): boolean => code === 0 || code === 0x1a;

/** A damaged place now and then leaves a text what it is; more of them are another encoding, or no text. */
export const mostUnread = (characters: number): number => 1 + Math.floor(characters / 200);

export function strictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8 throughout; the last character may be cut where they are not all. */
export function isUtf8(bytes: Uint8Array, areAll: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !areAll });
    return true;
  } catch {
    return false;
  }
}

/** So much of a text tells its encoding. */
const bytesLookedAt = 1024 * 1024;

/** Where the first byte stands that ASCII does not have; the length where none does. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 0x7f) return at;
  return bytes.length;
}

/**
 * Whether bytes that are not UTF-8 throughout were meant to be: more Chinese characters are whole than broken. Nearly every character of
 * GB18030 breaks in UTF-8, while many a text in UTF-8 can be read as GB18030, as nonsense.
 */
export function isMeantAsUtf8(bytes: Uint8Array): boolean {
  const first = firstBeyondAscii(bytes);
  const text = new TextDecoder('utf-8').decode(bytes.subarray(first, first + bytesLookedAt), { stream: true });
  const broken = occurrences(text, '\uFFFD');
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2000 && code !== 0xfffd) whole++;
  }
  return whole > broken || (whole === broken && strictly(bytes, 'gb18030') === null);
}

export function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
