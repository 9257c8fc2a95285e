import {
  controlsIn,
  isMeantAsUtf8,
  isPadding,
  markedEncoding,
  mostUnread,
  occurrences,
  strictly,
  type TextEncoding,
  withoutControls,
} from './encoding';

export interface DecodedText {
  /** U+FFFD stands where bytes could not be read, and for each control character. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Places that hold none of the encoding's characters. */
  readonly unread: number;
  /** What stood behind the text and was left out: NULs, and the 0x1A with which DOS ended files. */
  readonly padding: number;
}

/** Bytes that are no text of the encoding tried; `control` is the first control character and where it stands, from 1, null where there is none. */
export interface Undecodable {
  readonly undecodable: TextEncoding;
  readonly isGuess: boolean;
  readonly control: { readonly code: number; readonly at: number } | null;
}

/**
 * The text of a whole file: by its byte-order mark, else strictly as UTF-8, else as GB18030. A few bytes that fit nowhere (half a character, a
 * lone control character) do not keep the rest from being read. `encoding` overrides all three.
 */
export function textOfBytes(bytes: Uint8Array, encoding?: TextEncoding): DecodedText | Undecodable {
  const given = encoding ?? markedEncoding(bytes);
  const whole = strictly(bytes, given ?? 'utf-8');
  const candidate = given ?? (whole !== null || isMeantAsUtf8(bytes) ? 'utf-8' : 'gb18030');
  const { text, padding } = withoutPadding(whole ?? new TextDecoder(candidate).decode(bytes));
  const control = controlsIn(text);
  const unread = (whole === null ? occurrences(text, '\uFFFD') : 0) + (control?.length ?? 0);
  if (unread > mostUnread(text.length)) {
    const [first] = control ?? [];
    const seen = first === undefined ? null : { code: first.charCodeAt(0), at: text.indexOf(first) + 1 };
    return { undecodable: candidate, isGuess: given === undefined, control: seen };
  }
  return { text: control ? withoutControls(text) : text, encoding: candidate, unread, padding };
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
