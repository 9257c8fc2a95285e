// What the two readings of an edge make of an agency that stands exactly on it, and of all such together.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import type { DepositBefore } from '../../../src/roster/assess/deposit-before';
import { moneyBetween, onEdge, type OnEdge } from '../../../src/roster/assess/on-edge';
import { floating, floatingLower } from '../../engine/rules';

const yuan = (amount: number | string): Decimal => new Decimal(amount);

it.each<[string, number | string]>([
  ['nothing', 0],
  ['a cent below', '499999.99'],
  ['less than a cent above', '500000.001'],
  ['far above all edges', 9_000_000],
])('%s stands on no edge', (_, gmv) => {
  expect(onEdge(floating, 5, yuan(gmv), null)).toBeNull();
  expect(onEdge(floatingLower, 5, yuan(gmv), { tier: 1 })).toBeNull();
});

it.each([
  [500_000, 1, 20_000, 2, 50_000],
  [1_000_000, 2, 50_000, 3, 100_000],
  [2_000_000, 3, 100_000, 4, 200_000],
])('%i: tier %i with %i or tier %i with %i, by either reading', (gmv, lower, lowerDeposit, upper, upperDeposit) => {
  const [here, other] = [
    { tier: lower, deposit: yuan(lowerDeposit) },
    { tier: upper, deposit: yuan(upperDeposit) },
  ];
  expect(onEdge(floatingLower, 7, yuan(gmv), null)).toEqual({
    row: 7,
    edge: { edge: yuan(gmv), ...here, otherTier: other.tier, otherDeposit: other.deposit, residue: null },
    due: null,
  });
  expect(onEdge(floating, 0, yuan(gmv), null)).toEqual({
    row: 0,
    edge: { edge: yuan(gmv), ...other, otherTier: here.tier, otherDeposit: here.deposit, residue: null },
    due: null,
  });
});

it.each<[string, DepositBefore | null, number | null, number | null]>([
  ['not known', null, null, null],
  ['nothing paid yet', { tier: 0 }, 50_000, 20_000],
  ['paid for the lower tier', { tier: 1 }, 30_000, 0],
  ['paid for the upper tier', { tier: 2 }, 0, 0],
  ['nothing in the account', { held: yuan(0) }, 50_000, 20_000],
  ['a cent short of the lower deposit', { held: yuan('19999.99') }, 30_000.01, 0.01],
  ['a cent short of the upper one', { held: yuan('49999.99') }, 0.01, 0],
  ['more than either', { held: yuan(60_000) }, 0, 0],
])('%s: what is due on the edge at 500,000', (_, before, upper, lower) => {
  const due = (here: number | null, other: number | null) =>
    here === null || other === null ? null : { here: yuan(here), other: yuan(other) };
  expect(onEdge(floating, 1, yuan(500_000), before)?.due).toEqual(due(upper, lower));
  expect(onEdge(floatingLower, 1, yuan(500_000), before)?.due).toEqual(due(lower, upper));
});

describe('the money between the readings', () => {
  const at = (gmv: number, before: DepositBefore | null, rule = floating): OnEdge => onEdge(rule, 0, yuan(gmv), before)!;

  it.each<[string, OnEdge[], number, number | null]>([
    ['of none', [], 0, null],
    ['where it is not known what was paid', [at(500_000, null)], 30_000, null],
    ['where nothing is due either way', [at(500_000, { tier: 4 })], 30_000, 0],
    ['where nothing was paid', [at(2_000_000, { tier: 0 })], 100_000, 100_000],
    ['where the lower one was paid', [at(1_000_000, { held: yuan(60_000) })], 50_000, 40_000],
    ['where it is known of some', [at(500_000, null), at(500_000, { tier: 1 }), at(1_000_000, { tier: 1 })], 110_000, 80_000],
    ['without its sign', [at(500_000, { tier: 0 }), at(500_000, { tier: 0 }, floatingLower)], 60_000, 60_000],
  ])('%s', (_, onEdges, deposit, due) => {
    expect(moneyBetween(onEdges)).toEqual({ deposit: yuan(deposit), due: due === null ? null : yuan(due) });
  });
});

it('is the same by either reading, and never more is due between them than the deposits differ', () => {
  const before = fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((tier): DepositBefore => ({ tier })),
    fc.integer({ min: 0, max: 25_000_000 }).map((cents): DepositBefore => ({ held: new Decimal(cents).div(100) })),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(500_000, 1_000_000, 2_000_000), before)), (agencies) => {
      const [upper, lower] = [floating, floatingLower].map((rule) =>
        moneyBetween(agencies.map(([gmv, paid], row) => onEdge(rule, row, yuan(gmv), paid)!)),
      );
      expect(upper).toEqual(lower);
      expect((upper!.due ?? yuan(0)).lte(upper!.deposit)).toBe(true);
    }),
  );
});
