import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { placeFrom, sitePlugin } from '../../src/site/site-plugin';

/** The errors of a build whose functions are declared in this text. */
async function errorsFor(functions: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tuike-'));
  writeFileSync(join(folder, 'functions.ts'), functions);
  writeFileSync(join(folder, 'start.js'), 'self.started = true;');
  const plugin = sitePlugin({ functions: join(folder, 'functions.ts'), manifest: join(__dirname, '../../manifest.xml'), place: placeFrom({}), version: '0.1.0', entry: 'taskpane' });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      { mode: 'none', context: folder, entry: { taskpane: './start.js' }, output: { path: join(folder, 'dist') }, plugins: [plugin] },
      (fault, answer) => (fault ? reject(fault) : resolve(answer)),
    );
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
  return stats?.compilation.errors.map((error) => error.message).join('\n') ?? '';
}

test.each([
  ['a type that Excel has not', '/** @customfunction DEPOSIT */\nexport function DEPOSIT(gmv: Map<string, string>): any[][] { return []; }', /Map/],
  ['an arrow function, which the generator passes over', 'export const DEPOSIT = () => [];', /no top-level function/],
  ['a function that the catalogue does not describe', '/** @customfunction OTHER */\nexport function OTHER(): any[][] { return []; }', /OTHER \(en-US\).*no entry/],
])('the build fails on %s', async (_why, functions, fault) => {
  expect(await errorsFor(functions)).toMatch(fault);
});
