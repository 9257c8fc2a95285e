// A sum of money per agency, by its number: cents side by side as long as they are exact, decimals for the rest.
import fc from 'fast-check';
import { Decimal, maxCents } from '../../../src/engine/amounts/money';
import { addAmountOf, addCentsOf, newAgencySums, type AgencySums } from '../../../src/engine/tables/agency-sums';

const of = ({ cents, beyond }: AgencySums, id: number): [number | undefined, string | undefined] => [cents[id], beyond.get(id)?.toFixed()];

it('begins with nothing, for 1,024 agencies', () => {
  const sums = newAgencySums();
  expect([sums.cents.length, sums.cents.every((cents) => cents === 0), sums.beyond.size]).toEqual([1024, true, 0]);
});

it.each<[number, number]>([
  [0, 1024],
  [1023, 1024],
  [1024, 2048],
  [2048, 2049],
  [5000, 5001],
])('agency %i takes room for %i, and what was added before stays', (id, length) => {
  for (const add of [(sums: AgencySums) => addCentsOf(sums, id, 7), (sums: AgencySums) => addAmountOf(sums, id, new Decimal('0.07'))]) {
    const sums = newAgencySums();
    addCentsOf(sums, 3, 5);
    add(sums);
    expect([sums.cents.length, sums.cents[3]]).toEqual([length, 5]);
  }
});

it('cents stay cents as long as their sum is exact, then what was there is carried over', () => {
  const sums = newAgencySums();
  addCentsOf(sums, 1, 5);
  addCentsOf(sums, 1, -2);
  expect(of(sums, 1)).toEqual([3, undefined]);
  addCentsOf(sums, 1, maxCents - 4);
  expect(of(sums, 1)).toEqual([maxCents - 1, undefined]);
  addCentsOf(sums, 1, 1);
  expect(of(sums, 1)).toEqual([1, new Decimal(maxCents - 1).div(100).toFixed()]);
  addCentsOf(sums, 2, 1 - maxCents);
  addCentsOf(sums, 2, -1);
  expect(of(sums, 2)).toEqual([-1, new Decimal(1 - maxCents).div(100).toFixed()]);
});

it('amounts stand beyond the cents, those of each agency for itself', () => {
  const sums = newAgencySums();
  addCentsOf(sums, 1, 5);
  addAmountOf(sums, 1, new Decimal('0.001'));
  addAmountOf(sums, 1, new Decimal('0.002'));
  addAmountOf(sums, 2, new Decimal('-3'));
  expect([of(sums, 0), of(sums, 1), of(sums, 2)]).toEqual([
    [0, undefined],
    [5, '0.003'],
    [0, '-3'],
  ]);
});

it('whatever is added, each agency has its exact sum', () => {
  const cents = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(maxCents - 1, 1 - maxCents));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1, 1500), cents)), (all) => {
      const sums = newAgencySums();
      for (const [id, one] of all) addCentsOf(sums, id, one);
      for (const id of [0, 1, 1500]) {
        const exact = all.filter(([of_]) => of_ === id).reduce((total, [, one]) => total + BigInt(one), 0n);
        const found = new Decimal(sums.cents[id] ?? 0).div(100).plus(sums.beyond.get(id) ?? 0);
        expect(found.times(100).toFixed()).toBe(String(exact));
      }
    }),
  );
});
