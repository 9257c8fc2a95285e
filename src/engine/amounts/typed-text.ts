// Text as people type it in a Chinese office, made plain: full-width forms become ASCII, spaces and what is invisible around go.
// Not Unicode NFKC: that would read ① as 1 and ² as 2.

const fullWidth = /[\uFF01-\uFF5E\uFFE5\uFFE0\u3000\u00A0\u2212]/g;
const plain: Readonly<Record<string, string>> = { '\uFFE5': '¥', '\uFFE0': '¢', '\u3000': ' ', '\u00A0': ' ', '\u2212': '-' };

// Most texts are plain as they are; telling so takes a third of the time of replacing nothing.
const isPlain = /^[!-~]*$/;

export function typedText(text: string): string {
  if (isPlain.test(text)) return text;
  return trimmed(text.replace(fullWidth, (c) => plain[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}

/** Zero-width space, non-joiner, joiner, byte-order mark: exports and chats leave them, nobody sees them. */
const invisible = /[\u200B-\u200D\uFEFF]/g;

export const withoutInvisible = (text: string): string => (isPlain.test(text) ? text : text.replace(invisible, ''));

const isAround = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;

// By hand: a pattern for the end of a text is tried at each of its spaces.
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isAround(text.charCodeAt(start))) start++;
  while (end > start && isAround(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end).trim();
}
