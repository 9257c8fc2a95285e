// The page that ships, byte for byte, on https with Microsoft's address of office.js in it, in an iframe of a host elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { memoryGrid } from '../../src/workbench/grid/memory';
import type { createHost } from '../../src/workbench/host/host';
import { builtFile, builtFunctions } from '../functions/built-addin';
import { openBrowser } from './browser';
import { bundle, type Bundle } from './bundle';

interface HostWindow extends Window {
  readonly workbench: { readonly createHost: typeof createHost; readonly memoryGrid: typeof memoryGrid };
}

const dist = path.join(__dirname, '../../dist');
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const addin = 'https://localhost:3000/';
const excel = 'https://excel.officeapps.live.com/host.html';
const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
};
let browser: Browser;
let host: Bundle;

beforeAll(async () => {
  [browser, host] = await Promise.all([
    openBrowser(),
    bundle(path.join(__dirname, '../workbench/host/transport-page.ts'), { type: 'window', name: 'excel' }),
  ]);
});
afterAll(async () => {
  await browser.close();
  host.remove();
});

it.each([
  ['zh-CN', '浮动制', /负数/],
  ['en-US', 'Floating deposit', /negative/],
] as const)('answers formulas and shows its pane in %s; nothing is asked of anyone else', async (locale, name, sentence) => {
  const page = await (await browser.newContext({ locale })).newPage();
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**/*', (route) => {
    const [address = ''] = route.request().url().split(/[?#]/);
    if (address === excel)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body><script src="host.js"></script></body>' });
    if (address === new URL('host.js', excel).href) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(host.path) });
    if (address.startsWith(cdn)) return route.fulfill({ path: path.join(officeJs, address.slice(cdn.length)) });
    const file = address.startsWith(addin) ? address.slice(addin.length) : '';
    if (file && existsSync(path.join(dist, file))) {
      return route.fulfill({ body: builtFile(file), contentType: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    }
    if (!address.endsWith('/favicon.ico')) strangers.push(address);
    return route.abort();
  });
  await page.goto(excel);

  const played = await page.evaluate(
    async ({ language, url, functions }) => {
      const { createHost, memoryGrid } = (window as unknown as HostWindow).workbench;
      const grid = memoryGrid();
      const unknown: string[] = [];
      const played = createHost(grid, { locale: language, onUnknown: (asked) => unknown.push(asked) });
      played.listen(window);
      played.install('TUIKE', functions);
      const frame = document.createElement('iframe');
      frame.src = played.pageUrl(url);
      document.body.append(frame);
      await played.ready();
      const sheet = grid.activeSheet();
      grid.write(sheet, { row: 0, column: 0, rows: 3, columns: 1 }, [[600_000], [-1], ['51.2万']]);
      grid.write(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [['=TUIKE.DEPOSIT(A1:A3)']]);
      await grid.settled();
      while (played.settings()['TUIKE'] === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
      return { shown: grid.values(sheet, { row: 0, column: 1, rows: 3, columns: 1 }), settings: played.settings(), unknown };
    },
    { language: locale, url: `${addin}taskpane.html`, functions: builtFunctions() },
  );

  expect(played.shown).toEqual([[50_000], [{ error: '#VALUE!', message: expect.stringMatching(sentence) }], [50_000]]);
  expect(played.unknown).toEqual([]);
  expect(played.settings['TUIKE']).toContain('floating-v2');
  const frame = page.frames().find((candidate) => candidate.url().startsWith(addin))!;
  await frame.getByText(name).first().waitFor();
  expect([strangers, faults]).toEqual([[], []]);
  await page.context().close();
});
