import fc from 'fast-check';
import { headerReading } from '../../../../src/roster/table/columns/headers';
import { isMonthAlone } from '../../../../src/roster/table/columns/month-heads';

test.each<[what: string, cell: unknown, isMonth: boolean]>([
  ['a month in words', '9月', true],
  ['a year and a month', '2026-10', true],
  ['the same as one number', 202_610, true],
  ['a month of one digit behind the year', 20_261, true],
  ['a number that Excel made of 2026.1', 2026.1, true],
  ['no month 13', 202_613, false],
  ['no month 0', 202_600, false],
  ['the first that is one', 200_001, true],
  ['the last that is one', 209_912, true],
  ['one before', 200_000, false],
  ['one after', 209_913, false],
  ['a year alone', 2026, false],
  ['an amount', 500_000, false],
  ['an amount between', 50_261, false],
  ['an amount with the digits of a month and cents', 202_610.5, false],
  ['a refund with the digits of a month', -202_610, false],
  ['a refund of 2,026.10 yuan', -2026.1, false],
  ['an agency', '甲传媒', false],
  ['a blank', '', false],
])('%s: %p %p', (_what, cell, isMonth) => {
  expect(isMonthAlone(cell)).toBe(isMonth);
});

const numbers = fc.oneof(
  fc.double(),
  fc.integer({ min: -220_000, max: 220_000 }),
  fc.integer({ min: 19_990, max: 21_010 }),
  fc.integer({ min: 199_990, max: 210_010 }),
  fc.integer({ min: 199_990, max: 210_010 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1990, max: 2110 }).chain((year) => fc.integer({ min: 0, max: 13 }).map((month) => Number(`${year}.${month}`))),
);

test('a number above 0 is a month where its digits read as one', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const isRead = number > 0 && headerReading(String(number)).meaning === 'gmv';
      const isYearAndMonth = Number.isInteger(number) && number >= 200_001 && number <= 209_912 && number % 100 >= 1 && number % 100 <= 12;
      expect(isMonthAlone(number)).toBe(isRead || isYearAndMonth);
    }),
    { numRuns: 20_000 },
  );
});
