import { plainCell, typedText } from '../../engine/amounts/cell';

/**
 * Whether an id may have lost its last digits: a number of 16 or more, of which Excel enters, shows and compares only 15, whatever a file
 * brought along; a text such as 1.23E+15, which was such a number. A text of digits that ends in 0 is no sign: as text it lost nothing.
 */
export function hasLostDigits(cell: unknown): boolean {
  const value = plainCell(cell);
  if (typeof value === 'number') return Math.abs(value) >= 1e15;
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
