import { faultSentence } from '../../src/i18n/fault-sentence';
import { faults as english, type FaultWords } from '../../src/i18n/en-US/faults';
import { faults as chinese } from '../../src/i18n/zh-CN/faults';
import type { Fault, FaultCode, FaultOf } from '../../src/rules/reading/fault';
import { readRule } from '../../src/rules/reading/schema';
import { ruleWith } from './written-rule';

const at = { place: 'tiers[2].from', seen: '"99"' };

/** One of each, by a type that lacks none. */
const oneOfEach: { readonly [Code in FaultCode]: FaultOf<Code> } = {
  'not-plain': { code: 'not-plain', ...at },
  'too-deep': { code: 'too-deep', limit: 8, ...at, seen: '> 8' },
  'too-large': { code: 'too-large', length: 1_000_001, limit: 1_000_000, ...at },
  'too-many-values': { code: 'too-many-values', limit: 7, ...at, seen: '> 7' },
  'not-json': { code: 'not-json', ...at },
  'unknown-format': { code: 'unknown-format', supported: 1, ...at },
  'unknown-field': { code: 'unknown-field', ...at },
  'missing-field': { code: 'missing-field', ...at },
  'wrong-type': { code: 'wrong-type', expected: 'list', ...at },
  'not-one-of': { code: 'not-one-of', allowed: ['upper', 'lower'], ...at },
  'list-too-long': { code: 'list-too-long', length: 1001, limit: 1000, ...at, seen: '[… × 1001]' },
  'no-tiers': { code: 'no-tiers', ...at },
  'bad-id': { code: 'bad-id', ...at },
  'reserved-id': { code: 'reserved-id', ...at },
  'bad-amount': { code: 'bad-amount', ...at },
  'negative-amount': { code: 'negative-amount', ...at },
  'amount-too-precise': { code: 'amount-too-precise', decimals: 2, digits: 15, ...at },
  'bad-day': { code: 'bad-day', ...at },
  'bad-instant': { code: 'bad-instant', ...at },
  'bad-href': { code: 'bad-href', ...at },
  'text-empty': { code: 'text-empty', ...at },
  'text-too-long': { code: 'text-too-long', length: 201, limit: 200, ...at },
  'text-unprintable': { code: 'text-unprintable', ...at },
  'first-tier-not-zero': { code: 'first-tier-not-zero', ...at },
  'tiers-not-ascending': { code: 'tiers-not-ascending', previous: '100', ...at },
  'deposit-too-precise': { code: 'deposit-too-precise', digits: 15, ...at },
  'supplement-falls': { code: 'supplement-falls', previous: '5', ...at },
  'example-missing': { code: 'example-missing', side: 'lower', tier: 2, ...at },
  'example-wrong-tier': { code: 'example-wrong-tier', gmv: '12', tier: 2, ...at },
  'example-wrong-deposit': { code: 'example-wrong-deposit', gmv: '12', deposit: '15', ...at },
  'duplicate-id': { code: 'duplicate-id', other: 'versions[0].id', ...at },
  'duplicate-effective-from': { code: 'duplicate-effective-from', other: 'fixed-v1', ...at },
  'published-id-changed': { code: 'published-id-changed', ...at },
  'part-too-large': { code: 'part-too-large', bytes: 1_000_001, limit: 1_000_000, ...at },
  'part-lost': { code: 'part-lost', ...at, seen: 'floating-v2 0123abcd' },
  'copies-differ': { code: 'copies-differ', ...at, seen: '2' },
  'mirror-differs': { code: 'mirror-differs', ...at, seen: 'floating-v2 0123abcd', found: '89abcdef' },
  'more-faults': { code: 'more-faults', count: 12, ...at },
};
const every = Object.values<Fault>(oneOfEach);

/** Where the thing seen is a count that is spoken in figures. */
const spoken: Partial<Record<FaultCode, string>> = { 'too-deep': '8', 'too-many-values': '7', 'list-too-long': '1001' };

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  it.each(every.map((fault) => [fault.code, fault] as const))('%s names the place, what is seen, and what to do', (code, fault) => {
    const sentence = faultSentence(language, fault);
    expect(sentence).toContain(fault.place);
    expect(sentence).toContain(spoken[code] ?? fault.seen);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|=>/);
    // What is wrong, then what to do.
    expect(sentence).toMatch(language === 'en-US' ? /\. [A-Z].*\.$/ : /[。，].*请.*。$/);
  });

  it.each(every.map((fault) => [fault.code, fault] as const))('%s says every parameter it is given', (code, fault) => {
    const sentence = faultSentence(language, fault);
    const { code: _code, place: _place, seen: _seen, ...parameters } = fault as Fault & Record<string, unknown>;
    const said = code === 'wrong-type' || code === 'example-missing' ? [] : Object.values<unknown>(parameters).flat();
    for (const parameter of said) expect(sentence).toContain(String(parameter));
  });
});

it('both languages speak of the same faults, and of all of them', () => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  expect(Object.keys(english).sort()).toEqual(Object.keys(oneOfEach).sort());
});

it('a line that is missing does not compile', () => {
  const { 'bad-id': _gone, ...rest } = english;
  // @ts-expect-error: Property 'bad-id' is missing.
  const lacking: FaultWords = rest;
  expect(Object.keys(lacking)).toHaveLength(every.length - 1);
});

it('the words name their own code: no two codes share a sentence', () => {
  for (const language of ['en-US', 'zh-CN'] as const) {
    const sentences = every.map((fault) => faultSentence(language, { ...fault, ...at }));
    expect(new Set(sentences).size).toBe(every.length);
  }
});

it('reads as a person would say it', () => {
  const reading = readRule(ruleWith(['tiers', 2, 'from'], '99'));
  const [fault] = 'faults' in reading ? reading.faults : [];
  expect(fault && faultSentence('en-US', fault)).toBe(
    'tiers[2].from is "99", not above 100, where the tier before it begins. Put the tiers in ascending order, each once.',
  );
  expect(fault && faultSentence('zh-CN', fault)).toBe('tiers[2].from 为 "99"，没有高于前一档的起点 100。请将各档按升序排列，且不重复。');
});

it.each([
  ['rule', 'The text of the rule is not JSON (it begins "x"). Look', '规则 的文本不是JSON（开头为 "x"）。'],
  ['settings', 'The text of the rule settings is not JSON (it begins "x"). Look', '规则设置 的文本不是JSON（开头为 "x"）。'],
])('calls the whole by its name: %s', (place, inEnglish, inChinese) => {
  const fault: Fault = { code: 'not-json', place, seen: '"x"' };
  expect(faultSentence('en-US', fault)).toContain(inEnglish);
  expect(faultSentence('zh-CN', fault)).toContain(inChinese);
  expect(faultSentence('en-US', { code: 'too-deep', place, seen: '> 8', limit: 8 })).toMatch(/^The rule( settings)? is nested/);
  expect(faultSentence('en-US', { code: 'unknown-field', place, seen: '1' })).toMatch(/^(rule|settings) is not a field/);
});
