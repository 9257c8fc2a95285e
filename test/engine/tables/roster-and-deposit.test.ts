// The deposit of a roster's row is what DEPOSIT says of the row's GMV, and its headroom HEADROOM's, but for a cell's last digit.
import fc from 'fast-check';
import { isProblem, plainCell } from '../../../src/engine/amounts/cell';
import { readAmount } from '../../../src/engine/amounts/amount';
import type { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import { rosterRows, rosterSums } from '../../../src/engine/tables/roster';
import { leftOut } from '../../../src/engine/tables/shapes';
import { plainNumber } from '../../../src/engine/tiers/exact-answers';
import { depositFor, headroomFor } from '../../../src/engine/tiers/deposit';
import { fixed, floating, floatingLower } from '../rules';

const text = (amount: Decimal): string => amount.toFixed();

function rowOf(rule: typeof floating, amounts: readonly unknown[]): readonly unknown[] {
  const [agency, date, amount] = [amounts.map(() => ['A']), amounts.map(() => [46_296]), amounts.map((one) => [one])];
  return rosterRows(rule, rosterSums({ agency, date, amount, month: leftOut, rule: leftOut }, monthOf(2026, 10)), text)[0]!;
}

function expectAsCell(rule: typeof floating, amounts: readonly unknown[]): void {
  const [, gmv, , deposit, headroom] = rowOf(rule, amounts);
  const read = readAmount(plainCell(gmv), 'gmv');
  if (read === null || isProblem(read)) return expect(deposit).toHaveProperty('code');
  expect(deposit).toBe(plainNumber(depositFor(rule, read)));
  const left = headroomFor(rule, read);
  if (left === null) expect(headroom).toBe('');
  else expect(headroom).toBeCloseTo(plainNumber(left), 7);
}

it.each<[string, readonly unknown[], readonly unknown[]]>([
  ['two thirds and one', [333_333.3333333333, 166_666.6666666666], [500_000, 2, 50_000, 500_000]],
  ['a text just below an edge', ['499,999.9999999'], [500_000, 2, 50_000, 500_000]],
  ['thirds taken back', [100, -100 / 3, -100 / 3, -100 / 3], [0, 1, 20_000, 500_000]],
  ['a thousandth of a yuan below', [499_999.999], [499_999.999, 1, 20_000, 0.001]],
])('%s', (_, amounts, row) => expect(rowOf(floating, amounts).slice(1)).toEqual(row));

it('lines net of tax that come to an edge are on it', () => {
  for (let lines = 2; lines < 60; lines++) {
    const net = Array.from({ length: lines }, () => 530_000 / lines / 1.06);
    expect(rowOf(floating, net)[2]).toBe(2);
  }
});

it('whatever the lines are', () => {
  const gross = fc.integer({ min: -1_000_000, max: 60_000_000 });
  const amount = fc.oneof(
    gross.map((cents) => cents / 100),
    gross.map((cents) => cents / 100 / 1.06),
    gross.map((cents) => cents / 300),
    gross.map((cents) => (cents / 100).toFixed(2)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(fixed, floating, floatingLower),
      fc.array(amount, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (rule, lines, toEdge) => {
        const rest = 500_000 - lines.reduce<number>((sum, one) => sum + Number(one), 0);
        expectAsCell(rule, toEdge ? [...lines, rest] : lines);
      },
    ),
  );
});
