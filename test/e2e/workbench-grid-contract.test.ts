// The contract that memory keeps in jest, kept by Univer in a real browser.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contract } from '../workbench/grid/contract';
import { openBrowser } from './browser';
import type { Bundle } from './bundle';
import { bundle } from './bundle';
import { openWorkbench } from './grid-page';
import type { WorkbenchServer } from './workbench-server';
import { serveWorkbench } from './workbench-server';

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let faults: string[];
let script: Bundle;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveWorkbench(), openBrowser()]);
  ({ page, faults } = await openWorkbench(browser, server.url));
  script = await bundle(join(__dirname, '../workbench/grid/contract.ts'), { type: 'window', name: 'gridContract' });
  await page.addScriptTag({ path: script.path });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  script?.remove();
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
