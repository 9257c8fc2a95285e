import fc from 'fast-check';
import { calculationFor } from '../../../src/engine/reasoning/calculation';
import { Decimal, zero } from '../../../src/engine/amounts/money';
import { questions } from '../../../src/engine/tiers/exact-answers';
import { arbitraryRule, fixed, floating, floatingLower } from '../rules';

const d = (amount: string) => new Decimal(amount);
const plain = (amount: Decimal | null | undefined) => amount?.toFixed() ?? null;
const nothing = { prevTier: null, held: null };

describe('one more yuan at the next edge', () => {
  it.each([
    ['0', floating, ['499999', '20000', '500000', '50000', '30000']],
    ['499999.99', floating, ['499999', '20000', '500000', '50000', '30000']],
    ['500000', floating, ['999999', '50000', '1000000', '100000', '50000']],
    ['1999999', floating, ['1999999', '100000', '2000000', '200000', '100000']],
    ['500000', floatingLower, ['500000', '20000', '500001', '50000', '30000']],
    ['500000.01', floatingLower, ['1000000', '50000', '1000001', '100000', '50000']],
    ['2000000', floating, null],
    ['7', fixed, null],
  ])('from %s', (gmv, rule, expected) => {
    const { oneMoreYuan: at } = calculationFor(rule, d(gmv), nothing);
    expect(at && [at.gmv, at.deposit, at.nextGmv, at.nextDeposit, at.cost].map(plain)).toEqual(expected);
  });
});

describe('exactly on an edge, the other reading', () => {
  it.each([
    ['500000', floating, { prevTier: 0, held: null }, '50000', '20000', null],
    ['500000', floating, { prevTier: 1, held: null }, '30000', '0', null],
    ['500000', floatingLower, { prevTier: 1, held: null }, '0', '30000', null],
    ['1000000', floating, { prevTier: null, held: d('60000') }, null, null, ['0', '10000']],
    ['499999.99', floating, { prevTier: 0, held: null }, '20000', undefined, undefined],
  ])('%s', (gmv, rule, before, due, otherDue, otherCompared) => {
    const { reasoning, other } = calculationFor(rule, d(gmv), before);
    expect(plain(reasoning.topUp?.due)).toBe(due);
    expect(other === null ? undefined : plain(other.topUp)).toBe(otherDue);
    const compared = other && (other.compared ? [other.compared.shortfall, other.compared.surplus].map(plain) : null);
    expect(compared ?? (other === null ? undefined : null)).toEqual(otherCompared);
  });
});

const amount = fc.integer({ min: 0, max: 2 ** 40 }).map((cents) => new Decimal(cents).div(100));

test('every figure is that of the function of its name', () => {
  fc.assert(
    fc.property(arbitraryRule, amount, amount, fc.nat(), (rule, gmv, held, any) => {
      const prevTier = any % (rule.tiers.length + 1);
      const { reasoning, compared } = calculationFor(rule, gmv, { prevTier, held });
      const cell = gmv.toNumber();
      expect([
        reasoning.tier,
        reasoning.deposit.toNumber(),
        reasoning.headroom?.toNumber() ?? '',
        reasoning.topUp!.due.toNumber(),
        compared!.shortfall.toNumber(),
        compared!.surplus.toNumber(),
      ]).toEqual([
        questions.tier(rule, cell, null),
        questions.deposit(rule, cell, null),
        questions.headroom(rule, cell, null),
        questions.topUp(rule, cell, prevTier),
        questions.shortfall(rule, cell, held.toNumber()),
        questions.surplus(rule, cell, held.toNumber()),
      ]);
    }),
    { numRuns: 200 },
  );
});

test('the two sides of the next edge lie one yuan apart and in different tiers', () => {
  fc.assert(
    fc.property(arbitraryRule, amount, (rule, gmv) => {
      const { oneMoreYuan: at, reasoning } = calculationFor(rule, gmv, nothing);
      expect(at === null).toBe(reasoning.to === null);
      if (at === null) return;
      expect(at.nextGmv.minus(at.gmv).toFixed()).toBe('1');
      expect(at.cost.gte(zero)).toBe(true);
      expect(at.gmv.lte(reasoning.to!) && at.nextGmv.gte(reasoning.to!)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
