import fc from 'fast-check';
import { Decimal, maxCents, moneyOf } from '../../../src/engine/amounts/money';
import { addAmount, addCents, addNumber, newSum, sumOf, totalOf } from '../../../src/engine/amounts/exact-sum';

const totalOfNumbers = (numbers: readonly number[]): string => {
  const sum = newSum();
  for (const number of numbers) addNumber(sum, number);
  return totalOf(sum).toFixed();
};

it.each<[string, number[], string]>([
  ['nothing', [], '0'],
  ['cents that doubles miss', [0.1, 0.2], '0.3'],
  ['residues of sums', [499999.99999999994, 0.01], '500000.01'],
  ['more decimals than cents', [0.001, 0.01, 0.0001], '0.0111'],
  ['orders and their refunds', [19.99, -19.99], '0'],
  ['refunds beyond orders', [0.1, -0.3], '-0.2'],
  ['as many cents as fit, and one more', [(maxCents - 1) / 100, 0.01, 0.01], new Decimal(maxCents).plus(1).div(100).toFixed()],
  ['the same below zero', [-(maxCents - 1) / 100, -0.01], new Decimal(maxCents).div(-100).toFixed()],
  ['numbers that no double holds in cents', [1e15, 0.01, 1e300, -1e300], '1000000000000000.01'],
])('%s', (_, numbers, total) => expect(totalOfNumbers(numbers)).toBe(total));

it('whole cents stay whole cents as long as they fit, and only what does not is kept beyond', () => {
  const sum = newSum();
  for (const number of [0.25, 499999.99999999994, -0.01]) addNumber(sum, number);
  addCents(sum, 6);
  expect(sum).toEqual({ cents: 50_000_030, beyond: null });
  addNumber(sum, 0.001);
  expect([sum.cents, String(sum.beyond)]).toEqual([50_000_030, '0.001']);
  addCents(sum, maxCents - 1);
  expect([sum.cents, String(sum.beyond)]).toEqual([maxCents - 1, '500000.301']);
});

const cents = fc.oneof(
  fc.integer({ min: 1 - maxCents, max: maxCents - 1 }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(maxCents - 1, 1 - maxCents, 0),
);

it('whole cents come to what integers come to, whatever is carried over and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(cents), (all) => {
      const sum = newSum();
      for (const one of all) addCents(sum, one);
      const exact = all.reduce((total, one) => total + BigInt(one), 0n);
      expect(totalOf(sum).times(100).toFixed()).toBe(exact.toString());
      expect(Math.abs(sum.cents)).toBeLessThan(maxCents);
    }),
  );
});

it('numbers, cents and amounts add up to the sum of what each is read as', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
    fc.integer().map((n) => n / 100),
  );
  fc.assert(
    fc.property(fc.array(number), fc.array(cents), fc.array(number), (numbers, whole, amounts) => {
      const sum = newSum();
      for (const one of numbers) addNumber(sum, one);
      for (const one of whole) addCents(sum, one);
      for (const one of amounts) addAmount(sum, new Decimal(one));
      const parts = [...numbers.map(moneyOf), ...whole.map((one) => new Decimal(one).div(100)), ...amounts.map((one) => new Decimal(one))];
      expect(totalOf(sum).toFixed()).toBe(sumOf(parts).toFixed());
    }),
  );
});
