// The pictures of README.md, made anew by `npm run pictures` from the built workbench.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { openBrowser } from './browser';
import { openWorkbench, type } from './grid-page';

const root = path.join(__dirname, '../..');
const pictures = path.join(root, 'assets/pictures');

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const server = createWorkbenchServer({ dist: path.join(root, 'dist'), workbench: path.join(root, 'build/workbench'), officeJs });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  const { page } = await openWorkbench(browser, `http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));
  await type(page, 'G2', '=TUIKE.DEPOSIT(C2:C201)');
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.select(grid.activeSheet(), { row: 1, column: 6, rows: 1, columns: 1 });
    return grid.settled();
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('main h1'));
  // The spill's outline is drawn with the next frames.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({ path: path.join(pictures, 'workbench.png') });
  await browser.close();
  server.closeAllConnections();
  server.close();
}

void main();
