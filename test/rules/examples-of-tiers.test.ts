import fc from 'fast-check';
import { examplesOfTiers } from '../../src/rules/examples-of-tiers';
import { readRule } from '../../src/rules/reading/schema';
import { shippedRules } from '../../src/rules/shipped';

const floating = shippedRules.find((rule) => rule.id === 'floating-v2')!;
const tiers = [
  { from: '0', supplement: '0' },
  { from: '500000', supplement: '30000' },
];

it.each([
  ['upper' as const, ['0', '499999.99', '500000'], [1, 1, 2]],
  ['lower' as const, ['0', '500000', '500000.01'], [1, 1, 2]],
])('edge %s: 0, and the amounts on both sides of the edge', (edge, amounts, expected) => {
  const examples = examplesOfTiers('20000', tiers, edge);
  expect(examples.map(({ gmv }) => gmv)).toEqual(amounts);
  expect(examples.map(({ tier }) => tier)).toEqual(expected);
  expect(examples.at(-1)?.deposit).toBe('50000');
});

it('beside an edge of 15 digits, where no cent fits, the nearest start of a tier or whole yuan is the example', () => {
  const [, lower] = examplesOfTiers('0', [tiers[0]!, { from: '999999999999999', supplement: '1' }], 'upper');
  expect(lower).toEqual({ gmv: '0', tier: 1, deposit: '0' });
  expect(examplesOfTiers('0', [tiers[0]!, { from: '99999999999999.5', supplement: '1' }], 'lower').at(-1)?.gmv).toBe('100000000000000.5');
});

it('beside an edge read as lower, where no cent fits, the next tier’s own start is the example', () => {
  const far = ['0', '100000000000000', '200000000000000'].map((from) => ({ from, supplement: '0' }));
  expect(examplesOfTiers('0', far, 'lower').map(({ gmv, tier }) => [gmv, tier])).toEqual([
    ['0', 1],
    ['100000000000000', 1],
    ['200000000000000', 2],
    ['200000000000000', 2],
    ['200000000000001', 3],
  ]);
});

it.each([
  ['no tiers', '0', []],
  ['an amount that cannot be read', '2万', tiers],
  ['an edge that cannot be read', '0', [tiers[0]!, { from: '50万', supplement: '1' }]],
  ['a supplement that cannot be read', '0', [tiers[0]!, { from: '500000', supplement: '3万' }]],
  ['a first tier above 0', '0', [{ from: '1', supplement: '0' }]],
  ['tiers that do not ascend', '0', [...tiers, { from: '500000', supplement: '0' }]],
])('%s: no examples, and no throw', (_, base, given) => expect(examplesOfTiers(base, given, 'upper')).toEqual([]));

it('a rule with sound tiers and these examples can be read', () => {
  const cents = (n: number): string => (n % 100 === 0 ? String(n / 100) : (n / 100).toFixed(2));
  fc.assert(
    fc.property(
      fc.constantFrom('upper' as const, 'lower' as const),
      fc.nat(1e9),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1e12 }), fc.nat(1e9)), { selector: ([from]) => from, maxLength: 6 }),
      (edge, base, steps) => {
        const rest = [...steps]
          .sort(([a], [b]) => a - b)
          .map(([from, supplement]) => ({ from: cents(from), supplement: cents(supplement) }));
        const written = [{ from: '0', supplement: '0' }, ...rest].map((tier) => ({ ...tier, wording: '档' }));
        const examples = examplesOfTiers(cents(base), written, edge);
        const reading = readRule({ ...floating, id: 'own-law', edge, base: cents(base), tiers: written, examples });
        expect(reading).toHaveProperty('rule');
      },
    ),
  );
});
