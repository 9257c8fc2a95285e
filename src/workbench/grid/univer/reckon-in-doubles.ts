// Univer 0.25.1 reckons in decimals: 289571.66+48665.48+161762.86 is 500000 there. Excel follows IEEE 754, stores and hands over
// 499999.99999999994, and rounds only what it shows (Microsoft: "Floating-point arithmetic may give inaccurate results in Excel").
// Not played: Excel takes a last difference that is nearly zero for 0 (=1.1-1-0.1). The residue that stays here is the worse of the two.
import { NumberValueObject } from '@univerjs/preset-sheets-core';

type Operation = 'plusBy' | 'minusBy' | 'multiplyBy' | 'dividedBy';

const inDoubles: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  plusBy: (a, b) => a + b,
  minusBy: (a, b) => a - b,
  multiplyBy: (a, b) => a * b,
  dividedBy: (a, b) => a / b,
};

let isDone = false;

const firstWithoutFraction = 2 ** 53;

/** Has sums, differences, products, quotients and roundings of numbers be those of doubles. Done once for all of a page's workbooks. */
export function reckonInDoubles(): void {
  if (isDone) return;
  isDone = true;
  for (const operation of Object.keys(inDoubles) as Operation[]) {
    const inDecimals = NumberValueObject.prototype[operation];
    NumberValueObject.prototype[operation] = function (this: NumberValueObject, value) {
      const result = typeof value === 'number' ? inDoubles[operation](this.getValue(), value) : NaN;
      // Whatever is no plain number (errors, texts, division by zero, overflow) is Univer's own affair.
      return Number.isFinite(result) ? NumberValueObject.create(result) : inDecimals.call(this, value);
    };
  }
  const { round } = NumberValueObject.prototype;
  NumberValueObject.prototype.round = function (this: NumberValueObject, digits) {
    const places = Math.trunc(Number(digits.getValue()));
    // ROUND(999999999800000,9) is 999999999800000.2 in Univer and ROUND(1E+300,9) is #NUM!: it multiplies, rounds and divides.
    const isRound = places > 0 && Math.abs(this.getValue()) * 10 ** places >= firstWithoutFraction;
    return isRound ? this : round.call(this, digits);
  };
}
