// The text that the fingerprint of a close is made of. The help describes it (close.html#recompute), so that anybody can make it again;
// another form than this is another format.
import { readAgency } from '../../../engine/amounts/agency';
import { plainCell } from '../../../engine/amounts/cell';
import { centsOf, moneyOf } from '../../../engine/amounts/money';
import type { Problem } from '../../../engine/amounts/problem';
import { closeColumns, coveredColumns } from './columns';

/** Stands in the head of every sheet of this form. */
export const closeFormat = 'tuike-close/1';

const control = /\p{Cc}+/gu;
const noCharacter = /[\uFFFE\uFFFF]|\p{Cs}/gu;
const needsCare = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|^ | $/u;

/** A text as files keep it: line ends and other controls are a space, spaces around are gone, what XML cannot hold is U+FFFD. */
export function plainText(text: string): string {
  if (!needsCare.test(text)) return text;
  const clean = text.replace(control, ' ').replace(noCharacter, '\uFFFD');
  let [start, end] = [0, clean.length];
  while (start < end && clean[start] === ' ') start++;
  while (end > start && clean[end - 1] === ' ') end--;
  return clean.slice(start, end);
}

/**
 * A cell in the text: a number as decimals of whole cents, with more digits where it has them; a text as it stands. Files that round a number
 * to 15 digits change nothing of it, for a number is money within 0.000001 of whole cents.
 */
export function canonicalCell(cell: unknown): string {
  const value = plainCell(cell);
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? decimalOf(value) : '#NUM!';
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      return plainText(value);
    default:
      return value === null ? '' : value.code === 'error-cell' ? value.seen : value.code;
  }
}

function decimalOf(number: number): string {
  const cents = centsOf(number);
  if (Number.isNaN(cents)) {
    const amount = moneyOf(number);
    return amount.toFixed(Math.max(2, amount.decimalPlaces()));
  }
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const textOf = (agency: string | null | Problem): string => (typeof agency === 'string' ? agency : '');

/** How agencies’ lines are sorted and found again, of the id as the sheet has it; an error is its name there and has a key, too. */
export const lineKey = (written: string): string => textOf(readAgency(written));

/** As they are folded. */
const errorName = /^#(?:n\/a|name\?|getting_data|[a-z]{2,12}(?:\/0)?!)$/;

/** Which agency a cell of a table or of a close names; an error’s name is an error: on the sheet of a close there is nothing else left of it. */
export function agencyIn(cell: unknown): string | null | Problem {
  const value = plainCell(cell);
  const agency = readAgency(typeof value === 'string' ? plainText(value) : cell);
  return typeof agency === 'string' && errorName.test(agency) ? { code: 'error-cell', seen: canonicalCell(cell) } : agency;
}

/** By what agencies are told apart and their balances joined; empty text where the cell names none. */
export const agencyKey = (cell: unknown): string => textOf(agencyIn(cell));

/** One line of the text. @param cells from the first column of the sheet on */
export function lineText(kind: string, cells: readonly unknown[]): string {
  const isRow = kind === 'row';
  const texts = isRow ? [kind, lineKey(canonicalCell(cells[closeColumns.agency]))] : [kind];
  const width = isRow ? coveredColumns.row : coveredColumns.other;
  for (let column = 0; column < width; column++) texts.push(canonicalCell(cells[column]));
  while (texts.at(-1) === '') texts.pop();
  return texts.join('\t');
}

/** The cells of a line of the text, from the first column on. */
export const cellsOfLine = (text: string): string[] => text.split('\t').slice(text.startsWith('row\t') ? 2 : 1);

/** The whole text: lines as they stand on the sheet, then the agencies’ rows in the order of their UTF-8 bytes. */
export function canonicalClose(lines: readonly string[], rows: readonly string[]): string {
  return [...lines, ...[...rows].sort(byBytes)].join('\n');
}

/** UTF-16 puts characters above U+FFFF before some below; UTF-8 and code points do not. */
export function byBytes(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return inOrder(x) - inOrder(y);
  }
  return a.length - b.length;
}

const inOrder = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
