import { plainCell } from '../../engine/cell';
import { typedText } from '../../engine/typed-text';

/**
 * Whether an id has lost its last digits: Excel keeps 15 of a number, so from 16 on the rest became 0, and no double
 * keeps 17; a text such as 1.23E+15 was such a
 * number. A text of digits that ends in 0 is no sign: as text it lost nothing.
 */
export function hasLostDigits(cell: unknown): boolean {
  const value = plainCell(cell);
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 1e15 && (value % 10 === 0 || value > Number.MAX_SAFE_INTEGER);
  }
  return typeof value === 'string' && /^\d(?:\.\d+)?e\+?\d{2}$/i.test(typedText(value));
}

/** Fewer could end so by chance. */
const fewest = 5;

/** Whether digits were lost before ids became text: they are long, many, and all end in 0 from the 16th digit on. */
export function areCutTexts(ids: readonly unknown[]): boolean {
  const long = ids.filter(isLongText);
  return long.length >= fewest && new Set(long).size >= fewest && long.every(isCutText);
}

/** A text of 16 digits and more that has nothing but 0 after the 15th. */
function isCutText(cell: unknown): boolean {
  return isLongText(cell) && /^\d{15}0+$/.test(typedText(cell));
}

/** Digits as text, more than a number keeps. */
export const isLongText = (cell: unknown): cell is string => typeof cell === 'string' && /^\d{16,}$/.test(typedText(cell));
