// At a limit all is read; one beyond it, it is refused, and said of what.
import { bounded, faultAt, type Fault } from '../../../src/rules/reading/fault';
import { jsonCrowding } from '../../../src/rules/reading/json-crowding';
import { parsedJson } from '../../../src/rules/reading/json-text';
import { LIMITS } from '../../../src/rules/reading/limits';
import { plainCopy } from '../../../src/rules/reading/plain-copy';
import { readRule } from '../../../src/rules/reading/schema';
import { writtenRule } from '../written-rule';

const deepList = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const deepObject = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const wide = (fields: number): string => `{${Array.from({ length: fields }, (_, i) => `"f${i}":1`).join(',')}}`;
const tooDeep = { code: 'too-deep', limit: 8 };
const tooWide = { code: 'list-too-long', length: 1001, limit: 1000 };

it.each([
  ['lists 8 deep', deepList(8), null],
  ['lists 9 deep', deepList(9), tooDeep],
  ['objects 8 deep', deepObject(8), null],
  ['objects 9 deep', deepObject(9), tooDeep],
  ['one after the other, none deep', `[${Array.from({ length: 20 }, () => '[{}]').join(',')}]`, null],
  ['1,000 fields', wide(1000), null],
  ['1,001 fields', wide(1001), tooWide],
  ['1,001 fields after a small object', `[{"a":1},${wide(1001)},{"a":1}]`, tooWide],
  ['1,000 fields of an object, and more beside it', `{"a":${wide(999)},"b":${wide(1000)}}`, null],
  ['brackets in a text', `["${'['.repeat(20)}"]`, null],
  ['braces in a text after a quote of its own', String.raw`["\"${'{'.repeat(20)}"]`, null],
  ['a text that ends with a backslash of its own', String.raw`["a\\",${deepList(8)}]`, tooDeep],
  ['colons in a text', `{"a":"${':'.repeat(2000)}"}`, null],
  ['brackets in the name of a field', `{"${'['.repeat(20)}":1}`, null],
  ['colons in no object', ':'.repeat(2000), null],
  ['a colon before all', `:${wide(1001)}`, tooWide],
  ['a text that is not closed', `["${'['.repeat(20)}`, null],
  ['more closed than opened', ']]]}}}[]', null],
])('%s', (_, text, found) => expect(jsonCrowding(text)).toEqual(found));

it.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [5, 'number'],
])('what is no text is refused as %s: %s', (value, seen) =>
  expect(parsedJson(value, 10, 'settings')).toEqual({ fault: { code: 'wrong-type', expected: 'text', place: 'settings', seen } }),
);

it('a text of ten characters where ten are the most is read, of eleven not', () => {
  expect(parsedJson('[12345678]', 10, 'rule')).toEqual({ value: [12345678] });
  expect(parsedJson('[123456789]', 10, 'rule')).toMatchObject({
    fault: { code: 'too-large', length: 11, limit: 10, seen: '"[123456789]"' },
  });
});

const values = (root: 'rule' | 'settings'): number => (root === 'rule' ? LIMITS.ruleValues : LIMITS.settingsValues);
/** An object of so many values, itself and its lists counted: lists of 999, and one of the rest. */
const many = (count: number): unknown => {
  const lists = [...new Array<number>(Math.floor((count - 1) / 1000)).fill(1000), (count - 1) % 1000].filter((size) => size > 0);
  return Object.fromEntries(lists.map((size, i) => [`f${i}`, new Array(size - 1).fill(1)]));
};

describe.each(['rule', 'settings'] as const)('a plain copy, %s', (root) => {
  it('of as many values as may be, and of one more', () => {
    expect(plainCopy(many(values(root)), root)).toHaveProperty('copy');
    expect(plainCopy(many(values(root) + 1), root)).toEqual({
      fault: { code: 'too-many-values', limit: values(root), place: expect.any(String) as string, seen: `> ${values(root)}` },
    });
  });

  it.each([
    ['tiers', 1000],
    ['sources', 50],
    ['assumptions', 50],
    ['examples', 4000],
    ['versions', 100],
    ['another', 4000],
  ])('a list %s of %i entries, and of one more', (field, limit) => {
    expect(plainCopy({ [field]: new Array(limit).fill(1) }, root)).toHaveProperty('copy');
    expect(plainCopy({ [field]: new Array(limit + 1).fill(1) }, root)).toEqual({
      fault: { code: 'list-too-long', length: limit + 1, limit, place: field, seen: `[… × ${limit + 1}]` },
    });
  });

  it('an object of 1,000 fields, and of one more', () => {
    expect(plainCopy(JSON.parse(wide(1000)), root)).toHaveProperty('copy');
    expect(plainCopy({ a: JSON.parse(wide(1001)) as unknown }, root)).toEqual({
      fault: { ...tooWide, place: 'a', seen: '{… × 1001}' },
    });
  });

  it('8 deep, and one more', () => {
    expect(plainCopy(JSON.parse(deepList(8)), root)).toHaveProperty('copy');
    expect(plainCopy(JSON.parse(deepObject(9)), root)).toEqual({ fault: { ...tooDeep, place: 'a.a.a.a.a.a.a.a', seen: '> 8' } });
  });

  it.each([
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['an infinite number', -Infinity, '-Infinity'],
    ['a map', new Map(), 'object'],
    ['an object with a symbol', { [Symbol('x')]: 1 }, 'symbol'],
    ['an accessor', Object.defineProperty({}, 'b', { enumerable: true, get: () => 1 }), 'accessor'],
    ['what throws', Proxy.revocable({}, {}), undefined],
  ])('%s is not plain, as a value and in a field', (_, value, seen) => {
    if (seen === undefined) {
      const { proxy, revoke } = value;
      revoke();
      expect(plainCopy({ a: proxy }, root)).toEqual({ fault: { code: 'not-plain', place: 'a', seen: 'object' } });
      return;
    }
    const place = seen === 'accessor' ? 'a.b' : 'a';
    expect(plainCopy({ a: value, later: Symbol('y') }, root)).toEqual({ fault: { code: 'not-plain', place, seen } });
  });
});

