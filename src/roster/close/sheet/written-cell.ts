// Cells of the table as a close writes them: what they are held against ever after.
import { isProblem, plainCell } from '../../../engine/amounts/cell';
import type { Rule } from '../../../rules/rule';
import { readDepositBefore, type PaidBy } from '../../assess/deposit-before';
import { canonicalCell, plainText } from './canonical';
import type { CloseCell } from './line';

/** A number stays one where 15 digits of it are read the same, else it is its digits; a text is its text. */
export function writtenCell(cell: unknown): CloseCell {
  const value = plainCell(cell);
  if (typeof value !== 'number' || !Number.isFinite(value)) return canonicalCell(cell);
  return canonicalCell(value) === canonicalCell(Number(value.toPrecision(15))) ? value : String(value);
}

/** A number as a name is its digits. */
export function writtenName(cell: unknown): string {
  const value = plainCell(cell);
  return canonicalCell(typeof value === 'number' && Number.isFinite(value) ? String(value) : cell);
}

/** Likewise; 0 names no agency and is a blank, for its text would name one. */
export const writtenAgency = (cell: unknown): string => (plainCell(cell) === 0 ? '' : writtenName(cell));

const controls = /\p{Cc}+/gu;

/** A balance or tier that was not read. Without its controls it might be an amount, which nobody reckoned with: then they are U+FFFD. */
export function writtenUnread(rule: Rule, paidBy: PaidBy, cell: unknown): CloseCell {
  const [value, written] = [plainCell(cell), writtenCell(cell)];
  const isReadable = (one: unknown): boolean => !isProblem(readDepositBefore(rule, paidBy, one));
  if (typeof value !== 'string' || isReadable(cell) || !isReadable(written)) return written;
  return plainText(value.replace(controls, '\uFFFD'));
}
