import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { newDistributionCount } from '../../../src/engine/tiers/distribution';
import { questions } from '../../../src/engine/tiers/exact-answers';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, cellsNear, floating, floatingLower } from '../rules';

const bins = [0, 250_000, 500_000, 750_000, 1_000_000, 2_000_000, 2_500_000];
const distributionOf = (rule: Rule, starts: readonly number[], cells: readonly unknown[]) => {
  const count = newDistributionCount(rule, starts);
  for (const cell of cells) count.add(cell);
  return count.counted();
};

it.each([
  ['an edge, read as upper', floating, [500_000], [0, 1, 0, 0], [0, 0, 1, 0, 0, 0, 0]],
  ['an edge, read as lower', floatingLower, [500_000], [1, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0]],
  ['a bin’s start within a tier', floating, [250_000], [1, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0]],
  ['the same where edges are lower', floatingLower, [250_000], [1, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0]],
  ['0', floatingLower, [0], [1, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0]],
  ['beyond all', floating, [1e12, '3亿'], [0, 0, 0, 2], [0, 0, 0, 0, 0, 0, 2]],
  ['a text a trillionth below an edge', floating, ['499999.999999999999999999'], [1, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0]],
  ['51.2万 and the like', floating, ['51.2万', '５１２，０００', '¥512000'], [0, 3, 0, 0], [0, 0, 3, 0, 0, 0, 0]],
])('%s', (_, rule, cells, byTier, byBin) => {
  expect(distributionOf(rule, bins, cells)).toMatchObject({ byTier, byBin, amounts: cells.length, blanks: 0, unread: 0 });
});

it('tells blanks, what is no amount, and amounts on edges apart', () => {
  const cells = ['', null, '　', 'GMV', -1, true, '#N/A', NaN, 500_000, '100万', 2_000_000.01];
  expect(distributionOf(floating, bins, cells)).toMatchObject({ amounts: 3, blanks: 3, unread: 5, onEdge: 2 });
  // Where the first tier begins is no edge, however it is written; nor is what stands beside one.
  expect(distributionOf(floating, bins, [0, '0', '0.00', '51.2万', '500000.000001']).onEdge).toBe(0);
  expect(distributionOf(floatingLower, bins, [1_000_000, '1,000,000', 1e6 + 0.01]).onEdge).toBe(2);
});

it('refuses bins that a tier starts within', () => {
  expect(() => newDistributionCount(floating, [0, 600_000])).toThrow('A tier that starts within a bin.');
});

test('each cell is counted once, in the tier that TIER answers, and in a bin of that tier', () => {
  const ruleAndCells = arbitraryRule.chain((rule) => fc.tuple(fc.constant(rule), fc.array(cellsNear(rule), { maxLength: 30 })));
  fc.assert(
    fc.property(ruleAndCells, ([rule, cells]) => {
      const starts = rule.tiers.map((tier) => Number(tier.from));
      const { amounts, blanks, unread, byTier, byBin } = distributionOf(rule, starts, cells);
      expect(amounts + blanks + unread).toBe(cells.length);
      const tiers = cells.map((cell) => questions.tier(rule, cell, null));
      expect(byTier).toEqual(rule.tiers.map((_, i) => tiers.filter((tier) => tier === i + 1).length));
      expect(byBin).toEqual(byTier);
      expect(unread).toBe(cells.filter((cell) => isProblem(readAmount(cell, 'gmv'))).length);
    }),
    { numRuns: 200 },
  );
});
