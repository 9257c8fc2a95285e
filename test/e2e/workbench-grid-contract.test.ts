// The contract that memory keeps in jest, kept by Univer in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { contract } from '../workbench/grid/contract';
import { openBrowser } from './browser';
import { openWorkbench } from './grid-page';
import type { WorkbenchServer } from './workbench-server';
import { serveWorkbench } from './workbench-server';

jest.setTimeout(180_000);

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let faults: string[];
const scripts = mkdtempSync(join(tmpdir(), 'grid-contract-'));

/** The contract as a script for the page, which calls it `gridContract`. */
async function bundle(): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, '../workbench/grid/contract.ts'),
    output: { path: scripts, filename: 'contract.js', library: { type: 'window', name: 'gridContract' } },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } } }] },
    resolve: { extensions: ['.ts', '.js'] },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((fault, result) => (fault ? reject(fault) : resolve(result))),
  );
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  return join(scripts, 'contract.js');
}

beforeAll(async () => {
  [server, browser] = await Promise.all([serveWorkbench(), openBrowser()]);
  ({ page, faults } = await openWorkbench(browser, server.url));
  await page.addScriptTag({ path: await bundle() });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scripts, { recursive: true, force: true });
});

it.each(contract.map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
  const told = await page.evaluate(async (at) => {
    const { grid } = window.tuikeWorkbench;
    const clause = (window as unknown as { gridContract: { contract: typeof contract } }).gridContract.contract[at];
    // As fresh as a new page: no function of an earlier clause, and another workbook.
    grid.install('NOBODY', [], () => Promise.reject(new Error('nobody')));
    grid.open({ sheets: [] });
    await grid.settled();
    const pairs: [unknown, unknown, string | undefined][] = [];
    await clause?.run(grid, { equal: (actual, expected, what) => pairs.push([actual, expected, what]) });
    // undefined does not come through as JSON.
    return JSON.stringify(pairs, (_key, value: unknown) => (value === undefined ? 'left out' : value));
  }, index);
  const pairs = JSON.parse(told) as [unknown, unknown, string?][];
  expect(pairs.length).toBeGreaterThan(0);
  for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
  expect(faults).toEqual([]);
});
