// A number is money: what sums of doubles leave of amounts in cents is those cents, and nothing else is moved.
import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { type QuestionName, questions } from '../../../src/engine/tiers/exact-answers';
import { answererOf } from '../../../src/engine/tiers/fast-answers';
import { centsOf, Decimal, maxCents, moneyOf, residueIn } from '../../../src/engine/amounts/money';
import { newDepositDifference } from '../../../src/engine/tiers/deposit-difference';
import { newDistributionCount } from '../../../src/engine/tiers/distribution';
import { gmvOf, newOrderSums } from '../../../src/engine/tables/orders';
import { scheduleOf } from '../../../src/engine/tables/assessments';
import { newTally } from '../../../src/engine/tiers/tally';
import { monthOf } from '../../../src/engine/amounts/month';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, doubleBeside, floating, floatingLower, ruleWith, thousandTiers } from '../rules';

const edgeOfExample = 289571.66 + 48665.48 + 161762.86;

test('the example is no 500,000 to a double', () => expect(edgeOfExample).toBe(499999.99999999994));

describe('a number within 0.000001 yuan of whole cents is those cents, at that distance and beyond it is what it says', () => {
  it.each<[number, string]>([
    [edgeOfExample, '500000'],
    [doubleBeside(500_000, 1), '500000'],
    [499999.98999999993, '499999.99'],
    [0.1 + 0.2, '0.3'],
    [0.0000009999, '0'],
    [0.000001, '0.000001'],
    [-1e-9, '0'],
    [-0, '0'],
    [499999.9999991, '500000'],
    [499999.9999990001, '500000'],
    [499999.999999, '499999.999999'],
    [500000.000001, '500000.000001'],
    [500000.0000009, '500000'],
    [499999.99999, '499999.99999'],
    [499999.995, '499999.995'],
    [499999.994999999, '499999.994999999'],
    [0.125, '0.125'],
    [12345678.9, '12345678.9'],
    [999999999.9999999, '1000000000'],
    [9999999999.99999, '9999999999.99999'],
    [123456789012345.67, '123456789012345.67'],
    [1e15, '1000000000000000'],
    [1e300, new Decimal(1e300).toFixed()],
    [-289571.66 - 48665.48 - 161762.86, '-500000'],
    [-0.01, '-0.01'],
    [-0.005, '-0.005'],
  ])('%d is %s', (number, money) => expect(moneyOf(number).toFixed()).toBe(money));

  it.each<[unknown, string]>([
    ['499999.99999999994', '499999.99999999994'],
    ['499999.99999999994元', '499999.99999999994'],
    ['49.999999999999994万', '499999.99999999994'],
  ])('the text %j stays what is written', (cell, amount) => expect((readAmount(cell, 'gmv') as Decimal).toFixed()).toBe(amount));

  it.each([
    [-1e-9, '0'],
    [-0.00000099, '0'],
    [-0.000001, 'amount-negative'],
    [-0.01, 'amount-negative'],
  ])('%d read as a GMV is %s', (cell, read) => {
    const amount = readAmount(cell, 'gmv');
    expect(isProblem(amount) ? amount.code : amount?.toFixed()).toBe(read);
  });

  it.each([
    [edgeOfExample, edgeOfExample],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: edgeOfExample }, edgeOfExample],
    [-1e-9, -1e-9],
    [500_000, null],
    [0.125, null],
    [499999.99999, null],
    ['499999.99999999994', null],
    [NaN, null],
    [null, null],
    [{ code: '#N/A' }, null],
  ])('what %j holds in place of cents is %p', (cell, residue) => expect(residueIn(cell)).toBe(residue));
});

