// Two closes side by side, whole: every agency of either, the sums, the tiers, and the cash between.
import fc from 'fast-check';
import { ruleWith } from '../../../engine/rules';
import { Decimal } from '../../../../src/engine/amounts/money';
import type { AfterClose, AgencyAfter } from '../../../../src/roster/close/following/carry-forward';
import { compareCloses } from '../../../../src/roster/close/following/compare-closes';
import type { Rule } from '../../../../src/rules/rule';
import { floating } from '../made';

type Amount = number | null;

/** Agency, tier, deposit, held before, due. */
function standing(agency: string, tier: Amount, deposit: Amount, held: Amount = 0, due: Amount = null, name = `n${agency}`): AgencyAfter {
  const money = (amount: Amount): Decimal | null => (amount === null ? null : new Decimal(amount));
  return {
    ...{
      key: agency.toLowerCase(),
      agency,
      name,
      row: 0,
      gmv: null,
      tier,
      deposit: money(deposit),
      heldBefore: money(held),
      due: money(due),
    },
    ...{ paid: new Decimal(0), heldAfter: null, arrears: new Decimal(0), isFilled: false },
  };
}
const close = (standings: readonly AgencyAfter[], rule: Rule = floating): AfterClose => ({
  ...{ standings, unfilled: 0, faults: [], rule, paidBy: 'held' },
});
const compared = (before: readonly AgencyAfter[], after: readonly AgencyAfter[]) => compareCloses(close(before), close(after));
const sums = (agencies: number, deposit: number, held: number, due: number) => ({
  agencies,
  ...{ deposit: new Decimal(deposit), held: new Decimal(held), due: new Decimal(due) },
});
const nobody = { came: 0, went: 0, up: 0, down: 0, same: 0 };

it('nothing beside nothing', () =>
  expect(compared([], [])).toEqual({
    changes: [],
    counts: nobody,
    matrix: Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]),
    before: sums(0, 0, 0, 0),
    after: sums(0, 0, 0, 0),
    cashIn: new Decimal(0),
    cashOut: new Decimal(0),
  }));

it('all that is said of one agency', () => {
  const { matrix, ...rest } = compared([standing('A', 1, 20_000, 5, 7, 'old')], [standing('a', 3, 100_000, 25, 9, 'new')]);
  expect(rest).toEqual({
    changes: [
      {
        ...{ key: 'a', agency: 'a', name: 'new', move: 'up', tierBefore: 1, tierAfter: 3 },
        ...{ depositBefore: new Decimal(20_000), depositAfter: new Decimal(100_000), change: new Decimal(80_000) },
        ...{ heldBefore: new Decimal(5), heldAfter: new Decimal(25) },
      },
    ],
    counts: { ...nobody, up: 1 },
    before: sums(1, 20_000, 5, 7),
    after: sums(1, 100_000, 25, 9),
    cashIn: new Decimal(20),
    cashOut: new Decimal(0),
  });
  expect(matrix).toEqual([0, 1, 2, 3, 4].map((tier) => (tier === 1 ? [0, 0, 0, 1, 0] : [0, 0, 0, 0, 0])));
});

it.each<[string, Amount | undefined, Amount | undefined, string, readonly [number, number]]>([
  ['came', undefined, 2, 'came', [0, 2]],
  ['came without a tier', undefined, null, 'came', [0, 0]],
  ['went', 2, undefined, 'went', [2, 0]],
  ['one tier up', 1, 2, 'up', [1, 2]],
  ['one tier down', 2, 1, 'down', [2, 1]],
  ['the same tier', 2, 2, 'same', [2, 2]],
  ['into the first tier', null, 1, 'up', [0, 1]],
  ['out of the first tier', 1, null, 'down', [1, 0]],
  ['in none', null, null, 'same', [0, 0]],
])('%s', (_, before, after, move, [from, to]) => {
  const of = (tier: Amount | undefined): AgencyAfter[] => (tier === undefined ? [] : [standing('A', tier, 1)]);
  const { changes, counts, matrix } = compared(of(before), of(after));
  expect(changes.map((one) => [one.move, one.tierBefore, one.tierAfter])).toEqual([[move, before ?? null, after ?? null]]);
  expect(counts).toEqual({ ...nobody, [move]: 1 });
  expect(matrix.flatMap((line, row) => line.flatMap((count, column) => (count === 0 ? [] : [[row, column, count]])))).toEqual([
    [from, to, 1],
  ]);
});

