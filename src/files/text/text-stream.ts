// The text of a file that comes in pieces: a character cut in two is one again, and the encoding is told when the first bytes beyond ASCII come.
import {
  controlsIn,
  firstBeyondAscii,
  isMeantAsUtf8,
  isUtf8,
  isPadding,
  markedEncoding,
  mostUnread,
  occurrences,
  type TextEncoding,
  withoutControls,
} from './encoding';

export interface TextStream {
  /** The text of the next bytes, U+FFFD for what could not be read; nothing is held back after the last. */
  readonly next: (bytes: Uint8Array, isLast: boolean) => string;
  /** utf-8 as long as all is ASCII. */
  readonly encoding: () => TextEncoding;
  /** Places so far that hold none of the encoding's characters. */
  readonly unread: () => number;
  /** Whether so many could not be read that it is another encoding, or no text. */
  readonly isUndecodable: () => boolean;
  /** NULs and 0x1A that stand last so far, left out of the text. */
  readonly padding: () => number;
}

/** Fewer bytes may tell a wrong encoding. */
const enough = 64 * 1024;
const longestMark = 3;

export function textStream(given?: TextEncoding): TextStream {
  let encoding = given ?? null;
  let decoder: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array(0);
  let [isFirst, unread, characters, padding] = [true, 0, 0, 0];

  function decoded(bytes: Uint8Array, isLast: boolean): string {
    if (encoding === null) {
      const all = held.length === 0 ? bytes : joined(held, bytes);
      held = all;
      if (isFirst && all.length < longestMark && !isLast) return '';
      held = new Uint8Array(0);
      if (isFirst) encoding = markedEncoding(all) ?? null;
      isFirst = false;
      if (encoding !== null) return decoded(all, isLast);
      const first = firstBeyondAscii(all);
      if (first < all.length && (isLast || all.length - first >= enough))
        encoding = isUtf8(all, isLast) || isMeantAsUtf8(all) ? 'utf-8' : 'gb18030';
      else {
        held = all.slice(first);
        return new TextDecoder().decode(all.subarray(0, first));
      }
      return decoded(all, isLast);
    }
    decoder ??= new TextDecoder(encoding);
    return decoder.decode(bytes, { stream: !isLast });
  }

  /** What is last may be padding, which only the end of the file shows. */
  function withoutPadding(text: string): string {
    let end = text.length;
    while (end > 0 && isPadding(text.charCodeAt(end - 1))) end--;
    const isMore = end > 0;
    const before = isMore && padding > 0 && !/^[\r\n]+$/.test(text) ? '\uFFFD' : '';
    if (before !== '') {
      unread += padding - 1;
      padding = 0;
    }
    padding += text.length - end;
    return before + text.slice(0, end);
  }

  return {
    next(bytes, isLast) {
      const text = withoutPadding(decoded(bytes, isLast));
      characters += text.length;
      const controls = controlsIn(text);
      unread += occurrences(text, '\uFFFD') + (controls?.length ?? 0);
      return controls ? withoutControls(text) : text;
    },
    encoding: () => encoding ?? 'utf-8',
    unread: () => unread,
    isUndecodable: () => unread > mostUnread(characters),
    padding: () => padding,
  };
}

export function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
