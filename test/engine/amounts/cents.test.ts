// A number as whole cents in a double: where that is exact, and where only decimals can tell. As money: money.test.ts.
import { areExactCents, centsOf, maxCents, residueIn, signOfMoney } from '../../../src/engine/amounts/money';

it.each<[number, number]>([
  [0, 0],
  [-0, 0],
  [12.34, 1234],
  [-12.34, -1234],
  [499_999.99999999994, 50_000_000],
  [-499_999.99999999994, -50_000_000],
  [0.0000008, 0],
  [2 ** 29, 2 ** 29 * 100],
  [-(2 ** 29), -(2 ** 29) * 100],
  [600_000_000.5, 60_000_000_050],
  [(maxCents - 1) / 100, maxCents - 1],
  // Not of whole cents, or only to decimals.
  [0.001, NaN],
  [0.000001, NaN],
  [600_000_000.0000005, NaN],
  [-600_000_000.0000005, NaN],
  [maxCents / 100, NaN],
  [-maxCents / 100, NaN],
  [Infinity, NaN],
  [NaN, NaN],
])('%d is %d cents', (amount, cents) => expect(Object.is(centsOf(amount), cents)).toBe(true));

it.each<[number, boolean]>([
  [0, true],
  [maxCents - 1, true],
  [maxCents, false],
  [1 - maxCents, true],
  [-maxCents, false],
  [NaN, false],
])('%d cents are exact: %s', (cents, areExact) => expect(areExactCents(cents)).toBe(areExact));

it.each<[number, number]>([
  [0, 0],
  [0.0000009, 0],
  [-0.0000009, 0],
  [0.000001, 1],
  [-0.000001, -1],
  [0.01, 1],
  [-5, -1],
])('the sign of %d is %d', (amount, sign) => expect(Object.is(signOfMoney(amount), sign)).toBe(true));

it.each<[unknown, number | null]>([
  [499_999.99999999994, 499_999.99999999994],
  [{ basicType: 'Double', basicValue: 499_999.99999999994 }, 499_999.99999999994],
  [0.1 + 0.2, 0.1 + 0.2],
  [500_000, null],
  [0.001, null],
  ['499999.99999999994', null],
  [null, null],
  [true, null],
  [NaN, null],
  [Infinity, null],
  [{ code: '#N/A' }, null],
])('the number in %j that is read as other cents is %d', (cell, residue) => expect(residueIn(cell)).toBe(residue));
