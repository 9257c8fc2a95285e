// What Excel hands over for one cell: a number, text, TRUE/FALSE, null or "" for a blank, an object for an error or for rich data.
import type { Problem } from './problem';

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
