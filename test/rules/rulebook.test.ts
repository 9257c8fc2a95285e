import type { Fault } from '../../src/rules/reading/fault';
import {
  chosenRule,
  newestRule,
  readSettings,
  ruleById,
  rulebookOf,
  ruleOn,
  settingsText,
  unreadRulebook,
  type Rulebook,
  type RulebookReading,
} from '../../src/rules/rulebook';
import type { Rule } from '../../src/rules/rule';
import { shippedRules } from '../../src/rules/shipped';
import { ruleWith, writtenRule } from './written-rule';

const settings = {
  format: 1,
  chosen: 'floating-v2',
  chosenBy: 'add-in',
  chosenAt: '2026-11-23T03:00:00.000Z',
  effectiveFrom: {},
  versions: [],
};
const stored = (changes: object) => JSON.stringify({ ...settings, ...changes });
const own = (changes: object = {}) => ({ ...writtenRule(), effectiveFrom: null, ...changes });
const published = (id: string, changes: object = {}) => ({ ...shippedRules.find((rule) => rule.id === id), ...changes });

function bookOf(reading: RulebookReading): Rulebook {
  if (reading.state === 'ok') return reading.rulebook;
  throw new Error(JSON.stringify(reading));
}

function faultsOf(reading: RulebookReading): readonly Fault[] {
  return 'faults' in reading ? reading.faults : [];
}

const ids = (book: Rulebook) => book.rules.map((rule) => rule.id);

describe('a workbook that stores nothing', () => {
  it.each([undefined, null])('%p: uses the newest version that ships, chosen by nobody', (nothing) => {
    const book = bookOf(rulebookOf(nothing));
    expect(ids(book)).toEqual(['fixed-v1', 'floating-v2']);
    expect(book).toMatchObject({ chosen: 'floating-v2', choice: null });
    expect(chosenRule(book)).toBe(shippedRules[1]);
    expect([...book.ownIds]).toEqual([]);
  });
});

describe('a workbook that chose', () => {
  it('uses its choice, whatever is newer', () => {
    const book = bookOf(rulebookOf(stored({ chosen: 'fixed-v1', chosenBy: 'person' })));
    expect(book.choice).toEqual({ by: 'person', at: '2026-11-23T03:00:00.000Z' });
    expect(chosenRule(book)).toBe(shippedRules[0]);
    expect(newestRule(book)).toBe(shippedRules[1]);
  });

  it('adds its own versions after those that ship', () => {
    const book = bookOf(rulebookOf(stored({ chosen: 'own-1', versions: [own(), own({ id: 'own-0' })] })));
    expect(ids(book)).toEqual(['fixed-v1', 'floating-v2', 'own-1', 'own-0']);
    expect([...book.ownIds]).toEqual(['own-1', 'own-0']);
    expect(chosenRule(book)).toEqual(own());
    expect(newestRule(book).id).toBe('floating-v2');
  });

  it('may name a version that nobody here knows: that is not damage', () => {
    const book = bookOf(rulebookOf(stored({ chosen: 'floating-v3', effectiveFrom: { 'floating-v3': '2027-01-01' } })));
    expect(book.chosen).toBe('floating-v3');
    expect(chosenRule(book)).toBeUndefined();
    expect(ruleOn(book, '2027-01-01')).toEqual({ missing: 'no-dates' });
  });

  it('an unknown choice answers no day, because nobody knows what it displaced', () => {
    const book = bookOf(rulebookOf(stored({ chosen: 'floating-v3', effectiveFrom: { 'fixed-v1': '2025-01-01' } })));
    expect(ruleOn(book, '2025-06-01')).toEqual({ missing: 'chosen-unknown', id: 'floating-v3' });
  });

  it('a version named like a property of every object is known only where it is', () => {
    const book = bookOf(rulebookOf(stored({ effectiveFrom: { constructor: '2025-01-01' } })));
    expect(ruleById(book, 'constructor')).toBeUndefined();
    const named = bookOf(rulebookOf(stored({ versions: [own({ id: 'constructor' })] })));
    expect(ruleById(named, 'constructor')?.effectiveFrom).toBeNull();
  });
});

