// JSON that somebody made to stop whoever reads it, by its length in characters.
import { writtenRule } from '../rules/written-rule';

/** As many items as there is room for. */
function filled(length: number, item: (number: number) => string, [before, behind]: readonly [string, string]): string {
  const items: string[] = [];
  for (let room = length - before.length - behind.length; ;) {
    const next = item(items.length);
    if ((room -= next.length + 1) < 0) break;
    items.push(next);
  }
  return before + items.join(',') + behind;
}

const settings = (effectiveFrom: string, versions: string): string =>
  `{"format":1,"chosen":"own-1","chosenBy":"person","chosenAt":"2026-01-01T00:00:00.000Z","effectiveFrom":${effectiveFrom},"versions":${versions}}`;
const around = (text: string): readonly [string, string] => text.split('…') as [string, string];
const repeated = (length: number, part: string): string => part.repeat(Math.floor(length / part.length));
const key = (i: number): string => `"${i.toString(36)}":1`;
/** A rule whose lists are replaced. */
const ruleBut = (lists: object): string => JSON.stringify({ ...writtenRule(), ...lists }).replace('"…"', '…');
const manyKeys = (number: number): string => `{${Array.from({ length: 1000 }, (_, i) => key(number * 1000 + i)).join(',')}}`;

export const hostileJson: Readonly<Record<string, (length: number) => string>> = {
  'fields of other names': (length) => filled(length, key, ['{', '}']),
  'fields that look like places': (length) => filled(length, (i) => `"${(i * 7919) % 999_983}":1`, ['{', '}']),
  'the same field again and again': (length) => filled(length, () => '"id":1', ['{', '}']),
  'fields named __proto__': (length) => filled(length, () => '"__proto__":{"polluted":1}', ['{', '}']),
  'fields of a tier': (length) => filled(length, key, around(ruleBut({ tiers: ['…'] }).replace('…', '{…}'))),
  'objects of 1,000 fields': (length) => filled(length, manyKeys, ['[', ']']),
  'tiers of 1,000 fields': (length) => filled(length, manyKeys, around(ruleBut({ tiers: ['…'] }))),
  'tiers without fields': (length) => filled(length, () => '{}', around(ruleBut({ tiers: ['…'] }))),
  'examples without fields': (length) => filled(Math.min(length, 12_500), () => '{}', around(ruleBut({ examples: ['…'] }))),
  numbers: (length) => filled(length, () => '1', ['[', ']']),
  'numbers beyond all bounds': (length) => filled(length, () => '1e999', ['[', ']']),
  'a number of many digits': (length) => `{"id":${repeated(length - 7, '9')}}`,
  'a name that is long': (length) => `{"id":"${repeated(length - 9, 'a')}"}`,
  'a field whose name is long': (length) => `{"${repeated(length - 6, 'a')}":1}`,
  'an amount that is long': (length) => ruleBut({ base: repeated(length - 900, '0') }),
  'a text of blanks': (length) => ruleBut({ name: { 'zh-CN': repeated(length - 900, ' '), 'en-US': 'x' } }),
  'an address that is long': (length) =>
    ruleBut({ sources: [{ role: 'verify', title: 'x', publisher: 'x', captured: null, href: `https://${repeated(length - 900, 'a.')}` }] }),
  'halves of characters': (length) => `{"id":"${repeated(length - 9, '\ud800')}"}`,
  'halves of characters, escaped': (length) => `{"id":"${repeated(length - 9, '\\ud800')}"}`,
  backslashes: (length) => `{"id":"${repeated(length - 9, '\\\\')}`,
  'lists in lists': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'lists that are never closed': (length) => '['.repeat(length),
  'objects in objects': (length) => repeated(length, '{"a":'),
  colons: (length) => `{${repeated(length - 1, ':')}`,
  blanks: (length) => ' '.repeat(length),
  'a mark again and again': (length) => '\ufeff'.repeat(length),
  'days in force': (length) => filled(length, (i) => `"a${i.toString(36)}":"2026-01-01"`, around(settings('{…}', '[]'))),
  'versions without fields': (length) => filled(length, () => '{}', around(settings('{}', '[…]'))),
  'versions of 1,000 fields': (length) => filled(length, manyKeys, around(settings('{}', '[…]'))),
  'versions of examples without fields': (length) =>
    filled(Math.min(length, 700_000), () => `{"examples":[${repeated(11_997, '{},')}{}]}`, around(settings('{}', '[…]'))),
  'versions of lists without end': (length) =>
    filled(length, () => `{"tiers":[${repeated(1998, '[],')}[]]}`, around(settings('{}', '[…]'))),
  'versions with one id': (length) => filled(length, () => JSON.stringify(writtenRule()), around(settings('{}', '[…]'))),
};
