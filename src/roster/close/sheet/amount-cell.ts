import { type Decimal, moneyOf } from '../../../engine/amounts/money';
import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import type { CloseCell } from './line';

/** An amount as a cell that no program changes: a number where it is read as the amount also with 15 digits only, else its text. */
export function amountCell(amount: Decimal | null): CloseCell {
  if (amount === null) return null;
  const number = amount.toNumber();
  const isSafe = Number.isFinite(number) && moneyOf(number).eq(amount) && moneyOf(Number(number.toPrecision(15))).eq(amount);
  return isSafe ? number + 0 : amount.toFixed();
}

/** The amount in a cell of a close, negative ones too; null where it is none. */
export function amountIn(cell: unknown): Decimal | null {
  const amount = readAmount(cell, 'amount', true);
  return isProblem(amount) ? null : amount;
}
