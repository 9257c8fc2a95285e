import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

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

test('half the files of src have 60 lines or fewer', () => {
  const lines = sources('src')
    .map(linesOf)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
});