it.each(['floating-v2', 'FLOATING-V2', 'Floating-v2'])('a version is found by its id in any case: %s', (id) => {
  expect(ruleById(bookOf(rulebookOf(undefined)), id)).toBe(shippedRules[1]);
});

it.each(['floating', 'floating-v2 ', '', '__proto__'])('and by nothing else: %j', (id) => {
  expect(ruleById(bookOf(rulebookOf(undefined)), id)).toBeUndefined();
});

describe('a version of the workbook under a published id', () => {
  it('with the same content is the published one', () => {
    const book = bookOf(rulebookOf(stored({ versions: [published('fixed-v1')] })));
    expect(ids(book)).toEqual(['fixed-v1', 'floating-v2']);
    expect([...book.ownIds]).toEqual([]);
    expect(ruleById(book, 'fixed-v1')).toBe(shippedRules[0]);
  });

  it('with the same content but a day keeps the day', () => {
    const book = bookOf(rulebookOf(stored({ versions: [published('fixed-v1', { effectiveFrom: '2025-01-01' })] })));
    expect(ruleById(book, 'fixed-v1')).toEqual(published('fixed-v1', { effectiveFrom: '2025-01-01' }));
  });

  it('with other content is damage', () => {
    const reading = rulebookOf(stored({ versions: [published('fixed-v1', { name: { 'zh-CN': '固定', 'en-US': 'Fixed' } })] }));
    expect(faultsOf(reading)).toEqual([{ code: 'published-id-changed', place: 'versions[0].id', seen: '"fixed-v1"' }]);
  });
});

describe('the days of a workbook', () => {
  const days = { 'fixed-v1': '2025-01-01', 'floating-v2': '2025-11-07' };

  it('are applied to what ships, and shipped objects stay as they are', () => {
    const book = bookOf(rulebookOf(stored({ effectiveFrom: { 'fixed-v1': '2025-01-01' } })));
    expect(book.rules.map((rule) => rule.effectiveFrom)).toEqual(['2025-01-01', null]);
    expect(shippedRules[0]?.effectiveFrom).toBeNull();
    expect(book.rules[1]).toBe(shippedRules[1]);
  });

  it('stand above the day in a version of its own', () => {
    const book = bookOf(rulebookOf(stored({ versions: [writtenRule()], effectiveFrom: { 'own-1': '2026-06-01' } })));
    expect(ruleById(book, 'own-1')?.effectiveFrom).toBe('2026-06-01');
  });

  const named = (day: string, book: Rulebook) => {
    const found = ruleOn(book, day);
    return 'rule' in found ? found.rule.id : found;
  };

  it.each([
    ['2024-12-31', { missing: 'before-first', first: '2025-01-01', id: 'fixed-v1' }],
    ['2025-01-01', 'fixed-v1'],
    ['2025-11-06', 'fixed-v1'],
    ['2025-11-07', 'floating-v2'],
    ['2025-12-31', 'floating-v2'],
    ['2026-01-01', 'own-1'],
    ['9999-12-31', 'own-1'],
  ])('%s is answered with %j: each version runs to the next', (day, answer) => {
    const book = bookOf(rulebookOf(stored({ effectiveFrom: days, versions: [own({ id: 'undated' }), writtenRule()] })));
    expect(named(day, book)).toEqual(answer);
  });

  it('order the versions, not their place in the book', () => {
    const book = bookOf(rulebookOf(stored({ effectiveFrom: { 'fixed-v1': '2025-11-07', 'floating-v2': '2025-01-01' } })));
    expect(named('2025-06-01', book)).toBe('floating-v2');
    expect(named('2025-11-07', book)).toBe('fixed-v1');
  });

  it.each<[string, object, unknown]>([
    ['no version has a day', {}, { missing: 'no-dates' }],
    ['only a version that nobody knows has one', { effectiveFrom: { 'floating-v9': '2025-01-01' } }, { missing: 'no-dates' }],
    ['the one in use has none', { effectiveFrom: { 'fixed-v1': '2025-01-01' } }, { missing: 'chosen-undated', id: 'floating-v2' }],
    ['only the one in use has one', { effectiveFrom: { 'floating-v2': '2025-01-01' } }, 'floating-v2'],
    ['a version not in use has none', { chosen: 'fixed-v1', effectiveFrom: { 'fixed-v1': '2025-01-01' } }, 'fixed-v1'],
  ])('%s', (_what, changes, answer) => {
    expect(named('2026-01-01', bookOf(rulebookOf(stored(changes))))).toEqual(answer);
  });
});

