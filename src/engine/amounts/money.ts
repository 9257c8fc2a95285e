// A number of the sheet as money: what Excel's own sums leave of amounts in cents is those cents again.
import { plainCell } from './cell';
import { Decimal as DecimalJs } from 'decimal.js';

// Exact decimal arithmetic. Sums and differences of anything a cell can hold (32,767 characters, exponents of three digits) keep every digit.
export const Decimal = DecimalJs.clone({ precision: 40_000, defaults: true });
export type Decimal = DecimalJs;

export const zero = new Decimal(0);

/** Whole cents below this, and half cents between them, are exact doubles. */
export const maxCents = 2 ** 50;

/** Whether a double of whole cents is exact, and so is the sum of it and another; false of NaN. */
export const areExactCents = (cents: number): boolean => cents < maxCents && cents > -maxCents;

/** Closer to whole cents than this, in yuan, a number is those cents; at this distance it is what it says. */
export const residueLimit = new Decimal('0.000001');

// The difference below is off by one unit in the last place at most, which up to the second bound is less than a tenth of a residue.
const surelyResidue = 9e-7;
const surelyBelow = 2 ** 29;

/**
 * A finite number in yuan: whole cents where it lies within 0.000001 of them (not at it), else its shortest decimal form. 499999.99999999994
 * is 500,000.00, -1e-9 is 0; 499999.99999 and 499999.995 are what they say.
 */
export function moneyOf(amount: number): Decimal {
  const cents = centsOf(amount);
  if (cents / 100 === amount) return cents === 0 ? zero : new Decimal(amount);
  return withoutResidue(new Decimal(amount));
}

/** A sum in yuan as the money that its cell stands for: whole cents where it lies within 0.000001 of them (not at it), else itself. */
export function withoutResidue(sum: Decimal): Decimal {
  const whole = sum.toDecimalPlaces(2);
  if (!whole.minus(sum).abs().lt(residueLimit)) return sum;
  return whole.isZero() ? zero : whole;
}

/** The same in whole cents, as fast as can be; NaN where it is not whole cents, or only decimals can tell. */
export function centsOf(amount: number): number {
  const cents = Math.round(amount * 100);
  const off = Math.abs(amount - cents / 100);
  const isWhole = off === 0 || (off < surelyResidue && amount < surelyBelow && amount > -surelyBelow);
  // Adding 0 takes the minus from a zero.
  return isWhole && areExactCents(cents) ? cents + 0 : NaN;
}

/** −1, 0 or 1; a residue of zero is 0. */
export const signOfMoney = (amount: number): number => (Math.abs(amount) < 0.000001 ? 0 : Math.sign(amount));

/** The number in a cell that is read as whole cents without being them, as a sum of doubles is; null for every other cell. */
export function residueIn(cell: unknown): number | null {
  const value = plainCell(cell);
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return moneyOf(value).eq(value) ? null : value;
}
