// What EXPLAIN and CHECK put together of ready words is what the exact path says. A rich value takes that path, whatever it stands for.
import fc from 'fast-check';
import { readers } from '../../src/engine/tables/declarations';
import { wordedFunctions } from '../../src/functions/worded-cells';
import type { Answerer } from '../../src/engine/tiers/fast-answers';
import type { Rule } from '../../src/rules/rule';
import { arbitraryRule, cellsNear, fixed, floating, floatingLower, thousandTiers } from '../engine/rules';
import { contextOf } from './context';

const contexts = [contextOf(undefined, 'zh-CN'), contextOf(undefined, 'en-US')];
const rich = (cell: unknown): unknown => {
  if (typeof cell === 'number') return { basicType: 'Double', basicValue: cell };
  return typeof cell === 'string' ? { basicType: 'String', basicValue: cell } : cell;
};

const prevTiers = (tiers: number) =>
  fc.oneof(fc.constant(undefined), fc.integer({ min: -1, max: tiers + 1 }), fc.constantFrom(null, '', 'T1', '第一档', 0.5, true));

// One answerer for all cells of a rule, as a column has: what it keeps must not be given to another cell.
const made = new WeakMap<Rule, Answerer[]>();

function expectSame(rule: Rule, gmv: unknown, prevTier: unknown): void {
  let answerers = made.get(rule);
  if (!answerers) {
    answerers = contexts.flatMap((context) => Object.values(wordedFunctions).map((question) => question.answerer(rule, context)));
    made.set(rule, answerers);
  }
  for (const answerOf of answerers) expect(answerOf(gmv, prevTier)).toEqual(answerOf(rich(gmv), prevTier));
}

describe.each([
  ['fixed-v1', fixed],
  ['floating-v2', floating],
  ['floating-v2 read the other way', floatingLower],
  ['a thousand tiers', thousandTiers('lower')],
])('%s', (_, rule) => {
  it('plain cells', () => {
    fc.assert(
      fc.property(cellsNear(rule), prevTiers(rule.tiers.length), (gmv, prevTier) => expectSame(rule, gmv, prevTier)),
      { numRuns: 1000 },
    );
  });

  it('on every edge, one cent beside it, and what sums of doubles leave of it', () => {
    for (const { from } of rule.tiers.slice(0, 20))
      for (const gmv of [
        Number(from),
        from,
        `${from}.00`,
        Number(from) + 0.01,
        Math.max(0, Number(from) - 0.01),
        Number(from) * (1 - 2 ** -53),
      ])
        for (const prevTier of [undefined, 0, 1, rule.tiers.length]) expectSame(rule, gmv, prevTier);
  });
});

it('every tier from every other, one after the other, and on the edges with and without', () => {
  for (const rule of [floating, floatingLower, fixed])
    for (const gmv of [1, 600_000, 500_000, '1,000,000', 1e6 * (1 - 2 ** -53), 1_500_000, 2_000_000, 3_000_000.5])
      for (const prevTier of [undefined, 0, 1, 2, 3, 4, undefined]) expectSame(rule, gmv, prevTier);
});

it('any rule', () => {
  fc.assert(
    fc.property(
      arbitraryRule.chain((rule) =>
        fc.tuple(fc.constant(rule), fc.array(fc.tuple(cellsNear(rule), prevTiers(rule.tiers.length)), { maxLength: 5 })),
      ),
      ([rule, cells]) => cells.forEach(([gmv, prevTier]) => expectSame(rule, gmv, prevTier)),
    ),
  );
});

it('amounts of a rule beyond cents in a double take the exact path', () => {
  const far = { ...floating, tiers: floating.tiers.map((tier, i) => ({ ...tier, from: i === 0 ? '0' : `${i}00000000000000` })) };
  for (const gmv of [5e14, 600_000, 0]) expectSame(far, gmv, 1);
  expect(wordedFunctions.EXPLAIN.answerer(far, contexts[1]!)(1.5e14, undefined)[0]).toContain('tier 2');
});

it('of a plain column no cell takes the exact path but those on an edge, once each', () => {
  const read = jest.spyOn(readers, 'gmv');
  try {
    for (const question of Object.values(wordedFunctions)) {
      const answerOf = question.answerer({ ...floating }, contexts[0]!);
      read.mockClear();
      for (let i = 0; i < 1000; i++) answerOf(i % 2 === 0 ? i * 3000.25 : `${i}.25`, i % 5 === 0 ? undefined : i % 5);
      for (let i = 0; i < 100; i++) answerOf(1_000_000, undefined);
      expect(read).toHaveBeenCalledTimes(1);
    }
  } finally {
    read.mockRestore();
  }
});

it('a column of amounts is spoken of by ready words, an edge once', () => {
  const answerOf = wordedFunctions.CHECK.answerer(floating, contexts[0]!);
  expect(answerOf(500_000, undefined)).toBe(answerOf('500,000.00', undefined));
  expect(answerOf(1, undefined)).toBe(answerOf('2.50', 1));
});