/** As the contract says it, in whole numbers: the number's digits against the nearest cents. */
function moneyByDigits(number: number): string {
  const [whole, fraction = ''] = new Decimal(String(number)).toFixed().split('.') as [string, string?];
  const places = Math.max(8, fraction.length);
  const digits = BigInt((whole + fraction.padEnd(places, '0')).replace('-', ''));
  const cent = 10n ** BigInt(places - 2);
  const cents = (digits * 2n + cent) / (2n * cent);
  const off = digits - cents * cent;
  const amount = (off < 0n ? -off : off) < 10n ** BigInt(places - 6) ? new Decimal(`${cents}e-2`) : new Decimal(`${digits}e-${places}`);
  return amount.isZero() ? '0' : (whole.startsWith('-') ? amount.negated() : amount).toFixed();
}

const cents = fc.oneof(fc.integer({ min: 0, max: 400_000_000 }), fc.maxSafeInteger().map(Math.abs), fc.integer({ min: 0, max: 1000 }));
/** Around the distance of a residue and of doubles. */
const nearCents = fc
  .tuple(cents, fc.constantFrom(0, 1e-6, -1e-6, 9e-7, -9e-7, 9.99e-7, 1e-5, 0.005), fc.integer({ min: -4, max: 4 }), fc.boolean())
  .map(([whole, by, steps, isNegative]) => {
    const near = whole / 100 + by;
    return (isNegative ? -1 : 1) * (near === 0 ? near : doubleBeside(Math.abs(near), steps));
  });
const anyNumber = fc.oneof(nearCents, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }));