it('a field that is undefined is left out, one of which nobody knows what it holds is not plain', () => {
  const shifty = new Proxy({}, { ownKeys: () => ['b'], getOwnPropertyDescriptor: () => undefined });
  expect(plainCopy({ a: undefined, b: 1 }, 'rule')).toEqual({ copy: { b: 1 } });
  expect(Object.keys((plainCopy({ a: undefined, b: 1 }, 'rule') as { copy: object }).copy)).toEqual(['b']);
  expect(plainCopy({ a: shifty }, 'rule')).toEqual({ fault: { code: 'not-plain', place: 'a.b', seen: 'undefined' } });
});

it('of 50 faults all are told, of 51 the first 50 and how many are left', () => {
  const faults = Array.from({ length: 60 }, (_, i): Fault => faultAt(`tiers[${i}].from`, '"x"', { code: 'bad-amount' }));
  expect(bounded(faults.slice(0, 50), 'rule')).toEqual(faults.slice(0, 50));
  expect(bounded(faults, 'rule')).toEqual([...faults.slice(0, 50), { code: 'more-faults', count: 10, place: 'rule', seen: '60' }]);
  expect(bounded(faults.slice(0, 50), 'rule', 51).at(-1)).toMatchObject({ code: 'more-faults', count: 1, seen: '51' });
});

it('60 fields that are unknown are 60 faults', () => {
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}`, i]));
  const reading = readRule({ ...writtenRule(), ...unknown });
  const faults = 'faults' in reading ? reading.faults : [];
  expect(faults).toHaveLength(51);
  expect(faults[49]).toEqual({ code: 'unknown-field', place: 'f49', seen: '49' });
  expect(faults[50]).toEqual({ code: 'more-faults', count: 10, place: 'rule', seen: '60' });
});

it('a list of 200 faulty entries is looked at for 100 faults', () => {
  const reading = readRule({ ...writtenRule(), tiers: new Array(200).fill(1) });
  expect('faults' in reading && reading.faults.at(-1)).toEqual({ code: 'more-faults', count: 50, place: 'rule', seen: '100' });
});

describe('tiers whose fields do not agree', () => {
  const tiers = (count: number, from: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => ({ from: String(from(i)), supplement: String(i === 0 ? 99 : 98 - (i % 2)), wording: 'a' }));
  const examples = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const deposit = String(10 + (i === 0 ? 99 : 98 - (i % 2)));
      return [
        { gmv: String(i * 10), tier: i + 1, deposit },
        { gmv: String(i * 10 + 9), tier: i + 1, deposit },
      ];
    }).flat();

  it('61 that do not ascend are 60 faults', () => {
    const reading = readRule({ ...writtenRule(), tiers: tiers(61, () => 0), examples: [] });
    expect('faults' in reading && reading.faults.at(-1)).toEqual({ code: 'more-faults', count: 10, place: 'rule', seen: '60' });
  });

  it('104 whose supplements fall every other time are read, with 52 flags', () => {
    const reading = readRule({ ...writtenRule(), edge: 'upper', tiers: tiers(104, (i) => i * 10), examples: examples(104) });
    expect('flags' in reading && reading.flags).toHaveLength(51);
    expect('flags' in reading && reading.flags.at(-1)).toEqual({ code: 'more-faults', count: 2, place: 'rule', seen: '52' });
  });
});

it('a deposit of 15 digits is read, of 16 not', () => {
  const asks = (supplement: string): unknown => {
    const rule = writtenRule();
    return readRule({ ...rule, tiers: [{ from: '0', supplement, wording: 'a' }], examples: [] });
  };
  expect(asks('999999999999989')).toHaveProperty('rule');
  expect(asks('999999999999990')).toMatchObject({ faults: [{ code: 'deposit-too-precise' }] });
});
