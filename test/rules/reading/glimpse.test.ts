// What a message shows of a value, and what it calls the place where the value stands.
import { glimpse } from '../../../src/rules/reading/glimpse';
import { placeOf } from '../../../src/rules/reading/place';

it.each<[unknown, string]>([
  ['', '""'],
  ['2万', '"2万"'],
  ['a'.repeat(60), `"${'a'.repeat(60)}"`],
  ['a'.repeat(61), `"${'a'.repeat(60)}…"`],
  ['😀'.repeat(60), `"${'😀'.repeat(60)}"`],
  ['😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
  ['a\u202eb\n\u2028', String.raw`"a\u{202e}b\u{a}\u{2028}"`],
  ['\ud800', String.raw`"\u{d800}"`],
  [[], '[]'],
  [['a'], '[… × 1]'],
  [[1, 2, 3], '[… × 3]'],
  [{}, '{}'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, '{a, b, c, d, e, f}'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, '{a, b, c, d, e, f, …}'],
  [{ ['k'.repeat(61)]: 1 }, `{${'k'.repeat(60)}…}`],
  [null, 'null'],
  [undefined, 'undefined'],
  [12.5, '12.5'],
  [true, 'true'],
])('%j is shown as %s', (value, shown) => expect(glimpse(value)).toBe(shown));

it.each<[readonly PropertyKey[], string]>([
  [[], 'rule'],
  [['tiers', 2, 'from'], 'tiers[2].from'],
  [[0, 'id'], '[0].id'],
  [['name', 'zh-CN'], 'name.zh-CN'],
  [['a'.repeat(41)], 'a'.repeat(41)],
  [['a'.repeat(42)], `["${'a'.repeat(42)}"]`],
  [['a', '1b'], 'a["1b"]'],
  [['a', 'b c'], 'a["b c"]'],
  [['a', ''], 'a[""]'],
  [['a', '名'], 'a["名"]'],
  [['a', Symbol('x')], 'a[symbol]'],
])('%j is called %s', (path, place) => expect(placeOf(path, 'rule')).toBe(place));
