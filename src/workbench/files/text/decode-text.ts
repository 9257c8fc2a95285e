import { FileFault } from '../fault';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const byteOrderMarks: readonly (readonly [encoding: TextEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** No text has these: a NUL means UTF-16 without its mark, the others a binary file. */
// eslint-disable-next-line no-control-regex
const controlCharacter = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The text of a file: by its byte-order mark, else strictly as UTF-8, else strictly as GB18030, which contains GBK and
 * GB2312. `encoding` overrides all three. Refuses (FileFault) what fits none of them, or holds control characters.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const candidates: readonly TextEncoding[] = encoding ? [encoding] : marked ? [marked[0]] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = strictly(bytes, candidate);
    const control = text === null ? null : controlCharacter.exec(text);
    if (text !== null && control === null) return text;
    if (control) throw undecodable(candidate, `U+${control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`, control.index);
  }
  throw undecodable(candidates.join(' / '));
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const undecodable = (tried: string, character?: string, at = 0): FileFault =>
  new FileFault('undecodable', {
    'zh-CN': character === undefined ? `不是有效的 ${tried}` : `按 ${tried} 读取时，第 ${at + 1} 个字符是控制字符 ${character}`,
    'en-US':
      character === undefined ? `it is not valid ${tried}` : `read as ${tried}, character ${at + 1} is the control character ${character}`,
  });
