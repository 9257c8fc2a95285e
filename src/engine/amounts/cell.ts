// What Excel hands over for one cell: a number, text, TRUE/FALSE, null or "" for a blank, an object for an error or for rich data.
import type { Problem } from './problem';

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

/** A cell as it is compared and read; an error cell is already a problem, a blank one is null. */
export type PlainCell = number | string | boolean | null | Problem;

/**
 * An error arrives as an object: office.js gives its code ("#DIV/0!"), rich data says that its basicType is Error.
 * A formatted number or another rich value stands for its basic value; what is none of these is an error, never a guess.
 */
export function plainCell(cell: unknown): PlainCell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (cell === null || cell === undefined) return null;
  const { code, basicType, basicValue } = cell as { code?: unknown; basicType?: unknown; basicValue?: unknown };
  if (basicType === 'Empty') return null;
  if (code === undefined && basicType !== 'Error') {
    if (typeof basicValue === 'number' || typeof basicValue === 'boolean' || typeof basicValue === 'string') return plainCell(basicValue);
  }
  return { code: 'error-cell', seen: isErrorName(code) ? code : isErrorName(basicValue) ? basicValue : '#VALUE!' };
}

const isErrorName = (text: unknown): text is string => typeof text === 'string' && text[0] === '#';

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}
