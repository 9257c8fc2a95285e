// Sums of money to the last digit: whole cents in a double for as long as they are exact there, decimals for what does not fit.
import { areExactCents, centsOf, Decimal, moneyOf, zero } from './money';

/** Yuan: `cents` of them in whole cents, the rest in `beyond`, null where all fits. */
export interface ExactSum {
  cents: number;
  beyond: Decimal | null;
}

export const newSum = (): ExactSum => ({ cents: 0, beyond: null });

/** Whole cents, within maxCents. Two such are exact together; what is then too many is carried over. */
export function addCents(sum: ExactSum, cents: number): void {
  const together = sum.cents + cents;
  if (areExactCents(together)) sum.cents = together;
  else {
    addAmount(sum, yuanOfCents(sum.cents));
    sum.cents = cents;
  }
}

/** A finite number as it is read as money. */
export function addNumber(sum: ExactSum, number: number): void {
  const cents = centsOf(number);
  if (Number.isNaN(cents)) addAmount(sum, moneyOf(number));
  else addCents(sum, cents);
}

export function addAmount(sum: ExactSum, amount: Decimal): void {
  sum.beyond = sum.beyond === null ? amount : sum.beyond.plus(amount);
}

export const totalOf = ({ cents, beyond }: Readonly<ExactSum>): Decimal =>
  beyond === null ? yuanOfCents(cents) : cents === 0 ? beyond : beyond.plus(yuanOfCents(cents));

export const sumOf = (amounts: Iterable<Decimal>): Decimal => {
  let sum = zero;
  for (const amount of amounts) sum = sum.plus(amount);
  return sum;
};

const yuanOfCents = (cents: number): Decimal => (cents === 0 ? zero : new Decimal(cents).div(100));
