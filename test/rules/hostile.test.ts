// Whatever it is given, reading answers: it never throws, never hangs, and leaves the given value and every prototype as they were.
import { readSettings, rulebookOf } from '../../src/rules/rulebook';
import { readRule, readRuleText } from '../../src/rules/reading/schema';
import { ruleWith, writtenRule } from './written-rule';

function firstFault(value: unknown) {
  const reading = readRule(value);
  return 'faults' in reading ? reading.faults[0] : undefined;
}

const thrower = () => {
  throw new Error('trap');
};
const cyclic: unknown[] = [];
cyclic.push(cyclic);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe.each<[string, unknown, string, string, string]>([
  ['undefined', undefined, 'not-plain', 'rule', 'undefined'],
  ['a function', () => 1, 'not-plain', 'rule', 'function'],
  ['a symbol', Symbol('x'), 'not-plain', 'rule', 'symbol'],
  ['a bigint', 10n ** 1000n, 'not-plain', 'rule', 'bigint'],
  ['NaN', NaN, 'not-plain', 'rule', 'NaN'],
  ['a date', new Date(0), 'not-plain', 'rule', 'object'],
  ['a map', new Map(), 'not-plain', 'rule', 'object'],
  ['text', 'floating-v2', 'wrong-type', 'rule', '"floating-v2"'],
  ['null', null, 'wrong-type', 'rule', 'null'],
  ['a list', [], 'wrong-type', 'rule', '[]'],
  ['an infinite tier', ruleWith(['examples', 0, 'tier'], Infinity), 'not-plain', 'examples[0].tier', 'Infinity'],
  ['a bigint tier', ruleWith(['examples', 0, 'tier'], 1n), 'not-plain', 'examples[0].tier', 'bigint'],
  ['a symbol for a field', { ...writtenRule(), [Symbol('x')]: 1 }, 'not-plain', 'rule', 'symbol'],
  ['a boxed text', ruleWith(['base'], new String('10')), 'not-plain', 'base', 'object'],
  ['fields inherited from a rule', Object.create(writtenRule()), 'not-plain', 'rule', 'object'],
  ['a getter that throws', Object.defineProperty({}, 'id', { enumerable: true, get: thrower }), 'not-plain', 'id', 'accessor'],
  ['a list with holes', ruleWith(['tiers'], new Array(3)), 'not-plain', 'tiers[0]', 'undefined'],
  ['a list that holds itself', cyclic, 'too-deep', '[0][0][0][0][0][0][0][0]', '> 8'],
  ['a proxy that throws', ruleWith(['name'], new Proxy({}, { ownKeys: thrower })), 'not-plain', 'name', 'object'],
  [
    'a proxy whose fields throw',
    ruleWith(['name'], new Proxy({ a: 1 }, { getOwnPropertyDescriptor: thrower })),
    'not-plain',
    'name',
    'object',
  ],
  ['a proxy whose prototype throws', ruleWith(['name'], new Proxy({}, { getPrototypeOf: thrower })), 'not-plain', 'name', 'object'],
  ['a revoked proxy', ruleWith(['name'], revoked.proxy), 'not-plain', 'name', 'object'],
  ['a million tiers', ruleWith(['tiers'], new Array(1e6).fill(1)), 'list-too-long', 'tiers', '[… × 1000000]'],
  ['a million entries elsewhere', new Array(1e6).fill(1), 'list-too-long', 'rule', '[… × 1000000]'],
])('%s', (_what, value, code, place, seen) => {
  it(`is refused at ${place}`, () => expect(firstFault(value)).toMatchObject({ code, place, seen }));
});

it('an object that refers to itself', () => {
  const rule = writtenRule();
  rule.name = rule;
  expect(firstFault(rule)).toMatchObject({ code: 'too-deep' });
});

it('the same part again and again, which would unfold without end', () => {
  let part: unknown = '1';
  for (let depth = 0; depth < 7; depth++) part = new Array(1000).fill(part);
  expect(firstFault({ part })).toMatchObject({ code: 'too-many-values', limit: 100_000 });
});

it('a million fields', () => {
  expect(firstFault(Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [`f${i}`, 1])))).toMatchObject({
    code: 'list-too-long',
    seen: '{… × 1000000}',
    limit: 1000,
  });
});

it('a proxy that answers one thing now and another later is asked once, and what was copied counts', () => {
  let asked = 0;
  const shifty = new Proxy(writtenRule(), {
    getOwnPropertyDescriptor: (rule, key) => {
      if (key === 'id') asked += 1;
      return Reflect.getOwnPropertyDescriptor(rule, key);
    },
    get: thrower,
  });
  expect(readRule(shifty)).toEqual({ rule: writtenRule(), flags: [] });
  expect(asked).toBe(1);
});

it('no getter is ever run', () => {
  const run = jest.fn(() => 'own-1');
  readRule(Object.defineProperty(writtenRule(), 'id', { enumerable: true, get: run }));
  expect(run).not.toHaveBeenCalled();
});

describe('text', () => {
  const texts: [string, string, string][] = [
    ['ten million characters', '"'.padEnd(1e7, 'a'), 'too-large'],
    ['a million brackets', '['.repeat(1e6), 'too-deep'],
    ['half a million nested lists', '['.repeat(499_999) + ']'.repeat(499_999), 'too-deep'],
    ['nested objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'too-deep'],
  ];
  it.each(texts)('%s', (_what, text, code) => {
    expect(readRuleText(text)).toMatchObject({ faults: [{ code }] });
    expect(rulebookOf(text)).toMatchObject({ state: 'damaged' });
  });

  it.each([undefined, null, 5, {}, Symbol('x'), 1n])('something else instead of text: %p', (value) => {
    expect(readRuleText(value as string)).toMatchObject({ faults: [{ code: 'wrong-type', expected: 'text' }] });
    expect(readSettings(value)).toMatchObject({ faults: [{ code: 'wrong-type', place: 'settings', expected: 'text' }] });
  });
});

describe('prototypes', () => {
  const polluting = (body: string) => JSON.stringify(writtenRule()).replace(/^\{/, `{${body},`);
  it.each(['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'])(
    '%s is an unknown field and pollutes nothing',
    (body) => {
      expect(readRuleText(polluting(body))).toMatchObject({ faults: [{ code: 'unknown-field' }] });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('deep down, and in settings', () => {
    const deep = JSON.stringify(writtenRule()).replace('"zh-CN":"自定"', '"__proto__":{"zh-CN":"自定"}');
    expect(readRuleText(deep)).toMatchObject({
      faults: [
        { code: 'missing-field', place: 'name.zh-CN' },
        { code: 'unknown-field', place: 'name.__proto__' },
      ],
    });
    const settings =
      '{"format":1,"chosen":"own-1","chosenBy":"person","chosenAt":"2026-01-01T00:00:00.000Z","effectiveFrom":{"__proto__":"2026-01-01"},"versions":[]}';
    expect(readSettings(settings)).toMatchObject({ faults: [{ code: 'bad-id', place: 'effectiveFrom.__proto__' }] });
  });
});
