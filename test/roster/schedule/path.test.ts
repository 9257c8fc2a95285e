// One agency's way through the months: its last step, the balance known after it, and where it stands today.
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import type { Problem } from '../../../src/engine/amounts/problem';
import {
  balanceBetween,
  knownStep,
  lastStep,
  latestBalance,
  latestSurplus,
  standing,
  type LaterBalance,
  type Path,
  type Step,
} from '../../../src/roster/schedule/path';

const yuan = (amount: number): Decimal => new Decimal(amount);
const [august, september, october, november] = [8, 9, 10, 11].map((month) => monthOf(2026, month)) as [number, number, number, number];
const problem = (row: number): Problem => ({ code: 'held-unknown', row });

const assessment: Step['assessment'] = { tier: 2, deposit: yuan(50_000), heldBefore: yuan(20_000), due: yuan(30_000), surplus: yuan(0) };
const step = (month: number, change: Partial<Step['assessment']> = {}, row = 3): Step => ({
  row,
  month,
  isBalanceGiven: false,
  assessment: { ...assessment, ...change },
});
const balance = (month: number, held: number, row = 9): LaterBalance => ({ row, month, held: yuan(held) });
const path = (steps: readonly Step[], change: Partial<Path> = {}): Path => ({
  agency: 'a1',
  firstRow: 2,
  steps,
  later: null,
  between: null,
  unread: null,
  ...change,
});

describe('a step', () => {
  it('all of whose figures are known, and what is held once the due is paid', () => {
    expect(knownStep(step(october))).toEqual({
      row: 3,
      month: october,
      tier: 2,
      required: yuan(50_000),
      heldBefore: yuan(20_000),
      due: yuan(30_000),
      surplus: yuan(0),
      heldAfter: yuan(50_000),
    });
  });

  const figures = ['tier', 'deposit', 'heldBefore', 'due', 'surplus'] as const;

  it.each(figures.map((figure, i) => [figure, i] as const))('whose %s is not known is that problem', (figure, i) => {
    expect(knownStep(step(october, { [figure]: problem(i) }))).toEqual(problem(i));
  });

  it('with several problems is the first of them', () => {
    for (const first of figures.keys()) {
      const change = Object.fromEntries(figures.slice(first).map((figure, i) => [figure, problem(first + i)]));
      expect(knownStep(step(october, change))).toEqual(problem(first));
    }
  });
});

describe('the last step', () => {
  it('is that of the last month', () => {
    expect(lastStep(path([step(september), step(october, { tier: 4 }, 7)]))).toMatchObject({ row: 7, month: october, tier: 4 });
  });

  it('is a problem where its figures are not known, whatever stood before', () => {
    expect(lastStep(path([step(september), step(october, { due: problem(1) })]))).toEqual(problem(1));
    expect(lastStep(path([step(september, { due: problem(1) }), step(october)]))).toMatchObject({ month: october });
  });

  it('is null where there is none', () => expect(lastStep(path([]))).toBeNull());
});

describe('the latest balance after the last step', () => {
  it.each<[string, LaterBalance[], Step[], LaterBalance | null]>([
    ['none', [], [step(october)], null],
    ['none without a step', [balance(november, 5)], [], null],
    ['none of that month itself', [balance(october, 5)], [step(october)], null],
    ['none of a month before', [balance(september, 5)], [step(october)], null],
    ['one of the month after', [balance(november, 5)], [step(october)], balance(november, 5)],
    ['after the last of several steps', [balance(october, 5)], [step(august), step(october)], null],
    ['the latest, first', [balance(november, 5), balance(october, 6)], [step(august)], balance(november, 5)],
    ['the latest, last', [balance(october, 6), balance(november, 5)], [step(august)], balance(november, 5)],
    ['of one month the one below', [balance(november, 5, 1), balance(november, 6, 2)], [step(august)], balance(november, 6, 2)],
  ])('%s', (_, balances, steps, latest) => expect(latestBalance(balances, steps)).toEqual(latest));
});

it.each<[string, LaterBalance[], Step[], number | null]>([
  ['none', [], [step(october)], null],
  ['none without a step', [balance(september, 5)], [], null],
  ['one of the last month itself', [balance(october, 5)], [step(october)], null],
  ['one after it', [balance(november, 5)], [step(october)], null],
  ['one before it', [balance(september, 5)], [step(august), step(october)], september],
  ['the latest, first', [balance(september, 5), balance(august, 6), balance(november, 7)], [step(october)], september],
  ['the latest, last', [balance(august, 6), balance(september, 5)], [step(october)], september],
])('a balance without a GMV before the last step: %s', (_, balances, steps, month) => expect(balanceBetween(balances, steps)).toBe(month));

