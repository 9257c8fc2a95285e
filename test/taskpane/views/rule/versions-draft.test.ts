import { settingsText } from '../../../../src/rules/workbook/settings';
import type { Rule } from '../../../../src/rules/rule';
import { rulebookOf, type Rulebook } from '../../../../src/rules/rulebook';
import { changedDays, dateProblems } from '../../../../src/taskpane/views/rule/versions/date-problems';
import { comparedRows } from '../../../../src/taskpane/views/rule/versions/compare/compared-rows';
import {
  type BandWords,
  bandOf,
  copyOf,
  dayUnderstood,
  draftOf,
  type Draft,
  withEdge,
  withoutTier,
  withTierFrom,
} from '../../../../src/taskpane/views/rule/versions/editor/draft';
import { readDraft } from '../../../../src/taskpane/views/rule/versions/editor/read-draft';
import { versionsInOrder } from '../../../../src/taskpane/views/rule/in-order';
import { fixedRule, floatingRule, ownRule } from '../../workbooks';

const book = ((): Rulebook => {
  const reading = rulebookOf(
    settingsText({
      chosen: 'fixed-v1',
      chosenBy: 'person',
      chosenAt: '2026-11-23T03:24:00.000Z',
      effectiveFrom: { 'fixed-v1': '2025-06-01' },
      versions: [ownRule],
    }),
  );
  if (reading.state !== 'ok') throw new Error('The workbook of this test is damaged.');
  return reading.rulebook;
})();
const band: BandWords = (from, to, edge) => `${from ?? ''} ${edge} ${to ?? ''}`.trim();
const copied = copyOf(
  floatingRule,
  book.rules.map(({ id }) => id),
);
const places = (change: Partial<Draft>): string[] => {
  const reading = readDraft({ ...copied, ...change }, book, band);
  return 'faults' in reading ? reading.faults.map(({ place, code }) => `${place} ${code}`) : [];
};
const tiers = (index: number, part: Partial<Draft['tiers'][number]>) =>
  copied.tiers.map((tier, i) => (i === index ? { ...tier, ...part } : tier));

it('a copy is sound as it is: an id of its own, no day, an own entry', () => {
  expect(copied).toMatchObject({ id: 'own-floating-v2', effectiveFrom: '', evidence: 'own', edits: null });
  expect(places({})).toEqual([]);
  expect(copyOf(floatingRule, ['own-floating-v2', 'own-floating-v2-2']).id).toBe('own-floating-v2-3');
});

it.each<[string, Partial<Draft>, string[]]>([
  ['a bad id', { id: 'Own 1' }, ['id bad-id']],
  ['a published id', { id: 'fixed-v1' }, ['id published-id-changed']],
  ["another own version's id", { id: ownRule.id }, ['id duplicate-id']],
  ['an empty name', { name: { 'zh-CN': ' ', 'en-US': 'x' } }, ['name.zh-CN text-empty']],
  ['no such day', { effectiveFrom: '2026-02-30' }, ['effectiveFrom bad-day']],
  ['a month that the calendar does not have', { effectiveFrom: '2026-13' }, ['effectiveFrom bad-day']],
  ['a day that is taken', { effectiveFrom: '2025/6/1' }, ['effectiveFrom duplicate-effective-from']],
  ['a base that is no amount', { base: 'much' }, ['base bad-amount']],
  ['a negative base', { base: '-1' }, ['base negative-amount']],
  ['tiers that do not ascend', { tiers: tiers(2, { from: '50万' }) }, ['tiers[2].from tiers-not-ascending']],
  ['an empty supplement', { tiers: tiers(1, { supplement: '' }) }, ['tiers[1].supplement bad-amount']],
  ['no tiers', { tiers: [] }, ['tiers no-tiers']],
  ['an address that is not https', { sources: [{ ...copied.sources[0]!, href: 'javascript:alert(1)' }] }, ['sources[0].href bad-href']],
])('%s is told at its field', (_, change, expected) => expect(places(change)).toEqual(expected));

it('amounts and days are read as a cell reads them', () => {
  const reading = readDraft({ ...copied, base: '2万', effectiveFrom: '2026年10月1日', tiers: tiers(1, { from: '60万' }) }, book, band);
  expect('rule' in reading && [reading.rule.base, reading.rule.effectiveFrom, reading.rule.tiers[1]?.from]).toEqual([
    '20000',
    '2026-10-01',
    '600000',
  ]);
});

it('an own version that is edited may keep its id and its day, and changes nothing by being opened', () => {
  const own = book.rules.find(({ id }) => id === ownRule.id)!;
  const reading = readDraft(draftOf(own, own.id), book, band);
  expect('rule' in reading && { ...reading.rule, examples: [] }).toEqual({ ...own, examples: [] });
});

it('a copy has a name of its own, once', () => {
  expect(copied.name).toEqual({ 'zh-CN': '浮动制（副本）', 'en-US': 'Floating deposit (copy)' });
  const long = { ...floatingRule, name: { 'zh-CN': '长'.repeat(100), 'en-US': 'A (copy)' } };
  const again = copyOf(long, []).name;
  expect([again['zh-CN'].length, again['zh-CN'].endsWith('长（副本）'), again['en-US']]).toEqual([100, true, 'A (copy)']);
});

