import fc from 'fast-check';
import { Decimal, zero } from '../../../src/engine/amounts/money';
import {
  depositFor,
  depositOfTier,
  disputedEdge,
  disputedEdges,
  headroomFor,
  reasoningFor,
  shortfallFor,
  surplusFor,
  tierOf,
  topUpFor,
} from '../../../src/engine/tiers/deposit';
import { arbitraryRule, fixed, floating, floatingLower, thousandTiers } from '../rules';

const yuan = (text: string) => new Decimal(text);

describe('floating-v2: an edge belongs to the upper tier', () => {
  it.each([
    ['0', 1, '20000', '500000'],
    ['0.01', 1, '20000', '499999.99'],
    ['499999.99', 1, '20000', '0.01'],
    ['499999.999999999999999999', 1, '20000', '0.000000000000000001'],
    ['500000', 2, '50000', '500000'],
    ['500000.01', 2, '50000', '499999.99'],
    ['999999.99', 2, '50000', '0.01'],
    ['1000000', 3, '100000', '1000000'],
    ['1999999.99', 3, '100000', '0.01'],
    ['2000000', 4, '200000', null],
    ['1e300', 4, '200000', null],
  ])('GMV %s: tier %d, deposit %s, headroom %s', (gmv, tier, deposit, headroom) => {
    expect(tierOf(floating, yuan(gmv))).toBe(tier);
    expect(depositFor(floating, yuan(gmv)).toFixed()).toBe(deposit);
    expect(headroomFor(floating, yuan(gmv))?.toFixed() ?? null).toBe(headroom);
  });
});

describe('the other reading: an edge belongs to the lower tier', () => {
  it.each([
    ['0', 1, '500000'],
    ['500000', 1, '0'],
    ['500000.01', 2, '499999.99'],
    ['1000000', 2, '0'],
    ['2000000', 3, '0'],
    ['2000000.000000001', 4, null],
  ])('GMV %s: tier %d, headroom %s', (gmv, tier, headroom) => {
    expect(tierOf(floatingLower, yuan(gmv))).toBe(tier);
    expect(headroomFor(floatingLower, yuan(gmv))?.toFixed() ?? null).toBe(headroom);
  });
});

it.each(['0', '500000', '99999999'])('fixed-v1: GMV %s has the deposit 200,000 and no next tier', (gmv) => {
  expect(depositFor(fixed, yuan(gmv)).toFixed()).toBe('200000');
  expect(tierOf(fixed, yuan(gmv))).toBe(1);
  expect(headroomFor(fixed, yuan(gmv))).toBeNull();
  expect(disputedEdge(fixed, yuan(gmv))).toBeNull();
});

describe('the top-up from the tier paid so far', () => {
  it.each([
    ['0', 0, '20000'],
    ['0', 1, '0'],
    ['500000', 0, '50000'],
    ['500000', 1, '30000'],
    ['1000000', 1, '80000'],
    ['2000000', 1, '180000'],
    ['2000000', 3, '100000'],
    ['0', 4, '0'],
  ])('GMV %s from tier %d: %s', (gmv, prevTier, due) => expect(topUpFor(floating, yuan(gmv), prevTier).toFixed()).toBe(due));
});

it.each([
  ['512000', '20000', '30000', '0'],
  ['512000', '49999.99', '0.01', '0'],
  ['512000', '50000', '0', '0'],
  ['512000', '80000.5', '0', '30000.5'],
])('GMV %s, held %s: shortfall %s, surplus %s', (gmv, held, shortfall, surplus) => {
  expect(shortfallFor(floating, yuan(gmv), yuan(held)).toFixed()).toBe(shortfall);
  expect(surplusFor(floating, yuan(gmv), yuan(held)).toFixed()).toBe(surplus);
});

describe('disputed edges', () => {
  it('each of floating-v2, under either reading', () => {
    expect(disputedEdges(floating).map((e) => [e.edge, e.tier, e.deposit, e.otherTier, e.otherDeposit].map(String))).toEqual([
      ['500000', '2', '50000', '1', '20000'],
      ['1000000', '3', '100000', '2', '50000'],
      ['2000000', '4', '200000', '3', '100000'],
    ]);
    expect(disputedEdges(floatingLower).map((e) => [e.edge, e.tier, e.otherTier].map(String))).toEqual([
      ['500000', '1', '2'],
      ['1000000', '2', '3'],
      ['2000000', '3', '4'],
    ]);
  });

  it('an amount a hair beside an edge is not disputed, nor is 0', () => {
    for (const gmv of ['0', '499999.99', '500000.000000000000001', '700000']) expect(disputedEdge(floating, yuan(gmv))).toBeNull();
  });
});

