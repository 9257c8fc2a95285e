import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { type Decimal, zero } from '../../../src/engine/amounts/money';
import { depositFor, disputedEdges, edgeAt, tierOf } from '../../../src/engine/tiers/deposit';
import { newTally, type Tally } from '../../../src/engine/tiers/tally';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, cellsNear, fixed, floating, floatingLower, ruleWith } from '../rules';

function tallyOf(rule: Rule, cells: readonly unknown[]): Tally {
  const counting = newTally(rule);
  for (const cell of cells) counting.add(cell);
  return counting.tally();
}

describe('what a cell is', () => {
  it.each([
    ['blank', ''],
    ['blank', null],
    ['blank', '  '],
    ['numbers', 0],
    ['numbers', 512_000.5],
    ['numbers', 0.001],
    ['numbers', 1e300],
    ['amountTexts', '51.2万'],
    ['amountTexts', '５１２，０００'],
    ['otherTexts', 'GMV'],
    ['otherTexts', '1,2,3'],
    ['logicals', true],
    ['negatives', -1],
    ['negatives', '-1万'],
    ['errors', { code: '#N/A' }],
  ] as const)('%s: %p', (kind, cell) => {
    const { cells } = tallyOf(floating, [cell]);
    expect(cells).toEqual({ blank: 0, numbers: 0, amountTexts: 0, otherTexts: 0, logicals: 0, negatives: 0, errors: 0, [kind]: 1 });
  });
});

it('blanks that nobody hands over one by one are blanks', () => {
  const counting = newTally(floating);
  counting.add('');
  counting.addBlanks(3);
  counting.addBlanks(1_048_000);
  const { cells, amounts } = counting.tally();
  expect([cells.blank, amounts]).toEqual([1_048_004, 0]);
});

it('a rule whose edges no double holds in cents counts the same cells', () => {
  const edge = '11258999068427';
  const beyond = ruleWith(
    'upper',
    '20000',
    [
      { from: '0', supplement: '0' },
      { from: edge, supplement: '30000' },
    ],
    100n,
  );
  const { tiers, edges, deposits } = tallyOf(beyond, [512_000, 0.01, Number(edge) - 1, Number(edge), `${edge}.001`]);
  expect(tiers.map(({ count, total }) => [count, total.toFixed()])).toEqual([
    [3, '11258999580426.01'],
    [2, '22517998136854.001'],
  ]);
  expect(edges.map(({ justBelow, exactly }) => [justBelow, exactly])).toEqual([[1, 1]]);
  expect(deposits.toFixed()).toBe('160000');
});

describe('an edge', () => {
  it.each([
    [floating, 474_999.99, 0, 0, '0'],
    [floating, 475_000, 1, 0, '0'],
    [floating, '499999.999999999999999', 1, 0, '0'],
    [floating, 500_000, 0, 1, '-30000'],
    [floating, '50万', 0, 1, '-30000'],
    [floating, 500_000.01, 0, 0, '0'],
    [floatingLower, 500_000, 0, 1, '30000'],
    [floatingLower, '500000.00', 0, 1, '30000'],
  ])('%#: %p', (rule, cell, justBelow, exactly, difference) => {
    const [first] = tallyOf(rule, [cell]).edges;
    expect([first!.justBelow, first!.exactly, first!.difference.toFixed()]).toEqual([justBelow, exactly, difference]);
  });

  it('is nowhere in a rule of one tier', () => expect(tallyOf(fixed, [1, 2]).edges).toEqual([]));
});

it('adds up what floating point would not', () => {
  const { total, deposits, tiers } = tallyOf(floating, [0.1, 0.2, '0.30000000000000000001', 2_000_000.01, 9_007_199_254_740_991]);
  expect(total.toFixed()).toBe('9007199256740991.61000000000000000001');
  expect(deposits.toFixed()).toBe('460000');
  expect(tiers.map(({ count, total: sum }) => [count, sum.toFixed()])).toEqual([
    [3, '0.60000000000000000001'],
    [0, '0'],
    [0, '0'],
    [2, '9007199256740991.01'],
  ]);
});

it('tells the same twice, also beyond what a double adds exactly', () => {
  const counting = newTally(floating);
  counting.add(5);
  expect([counting.tally().total.toFixed(), counting.tally().total.toFixed()]).toEqual(['5', '5']);
  expect(tallyOf(floating, Array(6).fill(9e12)).total.toFixed()).toBe('54000000000000');
});

it('a tally is what the engine says of each cell, added up', () => {
  const columns = arbitraryRule.chain((rule) => fc.tuple(fc.constant(rule), fc.array(cellsNear(rule), { maxLength: 30 })));
  fc.assert(
    fc.property(columns, ([rule, cells]) => {
      const amounts = cells
        .map((cell) => readAmount(cell, 'gmv'))
        .filter((amount): amount is Decimal => amount !== null && !isProblem(amount));
      const sum = (all: readonly Decimal[]) => all.reduce((left, right) => left.plus(right), zero).toFixed();
      const tally = tallyOf(rule, cells);
      expect(Object.values(tally.cells).reduce((left, right) => left + right)).toBe(cells.length);
      expect([tally.amounts, tally.total.toFixed(), tally.deposits.toFixed()]).toEqual([
        amounts.length,
        sum(amounts),
        sum(amounts.map((amount) => depositFor(rule, amount))),
      ]);
      expect(tally.tiers.map(({ tier, count, total }) => [tier, count, total.toFixed()])).toEqual(
        rule.tiers.map((_, index) => {
          const inTier = amounts.filter((amount) => tierOf(rule, amount) === index + 1);
          return [index + 1, inTier.length, sum(inTier)];
        }),
      );
      expect(tally.edges.map(({ justBelow, exactly }) => [justBelow, exactly])).toEqual(
        disputedEdges(rule).map(({ edge }, index) => {
          const start = rule.tiers[index]!.from;
          const isBelow = (amount: Decimal) => amount.lt(edge) && amount.gte(start) && amount.gte(edge.times(95).div(100));
          return [amounts.filter(isBelow).length, amounts.filter((amount) => edgeAt(rule, amount) === index + 2).length];
        }),
      );
    }),
    { numRuns: 300 },
  );
});