describe('damaged settings', () => {
  it.each<[string, unknown, readonly object[]]>([
    ['something else than text', 5, [{ code: 'wrong-type', place: 'settings', seen: 'number', expected: 'text' }]],
    ['no JSON', '{"format":1', [{ code: 'not-json', place: 'settings', seen: '"{"format":1"' }]],
    ['empty text', '', [{ code: 'not-json', place: 'settings', seen: '""' }]],
    ['JSON of another kind', '[]', [{ code: 'wrong-type', place: 'settings', seen: '[]', expected: 'object' }]],
    ['a newer format', '{"format":2,"rules":[]}', [{ code: 'unknown-format', place: 'format', seen: '2', supported: 1 }]],
    ['a format below the first', stored({ format: 0 }), [{ code: 'not-one-of', place: 'format', seen: '0', allowed: ['1'] }]],
    ['a format between two', stored({ format: 1.5 }), [{ code: 'not-one-of', place: 'format', seen: '1.5', allowed: ['1'] }]],
    ['a format that is text', stored({ format: '1' }), [{ code: 'not-one-of', place: 'format', seen: '"1"', allowed: ['1'] }]],
    ['an unknown field', stored({ theme: 'dark' }), [{ code: 'unknown-field', place: 'theme', seen: '"dark"' }]],
    [
      'no choice',
      stored({ chosen: undefined }),
      [{ code: 'missing-field', place: 'chosen', seen: '{format, chosenBy, chosenAt, effectiveFrom, versions}' }],
    ],
    ['a choice that is no id', stored({ chosen: 'Floating v2' }), [{ code: 'bad-id', place: 'chosen', seen: '"Floating v2"' }]],
    [
      'a choice by nobody',
      stored({ chosenBy: 'us' }),
      [{ code: 'not-one-of', place: 'chosenBy', seen: '"us"', allowed: ['add-in', 'person'] }],
    ],
    [
      'a moment without a zone',
      stored({ chosenAt: '2026-11-23T03:00:00' }),
      [{ code: 'bad-instant', place: 'chosenAt', seen: '"2026-11-23T03:00:00"' }],
    ],
    [
      'a moment at 25 o’clock',
      stored({ chosenAt: '2026-11-23T25:00:00.000Z' }),
      [{ code: 'bad-instant', place: 'chosenAt', seen: '"2026-11-23T25:00:00.000Z"' }],
    ],
    [
      'a moment after the year 9999',
      stored({ chosenAt: '+010000-01-01T00:00:00.000Z' }),
      [{ code: 'bad-instant', place: 'chosenAt', seen: '"+010000-01-01T00:00:00.000Z"' }],
    ],
    ['days in a list', stored({ effectiveFrom: [] }), [{ code: 'wrong-type', place: 'effectiveFrom', seen: '[]', expected: 'object' }]],
    [
      'no days',
      stored({ effectiveFrom: undefined }),
      [{ code: 'missing-field', place: 'effectiveFrom', seen: '{format, chosen, chosenBy, chosenAt, versions}' }],
    ],
    [
      'a day that is none',
      stored({ effectiveFrom: { 'fixed-v1': '2025-02-30' } }),
      [{ code: 'bad-day', place: 'effectiveFrom.fixed-v1', seen: '"2025-02-30"' }],
    ],
    [
      'a day for no id',
      stored({ effectiveFrom: { 'Fixed V1': '2025-01-01' } }),
      [{ code: 'bad-id', place: 'effectiveFrom["Fixed V1"]', seen: '"2025-01-01"' }],
    ],
    [
      'a faulty version',
      stored({ versions: [ruleWith(['base'], '1.234')] }),
      [{ code: 'amount-too-precise', place: 'versions[0].base', seen: '"1.234"', decimals: 2, digits: 15 }],
    ],
    [
      'a version that contradicts itself',
      stored({ versions: [own({ id: 'own-0' }), ruleWith(['examples', 0, 'tier'], 2)] }),
      [{ code: 'example-wrong-tier', place: 'versions[1].examples[0].tier', seen: '2', gmv: '99.99', tier: 1 }],
    ],
    [
      'one id twice',
      stored({ versions: [own(), own()] }),
      [{ code: 'duplicate-id', place: 'versions[1].id', seen: '"own-1"', other: 'versions[0].id' }],
    ],
    [
      'one day twice, both in versions',
      stored({ versions: [writtenRule(), { ...writtenRule(), id: 'own-2' }] }),
      [{ code: 'duplicate-effective-from', place: 'versions[1].effectiveFrom', seen: '"2026-01-01"', other: 'own-1' }],
    ],
    [
      'one day twice, both in the list of days',
      stored({ effectiveFrom: { 'fixed-v1': '2025-01-01', 'floating-v2': '2025-01-01' } }),
      [{ code: 'duplicate-effective-from', place: 'effectiveFrom.floating-v2', seen: '"2025-01-01"', other: 'fixed-v1' }],
    ],
    [
      'days that are null',
      stored({ effectiveFrom: null }),
      [{ code: 'wrong-type', place: 'effectiveFrom', seen: 'null', expected: 'object' }],
    ],
    ['JSON of a number', '5', [{ code: 'wrong-type', place: 'settings', seen: '5', expected: 'object' }]],
    ['JSON of null', 'null', [{ code: 'wrong-type', place: 'settings', seen: 'null', expected: 'object' }]],
    [
      'one day for a shipped version and one of its own',
      stored({ versions: [writtenRule()], effectiveFrom: { 'fixed-v1': '2026-01-01' } }),
      [{ code: 'duplicate-effective-from', place: 'versions[0].effectiveFrom', seen: '"2026-01-01"', other: 'fixed-v1' }],
    ],
  ])('%s', (what, text, faults) => {
    const reading = rulebookOf(text);
    expect(faultsOf(reading)).toEqual(faults);
    expect(reading).toMatchObject({
      state: what === 'a newer format' ? 'newer' : 'damaged',
      shipped: { chosen: 'floating-v2', choice: null, rules: shippedRules },
    });
  });

  it('more versions than are allowed', () => {
    const versions = Array.from({ length: 101 }, () => 1);
    expect(faultsOf(rulebookOf(stored({ versions })))).toMatchObject([
      { code: 'list-too-long', place: 'versions', length: 101, limit: 100 },
    ]);
  });

  it('one day for a shipped version that has it by itself, and one that the workbook gives it to', () => {
    const shipped = shippedRules.map((rule, i) => ({ ...rule, effectiveFrom: `2026-0${i + 1}-01` }));
    const days = (effectiveFrom: object) => faultsOf(rulebookOf(stored({ effectiveFrom }), shipped));
    expect(days({ 'fixed-v1': '2026-02-01' })).toEqual([
      { code: 'duplicate-effective-from', place: 'effectiveFrom.floating-v2', seen: '"2026-02-01"', other: 'fixed-v1' },
    ]);
    expect(days({ 'floating-v2': '2026-01-01' })).toMatchObject([{ place: 'effectiveFrom.floating-v2', seen: '"2026-01-01"' }]);
  });

  const more = (count: number) => ({ code: 'more-faults', place: 'settings', seen: String(50 + count), count });
  it('of more than 50 faults the first are told, and of the whole how many are left', () => {
    const alike = Array.from({ length: 56 }, () => own());
    const faulty = Array.from({ length: 60 }, (_, i) => own({ id: `own-${i}`, tiers: [] }));
    for (const [versions, left] of [
      [alike, 5],
      [faulty, 10],
    ] as const) {
      const faults = faultsOf(rulebookOf(stored({ versions })));
      expect(faults).toHaveLength(51);
      expect(faults.at(-1)).toEqual(more(left));
    }
  });

  it('more values than are allowed', () => {
    const lists = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`f${i}`, new Array(2600).fill(1)]));
    expect(faultsOf(rulebookOf(stored({ lists })))).toMatchObject([{ code: 'too-many-values', limit: 250_000 }]);
  });

  it('a day for a version that nobody knows is kept and disturbs no other', () => {
    const effectiveFrom = { 'fixed-v1': '2025-01-01', 'floating-v9': '2025-01-01' };
    expect(faultsOf(rulebookOf(stored({ effectiveFrom })))).toEqual([]);
    expect(readSettings(stored({ effectiveFrom }))).toMatchObject({ settings: { effectiveFrom } });
  });
});

