import type { Fault } from '../../../src/rules/reading/fault';
import { LIMITS } from '../../../src/rules/reading/limits';
import { readRule, readRuleText, type Rule, type RuleReading } from '../../../src/rules/reading/schema';
import { ruleWith, writtenRule } from '../written-rule';

function faultsOf(reading: RuleReading): readonly Fault[] {
  return 'faults' in reading ? reading.faults : [];
}

function ruleOf(reading: RuleReading): Rule {
  if ('rule' in reading) return reading.rule;
  throw new Error(JSON.stringify(reading.faults));
}

it('reads a sound rule', () => {
  expect(readRule(writtenRule())).toEqual({ rule: writtenRule(), flags: [] });
  expect(readRuleText(JSON.stringify(writtenRule()))).toEqual({ rule: writtenRule(), flags: [] });
  expect(readRuleText(`\ufeff${JSON.stringify(writtenRule(), null, 2)}`)).toEqual({ rule: writtenRule(), flags: [] });
});

it('answers a copy of its own, frozen through and through', () => {
  const written = writtenRule();
  const rule = ruleOf(readRule(written));
  const parts: unknown[] = [rule, rule.name, rule.measure, rule.tiers, rule.sources, rule.assumptions, rule.examples];
  for (const part of [...parts, ...rule.tiers, ...rule.sources, ...rule.assumptions, ...rule.examples])
    expect(Object.isFrozen(part)).toBe(true);
  expect(Object.isFrozen(written)).toBe(false);
  (written.tiers as { from: string }[])[1]!.from = '1';
  expect(rule.tiers[1]?.from).toBe('100');
});

const allowed = (...values: string[]) => ({ allowed: values });