describe('laws of one number', () => {
  it('money is what the number’s digits say', () => {
    fc.assert(
      fc.property(anyNumber, (number) => expect(moneyOf(number).toFixed()).toBe(moneyByDigits(number))),
      { numRuns: 3000 },
    );
  });

  it('cents, where they are told, are money', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const whole = centsOf(number);
        if (!Number.isNaN(whole)) expect(new Decimal(whole).div(100).toFixed()).toBe(moneyOf(number).toFixed());
        expect(Object.is(whole, -0)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('whole cents are always told, and so is what sums up to 500,000,000 leave of them', () => {
    const whole = fc.integer({ min: 1 - maxCents, max: maxCents - 1 });
    fc.assert(
      fc.property(whole, (n) => expect(centsOf(n / 100)).toBe(n === 0 ? 0 : n)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000_000 }), fc.integer({ min: -3, max: 3 }), (n, steps) =>
        expect(centsOf(doubleBeside(n / 100, steps))).toBe(n),
      ),
      { numRuns: 3000 },
    );
  });

  it('a greater number is never less money', () => {
    fc.assert(
      fc.property(nearCents, fc.oneof(nearCents, fc.constant(null)), fc.integer({ min: 1, max: 5 }), (one, other, steps) => {
        const second = other ?? (one === 0 ? 1e-7 : one < 0 ? -doubleBeside(-one, -steps) : doubleBeside(one, steps));
        const [less, more] = one <= second ? [one, second] : [second, one];
        expect(moneyOf(less).lte(moneyOf(more))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Added as a chain, backwards, in pairs, in blocks of any length: as SUM, SUMIFS, subtotals and pivots may. */
function addedUp(amounts: readonly number[], how: number): number {
  if (how === 0) return amounts.reduce((sum, amount) => sum + amount, 0);
  if (how === 1) return amounts.reduceRight((sum, amount) => sum + amount, 0);
  if (amounts.length <= 2) return amounts.reduce((sum, amount) => sum + amount, 0);
  const block = how === 2 ? Math.ceil(amounts.length / 2) : how;
  const blocks: number[] = [];
  for (let i = 0; i < amounts.length; i += block) blocks.push(addedUp(amounts.slice(i, i + block), how === 2 ? 2 : i % 2));
  return blocks.reduce((sum, amount) => sum + amount, 0);
}

/** So many amounts that come to a total, in cents. */
function partsOf(total: number, lines: number, seed: number): number[] {
  let [state, left] = [seed, total];
  const parts: number[] = [];
  for (let i = lines; i > 1; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const part = Math.min(left, Math.floor((left / i) * 2 * (state / 2 ** 32)));
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

const same = (problem: unknown): unknown => problem;
const names = Object.keys(questions) as QuestionName[];

/** Everything that is asked of a sum, or beside it, answers as of the exact total, whose text is exact. */
function expectExact(rule: Rule, sum: number, totalCents: number): void {
  const total = totalCents / 100;
  const written = total.toFixed(2);
  const seconds: Record<QuestionName, readonly (readonly [unknown, unknown])[]> = {
    deposit: [[undefined, undefined]],
    tier: [[undefined, undefined]],
    headroom: [[undefined, undefined]],
    topUp: [0, 1].map((tier) => [tier, tier]),
    shortfall: [0, sum, total].map((held) => [held, held === 0 ? 0 : written]),
    surplus: [0, sum, total].map((held) => [held, held === 0 ? 0 : written]),
  };
  for (const name of names) {
    const fast = answererOf[name](rule, same);
    for (const [second, secondWritten] of seconds[name]) {
      const exact = questions[name](rule, written, secondWritten);
      const answers = [sum, total].flatMap((gmv) => [
        questions[name](rule, gmv, second),
        fast(gmv, second)[0],
        fast.column([[gmv], [gmv]], [[second]])[1]![0],
      ]);
      if (answers.some((answer) => !Object.is(answer, exact)))
        expect([name, second, ...answers]).toEqual([name, second, ...answers.map(() => exact)]);
    }
  }
}

/** A total on an edge of the rule, or a cent beside it. */
const totalAt = (rule: Rule, at: number, by: number): number => {
  const edges = rule.tiers.length === 1 ? ['500000'] : rule.tiers.slice(1).map(({ from }) => from);
  return Math.max(1, Math.round(Number(edges[at % edges.length]) * 100) + by);
};

const way = fc.constantFrom(0, 1, 2, 3, 7, 100);
const someRule = fc.oneof(fc.constantFrom(floating, floatingLower, thousandTiers('upper'), thousandTiers('lower')), arbitraryRule);

describe('any list of cents added in doubles, in any order and nesting, answers as its exact total', () => {
  it('every function, on edges and a cent beside them', () => {
    fc.assert(
      fc.property(
        someRule,
        fc.nat({ max: 999 }),
        fc.integer({ min: -1, max: 1 }),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(),
        way,
        (rule, at, by, lines, seed, how) => {
          const total = totalAt(rule, at, by);
          expectExact(
            rule,
            addedUp(
              partsOf(total, lines, seed).map((part) => part / 100),
              how,
            ),
            total,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  // 0.000001 is what a sum may be off. A chain of 200,000 lines that total ten million is off by a quarter of it at the most that was seen.
  it.each([
    ['the shipped edges', floating, 0],
    ['the shipped edges, read as lower', floatingLower, 1],
    [
      'edges up to ten million',
      ruleWith(
        'upper',
        '0.01',
        [0, 1_000_000.01, 10_000_000].map((from, i) => ({ from: String(from), supplement: String(i) })),
      ),
      0,
    ],
  ])('200,000 lines: %s', (_, rule, how) => {
    for (let at = 0; at < rule.tiers.length - 1; at++) {
      for (const by of [-1, 0, 1]) {
        const total = totalAt(rule, at, by);
        expectExact(
          rule,
          addedUp(
            partsOf(total, 200_000, at + 3 + by).map((part) => part / 100),
            how,
          ),
          total,
        );
      }
    }
  });

  const billion = (edge: Rule['edge']) =>
    ruleWith(
      edge,
      '1',
      [0, 99_999_999.99, 1_000_000_000].map((from, i) => ({ from: String(from), supplement: String(i) })),
    );

  it('totals to a thousand million, wherever the sum is off by less than 0.000001: always in partial sums', () => {
    for (const edge of ['upper', 'lower'] as const) {
      for (const lines of [2, 50, 1000, 20_000, 200_000]) {
        for (const how of [0, 2, 500]) {
          const total = totalAt(billion(edge), 1, lines % 3 === 0 ? 0 : -1);
          const sum = addedUp(
            partsOf(total, lines, lines).map((part) => part / 100),
            how,
          );
          const off = Math.abs(sum - total / 100);
          if (how === 2) expect(off).toBeLessThan(1e-6);
          if (off < 1e-6) expectExact(billion(edge), sum, total);
          // A chain of so many lines may be off by more; it is then what it says, and nothing is lifted over an edge.
          else expect(moneyOf(sum).toFixed()).toBe(new Decimal(sum).toFixed());
        }
      }
    }
  });

  it('ROSTER’s lines, SCHEDULE’s balances, counts and comparisons', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 50 }), fc.integer({ min: -1, max: 1 }), way, (seed, lines, by, how) => {
        const total = totalAt(floating, seed, by);
        const amounts = partsOf(total, lines, seed).map((part) => part / 100);
        const sum = addedUp(amounts, how);
        const october = monthOf(2026, 10);

        // Lines that are sums themselves.
        const { addColumns, add, sums } = newOrderSums(october);
        const [half, rest] = [addedUp(amounts.slice(0, lines >> 1), how), addedUp(amounts.slice(lines >> 1), how)];
        addColumns([['a'], ['a']], [[46300], [46300]], [[half], [rest]]);
        add(2, 'a', 46300, -1e-9);
        expect((gmvOf(sums()[0]!) as Decimal).toFixed()).toBe(new Decimal(total).div(100).toFixed());
        expect(sums()[0]!.beyond).toBeNull();

        const row = (held: number) =>
          scheduleOf([{ agency: 'a', month: october, gmv: readAmount(sum, 'gmv'), held: readAmount(held, 'held'), rule: floating }])[0]!;
        expect(row(sum)).toEqual(row(total / 100));
        expect((row(sum).heldBefore as Decimal).decimalPlaces()).toBeLessThanOrEqual(2);

        const tallied = (cell: number) => {
          const tally = newTally(floating);
          tally.add(cell);
          return tally.tally();
        };
        expect(tallied(sum)).toEqual(tallied(total / 100));
        const counted = (cell: number) => {
          const count = newDistributionCount(floating, [0, 250_000, 500_000, 1_000_000, 2_000_000]);
          count.add(cell);
          return count.counted();
        };
        expect(counted(sum)).toEqual(counted(total / 100));
        const compared = (cell: number) => {
          const count = newDepositDifference(floating, floatingLower);
          count.add(cell, 's', 0, 0);
          return count.counted();
        };
        expect(compared(sum)).toEqual(compared(total / 100));
      }),
      { numRuns: 300 },
    );
  });
});

describe('answers are free of residues', () => {
  it.each<[QuestionName, number, unknown, number]>([
    ['headroom', 499999.98999999993, undefined, 0.01],
    ['headroom', 0.1 + 0.2, undefined, 499999.7],
    ['shortfall', edgeOfExample, 0.1 + 0.2, 49999.7],
    ['surplus', 0, 20000.1 + 0.2, 0.3],
    ['shortfall', 0, 19999.999999999996, 0],
    ['surplus', 0, 20000.000000000004, 0],
    ['topUp', edgeOfExample, 1, 30_000],
    ['deposit', edgeOfExample, undefined, 50_000],
    ['deposit', -1e-9, undefined, 20_000],
    ['deposit', 499999.99999, undefined, 20_000],
    ['deposit', 499999.995, undefined, 20_000],
    ['headroom', 499999.99999, undefined, 0.00001],
  ])('%s of %d and %p is %d', (name, gmv, second, answer) => {
    expect(answererOf[name](floating, same)(gmv, second)).toEqual([answer]);
    expect(questions[name](floating, gmv, second)).toBe(answer);
  });
});
