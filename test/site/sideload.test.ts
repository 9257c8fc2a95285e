// What would be run: the tools themselves need an Excel and are run by no test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts, devDependencies } from '../../package.json';
import { sideloadPlan, type SideloadPlan } from '../../src/site/sideload/plan';

const document = 'https://contoso.sharepoint.com/:x:/test.xlsx?e=1';
const plan = (args: readonly string[], platform: NodeJS.Platform): SideloadPlan => sideloadPlan(args, platform) as SideloadPlan;

test.each([
  ['windows', 'win32', [], 'desktop'],
  ['mac', 'darwin', [], 'desktop'],
  ['mac', 'darwin', ['--document', 'roster.xlsx'], 'desktop --document roster.xlsx'],
  ['web', 'linux', ['--document', document], `web --document ${document}`],
  ['web', 'win32', ['--document', document], `web --document ${document}`],
] as const)('excel:%s on %s %j', (target, platform, more, place) => {
  const { before, served, after } = plan([target, ...more], platform);
  expect(before.map((command) => command.join(' '))).toEqual([
    'npx --yes office-addin-dev-certs@3.0.0 install --days 365',
    'npx webpack --config-name addin',
  ]);
  expect(served.map((command) => command.join(' '))).toEqual([
    `npx --yes office-addin-debugging@7.0.0 start dist/manifest.xml ${place} --app excel --debug-method direct --no-live-reload`,
  ]);
  expect(after.map((command) => command.join(' '))).toEqual(['npx --yes office-addin-debugging@7.0.0 stop dist/manifest.xml']);
});

test('excel:stop takes out the add-in and the certificate', () => {
  const { before, served, after } = plan(['stop'], 'linux');
  expect([before, served]).toEqual([[], []]);
  expect(after.map((command) => command.join(' '))).toEqual([
    'npx --yes office-addin-debugging@7.0.0 stop dist/manifest.xml',
    'npx --yes office-addin-dev-certs@3.0.0 uninstall',
  ]);
});

test.each<[readonly string[], NodeJS.Platform, RegExp]>([
  [['windows'], 'linux', /这里是 linux[^]*this one is linux/],
  [['mac'], 'win32', /这里是 win32[^]*this one is win32/],
  [['web'], 'linux', /需要一个工作簿的网址[^]*needs a workbook's address/],
  [['web', '--document', 'roster.xlsx'], 'linux', /“roster\.xlsx”[^]*"roster\.xlsx"/],
  [['ipad'], 'darwin', /“ipad”[^]*"ipad"/],
  [[], 'darwin', /excel:windows[^]*excel:windows/],
  [['mac', '--what'], 'darwin', /看不懂的参数[^]*not understood/],
])('%j on %s is refused in both languages', (args, platform, sentence) => {
  expect(sideloadPlan(args, platform)).toEqual({ problem: expect.stringMatching(sentence) as string });
});

test('there is a script for each, and the tools are no dependency', () => {
  for (const target of ['windows', 'mac', 'web', 'stop'] as const)
    expect(scripts[`excel:${target}`]).toBe(`tsx src/site/sideload/sideload.ts ${target}`);
  expect(Object.keys(devDependencies)).not.toContain('office-addin-debugging');
  expect(readFileSync(path.join(__dirname, '../../package-lock.json'), 'utf8')).not.toContain('"node_modules/office-addin-debugging"');
});
