import type { Problem, ProblemCode } from '../../src/engine/amounts/problem';
import { problems as en } from '../../src/i18n/en-US/problems';
import { languageOf } from '../../src/i18n/language';
import { problemSentence } from '../../src/i18n/problem-sentence';
import { yuan } from '../../src/i18n/yuan';
import { problems as zh } from '../../src/i18n/zh-CN/problems';
import { Decimal } from '../../src/engine/amounts/money';

/** One of each, with what its sentence must show. */
const every: { readonly [C in ProblemCode]: readonly [Extract<Problem, { code: C }>, ...string[]] } = {
  'error-cell': [{ code: 'error-cell', seen: '#SPILL!' }, '#SPILL!'],
  'not-an-amount': [{ code: 'not-an-amount', argument: 'held', seen: '1,2,3' }, 'held', '1,2,3', '51.2万'],
  'amount-too-large': [{ code: 'amount-too-large', argument: 'held', seen: '9E400' }, 'held', '9E400'],
  'amount-ambiguous': [
    { code: 'amount-ambiguous', argument: 'amount', seen: '(500)', readings: ['-500', '500'] },
    'amount',
    '(500)',
    '-500',
  ],
  'exponent-too-long': [{ code: 'exponent-too-long', argument: 'held', seen: '5E1000' }, 'held', '5E1000'],
  'amount-negative': [{ code: 'amount-negative', argument: 'gmv', seen: '-5' }, 'gmv', '-5'],
  'not-a-tier': [{ code: 'not-a-tier', seen: 'T9', tiers: 4 }, 'prevTier', 'T9', '4'],
  'not-a-day': [{ code: 'not-a-day', argument: 'date', seen: '31.10.' }, 'date', '31.10.', '2026-10-31'],
  'not-a-month': [{ code: 'not-a-month', argument: 'month', seen: 'Oct' }, 'month', 'Oct', '2026-10'],
  'rule-unknown': [{ code: 'rule-unknown', seen: 'v9', known: ['fixed-v1', 'own-a'] }, 'v9', 'fixed-v1', 'own-a'],
  'rule-dates-missing': [{ code: 'rule-dates-missing' }, 'floating-v2'],
  'rule-date-missing': [{ code: 'rule-date-missing', id: 'own-a' }, 'own-a'],
  'before-first-rule': [
    { code: 'before-first-rule', day: '2020-01-01', first: '2025-03-26', id: 'fixed-v1' },
    '2020-01-01',
    '2025-03-26',
    'fixed-v1',
  ],
  'chosen-rule-unknown': [{ code: 'chosen-rule-unknown', id: 'floating-v9' }, 'floating-v9'],
  'settings-damaged': [{ code: 'settings-damaged', place: 'versions[0].id', seen: '42' }, 'versions[0].id', '42'],
  'settings-newer': [{ code: 'settings-newer' }, 'floating-v2'],
  'settings-doubtful': [{ code: 'settings-doubtful', seen: 'floating-v2 0123abcd' }, 'floating-v2 0123abcd'],
  'settings-unread': [{ code: 'settings-unread', reason: 'InvalidOperation' }, 'InvalidOperation'],
  'beyond-argument': [{ code: 'beyond-argument', argument: 'held', rows: 3, columns: 2 }, 'held', '3', '2'],
  'not-one-value': [{ code: 'not-one-value', argument: 'month', rows: 3, columns: 2 }, 'month', '3', '2'],
  'not-a-column': [{ code: 'not-a-column', argument: 'amount', rows: 3, columns: 2, expected: 7 }, 'amount', '3', '2', '7'],
  'blank-argument': [{ code: 'blank-argument', argument: 'agency' }, 'agency'],
  'line-unreadable': [
    { code: 'line-unreadable', line: 17, problem: { code: 'not-an-amount', argument: 'amount', seen: 'x1' } },
    '17',
    'amount',
    'x1',
  ],
  'agency-total-negative': [{ code: 'agency-total-negative', total: '-¥3' }, '-¥3'],
  'agency-month-twice': [{ code: 'agency-month-twice', row: 49 }, '49'],
  'held-unknown': [{ code: 'held-unknown', row: 12 }, '12', 'held'],
  'our-fault': [{ code: 'our-fault', reason: 'RangeError' }, 'RangeError'],
};

describe.each([
  ['zh-CN', zh, /。$/],
  ['en-US', en, /\.$/],
] as const)('%s', (_, sentences, end) => {
  it.each(Object.entries(every))('%s shows the value seen and is a whole sentence', (_code, [problem, ...shown]) => {
    const sentence = problemSentence(sentences)(problem);
    for (const part of shown) expect(sentence).toContain(part);
    expect(sentence).toMatch(end);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

it('Chinese sentences are Chinese, English ones are not', () => {
  for (const [problem] of Object.values(every)) {
    expect(problemSentence(zh)(problem)).toMatch(/[\u4e00-\u9fff]{3}/);
    expect(problemSentence(en)(problem).replace(/2026年10月(31日)?|\d万|元|亿|第2档/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    expect(problemSentence(zh)(problem)).not.toMatch(/[\u4e00-\u9fff][,;:]|[,;:][\u4e00-\u9fff]/);
  }
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['ZH-hans-CN', 'zh-CN'],
  ['en-US', 'en-US'],
  ['de-DE', 'en-US'],
  ['zhx', 'en-US'],
  [undefined, 'en-US'],
])('a host in %s is spoken to in %s', (tag, language) => expect(languageOf(tag)).toBe(language));

it.each([
  ['0', '¥0'],
  ['512000', '¥512,000'],
  ['512000.5', '¥512,000.50'],
  ['0.01', '¥0.01'],
  ['-1234567.891', '-¥1,234,567.891'],
  ['499999.999999999999999999', '¥499,999.999999999999999999'],
])('%s is written %s', (amount, written) => expect(yuan(new Decimal(amount))).toBe(written));

it('an amount of hundreds of digits is cut', () => expect(yuan(new Decimal('1e300'))).toHaveLength(61));