it('the newest is the last that ships, however many do; without any there is no rulebook', () => {
  const [fixed, floating] = shippedRules as [Rule, Rule];
  const shipped = [fixed, floating, { ...floating, id: 'floating-v3' }];
  const book = bookOf(rulebookOf(stored({ versions: [own()] }), shipped));
  expect([newestRule(book).id, bookOf(rulebookOf(null, shipped)).chosen]).toEqual(['floating-v3', 'floating-v3']);
  expect(() => unreadRulebook('busy', [])).toThrow('No rule version ships.');
  expect(() => newestRule({ ...book, rules: [] })).toThrow('A rulebook without a shipped version.');
});

it('a workbook that could not be asked still has what ships', () => {
  expect(unreadRulebook('busy')).toMatchObject({ state: 'unread', reason: 'busy', shipped: { rules: shippedRules, choice: null } });
});

describe('settings', () => {
  it('are stored as one JSON text and read back the same, deeply frozen', () => {
    const text = stored({ effectiveFrom: { 'fixed-v1': '2025-01-01' }, versions: [writtenRule()] });
    const reading = readSettings(text);
    if (!('settings' in reading)) throw new Error(JSON.stringify(reading));
    expect(settingsText(reading.settings)).toBe(text);
    expect([reading.settings, reading.settings.effectiveFrom, reading.settings.versions[0]?.tiers[0]].every(Object.isFrozen)).toBe(true);
  });

  it('flag what is allowed but worth a look in a version', () => {
    const falling = own({
      tiers: [
        { from: '0', supplement: '1', wording: 'a' },
        { from: '5', supplement: '0', wording: 'b' },
      ],
      examples: [
        { gmv: '0', tier: 1, deposit: '11' },
        { gmv: '5', tier: 2, deposit: '10' },
      ],
    });
    expect(readSettings(stored({ versions: [falling] }))).toMatchObject({
      flags: [{ code: 'supplement-falls', place: 'versions[0].tiers[1].supplement' }],
    });
    const versions = Array.from({ length: 60 }, (_, i) => ({ ...falling, id: `own-${i}` }));
    const reading = readSettings(stored({ versions }));
    expect('flags' in reading && reading.flags.at(-1)).toEqual({ code: 'more-faults', place: 'settings', seen: '60', count: 10 });
  });
});
