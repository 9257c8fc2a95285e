// Rules to test with: the shipped ones, their other reading, and arbitrary ones.
import fc from 'fast-check';
import type { Rule } from '../../src/rules/rule';
import { readRule } from '../../src/rules/reading/schema';
import { shippedRules } from '../../src/rules/shipped';

const inCents = (yuan: string): bigint => {
  const [whole = '', fraction = ''] = yuan.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
};
const cents = (amount: bigint): string => {
  const text = String(amount).padStart(3, '0');
  const fraction = text.slice(-2);
  return fraction === '00' ? text.slice(0, -2) : `${text.slice(0, -2)}.${fraction}`;
};

export const fixed = shippedRules.find((rule) => rule.id === 'fixed-v1')!;
export const floating = shippedRules.find((rule) => rule.id === 'floating-v2')!;
/** floating-v2 with the other side of every edge; its examples on edges follow. */
export const floatingLower = ruleWith(
  'lower',
  '20000',
  floating.tiers.map(({ from, supplement }) => ({ from, supplement })),
);

/**
 * A rule that reads: base and tiers as given, an example on each side of every edge.
 * @param apart cents from the edge: amounts of more than 15 digits are refused
 */
export function ruleWith(edge: Rule['edge'], base: string, tiers: readonly { from: string; supplement: string }[], apart = 1n): Rule {
  const deposit = (tier: number) => cents(inCents(base) + inCents(tiers[tier - 1]!.supplement));
  const example = (gmv: string, tier: number) => ({ gmv, tier, deposit: deposit(tier) });
  const examples = tiers.flatMap(({ from }, i) =>
    i === 0
      ? [example('0', 1)]
      : [
          example(cents(inCents(from) - apart), i),
          example(from, edge === 'upper' ? i + 1 : i),
          example(cents(inCents(from) + apart), i + 1),
        ],
  );
  const reading = readRule({
    ...floating,
    id: `test-${edge}-${tiers.length}`,
    edge,
    base,
    tiers: tiers.map((tier, i) => ({ ...tier, wording: `第${i + 1}档` })),
    examples,
  });
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults[0]));
  return reading.rule;
}

/** Rules of 1 to 40 tiers with edges at least 4 cents apart; supplements rise. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc
  .record({
    edge: fc.constantFrom('upper' as const, 'lower' as const),
    base: fc.integer({ min: 0, max: 10_000_000 }),
    steps: fc.array(fc.record({ width: fc.integer({ min: 4, max: 200_000_000 }), rise: fc.integer({ min: 0, max: 20_000_000 }) }), {
      maxLength: 40,
    }),
  })
  .map(({ edge, base, steps }) => {
    let [from, supplement] = [0n, 0n];
    const tiers = [{ from: '0', supplement: '0' }];
    for (const { width, rise } of steps) {
      [from, supplement] = [from + BigInt(width), supplement + BigInt(rise)];
      tiers.push({ from: cents(from), supplement: cents(supplement) });
    }
    return ruleWith(edge, cents(BigInt(base)), tiers);
  });

/** Two tiers, the second from here on; nothing to pay but 1 in it. */
export const twoTiers = (from: string): Rule =>
  ruleWith('upper', '0', [
    { from: '0', supplement: '0' },
    { from, supplement: '1' },
  ]);

/** A thousand tiers, 1,234.56 apart. */
export const thousandTiers = (edge: Rule['edge']) =>
  ruleWith(
    edge,
    '0',
    Array.from({ length: 1000 }, (_, i) => ({ from: cents(BigInt(i) * 123_456n), supplement: cents(BigInt(i) * 100n) })),
  );

/** The double so many steps above a positive one, or below it. */
export function doubleBeside(x: number, steps: number): number {
  const double = Float64Array.of(x);
  new BigInt64Array(double.buffer)[0]! += BigInt(steps);
  return double[0]!;
}

/** Cells next to the edges of a rule and far from them: numbers, and texts with many digits, groups and units. */
export function cellsNear(rule: Rule): fc.Arbitrary<unknown> {
  const edge = fc.constantFrom(...rule.tiers.map((tier) => tier.from));
  const digits = fc.stringMatching(/^\d{0,30}$/);
  const nearText = fc.tuple(edge, fc.constantFrom(-1n, 0n, 1n), digits).map(([from, by, more]) => {
    const shifted = inCents(from) + by;
    if (shifted < 0n) return '0';
    const [whole, fraction = '00'] = cents(shifted).split('.');
    return `${whole}.${fraction.padEnd(2, '0')}${more}`;
  });
  const grouped = fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => n.toLocaleString('en-US'));
  return fc.oneof(
    edge.map(Number),
    fc.tuple(edge, fc.integer({ min: -3, max: 3 })).map(([from, steps]) => Math.max(0, doubleBeside(Number(from) || 1, steps))),
    fc.tuple(edge, fc.integer({ min: -200, max: 200 })).map(([from, by]) => Math.max(0, Number(from) + by / 100)),
    // Residues of sums and what is nearly one.
    fc
      .tuple(edge, fc.constantFrom(1e-6, -1e-6, 9e-7, -9e-7, 1e-5, -1e-5), fc.integer({ min: -2, max: 2 }))
      .map(([from, by, steps]) => doubleBeside(Math.max(0, Number(from) + by) || 1e-9, steps)),
    fc.constantFrom(-1e-9, -1e-6, 289571.66 + 48665.48 + 161762.86, 0.1 + 0.2),
    fc.double({ min: 0, noNaN: true }),
    fc.double({ noNaN: false }),
    nearText,
    grouped,
    fc.tuple(nearText, fc.constantFrom('万', '元', ' 元', 'E3', 'e-2', '%', ' ')).map((parts) => parts.join('')),
    digits,
    fc.string(),
    fc.constantFrom(
      '9E400',
      '9E307',
      '',
      ' ',
      null,
      undefined,
      true,
      false,
      '００１',
      '1,2,3',
      '0,512',
      '12,345.',
      '.5',
      '5.',
      '-1',
      '¥1',
      { code: '#N/A' },
    ),
  );
}
