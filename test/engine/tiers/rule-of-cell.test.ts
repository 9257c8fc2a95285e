import type { Rule } from '../../../src/rules/rule';
import { type Fault, faultAt } from '../../../src/rules/reading/fault';
import { rulebookOf, settingsText, unreadRulebook, type RulebookReading } from '../../../src/rules/rulebook';
import { ruleOfCell, ruleOnDay, rulebookIn, settingsProblem } from '../../../src/engine/tiers/rule-of-cell';
import { isProblem } from '../../../src/engine/amounts/cell';

const settings = {
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:00:00.000Z',
  effectiveFrom: {},
  versions: [],
} as const;
const stored = (more: object) => rulebookOf(settingsText({ ...settings, ...more }));
const fresh = rulebookOf(undefined);
const dated = stored({ effectiveFrom: { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' } });
const idOr = (found: Rule | ReturnType<typeof ruleOfCell>) => (isProblem(found) ? found.code : found.id);

it.each<[unknown, string]>([
  [null, 'floating-v2'],
  [undefined, 'floating-v2'],
  ['', 'floating-v2'],
  [' ', 'floating-v2'],
  [0, 'floating-v2'],
  ['fixed-v1', 'fixed-v1'],
  ['FIXED-V1', 'fixed-v1'],
  [' ｆｉｘｅｄ－ｖ１ ', 'fixed-v1'],
  ['fixed', 'rule-unknown'],
  ['2026-13', 'rule-unknown'],
  [true, 'rule-unknown'],
  [-5, 'rule-unknown'],
  ['2026-10', 'rule-dates-missing'],
  [46326, 'rule-dates-missing'],
  [{ code: '#N/A' }, 'error-cell'],
])('in a workbook without a choice, rule %j is %s', (cell, expected) => expect(idOr(ruleOfCell(fresh, cell))).toBe(expected));

it.each<[unknown, string]>([
  ['2025-03-25', 'before-first-rule'],
  ['2025-03-26', 'fixed-v1'],
  ['2025年10月31日', 'fixed-v1'],
  ['2025-10', 'fixed-v1'],
  ['2025-11', 'floating-v2'],
  [202511, 'floating-v2'],
  ['2026/12/31', 'floating-v2'],
])('with dates of entry into force, rule %j is %s', (cell, expected) => expect(idOr(ruleOfCell(dated, cell))).toBe(expected));

it('the workbook’s choice is what a blank means', () => expect(idOr(ruleOfCell(stored({ chosen: 'fixed-v1' }), ''))).toBe('fixed-v1'));

it('a choice that this build does not know is never replaced by another', () => {
  const newer = stored({ chosen: 'floating-v9' });
  expect(ruleOfCell(newer, '')).toEqual({ code: 'chosen-rule-unknown', id: 'floating-v9' });
  expect(idOr(ruleOfCell(newer, 'fixed-v1'))).toBe('fixed-v1');
});

it('a version in use without a date answers no date', () => {
  expect(ruleOnDay(stored({ effectiveFrom: { 'fixed-v1': '2025-03-26' } }), '2026-01-01')).toEqual({
    code: 'rule-date-missing',
    id: 'floating-v2',
  });
});

it('a version in use that this build does not know leaves no date with an answer', () => {
  const newer = stored({ chosen: 'floating-v9', effectiveFrom: { 'fixed-v1': '2025-03-26' } });
  expect(ruleOnDay(newer, '2026-01-01')).toEqual({ code: 'chosen-rule-unknown', id: 'floating-v9' });
});

it('a rule that is none is told with the ids that there are', () =>
  expect(ruleOfCell(fresh, 'nope')).toEqual({ code: 'rule-unknown', seen: 'nope', known: ['fixed-v1', 'floating-v2'] }));

it('of many versions the last ten are told', () => {
  const { rules } = rulebookIn(fresh);
  const versions = Array.from({ length: 12 }, (_, i) => ({ ...rules[1]!, id: `own-v${i + 1}` }));
  const found = ruleOfCell(stored({ versions }), 'nope');
  expect(found).toMatchObject({ code: 'rule-unknown', known: versions.slice(2).map(({ id }) => id) });
});

it('of a choice that is missing nothing is shown as if it were the choice', () => {
  const { chosen: _, ...rest } = settings;
  expect(ruleOfCell(rulebookOf(JSON.stringify({ format: 1, ...rest })), '')).toEqual({
    code: 'settings-damaged',
    place: 'chosen',
    seen: '',
  });
});

describe('of settings that are damaged the first fault is told', () => {
  const { rulebook: shipped } = fresh as Extract<RulebookReading, { state: 'ok' }>;
  const damaged = (...faults: Fault[]) => settingsProblem({ state: 'damaged', faults, shipped });
  it.each([
    ['copies of the rule that differ are a doubt', 'copies-differ', { code: 'settings-doubtful', seen: '2' }],
    ['a part that is gone too', 'part-lost', { code: 'settings-doubtful', seen: '2' }],
    ['a mirror that says otherwise too', 'mirror-differs', { code: 'settings-doubtful', seen: '2' }],
    ['anything else is damage, with its place', 'not-json', { code: 'settings-damaged', place: 'here', seen: '2' }],
  ] as const)('%s', (_, code, problem) => {
    const other = faultAt('there', '3', { code: 'part-lost' });
    expect(damaged(faultAt('here', '2', { code } as Parameters<typeof faultAt>[2]), other)).toEqual(problem);
  });
});

it('settings of a newer format are not called damaged', () => {
  expect(ruleOfCell(rulebookOf('{"format":2}'), '')).toEqual({ code: 'settings-newer' });
});

describe.each<[string, RulebookReading, string]>([
  ['damaged', rulebookOf('{"format":1,'), 'settings-damaged'],
  ['no text', rulebookOf(42), 'settings-damaged'],
  ['not to be read', unreadRulebook('GeneralException'), 'settings-unread'],
])('settings that are %s', (_, reading, code) => {
  it.each([[null], ['2026-10'], ['own-v1'], [46326]])('rule %j has no answer', (cell) =>
    expect(idOr(ruleOfCell(reading, cell))).toBe(code),
  );
  it('a shipped id still answers', () => expect(idOr(ruleOfCell(reading, 'Fixed-V1'))).toBe('fixed-v1'));
  it('no day has one', () => expect(idOr(ruleOnDay(reading, '2026-01-01'))).toBe(code));
});
