// What a version that reads its edges otherwise than the one it was made from says of them.
import { assumptionsFor } from '../../src/rules/edge-assumption';
import { shippedRules } from '../../src/rules/shipped';

const { assumptions } = shippedRules.find(({ id }) => id === 'floating-v2')!;
const sides = { upper: ['较高的一档', 'into the upper tier'], lower: ['较低的一档', 'into the lower tier'] } as const;
const other = { upper: 'lower', lower: 'upper' } as const;

it('the shipped version assumes something of its edges, and more', () => {
  expect(assumptions.filter(({ id }) => id === 'edge')).toHaveLength(1);
  expect(assumptions.length).toBeGreaterThan(1);
});

describe.each(['upper', 'lower'] as const)('an amount exactly on an edge belongs to the %s tier', (edge) => {
  it('as before: nothing is said anew', () => expect(assumptionsFor(edge, edge, assumptions)).toBe(assumptions));

  it('not as before: that is said in both languages, and nothing else changes', () => {
    const made = assumptionsFor(edge, other[edge], assumptions);
    const own = made.filter(({ id }) => id === 'edge');
    expect(own).toEqual([
      {
        id: 'edge',
        'zh-CN': `本版本规定：恰好等于分界的金额属于${sides[edge][0]}。恰在分界上的金额仍会标为有争议，并给出另一种读法的结果。`,
        'en-US': `This version puts an amount exactly on an edge ${sides[edge][1]}. Such an amount is still marked as disputed, with the result of the other reading.`,
      },
    ]);
    expect(made.map((one) => (one.id === 'edge' ? null : one))).toEqual(assumptions.map((one) => (one.id === 'edge' ? null : one)));
  });
});
