// One meaning a name: whoever searches src for an exported name finds one thing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../src');
const exported = /^export (?:async )?(?:const|let|function\*?|interface|type|class|enum) (\w+)/gm;

const places = new Map<string, string[]>();
for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
  // The two catalogues of words have the same shape on purpose.
  if (!/\.tsx?$/.test(file) || /^i18n[\\/]/.test(file)) continue;
  // Overloads, and a type that goes with a value, are one name.
  const names = new Set(Array.from(readFileSync(join(src, file), 'utf8').matchAll(exported), ([, name]) => name!));
  for (const name of names) places.set(name, [...(places.get(name) ?? []), file]);
}

it('finds the exported names', () => expect(places.get('depositOfTier')).toHaveLength(1));

it('no name is exported by two files', () => {
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

it('what is exported is a noun or says what it answers, never a participle left alone', () => {
  const bare = /^(told|said|kept|shown|found|given|seen|done|held)$/i;
  expect([...places.keys()].filter((name) => bare.test(name))).toEqual([]);
});
