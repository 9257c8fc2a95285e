import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { Decimal, moneyOf } from '../../engine/amounts/money';
import type { Problem } from '../../engine/amounts/problem';
import type { AmountUnit } from '../table/header-text';
import { namesUnit, yuanPerUnit } from './yuan-formula';

/**
 * A money cell of a column that counts `unit`, yuan, below 0 too; null where it is blank. What the column of yuan beside a sheet makes of it
 * (yuan-formula.ts): cents are cents of yuan, so 49.9999999万 is below the edge, and a text that names its own unit is what it says.
 */
export function amountInUnit(cell: unknown, unit: AmountUnit): Decimal | null | Problem {
  if (unit !== 'yuan' && typeof cell === 'number' && Number.isFinite(cell)) {
    return moneyOf(new Decimal(cell).times(yuanPerUnit(unit)).toNumber());
  }
  const read = readAmount(cell, 'amount', true);
  return read === null || isProblem(read) || unit === 'yuan' || namesUnit(cell) ? read : read.times(yuanPerUnit(unit));
}