describe('the words of a tier', () => {
  const wordings = (draft: Draft) => {
    const reading = readDraft(draft, book, band);
    return 'rule' in reading ? reading.rule.tiers.map(({ wording }) => wording) : reading.faults;
  };
  const own = draftOf({ ...ownRule, tiers: floatingRule.tiers, edge: 'upper', examples: [] }, ownRule.id);

  it('left blank they are made from the band, whichever side its edges belong to', () => {
    expect(wordings(copied)).toEqual(['upper 500000', '500000 upper 1000000', '1000000 upper 2000000', '2000000 upper']);
    expect(wordings({ ...copied, edge: 'lower' })[1]).toBe('500000 lower 1000000');
  });

  it.each<[string, Partial<Draft>, (string | undefined)[]]>([
    [
      'another beginning: both bands that end there',
      { tiers: withTierFrom(own.tiers, 1, '60万') },
      ['upper 600000', '600000 upper 1000000', '100万至200万元', '200万元以上'],
    ],
    [
      'a tier less: the band that now ends elsewhere',
      { tiers: withoutTier(own.tiers, 2) },
      ['50万元以下', '500000 upper 2000000', '200万元以上'],
    ],
    [
      'the other side: all of them',
      withEdge(own, 'lower'),
      ['lower 500000', '500000 lower 1000000', '1000000 lower 2000000', '2000000 lower'],
    ],
    ['the same side: none', withEdge(own, 'upper'), floatingRule.tiers.map(({ wording }) => wording)],
  ])('%s', (_, change, expected) => expect(wordings({ ...own, ...change })).toEqual(expected));

  it('what a person typed here stays', () => {
    const typed = own.tiers.map((tier, i) => (i === 1 ? { ...tier, wording: '中档', isWorded: true as const } : tier));
    expect(wordings({ ...own, tiers: withTierFrom(typed, 1, '600000') })[1]).toBe('中档');
  });

  it('no words of a band whose end cannot be read', () =>
    expect(bandOf({ tiers: tiers(1, { from: 'x' }), edge: 'upper' }, 0, band)).toBe(''));
});

it.each([
  ['upper', '来源没有说明恰好等于分界的金额属于哪一档'],
  ['lower', '恰好等于分界的金额属于较低的一档'],
] as const)('edges read as %s: the assumption says so', (edge, sentence) => {
  const reading = readDraft({ ...copied, edge }, book, band);
  const assumptions = 'rule' in reading ? reading.rule.assumptions : [];
  expect(assumptions).toHaveLength(floatingRule.assumptions.length);
  expect(assumptions.find(({ id }) => id === 'edge')!['zh-CN']).toContain(sentence);
});

it.each([
  ['2026-10-01', null],
  ['2026/10/1', '2026-10-01'],
  ['2026年3月', '2026-03-01'],
  ['2026-02-30', null],
  ['', null],
])('the day %p is told to be read as %p', (typed, day) => expect(dayUnderstood(typed)).toBe(day));

describe('effective dates', () => {
  const brought = { [ownRule.id]: '2027-01-01' };
  it.each<[string, Record<string, string>, string[], Record<string, string | null>]>([
    ['nothing typed', {}, [], {}],
    ['a month, which functions read as its first day', { 'floating-v2': '2026年3月' }, [], { 'floating-v2': '2026-03-01' }],
    ['a day typed as in a cell', { 'floating-v2': '2026/10/1' }, [], { 'floating-v2': '2026-10-01' }],
    ['a day taken away', { 'fixed-v1': ' ' }, [], { 'fixed-v1': null }],
    ['a day that the version brings along stands where it is left blank', { [ownRule.id]: '' }, [], {}],
    ['no such day', { 'fixed-v1': '2026-02-30' }, ['fixed-v1 bad'], { 'fixed-v1': '2026-02-30' }],
    ['one day twice', { 'floating-v2': '2025-06-01' }, ['fixed-v1 taken', 'floating-v2 taken'], { 'floating-v2': '2025-06-01' }],
  ])('%s', (_, typed, problems, changed) => {
    const found = dateProblems(book.rules, typed, brought);
    expect([...found].map(([id, { kind }]) => `${id} ${kind}`)).toEqual(problems);
    expect(changedDays(book.rules, typed, brought)).toEqual(changed);
  });
});

it('dated versions come first, by their day', () => {
  expect(versionsInOrder(book.rules).map(({ id }) => id)).toEqual(['fixed-v1', ownRule.id, 'floating-v2']);
});

it('compared point by point: equal amounts are alike however written, a missing tier differs', () => {
  const alike: Rule = { ...fixedRule, base: '20000.00' };
  expect(comparedRows(fixedRule, alike).filter(({ differs }) => differs)).toEqual([]);
  const differing = comparedRows(fixedRule, floatingRule).filter(({ differs }) => differs);
  expect(differing.map((row) => (row.point === 'tier' ? row.tier : row.point))).toEqual([1, 2, 3, 4]);
  expect(differing[1]?.values[0]).toBeNull();
});
