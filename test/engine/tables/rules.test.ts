// TIERS, RULES and RULEAT: the rules themselves as rows.
import { isProblem } from '../../../src/engine/amounts/cell';
import { knownRules, ruleAt, tierRows, tiersChoice } from '../../../src/engine/tables/rules';
import { type RulebookReading, unreadRulebook } from '../../../src/rules/rulebook';
import { dated, stored } from '../../functions/context';
import { fixed, floating, ruleWith } from '../rules';

const one = { rows: 1, columns: 1 };
const unread = unreadRulebook('busy');

it('tiers: number, from, to, base, supplement, deposit; the last does not end', () => {
  expect(tierRows(floating)).toEqual([
    [1, 0, 500_000, 20_000, 0, 20_000],
    [2, 500_000, 1_000_000, 20_000, 30_000, 50_000],
    [3, 1_000_000, 2_000_000, 20_000, 80_000, 100_000],
    [4, 2_000_000, '', 20_000, 180_000, 200_000],
  ]);
  expect(tierRows(fixed)).toEqual([[1, 0, '', 20_000, 180_000, 200_000]]);
});

it.each<[string, unknown, string]>([
  ['nothing named', null, 'floating-v2 workbook'],
  ['an id', 'fixed-v1', 'fixed-v1 named'],
  ['a day', '2025-10-01', 'fixed-v1 by-date'],
  ['an id that nobody knows', 'x', 'rule-unknown unknown'],
])('the tiers of %s', (_, cell, answer) => {
  const choice = tiersChoice(dated, one, cell);
  if ('problem' in choice) throw new Error(choice.problem.code);
  expect(`${isProblem(choice.rule) ? choice.rule.code : choice.rule.id} ${choice.why}`).toBe(answer);
});

it.each([
  { rows: 2, columns: 1 },
  { rows: 1, columns: 2 },
])('the tiers of %j cells are refused', (shape) => {
  expect(tiersChoice(dated, shape, null)).toEqual({ problem: { code: 'not-one-value', argument: 'rule', ...shape } });
});

it('known rules: lowest and highest deposit, whichever tier asks it, and which the workbook uses', () => {
  const falling = {
    ...ruleWith('upper', '10', [
      { from: '0', supplement: '5' },
      { from: '100', supplement: '0' },
      { from: '200', supplement: '90' },
      { from: '300', supplement: '7' },
    ]),
    id: 'own-1',
  };
  const known = (reading: RulebookReading) => {
    const rules = knownRules(reading);
    return isProblem(rules) ? rules : rules.map(({ rule, lowest, highest, isWorkbooks }) => [rule.id, lowest, highest, isWorkbooks]);
  };
  expect(known(stored({ chosen: 'own-1', versions: [falling] }))).toEqual([
    ['fixed-v1', 200_000, 200_000, false],
    ['floating-v2', 20_000, 200_000, false],
    ['own-1', 10, 100, true],
  ]);
  expect(known(unread)).toEqual({ code: 'settings-unread', reason: 'busy' });
});

it.each<[string, unknown, unknown]>([
  ['a day', '2025-10-31', { day: '2025-10-31', rule: 'fixed-v1' }],
  ['a month', '2025年11月', { day: '2025-11-01', rule: 'floating-v2' }],
  ['a blank', '', null],
  ['no day', 'soon', { code: 'not-a-day', argument: 'date', seen: 'soon' }],
  ['a day before all', '2020-01-01', { code: 'before-first-rule', day: '2020-01-01', first: '2025-03-26', id: 'fixed-v1' }],
])('in force on %s', (_, cell, expected) => {
  const found = ruleAt(dated, cell);
  expect(found && 'rule' in found ? { ...found, rule: found.rule.id } : found).toEqual(expected);
});

it('where the settings could not be read, a blank day says so too, and what is no day says that', () => {
  expect(ruleAt(unread, '')).toEqual({ code: 'settings-unread', reason: 'busy' });
  expect(ruleAt(unread, '2026-01-01')).toEqual({ code: 'settings-unread', reason: 'busy' });
  expect(ruleAt(unread, 'soon')).toMatchObject({ code: 'not-a-day' });
});
