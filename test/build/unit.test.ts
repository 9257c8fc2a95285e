// `npm run test:unit` needs no build and no browser: none of its files comes to them, by whatever way.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { jest as settings } from '../../package.json';

const root = join(__dirname, '../..');
const [unit, browser] = settings.projects;
const rooms = /\{([\w,]+)\}/.exec(unit!.testMatch[0]!)![1]!.split(',');

function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import|require\() ?'(\.[^']+)'/g)) {
    const found = ['', '.ts', '.tsx'].map((end) => join(dirname(file), from) + end).find((path) => /\.tsx?$/.test(path) && tryRead(path));
    if (found) reached(found, seen);
  }
  return seen;
}

function tryRead(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

const testsOf = (room: string): string[] =>
  readdirSync(join(root, 'test', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(root, 'test', room, file));

test.each(rooms)('the tests of %s need neither', (room) => {
  const needs = testsOf(room).flatMap((file) =>
    [...reached(file)]
      .filter((path) => /'(playwright-core|webpack)'|(\.\.\/|root, ')(dist|build)\b/.test(readFileSync(path, 'utf8')))
      .map((path) => `${relative(root, file)} needs ${relative(root, path)}`),
  );
  expect(testsOf(room).length).toBeGreaterThan(0);
  expect(needs).toEqual([]);
});

test('what is not a unit test runs with a browser, and nothing twice; so does what starts databases', () => {
  expect(unit!.testPathIgnorePatterns).toEqual(['<rootDir>/test/dialects/proof']);
  expect(browser!.testMatch).toEqual(['<rootDir>/test/**/*.test.{ts,tsx}']);
  const others = rooms.filter((room) => room !== 'dialects');
  expect(browser!.testPathIgnorePatterns).toEqual([`<rootDir>/test/(${others.join('|')})/`, '<rootDir>/test/dialects/(?!proof)']);
});
