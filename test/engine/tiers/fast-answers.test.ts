// The fast path answers what the exact path answers, for every number and every text, next to edges above all.
import fc from 'fast-check';
import type { QuestionName } from '../../../src/engine/tiers/exact-answers';
import { answererOf, type Answerer } from '../../../src/engine/tiers/fast-answers';
import type { Problem } from '../../../src/engine/amounts/problem';
import { questions } from '../../../src/engine/tiers/exact-answers';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, cellsNear, fixed, floating, floatingLower, thousandTiers } from '../rules';

const same = (problem: Problem) => problem;
const names = Object.keys(questions) as QuestionName[];

const made = new WeakMap<Rule, Record<QuestionName, Answerer>>();

function expectAgreement(rule: Rule, gmv: unknown, second: unknown) {
  let answerers = made.get(rule);
  if (!answerers) {
    answerers = Object.fromEntries(names.map((name) => [name, answererOf[name](rule, same)])) as Record<QuestionName, Answerer>;
    made.set(rule, answerers);
  }
  for (const name of names) {
    const [fast, exact] = [answerers[name](gmv, second)[0], questions[name](rule, gmv, second)];
    // expect() itself takes a hundred times as long as both answers, so it is only asked where they are not the very same.
    if (!Object.is(fast, exact)) expect([name, fast]).toEqual([name, exact]);
  }
}

const second = (rule: Rule) =>
  fc.oneof(fc.integer({ min: -1, max: rule.tiers.length + 1 }), fc.constantFrom('T1', '第2档', '1.5', 0.5), cellsNear(rule));

describe.each([
  ['fixed-v1', fixed],
  ['floating-v2', floating],
  ['floating-v2 read the other way', floatingLower],
  ['a thousand tiers, upper', thousandTiers('upper')],
  ['a thousand tiers, lower', thousandTiers('lower')],
])('%s', (_, rule) => {
  it('fast equals exact', () => {
    fc.assert(
      fc.property(cellsNear(rule), second(rule), (gmv, other) => expectAgreement(rule, gmv, other)),
      { numRuns: 3000 },
    );
  });

  it('on every edge, one cent and one double beside it', () => {
    for (const { from } of rule.tiers) {
      const x = Number(from);
      for (const gmv of [x, x + 0.01, x - 0.01, x * (1 + 2 ** -52), x * (1 - 2 ** -53), from, `${from}.00`, `${from}0`]) {
        expectAgreement(rule, gmv, 0);
        expectAgreement(rule, gmv, gmv);
      }
    }
  });
});

it('fast equals exact for any rule', () => {
  fc.assert(
    fc.property(
      arbitraryRule.chain((rule) => fc.tuple(fc.constant(rule), fc.array(fc.tuple(cellsNear(rule), second(rule)), { maxLength: 10 }))),
      ([rule, cells]) => cells.forEach(([gmv, other]) => expectAgreement(rule, gmv, other)),
    ),
    { numRuns: 300 },
  );
});

it('amounts beyond cents in a double, in rule and cells, take the exact path', () => {
  const rule = { ...floating, base: '999999999999999' } as Rule;
  const far = { ...floating, tiers: floating.tiers.map((tier, i) => ({ ...tier, from: i === 0 ? '0' : `${i}00000000000000` })) } as Rule;
  fc.assert(
    fc.property(fc.oneof(cellsNear(far), cellsNear(floating)), cellsNear(far), (gmv, held) => {
      expectAgreement(rule, gmv, held);
      expectAgreement(far, gmv, held);
    }),
  );
});

it('differences are exact to the cent, not to the double', () => {
  const headroom = answererOf.headroom(floating, same);
  expect(headroom(499999.99, undefined)).toEqual([0.01]);
  expect(headroom(0.1, undefined)).toEqual([499999.9]);
  expect(answererOf.shortfall(floating, same)(0, 19999.99)).toEqual([0.01]);
  expect(answererOf.surplus(floating, same)(0, 20000.03)).toEqual([0.03]);
});

it.each(['shortfall', 'surplus'] as const)('%s of a balance that is the deposit is 0, without a minus sign', (name) => {
  const rows = [
    answererOf[name](floating, same)(600_000, 50_000),
    ...answererOf[name](floating, same).column([[600_000], [0]], [[50_000], [20_000]]),
  ];
  for (const row of rows) expect(Object.is(row[0], 0)).toBe(true);
});