describe.each<[string, (string | number)[], unknown, { code: Fault['code']; place: string; seen: string } & Record<string, unknown>]>([
  // fields
  ['an unknown field', ['colour'], 'red', { code: 'unknown-field', place: 'colour', seen: '"red"' }],
  ['an unknown field deep down', ['tiers', 1, 'to'], '200', { code: 'unknown-field', place: 'tiers[1].to', seen: '"200"' }],
  ['a field with an odd name', ['a b'], 1, { code: 'unknown-field', place: '["a b"]', seen: '1' }],
  ['a field named __proto__', ['__proto__'], { x: 1 }, { code: 'unknown-field', place: '__proto__', seen: '{x}' }],
  ['a field named constructor', ['constructor'], {}, { code: 'unknown-field', place: 'constructor', seen: '{}' }],
  [
    'a missing field',
    ['base'],
    undefined,
    { code: 'missing-field', place: 'base', seen: '{id, name, effectiveFrom, currency, evidence, measure, …}' },
  ],
  [
    'a missing day (null would say: not known)',
    ['effectiveFrom'],
    undefined,
    { code: 'missing-field', place: 'effectiveFrom', seen: '{id, name, currency, evidence, measure, edge, …}' },
  ],
  [
    'a missing edge side',
    ['edge'],
    undefined,
    { code: 'missing-field', place: 'edge', seen: '{id, name, effectiveFrom, currency, evidence, measure, …}' },
  ],
  ['a missing language', ['name', 'zh-CN'], undefined, { code: 'missing-field', place: 'name.zh-CN', seen: '{en-US}' }],
  [
    'a missing wording',
    ['tiers', 2, 'wording'],
    undefined,
    { code: 'missing-field', place: 'tiers[2].wording', seen: '{from, supplement}' },
  ],
  [
    'a missing list',
    ['examples'],
    undefined,
    { code: 'missing-field', place: 'examples', seen: '{id, name, effectiveFrom, currency, evidence, measure, …}' },
  ],
  // kinds
  ['text where fields belong', ['name'], 'x', { code: 'wrong-type', place: 'name', seen: '"x"', expected: 'object' }],
  ['a list where fields belong', ['measure'], [], { code: 'wrong-type', place: 'measure', seen: '[]', expected: 'object' }],
  ['null where a list belongs', ['tiers'], null, { code: 'wrong-type', place: 'tiers', seen: 'null', expected: 'list' }],
  ['fields where a list belongs', ['sources'], { 0: 'a' }, { code: 'wrong-type', place: 'sources', seen: '{0}', expected: 'list' }],
  [
    'a number where text belongs',
    ['tiers', 0, 'wording'],
    5,
    { code: 'wrong-type', place: 'tiers[0].wording', seen: '5', expected: 'text' },
  ],
  [
    'a tier that is text',
    ['examples', 0, 'tier'],
    '1',
    { code: 'wrong-type', place: 'examples[0].tier', seen: '"1"', expected: 'whole-number' },
  ],
  [
    'a tier that is a fraction',
    ['examples', 0, 'tier'],
    1.5,
    { code: 'wrong-type', place: 'examples[0].tier', seen: '1.5', expected: 'whole-number' },
  ],
  ['a tier 0', ['examples', 0, 'tier'], 0, { code: 'wrong-type', place: 'examples[0].tier', seen: '0', expected: 'whole-number' }],
  // closed choices
  ['another currency', ['currency'], 'USD', { code: 'not-one-of', place: 'currency', seen: '"USD"', ...allowed('CNY') }],
  [
    'another grade',
    ['evidence'],
    'hearsay',
    { code: 'not-one-of', place: 'evidence', seen: '"hearsay"', ...allowed('secondary', 'official', 'own') },
  ],
  [
    'another measure',
    ['measure', 'what'],
    'sales',
    { code: 'not-one-of', place: 'measure.what', seen: '"sales"', ...allowed('tuike-order-gmv') },
  ],
  [
    'another window',
    ['measure', 'window'],
    'year',
    { code: 'not-one-of', place: 'measure.window', seen: '"year"', ...allowed('previous-calendar-month') },
  ],
  [
    'another time zone',
    ['measure', 'timeZone'],
    'UTC',
    { code: 'not-one-of', place: 'measure.timeZone', seen: '"UTC"', ...allowed('Asia/Shanghai') },
  ],
  ['a third side', ['edge'], 'Upper', { code: 'not-one-of', place: 'edge', seen: '"Upper"', ...allowed('upper', 'lower') }],
  ['another way to fall', ['onFall'], 'refund', { code: 'not-one-of', place: 'onFall', seen: '"refund"', ...allowed('keep') }],
  [
    'another role',
    ['sources', 0, 'role'],
    'seen',
    { code: 'not-one-of', place: 'sources[0].role', seen: '"seen"', ...allowed('figures', 'verify') },
  ],
  // ids, days, addresses
  ['an id in capitals', ['id'], 'Own-1', { code: 'bad-id', place: 'id', seen: '"Own-1"' }],
  ['an id that reads as a month', ['id'], '2026-10', { code: 'reserved-id', place: 'id', seen: '"2026-10"' }],
  ['an id that is a word of the functions', ['id'], 'dated', { code: 'reserved-id', place: 'id', seen: '"dated"' }],
  ['an id of one letter', ['id'], 'a', { code: 'bad-id', place: 'id', seen: '"a"' }],
  ['an id that begins with a hyphen', ['id'], '-a', { code: 'bad-id', place: 'id', seen: '"-a"' }],
  ['an id of 32 letters', ['id'], 'a'.repeat(32), { code: 'bad-id', place: 'id', seen: `"${'a'.repeat(32)}"` }],
  ['an id with a line break', ['id'], 'own-1\n', { code: 'bad-id', place: 'id', seen: '"own-1\\u{a}"' }],
  ['an id that is a number', ['id'], 12, { code: 'bad-id', place: 'id', seen: '12' }],
  ['an assumption id with a space', ['assumptions', 0, 'id'], 'a b', { code: 'bad-id', place: 'assumptions[0].id', seen: '"a b"' }],
  ['a day that no year has', ['effectiveFrom'], '2026-02-30', { code: 'bad-day', place: 'effectiveFrom', seen: '"2026-02-30"' }],
  ['a leap day in another year', ['effectiveFrom'], '2025-02-29', { code: 'bad-day', place: 'effectiveFrom', seen: '"2025-02-29"' }],
  ['a day of month 13', ['effectiveFrom'], '2026-13-01', { code: 'bad-day', place: 'effectiveFrom', seen: '"2026-13-01"' }],
  ['a day with slashes', ['effectiveFrom'], '2026/01/01', { code: 'bad-day', place: 'effectiveFrom', seen: '"2026/01/01"' }],
  ['a day that is a serial number', ['effectiveFrom'], 46023, { code: 'bad-day', place: 'effectiveFrom', seen: '46023' }],
  ['a day of capture that is none', ['sources', 0, 'captured'], 'soon', { code: 'bad-day', place: 'sources[0].captured', seen: '"soon"' }],
  [
    'plain http',
    ['sources', 0, 'href'],
    'http://example.com',
    { code: 'bad-href', place: 'sources[0].href', seen: '"http://example.com"' },
  ],
  [
    'a script',
    ['sources', 0, 'href'],
    'javascript:alert(1)',
    { code: 'bad-href', place: 'sources[0].href', seen: '"javascript:alert(1)"' },
  ],
  [
    'an address without slashes',
    ['sources', 0, 'href'],
    'https:example.com',
    { code: 'bad-href', place: 'sources[0].href', seen: '"https:example.com"' },
  ],
  [
    'an address that hides its host',
    ['sources', 0, 'href'],
    'https://bank.example@evil.example/',
    { code: 'bad-href', place: 'sources[0].href', seen: '"https://bank.example@evil.example/"' },
  ],
  [
    'an address with a space',
    ['sources', 0, 'href'],
    'https://example.com/ a',
    { code: 'bad-href', place: 'sources[0].href', seen: '"https://example.com/ a"' },
  ],
  [
    'an address with a port that is none',
    ['sources', 0, 'href'],
    'https://example.com:99999',
    { code: 'bad-href', place: 'sources[0].href', seen: '"https://example.com:99999"' },
  ],
  // texts
  ['an empty name', ['name', 'en-US'], '', { code: 'text-empty', place: 'name.en-US', seen: '""' }],
  ['a name of spaces', ['name', 'zh-CN'], '\u3000 ', { code: 'text-empty', place: 'name.zh-CN', seen: '"\u3000 "' }],
  ['a name with a bell', ['name', 'zh-CN'], 'a\u0007', { code: 'text-unprintable', place: 'name.zh-CN', seen: '"a\\u{7}"' }],
  ['a name that turns round', ['name', 'zh-CN'], 'a\u202eb', { code: 'text-unprintable', place: 'name.zh-CN', seen: '"a\\u{202e}b"' }],
  ['half a character', ['name', 'zh-CN'], 'a\ud83d', { code: 'text-unprintable', place: 'name.zh-CN', seen: '"a\\u{d83d}"' }],
  ['no tier at all', ['tiers'], [], { code: 'no-tiers', place: 'tiers', seen: '[]' }],
  // tiers
  ['a first tier from 1', ['tiers', 0, 'from'], '1', { code: 'first-tier-not-zero', place: 'tiers[0].from', seen: '"1"' }],
  ['a first tier from 0.01', ['tiers', 0, 'from'], '0.01', { code: 'first-tier-not-zero', place: 'tiers[0].from', seen: '"0.01"' }],
  [
    'a tier twice',
    ['tiers', 2, 'from'],
    '100.00',
    { code: 'tiers-not-ascending', place: 'tiers[2].from', seen: '"100.00"', previous: '100' },
  ],
  [
    'a tier out of order',
    ['tiers', 2, 'from'],
    '99',
    { code: 'tiers-not-ascending', place: 'tiers[2].from', seen: '"99"', previous: '100' },
  ],
  [
    'a total of 16 digits',
    ['tiers', 2, 'supplement'],
    '999999999999990',
    { code: 'deposit-too-precise', place: 'tiers[2].supplement', seen: '"1000000000000000"', digits: 15 },
  ],
  [
    'a total with cents that Excel would drop',
    ['base'],
    '9999999999999.99',
    { code: 'deposit-too-precise', place: 'tiers[1].supplement', seen: '"10000000000004.99"', digits: 15 },
  ],
  // examples
  [
    'an example in the wrong tier',
    ['examples', 1, 'tier'],
    1,
    { code: 'example-wrong-tier', place: 'examples[1].tier', seen: '1', gmv: '100', tier: 2 },
  ],
  [
    'an example in a tier there is not',
    ['examples', 3, 'tier'],
    4,
    { code: 'example-wrong-tier', place: 'examples[3].tier', seen: '4', gmv: '200.5', tier: 3 },
  ],
  [
    'an example with the wrong deposit',
    ['examples', 3, 'deposit'],
    '17',
    { code: 'example-wrong-deposit', place: 'examples[3].deposit', seen: '"17"', gmv: '200.5', deposit: '17.5' },
  ],
  [
    'an assumption twice',
    ['assumptions', 1],
    { id: 'edge', 'zh-CN': '属', 'en-US': 'b' },
    { code: 'duplicate-id', place: 'assumptions[1].id', seen: '"edge"', other: 'assumptions[0].id' },
  ],
])('refuses %s', (_what, path, value, fault) => {
  it(`at ${fault.place}`, () => expect(faultsOf(readRule(ruleWith(path, value)))).toContainEqual(fault));
});

