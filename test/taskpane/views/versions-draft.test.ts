import { settingsText } from '../../../src/rules/workbook/settings';
import type { Rule } from '../../../src/rules/rule';
import { rulebookOf, type Rulebook } from '../../../src/rules/rulebook';
import { changedDays, dateProblems } from '../../../src/taskpane/views/versions/date-problems';
import { comparedRows } from '../../../src/taskpane/views/versions/compare/compared-rows';
import { copyOf, draftOf, type Draft } from '../../../src/taskpane/views/versions/editor/draft';
import { readDraft } from '../../../src/taskpane/views/versions/editor/read-draft';
import { versionsInOrder } from '../../../src/taskpane/views/versions/in-order';
import { fixedRule, floatingRule, ownRule } from '../workbooks';

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
const copied = copyOf(
  floatingRule,
  book.rules.map(({ id }) => id),
);
const places = (change: Partial<Draft>): string[] => {
  const reading = readDraft({ ...copied, ...change }, book);
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
  ['a month in place of a day', { effectiveFrom: '2026-02' }, ['effectiveFrom bad-day']],
  ['a day that is taken', { effectiveFrom: '2025/6/1' }, ['effectiveFrom duplicate-effective-from']],
  ['a base that is no amount', { base: 'much' }, ['base bad-amount']],
  ['a negative base', { base: '-1' }, ['base negative-amount']],
  ['tiers that do not ascend', { tiers: tiers(2, { from: '50万' }) }, ['tiers[2].from tiers-not-ascending']],
  ['an empty supplement', { tiers: tiers(1, { supplement: '' }) }, ['tiers[1].supplement bad-amount']],
  ['no tiers', { tiers: [] }, ['tiers no-tiers']],
  ['an address that is not https', { sources: [{ ...copied.sources[0]!, href: 'javascript:alert(1)' }] }, ['sources[0].href bad-href']],
])('%s is told at its field', (_, change, expected) => expect(places(change)).toEqual(expected));

it('amounts and days are read as a cell reads them', () => {
  const reading = readDraft({ ...copied, base: '2万', effectiveFrom: '2026年10月1日', tiers: tiers(1, { from: '60万' }) }, book);
  expect('rule' in reading && [reading.rule.base, reading.rule.effectiveFrom, reading.rule.tiers[1]?.from]).toEqual([
    '20000',
    '2026-10-01',
    '600000',
  ]);
});

it('an own version that is edited may keep its id and its day, and changes nothing by being opened', () => {
  const own = book.rules.find(({ id }) => id === ownRule.id)!;
  const reading = readDraft(draftOf(own, own.id), book);
  expect('rule' in reading && { ...reading.rule, examples: [] }).toEqual({ ...own, examples: [] });
});

describe('effective dates', () => {
  const brought = { [ownRule.id]: '2027-01-01' };
  it.each<[string, Record<string, string>, string[], Record<string, string | null>]>([
    ['nothing typed', {}, [], {}],
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
