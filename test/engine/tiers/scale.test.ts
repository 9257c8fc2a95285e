// A rule made ready to count with. What it decides by comparing doubles must be what exact decimals decide (deposit.test.ts has the cells).
import fc from 'fast-check';
import { Decimal, moneyOf } from '../../../src/engine/amounts/money';
import { tierOf } from '../../../src/engine/tiers/deposit';
import { reached, reachedOfFew, scaleOf } from '../../../src/engine/tiers/scale';
import { arbitraryRule, doubleBeside, fixed, floating, floatingLower, ruleWith, thousandTiers } from '../rules';

const edges = (edge: 'upper' | 'lower', ...from: string[]) =>
  ruleWith(
    edge,
    '0.01',
    ['0', ...from].map((start, i) => ({ from: start, supplement: String(i) })),
    // 15 digits are the most that an example may have.
    from.some((start) => /^\d{14}/.test(start)) ? 100n : 1n,
  );

describe('how many starts an amount reaches, the first in any case', () => {
  const few = edges('upper', '100', '200', '300');
  const many = edges('upper', '100', '200', '300', '400', '400.04');
  it.each([
    ['below all', 99.99, 1, 1],
    ['0', 0, 1, 1],
    ['on the first', 100, 2, 2],
    ['just below another', 199.99, 2, 2],
    ['on another', 200, 3, 3],
    ['on the last of a few', 300, 4, 4],
    ['between two that lie close', 400.01, 4, 5],
    ['on the top', 400.04, 4, 6],
    ['above the top', 400.05, 4, 6],
    ['far above the top', 1e15, 4, 6],
    ['beyond what an index can be', 1e300, 4, 6],
  ])('%s: %d', (_, amount, ofFew, ofMany) => {
    expect([reached(scaleOf(few).doubles, amount), reached(scaleOf(many).doubles, amount)]).toEqual([ofFew, ofMany]);
    expect(reached(scaleOf(fixed).doubles, amount)).toBe(1);
  });

  it('a start that is not there is reached by nothing', () => {
    const { second, third, fourth } = scaleOf(edges('upper', '100')).doubles;
    expect([99, 100, 1e300].map((amount) => reachedOfFew(second, third, fourth, amount))).toEqual([1, 2, 2]);
  });

  it.each(['upper' as const, 'lower' as const])('every start of a thousand, and a cent beside it, edges %s', (edge) => {
    const rule = thousandTiers(edge);
    const { doubles, from } = scaleOf(rule);
    for (const start of from)
      for (const amount of [start.minus('0.01'), start, start.plus('0.01')])
        if (!amount.isNegative())
          expect([String(amount), reached(doubles, amount.toNumber())]).toEqual([String(amount), tierOf(rule, amount)]);
  });
});

describe('the least double that reaches a tier', () => {
  const holds = (rule: typeof floating) => {
    const { doubles, from } = scaleOf(rule);
    for (const [i, least] of doubles.entries.entries()) {
      if (i === 0) continue;
      expect([String(from[i]), tierOf(rule, moneyOf(least))]).toEqual([String(from[i]), i + 1]);
      expect([String(from[i]), tierOf(rule, moneyOf(doubleBeside(least, -1)))]).toEqual([String(from[i]), i]);
    }
  };

  it.each([
    ['floating', floating],
    ['its other reading', floatingLower],
    ['edges in cents', edges('upper', '0.04', '0.29', '1.10', '4.35', '289571.66', '536870911.99', '536870912.07')],
    ['the same, lower', edges('lower', '0.04', '0.29', '1.10', '4.35', '289571.66', '536870911.99', '536870912.07')],
    // Where doubles lie further apart than a residue is wide.
    ['edges of 15 digits', edges('upper', '123456789012345', '999999999999990')],
    ['the same, lower', edges('lower', '123456789012345', '999999999999990')],
    ['edges where doubles are 2⁻²⁰ to 2⁻⁸ apart', edges('upper', '8589934592.07', '34359738368.13', '9999999999999.29')],
    ['the same, lower', edges('lower', '8589934592.07', '34359738368.13', '9999999999999.29')],
  ])('%s: it is read as the tier, the one below it is not', (_, rule) => holds(rule));

  it('of any rule', () => fc.assert(fc.property(arbitraryRule, holds), { numRuns: 100 }));
});

describe('in whole cents', () => {
  it('a start and a deposit are their cents', () => {
    const scale = scaleOf(edges('upper', '499999.95', '500000'));
    expect([[...scale.fromCents!], [...scale.depositCents!]]).toEqual([
      [0, 49_999_995, 50_000_000],
      [1, 101, 201],
    ]);
    expect([0, 49_999_994.5, 49_999_995, 50_000_000].map((cents) => reached(scale.cents!, cents))).toEqual([1, 1, 2, 3]);
  });

  it('where an edge belongs to the lower tier the next is entered at half a cent more', () => {
    const { cents } = scaleOf(edges('lower', '499999.95', '500000'));
    expect([0, 0.5, 49_999_995, 49_999_995.5, 50_000_000, 50_000_000.5].map((amount) => reached(cents!, amount))).toEqual([
      1, 1, 1, 2, 2, 3,
    ]);
  });

  it.each([
    ['one start is', '500000', '11258999068427', true],
    ['the last yuan below is not', '500000', '11258999068426', false],
    ['all but 0 are', '11258999068427', '99999999999999', true],
  ])(
    'there are none where %s beyond the cents that doubles hold with their halves, and tiers are the same',
    (_, second, third, isBeyond) => {
      const rule = edges('upper', second, third);
      const { fromCents, cents, depositCents, doubles } = scaleOf(rule);
      expect([fromCents === null, cents === undefined, depositCents === null]).toEqual([isBeyond, isBeyond, false]);
      for (const start of [second, third])
        expect([start, reached(doubles, Number(start))]).toEqual([start, tierOf(rule, new Decimal(start))]);
    },
  );
});