it('the reasoning holds every step', () => {
  const { rule, disputed, topUp, ...steps } = reasoningFor(floating, yuan('512000.50'), 1);
  expect(rule.id).toBe('floating-v2');
  expect(Object.fromEntries(Object.entries(steps).map(([k, v]) => [k, String(v)]))).toEqual({
    gmv: '512000.5',
    tier: '2',
    wording: '50万至100万元',
    from: '500000',
    to: '1000000',
    base: '20000',
    supplement: '30000',
    deposit: '50000',
    headroom: '487999.5',
    nextStep: '50000',
  });
  expect(disputed).toBeNull();
  expect(topUp && [topUp.prevTier, topUp.paid.toFixed(), topUp.due.toFixed()]).toEqual([1, '20000', '30000']);
});

it.each([
  ['fixed-v1', fixed, '0', 1],
  ['floating-v2', floating, '2000000', 4],
  ['the other reading', floatingLower, '2000000.01', 4],
])('%s: in the last tier nothing comes next', (_, rule, gmv, tier) => {
  const { to, headroom, nextStep, ...reasoning } = reasoningFor(rule, yuan(gmv));
  expect([reasoning.tier, to, headroom, nextStep]).toEqual([tier, null, null, null]);
});

describe('laws, for any rule', () => {
  const amount = fc.bigInt({ min: 0n, max: 10_000_000_000n }).map((cents) => new Decimal(String(cents)).div(100));
  const ruleAnd = <T>(more: fc.Arbitrary<T>) => fc.tuple(arbitraryRule, more);

  it('more GMV never means a lower tier', () => {
    fc.assert(
      fc.property(ruleAnd(fc.tuple(amount, amount)), ([rule, [a, b]]) => {
        expect(tierOf(rule, Decimal.min(a, b))).toBeLessThanOrEqual(tierOf(rule, Decimal.max(a, b)));
      }),
    );
  });

  it('a top-up from a tier to itself is 0, from 0 it is the deposit, and two in a row equal one', () => {
    fc.assert(
      fc.property(ruleAnd(fc.tuple(amount, amount)), ([rule, [a, b]]) => {
        const [low, high] = [Decimal.min(a, b), Decimal.max(a, b)];
        const [lowTier, highTier] = [tierOf(rule, low), tierOf(rule, high)];
        expect(topUpFor(rule, high, highTier).isZero()).toBe(true);
        expect(topUpFor(rule, high, 0).eq(depositFor(rule, high))).toBe(true);
        expect(
          topUpFor(rule, low, 0)
            .plus(topUpFor(rule, high, lowTier))
            .eq(topUpFor(rule, high, 0)),
        ).toBe(true);
      }),
    );
  });

  it('shortfall and surplus are never both positive and differ by deposit − held; a shortfall of nothing held is the deposit', () => {
    fc.assert(
      fc.property(ruleAnd(fc.tuple(amount, amount)), ([rule, [gmv, held]]) => {
        const [shortfall, surplus] = [shortfallFor(rule, gmv, held), surplusFor(rule, gmv, held)];
        expect(shortfall.isZero() || surplus.isZero()).toBe(true);
        expect(shortfall.minus(surplus).eq(depositFor(rule, gmv).minus(held))).toBe(true);
        expect(shortfallFor(rule, gmv, zero).eq(depositFor(rule, gmv))).toBe(true);
      }),
    );
  });

  it('GMV + headroom is where the next tier begins', () => {
    fc.assert(
      fc.property(ruleAnd(amount), ([rule, gmv]) => {
        const [tier, headroom] = [tierOf(rule, gmv), headroomFor(rule, gmv)];
        if (headroom === null) return expect(tier).toBe(rule.tiers.length);
        const edge = gmv.plus(headroom);
        expect(edge.eq(rule.tiers[tier]!.from)).toBe(true);
        expect(tierOf(rule, edge)).toBe(rule.edge === 'upper' ? tier + 1 : tier);
        expect(tierOf(rule, edge.plus('0.01'))).toBe(tier + 1);
      }),
    );
  });

  it('the other reading of an edge is the neighbouring tier', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        for (const { tier, otherTier, deposit, otherDeposit } of disputedEdges(rule)) {
          expect(otherTier - tier).toBe(rule.edge === 'upper' ? -1 : 1);
          expect(deposit.eq(depositOfTier(rule, tier)) && otherDeposit.eq(depositOfTier(rule, otherTier))).toBe(true);
        }
      }),
    );
  });
});

it.each(['upper', 'lower'] as const)('a thousand tiers, edge %s', (edge) => {
  const rule = thousandTiers(edge);
  for (let tier = 2; tier <= 1000; tier++) {
    const from = yuan(rule.tiers[tier - 1]!.from);
    expect(tierOf(rule, from.minus('0.01'))).toBe(tier - 1);
    expect(tierOf(rule, from)).toBe(edge === 'upper' ? tier : tier - 1);
    expect(tierOf(rule, from.plus('0.01'))).toBe(tier);
  }
});
