import { FileFault } from '../fault';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  /** U+FFFD stands where bytes could not be read, and for each control character. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Places that hold none of the encoding's characters. */
  readonly unread: number;
  /** What stood behind the text and was left out: NULs, and the 0x1A with which DOS ended files. */
  readonly padding: number;
}

const byteOrderMarks: readonly (readonly [encoding: TextEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** No text has these: a NUL means UTF-16 without its mark, the others a binary file. */
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** A damaged place now and then leaves a text what it is; more of them are another encoding, or no text. */
const mostUnread = (characters: number): number => 1 + Math.floor(characters / 200);

/**
 * The text of a file: by its byte-order mark, else strictly as UTF-8, else as GB18030, which contains GBK and GB2312. A
 * few bytes that fit nowhere (half a character, a lone control character) do not keep the rest from being read.
 * `encoding` overrides all three. Refuses (FileFault) what fits none of them.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const given = encoding ?? byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const whole = strictly(bytes, given ?? 'utf-8');
  const candidate = given ?? (whole !== null || isMeantAsUtf8(bytes) ? 'utf-8' : 'gb18030');
  const { text, padding } = withoutPadding(whole ?? new TextDecoder(candidate).decode(bytes));
  const control = text.match(controlCharacters);
  const unread = (whole === null ? occurrences(text, '\uFFFD') : 0) + (control?.length ?? 0);
  if (unread > mostUnread(text.length)) throw undecodable(given ?? candidate, given === undefined, text, control);
  return { text: control ? text.replace(controlCharacters, '\uFFFD') : text, encoding: candidate, unread, padding };
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** So much of a text tells its encoding. */
const bytesLookedAt = 1024 * 1024;

/**
 * Whether bytes that are not UTF-8 throughout were meant to be: more Chinese characters are whole than broken. Nearly every character of
 * GB18030 breaks in UTF-8, while many a text in UTF-8 can be read as GB18030, as nonsense.
 */
function isMeantAsUtf8(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const text = new TextDecoder('utf-8').decode(bytes.subarray(first, first + bytesLookedAt), { stream: true });
  const broken = occurrences(text, '\uFFFD');
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2000 && code !== 0xfffd) whole++;
  }
  return whole > broken || (whole === broken && strictly(bytes, 'gb18030') === null);
}

function withoutPadding(text: string): { readonly text: string; readonly padding: number } {
  let [end, padding] = [text.length, 0];
  for (let at = end - 1; at >= 0 && (isPadding(text.charCodeAt(at)) || text[at] === '\n' || text[at] === '\r'); at--) {
    if (!isPadding(text.charCodeAt(at))) continue;
    end = at;
    padding++;
  }
  return { text: text.slice(0, end), padding };
}

const isPadding = (code: number): boolean => code === 0 || code === 0x1a;

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function undecodable(encoding: TextEncoding, isGuessed: boolean, text: string, control: readonly string[] | null): FileFault {
  const [character] = control ?? [];
  if (character === undefined) {
    const tried = isGuessed ? 'utf-8 / gb18030' : encoding;
    return new FileFault('undecodable', { 'zh-CN': `不是有效的 ${tried}`, 'en-US': `it is not valid ${tried}` });
  }
  const name = `U+${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  const at = text.indexOf(character) + 1;
  return new FileFault('undecodable', {
    'zh-CN': `按 ${encoding} 读取时，第 ${at} 个字符是控制字符 ${name}`,
    'en-US': `read as ${encoding}, character ${at} is the control character ${name}`,
  });
}
