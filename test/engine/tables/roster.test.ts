// ROSTER's rows: whole cents go the fast way, and come to what exact decimals say.
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import type { AgencySum } from '../../../src/engine/tables/order-ledger';
import { gmvOf } from '../../../src/engine/tables/orders';
import { rosterFigures, rosterQuestion, rosterRow, rosterRows, rosterSums, type RosterCells } from '../../../src/engine/tables/roster';
import { leftOut } from '../../../src/engine/tables/shapes';
import type { RulebookReading } from '../../../src/rules/rulebook';
import { column, dated } from '../../functions/context';
import { fixed, floating, floatingLower, ruleWith } from '../rules';

const money = (amount: Decimal): string => `${String(amount)} yuan`;
const error = { code: 'error-cell', seen: '#N/A' } as const;
const problem = { code: 'line-unreadable', line: 3, problem: error } as const;
const sumOf = (agency: unknown, cents: number, more: Partial<AgencySum> = {}): AgencySum => ({
  agency,
  cents,
  beyond: null,
  problem: null,
  ...more,
});

const tooLarge = new Decimal('2e308');
const negative = { code: 'agency-total-negative', total: '-0.01 yuan' };
const large = { code: 'amount-too-large', argument: 'amount', seen: `${String(tooLarge)} yuan` };

it.each<[string, AgencySum, unknown[]]>([
  ['nothing', sumOf('A', 0), ['A', 0, 1, 20_000, 500_000]],
  ['a cent below an edge', sumOf('A', 49_999_999), ['A', 499_999.99, 1, 20_000, 0.01]],
  ['on an edge', sumOf('A', 50_000_000), ['A', 500_000, 2, 50_000, 500_000]],
  ['in the top tier', sumOf('A', 200_000_000), ['A', 2_000_000, 4, 200_000, '']],
  ['a cent below nothing', sumOf('A', -1), ['A', -0.01, negative, negative, negative]],
  ['more decimals than cents', sumOf('A', 5, { beyond: new Decimal('0.001') }), ['A', 0.051, 1, 20_000, 499_999.949]],
  ['just below an edge by a thousandth', sumOf('A', 49_999_999, { beyond: new Decimal('0.009') }), ['A', 499_999.999, 1, 20_000, 0.001]],
  ['the residue of an edge is the edge', sumOf('A', 0, { beyond: new Decimal('499999.9999999999') }), ['A', 500_000, 2, 50_000, 500_000]],
  [
    'at the limit of residues it is what it says',
    sumOf('A', 0, { beyond: new Decimal('499999.999999') }),
    ['A', 499_999.999999, 1, 20_000, 0.000001],
  ],
  ['the residue of nothing is nothing', sumOf('A', 0, { beyond: new Decimal('-8e-15') }), ['A', 0, 1, 20_000, 500_000]],
  ['a line that cannot be counted', sumOf('A', 5, { problem }), ['A', problem, problem, problem, problem]],
  ['more than a cell can show', sumOf('A', 0, { beyond: tooLarge }), ['A', large, large, large, large]],
  [
    'less than a cell can show',
    sumOf('A', 0, { beyond: tooLarge.negated() }),
    ['A', ...Array<unknown>(4).fill({ ...large, seen: `${String(tooLarge.negated())} yuan` })],
  ],
  ['an agency that is an error', sumOf(error, 5), [error, error, error, error, error]],
  ['an agency that is an error, with a line that cannot be counted', sumOf(error, 5, { problem }), [error, error, error, error, error]],
])('%s', (_, sum, row) => expect(rosterRows(floating, [sum], money)).toEqual([row]));

it('read as lower, an amount on an edge stays below it, and nothing is left', () => {
  expect(rosterRows(floatingLower, [sumOf('A', 50_000_000), sumOf('B', 50_000_001)], money)).toEqual([
    ['A', 500_000, 1, 20_000, 0],
    ['B', 500_000.01, 2, 50_000, 499_999.99],
  ]);
});