describe('where an agency stands', () => {
  const zero = yuan(0);
  it.each<[string, Path, ReturnType<typeof standing>]>([
    ['nothing to be assessed', path([]), null],
    ['a month that cannot be read, and no other', path([], { unread: problem(5) }), problem(5)],
    ['what was due is taken as paid', path([step(october)]), { surplus: zero, short: zero, later: null }],
    [
      'what is over stays over',
      path([step(october, { heldBefore: yuan(60_000), due: zero, surplus: yuan(10_000) })]),
      { surplus: yuan(10_000), short: zero, later: null },
    ],
    ['figures that are not known', path([step(october, { heldBefore: problem(4) })]), problem(4)],
    [
      'a month that cannot be read beside one that can',
      path([step(october)], { unread: problem(5) }),
      { surplus: zero, short: zero, later: null },
    ],
    [
      'a later balance a cent short',
      path([step(october)], { later: balance(november, 49_999.99) }),
      { surplus: zero, short: yuan(0.01), later: balance(november, 49_999.99) },
    ],
    [
      'a later balance of the deposit',
      path([step(october)], { later: balance(november, 50_000) }),
      { surplus: zero, short: zero, later: balance(november, 50_000) },
    ],
    [
      'a later balance a cent over',
      path([step(october)], { later: balance(november, 50_000.01) }),
      { surplus: yuan(0.01), short: zero, later: balance(november, 50_000.01) },
    ],
    [
      'a later balance settles what was not known to be held',
      path([step(october, { heldBefore: problem(4), due: problem(4), surplus: problem(4) })], { later: balance(november, 60_000) }),
      { surplus: yuan(10_000), short: zero, later: balance(november, 60_000) },
    ],
    ['not the tier', path([step(october, { tier: problem(6), deposit: problem(7) })], { later: balance(november, 1) }), problem(6)],
    ['nor the deposit', path([step(october, { deposit: problem(7) })], { later: balance(november, 1) }), problem(7)],
    [
      'the deposit is that of the last month',
      path([step(september), step(october, { deposit: yuan(100) })], { later: balance(november, 150) }),
      { surplus: yuan(50), short: zero, later: balance(november, 150) },
    ],
  ])('%s', (_, one, stands) => expect(standing(one)).toEqual(stands));
});

describe('the surplus of all', () => {
  const over = path([step(october, { surplus: yuan(10_000) })]);
  const short = path([step(october)], { later: balance(november, 40_000.5) });
  const paid = path([step(october)], { later: balance(november, 50_000) });
  const unknown = path([step(october, { due: problem(1) })]);
  const none = { surplus: yuan(0), short: yuan(0), known: 0, unknown: 0, later: 0, shortAgencies: 0 };

  it.each<[string, Path[], Partial<ReturnType<typeof latestSurplus>>]>([
    ['of nobody', [], {}],
    ['of one with nothing to be assessed', [path([])], {}],
    ['of one that cannot be read', [path([], { unread: problem(1) })], { unknown: 1 }],
    ['of one whose standing is not known', [unknown], { unknown: 1 }],
    ['of one that is over', [over], { surplus: yuan(10_000), known: 1 }],
    ['of one that is short', [short], { short: yuan(9_999.5), known: 1, later: 1, shortAgencies: 1 }],
    ['of one with a later balance of the deposit', [paid], { known: 1, later: 1 }],
    [
      'of all of these',
      [over, unknown, short, path([]), paid, over, short, unknown],
      { surplus: yuan(20_000), short: yuan(19_999), known: 5, unknown: 2, later: 3, shortAgencies: 2 },
    ],
  ])('%s', (_, paths, sums) => expect(latestSurplus(paths)).toEqual({ ...none, ...sums }));
});

it('surplus less short is what is held less the deposit, and one of the two is 0', () => {
  const cents = fc.integer({ min: 0, max: 30_000_000 }).map((amount) => new Decimal(amount).div(100));
  fc.assert(
    fc.property(cents, cents, (deposit, held) => {
      const stands = standing(path([step(october, { deposit })], { later: { row: 9, month: november, held } }));
      if (stands === null || isProblem(stands)) throw new Error('unknown');
      expect(stands.surplus.minus(stands.short).toFixed()).toBe(held.minus(deposit).toFixed());
      expect(Decimal.min(stands.surplus, stands.short).toFixed()).toBe('0');
    }),
  );
});