it.each<[string, Amount | undefined, Amount | undefined, number, number]>([
  ['a balance that rose', 5, 7, 2, 0],
  ['a balance that fell', 7, 5, 0, 2],
  ['a balance that stayed', 5, 5, 0, 0],
  ['an agency that came', undefined, 7, 7, 0],
  ['an agency that went', 7, undefined, 0, 7],
  ['a balance that is not known any more', 7, null, 0, 7],
  ['a balance that was not known', null, 7, 7, 0],
])('the cash of %s', (_, before, after, cashIn, cashOut) => {
  const of = (held: Amount | undefined): AgencyAfter[] => (held === undefined ? [] : [standing('A', 1, 1, held)]);
  const other = [standing('B', 1, 1, 100)];
  const found = compared([...of(before), ...other], [...of(after), standing('B', 1, 1, 101)]);
  expect([found.cashIn.toFixed(), found.cashOut.toFixed()]).toEqual([String(cashIn + 1), String(cashOut)]);
});

it('the largest change of a deposit comes first, up or down; of alike ones the order is that of the closes', () => {
  const { changes } = compared(
    [standing('A', 1, 10), standing('B', 1, 50), standing('C', 1, 10)],
    [standing('D', 1, 5), standing('C', 1, 15), standing('A', 1, 30)],
  );
  expect(changes.map(({ agency, change }) => `${agency} ${change.toFixed()}`)).toEqual(['B -50', 'A 20', 'C 5', 'D 5']);
});

it('an agency that stands twice counts with both rows, and with the tier of the last that has one', () => {
  const { changes, before, counts } = compared(
    [standing('A', 3, 100, 1), standing('A', 1, 20, 2), standing('a', null, null, null)],
    [standing('A', 1, 20, 3)],
  );
  expect(counts).toEqual({ ...nobody, same: 1 });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    tierBefore: 1,
    depositBefore: new Decimal(120),
    heldBefore: new Decimal(3),
    change: new Decimal(-100),
  });
  expect(before).toEqual(sums(3, 120, 3, 0));
});

it('rows that name no agency are nobody’s: no two of them are one, in a close or between two', () => {
  const { changes, counts, cashIn, cashOut } = compared(
    [standing('', 1, 20, 5, null, 'a'), standing('', 2, 50, 7, null, 'b')],
    [standing('', 3, 100, 9, null, 'c')],
  );
  expect(counts).toEqual({ ...nobody, came: 1, went: 2 });
  expect(changes.map(({ key, name, move, change }) => [key, name, move, change.toFixed()])).toEqual([
    ['', 'c', 'came', '100'],
    ['', 'b', 'went', '-50'],
    ['', 'a', 'went', '-20'],
  ]);
  expect([cashIn.toFixed(), cashOut.toFixed()]).toEqual(['9', '12']);
});

it('an agency that is gone is called as it was', () =>
  expect(compared([standing('A', 1, 1, 0, null, 'old')], []).changes[0]).toMatchObject({ agency: 'A', name: 'old' }));

it('what is not known is in no sum', () =>
  expect(compared([standing('A', null, null, null, null), standing('B', 1, 20, 5, 15)], []).before).toEqual(sums(2, 20, 5, 15)));

it('the tiers are as many as those of the rule that has more', () => {
  const six = ruleWith(
    'upper',
    '0',
    Array.from({ length: 6 }, (_, index) => ({ from: String(index * 100), supplement: String(index) })),
  );
  for (const [first, second] of [
    [six, floating],
    [floating, six],
  ] as const) {
    const { matrix } = compareCloses(close([], first), close([], second));
    expect([matrix.length, ...matrix.map((line) => line.length)]).toEqual(Array<number>(8).fill(7));
  }
});

it('law: what the one close says less the other is what its agencies changed by', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  const line = fc.record({
    agency: fc.constantFrom('A', 'B', 'C', 'd', ''),
    tier: fc.option(fc.integer({ min: 1, max: 4 })),
    deposit: amount,
    held: amount,
  });
  const lines = fc
    .array(line, { maxLength: 6 })
    .map((list) => list.map(({ agency, tier, deposit, held }) => standing(agency, tier, deposit, held)));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = compared(before, after);
      const total = found.changes.reduce((sum, { change }) => sum.plus(change), new Decimal(0));
      expect(total.toFixed()).toBe(found.after.deposit.minus(found.before.deposit).toFixed());
      expect(found.cashIn.minus(found.cashOut).toFixed()).toBe(found.after.held.minus(found.before.held).toFixed());
      expect(found.matrix.flat().reduce((a, b) => a + b, 0)).toBe(found.changes.length);
      expect(Object.values(found.counts).reduce((a, b) => a + b, 0)).toBe(found.changes.length);
      const turned = compared(after, before).counts;
      expect(turned).toEqual({
        came: found.counts.went,
        went: found.counts.came,
        up: found.counts.down,
        down: found.counts.up,
        same: found.counts.same,
      });
    }),
  );
});
