// Both ways for messages to travel, in a real browser, without a server: every address is answered by the test.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import type { memoryGrid } from '../../../src/workbench/grid/memory/memory';
import type { createHost } from '../../../src/workbench/host/host';
import { type OfficeBuild, builds } from '../../../src/workbench/host/page-url';
import { openBrowser } from '../../e2e/browser';

interface HostWindow extends Window {
  readonly workbench: { readonly createHost: typeof createHost; readonly memoryGrid: typeof memoryGrid };
}

const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const built = mkdtempSync(path.join(tmpdir(), 'transport-'));
let browser: Browser;

beforeAll(async () => {
  await bundle();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(built, { recursive: true });
});

function bundle(): Promise<void> {
  const swc = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: path.join(__dirname, 'transport-page.ts'),
    output: { path: built, filename: 'host.js' },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
    resolve: { extensions: ['.ts', '.js'] },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString()) : null);
      if (problem) reject(problem);
      else resolve();
    }),
  );
}

/** A page with the host's script, before which the add-in's page is put in an iframe by the test. */
async function hostPage(address: string, addin: string, addinHtml: string): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage();
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(cdn)) return route.fulfill({ path: path.join(officeJs, url.slice(cdn.length).split('?')[0] as string) });
    if (url === address) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="host.js"></script>' });
    if (url === new URL('host.js', address).href)
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(built, 'host.js')) });
    if (url.startsWith(`${addin}?`)) return route.fulfill({ contentType: 'text/html', body: addinHtml });
    if (!url.endsWith('/favicon.ico')) strangers.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, strangers };
}

const addinScript = `CustomFunctions.associate('TWICE', (x) => x.map((row) => row.map((value) => value * 2)));
  Office.onReady().then(() => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[21]];
    await context.sync();
  }));`;

/** Opens the add-in's page under a host in this window, types a formula beside what the add-in wrote, and answers what the cells show. */
async function play({ addin, way, build }: { addin: string; way: 'listen' | 'globals'; build: OfficeBuild }): Promise<unknown> {
  const { workbench } = window as unknown as HostWindow;
  const grid = workbench.memoryGrid();
  const unknown: string[] = [];
  const host = workbench.createHost(grid, { build, onUnknown: (name) => unknown.push(name) });
  if (way === 'listen') host.listen(window);
  else Object.assign(window, { globalsFor: (page: Window & typeof globalThis) => host.globals(page) });
  host.install('TEST', [
    { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x', dimensionality: 'matrix' }], result: { dimensionality: 'matrix' } },
  ]);
  const frame = document.createElement('iframe');
  frame.src = host.pageUrl(addin);
  document.body.append(frame);
  await host.ready();
  grid.write(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 }, [['=TEST.TWICE(A1)']]);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0] === 42) resolve();
    };
    grid.on('calculated', look);
    look();
  });
  return { shown: grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 2 }), unknown };
}

it('a page on https in an iframe of a host elsewhere, unmodified, by messages between their windows', async () => {
  const addin = 'https://addin.test/taskpane.html';
  const html = `<!doctype html><script src="${cdn}office.js"></script><script>${addinScript}</script>`;
  const { page, strangers } = await hostPage('https://excel.officeapps.live.com/x/host.html', addin, html);
  expect(await page.evaluate(play, { addin, way: 'listen' as const, build: 'web' as const })).toEqual({ shown: [[21, 42]], unknown: [] });
  expect(strangers).toEqual([]);
  await page.close();
});

it.each(builds)(
  'a page on http://localhost in an iframe of the same origin, office.js for %s, by what is defined before it',
  async (build) => {
    const addin = 'http://localhost/taskpane.html';
    const define = `for (const [name, value] of Object.entries(window.parent.globalsFor(window))) Object.defineProperty(window, name, { value, configurable: true })`;
    const html = `<!doctype html><script>${define}</script><script src="${cdn}office.js"></script><script>${addinScript}</script>`;
    const { page, strangers } = await hostPage('http://localhost/host.html', addin, html);
    expect(await page.evaluate(play, { addin, way: 'globals' as const, build })).toEqual({ shown: [[21, 42]], unknown: [] });
    expect(strangers).toEqual([]);
    await page.close();
  },
);