it('of an agency that is an error, the line that cannot be counted is told before it', () => {
  expect(rosterFigures(floating, { agency: error, gmv: problem }, money)).toEqual({ state: 'unread', problem });
  expect(rosterFigures(floating, { agency: error, gmv: new Decimal(1) }, money)).toEqual({ state: 'unread', problem: error });
  expect(rosterFigures(floating, { agency: 'A', gmv: problem }, money)).toEqual({ state: 'unread', problem });
});

it('the fast way and the exact one say the same, by any rule', () => {
  const far = ruleWith('upper', '6000000000000', [
    { from: '0', supplement: '0' },
    { from: '500000', supplement: '6000000000000' },
  ]);
  // Its edge is beyond cents in a double.
  const farTiers = [
    { from: '0', supplement: '0' },
    { from: '60000000000000', supplement: '30000' },
  ];
  const farEdge = ruleWith('upper', '20000', farTiers, 100n);
  const cents = fc.oneof(fc.integer({ min: -10, max: 300_000_000 }), fc.constantFrom(0, 49_999_999, 50_000_000, 50_000_001, 200_000_000));
  fc.assert(
    fc.property(fc.constantFrom(fixed, floating, floatingLower, far, farEdge), cents, (rule, amount) => {
      const sum = sumOf('A', amount);
      const exact = rosterRow('A', rosterFigures(rule, { agency: 'A', gmv: gmvOf(sum) }, money));
      expect(rosterRows(rule, [sum], money)).toEqual([exact]);
    }),
  );
});

describe('what is asked', () => {
  const given: RosterCells = { agency: column('A'), date: column('2025-10-31'), amount: column(5), month: [['2025-11']], rule: leftOut };
  const asked = (reading: RulebookReading, change: Partial<RosterCells>): string => {
    const question = rosterQuestion(reading, { ...given, ...change });
    if ('problem' in question) return `${question.problem.code} ${question.choice?.why ?? '–'}`;
    return `${question.rule.id} ${question.choice.why} ${question.earned - monthOf(2025, 1)}`;
  };
  it.each<[string, Partial<RosterCells>, string]>([
    ['the month before that of assessment', {}, 'floating-v2 workbook 9'],
    ['a day of it', { month: [['2025-11-30']] }, 'floating-v2 workbook 9'],
    ['dated: as of the month of assessment', { rule: [['dated']] }, 'floating-v2 by-date 9'],
    ['dated: a month before', { rule: [['dated']], month: [['2025-10']] }, 'fixed-v1 by-date 8'],
    ['no month', { month: [[null]] }, 'blank-argument –'],
    ['a month that is none', { month: [['x']] }, 'not-a-month –'],
    ['two months', { month: [['2025-11'], ['2025-12']] }, 'not-one-value –'],
    ['two agencies beside one date', { agency: column('A', 'B') }, 'not-a-column –'],
    ['two columns of agencies', { agency: [['A', 'B']] }, 'not-a-column –'],
    ['two columns of dates', { date: [['2025-10-31', null]] }, 'not-a-column –'],
    ['two columns of amounts', { amount: [[5, 6]] }, 'not-a-column –'],
    ['two rules', { rule: [['dated'], ['dated']] }, 'not-one-value –'],
    ['two rules and no month: the month is told first', { rule: [['dated'], ['dated']], month: [['']] }, 'blank-argument –'],
    ['a rule that nobody knows', { rule: [['x']] }, 'rule-unknown unknown'],
  ])('%s', (_, change, answer) => expect(asked(dated, change)).toBe(answer));

  it('the sums are those of the month, in order of first appearance', () => {
    const orders: RosterCells = {
      ...given,
      agency: column('B', 'A', 'b ', 'C', ''),
      date: column('2025-10-01', '2025-10-31', '2025-10-15', '2025-11-01', '2025-10-01'),
      amount: column(1, 0.001, 2, 3, 4),
    };
    expect(
      rosterSums(orders, monthOf(2025, 10)).map((sum) => [
        sum.agency,
        sum.cents,
        sum.beyond && String(sum.beyond),
        isProblem(sum.problem) && sum.problem.code,
      ]),
    ).toEqual([
      ['B', 300, null, false],
      ['A', 0, '0.001', false],
      ['C', 0, null, false],
      ['', 0, null, 'line-unreadable'],
    ]);
  });
});
