import { type CellContent, isErrorContent } from './cell-content';

/** A value, or a column of numbers that a formula writes out. */
export type Operand = CellContent | readonly number[];

/** Thrown where nobody here knows what Excel makes of it. */
export class Unknown extends Error {}

/** Fifteen digits: what Excel compares and rounds by. */
export const to15Digits = (number: number): number => Number(number.toPrecision(15));

/** A blank is 0, a text of no characters no number; another text is not read as one here, though Excel tries. */
export function numberOf(operand: Operand): number | { readonly code: string } {
  if (operand === null) return 0;
  if (typeof operand === 'number') return operand;
  if (typeof operand === 'boolean') return operand ? 1 : 0;
  if (operand === '') return { code: '#VALUE!' };
  if (isErrorContent(operand)) return operand;
  throw new Unknown();
}
