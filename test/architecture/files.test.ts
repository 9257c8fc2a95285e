import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const root = join(__dirname, '../..');
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(m?ts|tsx)$/.test(file) && !file.includes('/node_modules/'));

// Each of these says nothing of what is inside, so everything ends up there.
const saysNothing = (part: string): boolean =>
  /^(.*[-.])?(utils?|helpers?|common|shared|types|lib|managers?|misc|info)$|^(type|index)$/i.test(part);
const isNameless = (path: string): boolean => path.split('/').some((part) => saysNothing(basename(part, extname(part))));

test.each(['src/utils/round.ts', 'src/engine/types.ts', 'src/engine/index.ts', 'test/helpers.ts', 'src/excel/settings-manager.ts'])(
  'the name %s would be refused',
  (path) => expect(isNameless(path)).toBe(true),
);

test('every folder and file has a name that says what is inside', () => {
  expect([...sources('src'), ...sources('test')].filter(isNameless)).toEqual([]);
});

const longest = { src: 250, test: 450 };
const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

test.each(['src', 'test'] as const)('no file of %s is too long to be read in one go', (folder) => {
  expect(
    sources(folder)
      .filter((file) => linesOf(file) > longest[folder])
      .map((file) => `${file}: ${linesOf(file)} lines`),
  ).toEqual([]);
});

const folders = new Map<string, string[]>();
for (const file of sources('src')) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), basename(file)]);

test('no folder of src holds more than 20 files: beyond that nobody reads their names, and rooms are missing', () => {
  expect([...folders].filter(([, files]) => files.length > 20).map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

/** A language's files mirror the other's; `use` is how React's family says that a function is a hook. */
const saysMore = ([folder, prefix]: readonly [string, string]): boolean => folder.startsWith('src/i18n/') || prefix === 'use';

test('no prefix is shared by three files of one folder: it is a folder that is missing', () => {
  const prefixes = [...folders].flatMap(([folder, files]) => {
    const all = files.map((file) => file.split(/[-.]/)[0]!);
    return [...new Set(all)]
      .filter((prefix) => all.filter((each) => each === prefix).length > 2)
      .map((prefix) => [folder, prefix] as const);
  });
  expect(prefixes.filter((each) => !saysMore(each)).map((each) => each.join(': '))).toEqual([]);
});