describe('an amount is plain decimal text', () => {
  const faultOf = (base: unknown) => faultsOf(readRule(ruleWith(['base'], base)))[0]?.code ?? 'read';
  it.each<[unknown, string]>([
    ['0', 'read'],
    ['0.01', 'read'],
    ['12.3', 'read'],
    ['12.30', 'read'],
    ['-0', 'negative-amount'],
    ['-1', 'negative-amount'],
    ['-1.234', 'negative-amount'],
    ['1.234', 'amount-too-precise'],
    ['1.000', 'amount-too-precise'],
    ['1234567890123456', 'amount-too-precise'],
    ['12345678901234.56', 'amount-too-precise'],
    [`1${'0'.repeat(90)}`, 'amount-too-precise'],
    [`1${'0'.repeat(200)}`, 'bad-amount'],
    ['+1', 'bad-amount'],
    ['1e3', 'bad-amount'],
    ['01', 'bad-amount'],
    ['00', 'bad-amount'],
    ['.5', 'bad-amount'],
    ['5.', 'bad-amount'],
    ['1,000', 'bad-amount'],
    ['１２', 'bad-amount'],
    [' 1', 'bad-amount'],
    ['1\n', 'bad-amount'],
    ['0x10', 'bad-amount'],
    ['', 'bad-amount'],
    ['NaN', 'bad-amount'],
    ['Infinity', 'bad-amount'],
    [20000, 'bad-amount'],
    [null, 'bad-amount'],
    [['1'], 'bad-amount'],
  ])('%j → %s', (base, outcome) => {
    const code = faultOf(base);
    // A base that is read contradicts the examples, which is another matter.
    expect(code === 'example-wrong-deposit' ? 'read' : code).toBe(outcome);
  });

  it.each(['999999999999999', '9999999999999.99'])('%s, of 15 digits, is an edge like any other', (from) => {
    const rule = {
      ...writtenRule(),
      tiers: [
        { from: '0', supplement: '0', wording: 'a' },
        { from, supplement: '1', wording: 'b' },
      ],
    };
    const examples = [
      { gmv: '0', tier: 1, deposit: '10' },
      { gmv: from, tier: 2, deposit: '11' },
    ];
    expect(ruleOf(readRule({ ...rule, examples })).tiers[1]?.from).toBe(from);
  });
});

