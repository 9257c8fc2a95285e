import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { installTestFunctions, openWorkbench } from './grid-page';
import { serveWorkbench, type WorkbenchServer } from './workbench-server';

/** One page with the grid and the test functions for the tests of a file; none may throw by itself. Answers where the page is found, once it is there. */
export function gridForTests(): { readonly page: () => Page } {
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveWorkbench(), openBrowser()]);
    ({ page, faults } = await openWorkbench(browser, server.url));
    await installTestFunctions(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  return { page: () => page };
}