describe('rows that cells share', () => {
  const cells = [0, 500000, 499999.99, '512,000.50', '', null, 'x', { code: '#N/A' }, 3e6, 3e6 + 0.01];

  it('are frozen: who tries to write into one fails and spoils nothing', () => {
    const deposit = answererOf.deposit(floating, same);
    const row = deposit(600000, undefined) as unknown as unknown[];
    expect(deposit(700000, undefined)).toBe(row);
    expect(answererOf.deposit(floating, same).column([[800000]], undefined)[0]).toBe(row);
    expect(() => {
      'use strict';
      row[0] = 1;
    }).toThrow(TypeError);
    expect(() => row.push(1)).toThrow(TypeError);
    expect(deposit(800000, undefined)).toEqual([50000]);
  });

  it('hold an error cell once where it is the same cell each time, and never where it is not', () => {
    const notAvailable = { shown: '#N/A' };
    const errorCell = (problem: Problem) => (problem.code === 'error-cell' && problem.seen === '#N/A' ? notAvailable : { ...problem });
    const cells = [{ code: '#N/A' }, { basicType: 'Error', code: '#N/A' }, { code: '#SPILL!' }, { code: '#SPILL!' }].map((cell) => [cell]);
    for (const name of names) {
      const [first, second, third, fourth] = answererOf[name](floating, errorCell).column(cells, [[1]]);
      expect(first).toEqual([notAvailable]);
      expect(second).toBe(first);
      expect(Object.isFrozen(first)).toBe(true);
      expect(third).toEqual([{ code: 'error-cell', seen: '#SPILL!' }]);
      expect(fourth).not.toBe(third);
    }
    expect(answererOf.deposit(floating, errorCell)({ basicType: 'Empty', code: '#N/A' }, undefined)).toEqual(['']);
  });

  it('are read once for an error that many cells hold, so that its sentence is made once', () => {
    const asked = new Set<Problem>();
    const errorCell = (problem: Problem) => asked.add(problem).size;
    answererOf.deposit(floating, errorCell).column(
      Array.from({ length: 100 }, () => [{ code: '#REF!' }]),
      undefined,
    );
    expect(asked.size).toBe(1);
  });

  it.each(names)('%s: whoever writes wherever it is possible changes no other cell and no later answer', (name) => {
    const column = () =>
      answererOf[name](floating, same).column(
        [...cells, ...cells].map((cell) => [cell]),
        [[1]],
      );
    const before = structuredClone(column());
    const spoilt = column() as unknown as unknown[][];
    spoilt.forEach((row, i) => {
      if (Object.isFrozen(row)) return;
      row[0] = 'spoilt';
      row.push('spoilt');
      // No other cell has it.
      expect(spoilt.indexOf(row)).toBe(i);
      expect(spoilt.lastIndexOf(row)).toBe(i);
    });
    expect(column()).toEqual(before);
  });
});

describe.each([
  ['floating-v2', floating],
  ['a thousand tiers', thousandTiers('lower')],
])('%s: a fast path that always declines would be seen', (_, rule) => {
  it.each(names)('%s: of a plain column no cell takes the exact path, and of an odd one that one does', (name) => {
    const exact = jest.spyOn(questions, name);
    try {
      const gmvs = Array.from({ length: 1000 }, (_row, i) => [i % 3 === 0 ? `${i},${String(i % 1000).padStart(3, '0')}.5` : i * 1234.56]);
      gmvs[0] = [0];
      const seconds = gmvs.map((_row, i) => [name === 'topUp' ? i % 2 : (i * 77) / 100]);
      const answer = answererOf[name](rule, same);
      answer.column(gmvs, seconds);
      for (const [i, [gmv]] of gmvs.entries()) answer(gmv, seconds[i]![0]);
      expect(exact).toHaveBeenCalledTimes(0);
      answer.column([...gmvs, ['51.2万']], [...seconds, [1]]);
      expect(exact).toHaveBeenCalledTimes(1);
    } finally {
      exact.mockRestore();
    }
  });
});

describe('a column answers what its cells answer one by one', () => {
  it.each([
    ['floating-v2', floating],
    ['a thousand tiers, lower', thousandTiers('lower')],
    ['a rule whose deposits are beyond cents in a double', { ...floating, base: '999999999999999' }],
  ])('%s', (_, rule) => {
    const pairs = fc.array(fc.tuple(cellsNear(rule), second(rule)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.boolean(), (rows, oneForAll) => {
        const [gmvs, seconds] = [rows.map(([gmv]) => [gmv]), rows.map(([, other]) => [other]).slice(0, oneForAll ? 1 : undefined)];
        for (const name of names) {
          const answers = answererOf[name](rule, same);
          expect(answers.column(gmvs, seconds)).toEqual(gmvs.map(([gmv], i) => answers(gmv, (seconds[i] ?? seconds[0])![0])));
          expect(answers.column(gmvs, undefined)).toEqual(gmvs.map(([gmv]) => answers(gmv, undefined)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
