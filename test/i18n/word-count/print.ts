// Words per place of the add-in in both languages: npm run words [-- <checkout> [--files]]; an older checkout too.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../../src/i18n/language';
import { wordCount } from './count';

const places: [place: string, files: RegExp][] = [
  ['above all places', /^pane\/(shell|banner|newer-version|writing|roster-writing|long-work)\./],
  ['Rule', /^pane\/(rule|chart|repair|versions)\./],
  ['Rule: in other languages', /^(pane\/portable|dialects)\./],
  ['Roster', /^pane\/roster(\.|-|\/(find|check|days|counted|compute|result|schedule|orders|list)\.)/],
  ['Roster: files, handing over', /^pane\/roster\//],
  ['Look up', /^pane\/(lookup|cell|calculator)\./],
  ['Formula', /^pane\/insert\./],
  ['Settings', /^pane\/(about|self-test|stuck)\./],
  ['descriptions of functions', /^functions\./],
  ['errors', /^(problems|faults)\./],
  ['EXPLAIN and CHECK', /^sentences\./],
  ['sheet of a close', /^(close\.|pane\/clos)/],
  ['help', /^help\//],
];

const languages: Language[] = ['zh-CN', 'en-US'];
const [checkout = '.'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const byFile = process.argv.includes('--files');
const folder = (language: Language): string => resolve(checkout, 'src/i18n', language);
const filesOf = (language: Language): string[] =>
  readdirSync(folder(language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();

const rows = new Map<string, Record<Language, number>>();
for (const language of languages) {
  for (const file of filesOf(language)) {
    const place = byFile ? file : (places.find(([, files]) => files.test(file))?.[0] ?? 'elsewhere');
    const row = rows.get(place) ?? { 'zh-CN': 0, 'en-US': 0 };
    row[language] += wordCount(readFileSync(join(folder(language), file), 'utf8'), language);
    rows.set(place, row);
  }
}

const line = (place: string, { 'zh-CN': han, 'en-US': words }: Record<Language, number>): string =>
  `${place.padEnd(30)}${String(han).padStart(8)}${String(words).padStart(8)}`;
const order = (place: string): number => places.findIndex(([name]) => name === place);
console.log(`${''.padEnd(30)}${'Han'.padStart(8)}${'words'.padStart(8)}`);
for (const [place, row] of [...rows].sort(([a], [b]) => order(a) - order(b))) console.log(line(place, row));
const total = (language: Language): number => [...rows.values()].reduce((sum, row) => sum + row[language], 0);
console.log(line('all', { 'zh-CN': total('zh-CN'), 'en-US': total('en-US') }));
