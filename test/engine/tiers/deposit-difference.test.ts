import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { depositFor } from '../../../src/engine/tiers/deposit';
import { newDepositDifference, type DepositDifference } from '../../../src/engine/tiers/deposit-difference';
import { fixed, floating, floatingLower } from '../rules';

function differenceOf(cells: readonly unknown[], before = floating, after = fixed): DepositDifference {
  const count = newDepositDifference(before, after);
  cells.forEach((cell, row) => count.add(cell, 'Sheet1', row, 2));
  return count.counted();
}

it('counts who owes more, who may reclaim, and what cannot be read; text as cells read it', () => {
  const { amounts, blanks, unread, more, less, before, after, changedTiers } = differenceOf([0, '51.2万', 3_000_000, '', 'later', -1]);
  expect([amounts, blanks, unread, changedTiers]).toEqual([3, 1, 2, null]);
  expect([before, after].map(String)).toEqual(['270000', '600000']);
  expect([more.count, String(more.sum), less.count, String(less.sum)]).toEqual([2, '330000', 0, '0']);
});

it('an amount exactly on an edge changes with the reading, by any path, and no other amount does', () => {
  const { largest } = differenceOf([499_999.99, 500_000, '500,000', '500000.000000000000000001', 500_000.01], floating, floatingLower);
  expect(largest.map(({ at, change }) => [at.row, String(change)])).toEqual([
    [1, '-30000'],
    [2, '-30000'],
  ]);
});

it('lists the ten largest changes, largest first, alike ones as they stand', () => {
  const { largest } = differenceOf([3e6, ...Array.from({ length: 12 }, () => 5e5), 0, 1e6]);
  expect(largest.map(({ at, change }) => [at.row, Number(change)])).toEqual([
    [13, 180_000],
    ...Array.from({ length: 9 }, (_, i) => [i + 1, 150_000]),
  ]);
});

it('totals are the sums of the single deposits, exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 4e6, noNaN: true })), (cells) => {
      const { before, after, more, less } = differenceOf(cells);
      const sum = (rule: typeof fixed) => cells.reduce((total, gmv) => total.plus(depositFor(rule, new Decimal(gmv))), new Decimal(0));
      expect([String(before), String(after)]).toEqual([String(sum(floating)), String(sum(fixed))]);
      expect(String(after.minus(before))).toBe(String(more.sum.minus(less.sum)));
    }),
  );
});
