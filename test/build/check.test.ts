// `npm run check` is for people what .ci/run is for the machine: the same steps in the same order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';

const root = join(__dirname, '../..');
const lines = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
const steps = lines.flatMap((line) => /^(?:ADDIN_URL=\S+ )?(npm (?:test|run \w+))/.exec(line)?.[1] ?? []);
const address = /^ADDIN_URL=(\S+) npm run build$/m.exec(lines.join('\n'))?.[1] ?? '';

test('.ci/run begins with the test command of the README', () => {
  expect(lines.filter((line) => line.startsWith('npm '))).toEqual(['npm ci', 'npm test 2>&1 | tee "$log"', 'npm run lint', 'npm run types', 'npm run size']);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('npm ci && npm test');
});

test('npm run check runs each of its steps', () => {
  const own = (step: string): string => (step === 'npm run build' ? 'npm run build:example' : step);
  expect(steps).toHaveLength(5);
  expect(scripts.check.split(' && ')).toEqual(steps.map(own));
  expect(readFileSync(join(root, 'src/site/example-build.ts'), 'utf8')).toContain(`ADDIN_URL: '${address}'`);
});

test.each(Object.entries(scripts))('npm run %s runs a file that is there', (_name, script) => {
  for (const [, file = ''] of script.matchAll(/tsx (\S+\.ts)/g)) expect(readFileSync(join(root, file), 'utf8')).not.toBe('');
});
