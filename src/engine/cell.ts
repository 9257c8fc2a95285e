// What Excel hands over for one cell: a number, text, TRUE/FALSE, null or "" for a blank, an object for an error or for rich data.
import type { Problem } from './problem';

/** A cell as it is compared and read; an error cell is already a problem, a blank one is null. */
export type PlainCell = number | string | boolean | null | Problem;

/**
 * An error arrives as an object: office.js gives its code ("#DIV/0!"), rich data gives it as basicValue.
 * A formatted number or another rich value stands for its basic value. A problem found before is handed on.
 */
export function plainCell(cell: unknown): PlainCell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (cell === null || cell === undefined) return null;
  // No host sends functions, symbols or BigInts; whatever is not a cell's value is an error, never a guess.
  if (typeof cell !== 'object') return { code: 'error-cell', seen: '#VALUE!' };
  const { code, basicType, basicValue } = cell as { code?: unknown; basicType?: unknown; basicValue?: unknown };
  if (typeof code === 'string') return code.startsWith('#') ? { code: 'error-cell', seen: code } : (cell as Problem);
  if (typeof basicValue === 'string' && basicValue.startsWith('#') && basicType !== 'String')
    return { code: 'error-cell', seen: basicValue };
  if (basicType === 'Empty') return null;
  if (typeof basicValue === 'number' || typeof basicValue === 'boolean' || typeof basicValue === 'string') return plainCell(basicValue);
  return { code: 'error-cell', seen: '#VALUE!' };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}