describe('each edge has an example on both sides', () => {
  const examples = writtenRule().examples as readonly unknown[];
  const missing = (place: string, seen: string, side: string, tier: number) => ({ code: 'example-missing', place, seen, side, tier });
  it.each<[string, readonly number[], readonly object[]]>([
    ['all there', [0, 1, 2, 3], []],
    ['one example of a middle tier serves both its edges', [0, 1, 3], []],
    ['nothing in tier 1', [1, 2, 3], [missing('tiers[1].from', '"100"', 'lower', 1)]],
    ['nothing in tier 2', [0, 3], [missing('tiers[1].from', '"100"', 'upper', 2), missing('tiers[2].from', '"200.50"', 'lower', 2)]],
    ['nothing in tier 3', [0, 1, 2], [missing('tiers[2].from', '"200.50"', 'upper', 3)]],
  ])('%s', (_what, kept, faults) => {
    expect(
      faultsOf(
        readRule(
          ruleWith(
            ['examples'],
            kept.map((i) => examples[i]),
          ),
        ),
      ),
    ).toEqual(faults);
  });

  it('and an amount on the edge stands on the side that the rule gives it', () => {
    const onEdges = [
      { gmv: '100', tier: 1, deposit: '10' },
      { gmv: '200.50', tier: 2, deposit: '15' },
      { gmv: '200.51', tier: 3, deposit: '17.5' },
    ];
    const lower = ruleWith(['edge'], 'lower') as object;
    expect(faultsOf(readRule({ ...lower, examples: onEdges }))).toEqual([]);
    expect(faultsOf(readRule({ ...writtenRule(), examples: onEdges })).map((fault) => fault.place)).toEqual([
      'examples[0].tier',
      'examples[0].deposit',
      'examples[1].tier',
      'examples[1].deposit',
      'tiers[1].from',
    ]);
  });

  it('so a single tier needs none', () => {
    const rule = { ...writtenRule(), tiers: [{ from: '0', supplement: '1', wording: 'a' }], examples: [] };
    expect(faultsOf(readRule(rule))).toEqual([]);
  });
});

