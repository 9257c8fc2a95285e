// What a person sees who opens the page while the workbench is still being built.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { building, type Building } from '../../src/workbench/server/building/building';
import { listenLocally, type Listening } from '../../src/workbench/server/listen-locally';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { openBrowser } from './browser';

const root = mkdtempSync(join(tmpdir(), 'building-'));
mkdirSync(join(root, 'workbench'));
writeFileSync(join(root, 'workbench/index.html'), '<!doctype html><title>workbench</title><h1>the workbench</h1>');

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true });
});

let server: Listening;
let progress: Building;
let page: Page;
beforeEach(async () => {
  progress = building();
  server = await listenLocally(
    () => createWorkbenchServer({ dist: join(root, 'dist'), workbench: join(root, 'workbench'), officeJs: root, building: progress }),
    0,
  );
  page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/?lang=zh-CN`);
});
afterEach(async () => {
  await page.close();
  await server.close();
});
const shareShown = (name: string) => page.locator(`#${name}`).evaluate((bar) => (bar as HTMLProgressElement).value);
const until = async (claim: () => Promise<boolean>) => {
  while (!(await claim())) await page.waitForTimeout(20);
};

test('it says in both languages what is being done, how far it is, and goes over to the workbench by itself', async () => {
  for (const text of ['正在准备工作台', 'Preparing the workbench', '加载项', 'add-in'])
    await page.getByText(text, { exact: true }).waitFor();
  progress.tell({ name: 'addin', is: 'at', share: 0.4 });
  await until(async () => (await shareShown('addin')) === 0.4);
  progress.tell({ name: 'workbench', is: 'fresh' });
  await until(async () => (await shareShown('workbench')) === 1);
  expect(await shareShown('addin')).toBe(0.4);
  progress.end();
  await page.getByRole('heading', { name: 'the workbench' }).waitFor();
  expect(page.url()).toBe(`http://localhost:${server.port}/?lang=zh-CN`);
});

test('a failed build is told, with the errors of each part as text', async () => {
  progress.tell({ name: 'addin', is: 'failed', errors: './src/start.ts: <img src=x> is not here' });
  progress.tell({ name: 'workbench', is: 'failed', errors: 'main.ts:3:1' });
  for (const text of ['构建失败', 'The build failed']) await page.getByText(text, { exact: true }).waitFor();
  await page.getByText('main.ts:3:1').waitFor();
  expect(await page.locator('pre').textContent()).toBe('addin\n./src/start.ts: <img src=x> is not here\n\nworkbench\nmain.ts:3:1');
  expect(await page.getByText('正在准备工作台').isVisible()).toBe(false);
  await page.getByText('按 Ctrl+C').waitFor();
});

test('a page opened after the failure says the same', async () => {
  progress.tell({ name: 'workbench', is: 'failed', errors: 'main.ts:3:1' });
  await page.reload();
  await page.getByText('main.ts:3:1').waitFor();
});

test('where the server is gone it says so', async () => {
  await server.close();
  await page.getByText('The server does not answer.').waitFor();
  expect(await page.getByText('服务器没有应答').isVisible()).toBe(true);
});

test.each(['/taskpane.html', '/workbench/workbench.js', '/functions.json'])('%s answers that it is not there yet', async (path) => {
  const response = await page.request.get(`http://localhost:${server.port}${path}`);
  expect([response.status(), await response.text()]).toEqual([503, `${path}：还在构建，请稍候 / is still being built.`]);
});

test.each([
  ['light', 320],
  ['dark', 320],
  ['dark', 1280],
] as const)('nothing is cut off: %s, %i pixels', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 700 });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBe(0);
  progress.tell({ name: 'addin', is: 'failed', errors: `Module not found: ${'a-long-name/'.repeat(30)}` });
  await page.getByText('Module not found').waitFor();
  expect(await sideways()).toBe(0);
});
