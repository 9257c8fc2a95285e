// npm ci stops on a lock file that leaves out a package of another platform, which happens where a registry did not have it on the day
// it was written. Then pin a version of the package above it that is there for every platform.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const read = (file: string): [string, Locked][] => {
  const { packages } = JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([path]) => path !== '');
};
const installed = read('package-lock.json');
const packages = Object.fromEntries(installed);

test('the lock file holds every platform’s packages', () => {
  const named = installed.flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ path, name }) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))).toEqual([]);
});

test.each(['package-lock.json', 'test/bench/package-lock.json', 'test/dialects/prove/package-lock.json'])('%s names no registry, and the content of every package', (file) => {
  expect(read(file).length).toBeGreaterThan(10);
  expect(read(file).filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('what the add-in is only compared with, GPL among it, is no dependency of the project', () => {
  const compared = /node_modules\/(hyperformula|@formulajs|@gorules|json-rules-engine)(\/|$)/;
  expect(read('test/bench/package-lock.json').filter(([path]) => compared.test(path)).length).toBeGreaterThan(4);
  expect(installed.filter(([path]) => compared.test(path))).toEqual([]);
});