it('a supplement that falls is allowed and flagged', () => {
  const examples = [
    { gmv: '99.99', tier: 1, deposit: '10' },
    { gmv: '100', tier: 2, deposit: '15' },
    { gmv: '200.5', tier: 3, deposit: '14.99' },
  ];
  const reading = readRule({ ...(ruleWith(['tiers', 2, 'supplement'], '4.99') as object), examples });
  expect(reading).toMatchObject({ flags: [{ code: 'supplement-falls', place: 'tiers[2].supplement', seen: '"4.99"', previous: '5' }] });
  expect(ruleOf(reading).tiers[2]?.supplement).toBe('4.99');
});

describe('limits', () => {
  const tier = (i: number) => ({ from: String(i), supplement: String(i), wording: `${i}` });
  const example = (i: number) => ({ gmv: String(i), tier: i + 1, deposit: String(i + 10) });
  const many = (count: number) => ({
    ...writtenRule(),
    tiers: Array.from({ length: count }, (_, i) => tier(i)),
    examples: Array.from({ length: count }, (_, i) => example(i)),
  });

  it('1,000 tiers are read, 1,001 are not', () => {
    expect(ruleOf(readRule(many(1000))).tiers).toHaveLength(1000);
    expect(faultsOf(readRule(many(1001)))).toEqual([
      { code: 'list-too-long', place: 'tiers', seen: '[… × 1001]', length: 1001, limit: 1000 },
    ]);
  });

  it.each(['sources', 'assumptions', 'examples'] as const)('%s', (list) => {
    const entries = Array.from({ length: LIMITS[list] + 1 }, () => 1);
    const fault = { code: 'list-too-long', place: list, seen: `[… × ${LIMITS[list] + 1}]`, length: LIMITS[list] + 1, limit: LIMITS[list] };
    expect(faultsOf(readRule(ruleWith([list], entries)))).toEqual([fault]);
  });

  it.each<[(string | number)[], number]>([
    [['name', 'zh-CN'], LIMITS.name],
    [['tiers', 0, 'wording'], LIMITS.wording],
    [['sources', 0, 'title'], LIMITS.title],
    [['sources', 0, 'publisher'], LIMITS.publisher],
    [['assumptions', 0, 'en-US'], LIMITS.assumption],
  ])('%j of %i characters', (path, limit) => {
    expect(faultsOf(readRule(ruleWith(path, '字'.repeat(limit))))).toEqual([]);
    expect(faultsOf(readRule(ruleWith(path, '字'.repeat(limit + 1))))).toEqual([
      { code: 'text-too-long', place: expect.any(String) as string, seen: `"${'字'.repeat(60)}…"`, length: limit + 1, limit },
    ]);
  });

  it('an address of too many characters', () => {
    const href = `https://example.com/${'a'.repeat(LIMITS.href)}`;
    expect(faultsOf(readRule(ruleWith(['sources', 0, 'href'], href)))).toMatchObject([{ code: 'text-too-long', length: href.length }]);
  });

  it('tells the first 50 faults one by one and counts the rest, of a list as far as it was looked at', () => {
    const faults = faultsOf(
      readRule(
        ruleWith(
          ['tiers'],
          Array.from({ length: 100 }, () => ({ from: 1, supplement: 1, wording: 1 })),
        ),
      ),
    );
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)).toEqual({ code: 'more-faults', place: 'rule', seen: '102', count: 52 });
  });

  it('a text within the limit is read, one character more is not', () => {
    const text = JSON.stringify(writtenRule());
    expect(faultsOf(readRuleText(text.padEnd(LIMITS.ruleText)))).toEqual([]);
    const fault = { code: 'too-large', place: 'rule', length: LIMITS.ruleText + 1, limit: LIMITS.ruleText };
    expect(faultsOf(readRuleText(text.padEnd(LIMITS.ruleText + 1)))).toMatchObject([fault]);
  });
});

it.each(['', '{', '{"id":"a1",}', "{'id':1}", 'undefined', 'NaN', '\u0000'])('text that is not JSON: %j', (text) => {
  expect(faultsOf(readRuleText(text))).toMatchObject([{ code: 'not-json', place: 'rule' }]);
});
