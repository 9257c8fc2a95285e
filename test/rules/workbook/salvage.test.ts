import fc from 'fast-check';
import { newerVersion } from '../../../src/rules/newer-version';
import type { Rule } from '../../../src/rules/rule';
import { rulebookOf } from '../../../src/rules/rulebook';
import { salvageOf } from '../../../src/rules/workbook/salvage';
import { settingsText } from '../../../src/rules/workbook/settings';
import { shippedRules } from '../../../src/rules/shipped';

const floating = shippedRules.find((rule) => rule.id === 'floating-v2')!;
const own = (id: string, effectiveFrom: string | null = null): Rule => ({ ...floating, id, effectiveFrom });
const at = '2026-11-23T03:24:00.000Z';
const sound = { format: 1, chosen: 'own-1', chosenBy: 'person', chosenAt: at, effectiveFrom: {}, versions: [own('own-1')] };

it.each([
  ['text that is not JSON', '{"format":1,'],
  ['a list', '[1]'],
  ['nothing at all', ''],
  ['another format, whose fields mean nothing here', JSON.stringify({ ...sound, format: 2 })],
  ['a number', 7],
  ['null', 'null'],
  ['more values than are allowed', JSON.stringify({ ...sound, ...Array.from({ length: 100 }, () => new Array(2600).fill(1)) })],
])('%s: nothing can be read', (_, stored) => expect(salvageOf(stored)).toBeNull());

it.each([
  ['a faulty version is lost, the sound one beside it kept', { versions: [own('own-1'), { ...own('own-2'), base: '-1' }] }, ['own-1'], {}],
  ['of two versions with one id the first is kept', { versions: [own('own-1'), own('own-1')] }, ['own-1'], {}],
  ['a version under a published id is lost', { versions: [own('fixed-v1')] }, [], {}],
  ['a bad day is lost', { effectiveFrom: { 'own-1': '2026-02-30', 'fixed-v1': '2025-01-01' } }, ['own-1'], { 'fixed-v1': '2025-01-01' }],
  ['of two equal days the first is kept', { effectiveFrom: { a1: '2026-01-01', b1: '2026-01-01' } }, ['own-1'], { a1: '2026-01-01' }],
  [
    'a version whose own day is taken is lost whole',
    { effectiveFrom: { 'fixed-v1': '2026-01-01' }, versions: [own('own-1', '2026-01-01')] },
    [],
    { 'fixed-v1': '2026-01-01' },
  ],
  ['versions without a day are kept beside each other', { versions: [own('own-1'), own('own-2')] }, ['own-1', 'own-2'], {}],
  [
    'a version whose day the workbook has moved is kept, though another now has its own',
    { effectiveFrom: { 'own-1': '2026-02-01', 'fixed-v1': '2026-01-01' }, versions: [own('own-1', '2026-01-01')] },
    ['own-1'],
    { 'own-1': '2026-02-01', 'fixed-v1': '2026-01-01' },
  ],
  ['a format that is missing or no number is no other format', { format: undefined }, ['own-1'], {}],
  ['a format that is missing or no number is no other format', { format: '1' }, ['own-1'], {}],
  [
    'versions with days of their own are kept, of two with one day the first',
    { versions: [own('own-1', '2026-03-01'), own('own-2', '2026-03-02'), own('own-3', '2026-03-01')] },
    ['own-1', 'own-2'],
    {},
  ],
  ['days that are missing', { effectiveFrom: undefined }, ['own-1'], {}],
  ['fields that are no fields', { effectiveFrom: 7, versions: 'none' }, [], {}],
])('%s', (_, change, ids, days) => {
  const salvage = salvageOf(JSON.stringify({ ...sound, ...change, unknown: true }));
  expect(salvage?.versions.map(({ id }) => id)).toEqual(ids);
  expect(salvage?.effectiveFrom).toEqual(days);
  expect(salvage?.chosen).toBe('own-1');
});

it.each([
  ['chosenBy', 'add-in', 'add-in'],
  ['chosenBy', 'person', 'person'],
  ['chosenBy', 'somebody', null],
  ['chosenAt', at, at],
  ['chosenAt', 'yesterday', null],
  ['chosen', 'own-1', 'own-1'],
  ['chosen', 'NO ID', null],
  ['chosen', 7, null],
] as const)('%s %j is salvaged as %j', (field, stored, kept) =>
  expect(salvageOf(JSON.stringify({ ...sound, [field]: stored }))?.[field]).toBe(kept),
);

it('the day of a shipped version is taken, unless the workbook gives it another', () => {
  const shipped = shippedRules.map((rule) => (rule.id === 'fixed-v1' ? { ...rule, effectiveFrom: '2025-01-01' } : rule));
  const days = (effectiveFrom: object) => salvageOf(JSON.stringify({ ...sound, effectiveFrom }), shipped)?.effectiveFrom;
  expect(days({ 'floating-v2': '2025-01-01' })).toEqual({});
  expect(days({ 'floating-v2': '2025-01-01', 'fixed-v1': '2024-01-01' })).toEqual({
    'floating-v2': '2025-01-01',
    'fixed-v1': '2024-01-01',
  });
});

it('what is salvaged, with any choice, can always be read again', () => {
  const someDay = fc.constantFrom('2026-01-01', '2026-02-02', '2026-02-30', 7);
  const someId = fc.constantFrom('own-1', 'own-2', 'fixed-v1', 'floating-v2', '__proto__', 'BAD');
  const version = fc.tuple(someId, someDay).map(([id, day]) => ({ ...floating, id, effectiveFrom: day }));
  fc.assert(
    fc.property(fc.array(version, { maxLength: 4 }), fc.array(fc.tuple(someId, someDay), { maxLength: 4 }), (versions, days) => {
      const salvage = salvageOf(JSON.stringify({ ...sound, versions, effectiveFrom: Object.fromEntries(days) }))!;
      const text = settingsText({ chosen: 'fixed-v1', chosenBy: 'person', chosenAt: at, ...salvageParts(salvage) });
      expect(rulebookOf(text).state).toBe('ok');
    }),
  );
});

const salvageParts = ({ effectiveFrom, versions }: NonNullable<ReturnType<typeof salvageOf>>) => ({ effectiveFrom, versions });

it.each([
  ['fixed-v1', 'floating-v2'],
  ['floating-v2', undefined],
  ['own-1', undefined],
  ['floating-v9', undefined],
])('in a workbook that uses %s the newer version is %s', (chosen, newer) => {
  const reading = rulebookOf(settingsText({ chosen, chosenBy: 'person', chosenAt: at, effectiveFrom: {}, versions: [own('own-1')] }));
  expect(reading.state === 'ok' && newerVersion(reading.rulebook)?.id).toBe(newer);
});
