// A megabyte made to stop whoever reads it: it is refused, in few words, in time that grows as it does. `npx tsx test/hostile/times.ts` says
// how long each takes.
import fc from 'fast-check';
import { faultSentence } from '../../src/i18n/fault-sentence';
import type { Fault } from '../../src/rules/reading/fault';
import { LIMITS } from '../../src/rules/reading/limits';
import { readRuleText } from '../../src/rules/reading/schema';
import { rulebookOf } from '../../src/rules/rulebook';
import { salvageOf } from '../../src/rules/workbook/salvage';
import { settingsText } from '../../src/rules/workbook/settings';
import { isSlow } from '../growth';
import { hostileJson } from '../hostile/json-texts';
import { writtenRule } from './written-rule';

const prototypes = () => [Object, Array, String, Number, Function].map(({ prototype }) => Reflect.ownKeys(prototype));
const before = prototypes();
afterEach(() => {
  expect(prototypes()).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const faultsOf = (text: string): readonly (readonly Fault[])[] => {
  const [rule, book] = [readRuleText(text), rulebookOf(text)];
  return ['faults' in rule ? rule.faults : [], 'faults' in book ? book.faults : []];
};

describe.each(Object.entries(hostileJson))('%s', (_, textOf) => {
  it('a megabyte is refused as a rule and as settings, in few words', () => {
    const text = textOf(LIMITS.ruleText);
    for (const faults of faultsOf(text)) {
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.length).toBeLessThanOrEqual(LIMITS.faults + 1);
      for (const fault of faults)
        for (const language of ['zh-CN', 'en-US'] as const) expect(faultSentence(language, fault).length).toBeLessThan(1000);
    }
    expect(salvageOf(text)?.versions.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('four times as much takes four times as long', () => {
    const read = (text: string): unknown => [readRuleText(text), rulebookOf(text), salvageOf(text)];
    expect(isSlow(read, textOf, LIMITS.ruleText, 1000)).toBe(false);
  });
});

it.each([
  ['400,000 fields', hostileJson['fields of other names']!(4_000_000), 'too-large'],
  ['1,001 fields', `{${Array.from({ length: 1001 }, (_, i) => `"f${i}":1`).join(',')}}`, 'list-too-long'],
  ['1,001 times one field', `{${'"id":1,'.repeat(1000)}"id":1}`, 'list-too-long'],
])('%s: %#', (_, text, code) => {
  for (const faults of faultsOf(text)) expect(faults).toMatchObject([{ code }]);
});

it('fields are counted where they stand, not in texts: a wording of colons and braces is read', () => {
  const wording = '{"a":1}\\'.repeat(20);
  const text = JSON.stringify({ ...writtenRule(), tiers: [{ from: '0', supplement: '0', wording }], examples: [] });
  expect(readRuleText(text)).toMatchObject({ rule: { tiers: [{ wording }] } });
});

it('whatever is put into sound settings, reading them answers', () => {
  const rule = { ...writtenRule(), id: 'own-2' };
  const sound = settingsText({
    chosen: 'own-2',
    chosenBy: 'person',
    chosenAt: '2026-01-01T00:00:00.000Z',
    effectiveFrom: { 'own-2': '2026-01-01' },
    versions: [rule as never],
  });
  expect(rulebookOf(sound)).toMatchObject({ state: 'ok' });
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'null',
    '1e999',
    '-0',
    '"__proto__":{"polluted":1},',
    '"constructor":',
    '\ud800',
    '\u0000',
    '[[[[[[[[[',
  ];
  const changes = fc.array(fc.record({ at: fc.nat(sound.length), gone: fc.nat(30), piece: fc.constantFrom(...pieces) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(changes, (made) => {
      const text = made.reduce((now, { at, gone, piece }) => now.slice(0, at) + piece + now.slice(at + gone), sound);
      for (const faults of faultsOf(text)) expect(faults.length).toBeLessThanOrEqual(LIMITS.faults + 1);
      salvageOf(text);
    }),
    { numRuns: 300 },
  );
});
