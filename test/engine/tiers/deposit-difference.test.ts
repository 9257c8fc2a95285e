import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { depositFor } from '../../../src/engine/tiers/deposit';
import { newDepositDifference, type DepositDifference } from '../../../src/engine/tiers/deposit-difference';
import { fixed, floating, floatingLower, ruleWith } from '../rules';

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

it('of alike changes the larger GMV stands first; a change between others takes its place among them', () => {
  const { largest } = differenceOf([100, 300, 200]);
  expect(largest.map(({ at }) => at.row)).toEqual([1, 2, 0]);
  const between = differenceOf([0, 0, ...Array.from({ length: 9 }, () => 1e6), 5e5]);
  expect(between.largest.map(({ at }) => at.row)).toEqual([0, 1, 11, ...Array.from({ length: 7 }, (_, i) => i + 2)]);
});

it('who owes less is counted apart, by how much, with the largest first', () => {
  const { more, less, before, after } = differenceOf([1e6, 0, 3e6], fixed, floating);
  expect([more.count, String(more.sum), more.largest]).toEqual([0, '0', []]);
  expect([less.count, String(less.sum)]).toEqual([2, '280000']);
  expect(less.largest.map(({ at, change }) => [at.row, String(change)])).toEqual([
    [1, '-180000'],
    [0, '-100000'],
  ]);
  expect([before, after].map(String)).toEqual(['600000', '320000']);
});

describe('how many change their tier is told only where both versions have the same edges', () => {
  const edges = (...from: string[]) =>
    ruleWith(
      'upper',
      '20000',
      from.map((edge, i) => ({ from: edge, supplement: String(i * 30_000) })),
    );
  const cells = [499_999.99, 500_000, 500_000.01, 2_000_000, 1_000_000];
  it.each([
    ['the same version', floating, floating, 0],
    ['the other reading', floating, floatingLower, 3],
    ['other amounts', edges('0', '500000'), edges('0', '500000'), 0],
    ['one edge elsewhere', edges('0', '500000', '1000000'), edges('0', '500000', '1500000'), null],
    ['all edges elsewhere', edges('0', '500000'), edges('0', '600000'), null],
    ['one tier less', edges('0', '500000', '1000000'), edges('0', '500000'), null],
    ['one tier more', edges('0', '500000'), edges('0', '500000', '1000000'), null],
  ])('%s', (_, before, after, changed) => expect(differenceOf(cells, before, after).changedTiers).toBe(changed));
});

it('what a table answers for is counted as it says: its agency, exact amounts, rows that answer an error', () => {
  const count = newDepositDifference(floating, fixed);
  const at = { sheet: 'Sheet1', row: 3, column: 1 };
  count.addAmount(new Decimal('499999.9999999999999999'), at, '星河');
  count.addAmount(0.1 + 0.2, at, null);
  count.addUnread(3);
  count.addUnread(2);
  const { amounts, unread, largest } = count.counted();
  expect([amounts, unread]).toEqual([2, 5]);
  expect(largest.map(({ agency, gmv, tierBefore, tierAfter }) => [agency, String(gmv), tierBefore, tierAfter])).toEqual([
    ['星河', '499999.9999999999999999', 1, 1],
    [null, '0.3', 1, 1],
  ]);
});

it('what no cell of Excel can hold is unread, not the largest amount', () => {
  const { amounts, unread } = differenceOf([Infinity, -Infinity, NaN, -0.01, -0]);
  expect([amounts, unread]).toEqual([1, 4]);
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
