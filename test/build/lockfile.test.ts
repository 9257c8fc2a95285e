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
const { packages } = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('the lock file holds every platform’s packages', () => {
  const named = installed.flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ path, name }) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))).toEqual([]);
});

test('it names no registry, and the content of every package', () => {
  expect(installed.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-'))).toEqual([]);
});
