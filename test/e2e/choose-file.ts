import path from 'node:path';
import type { Page } from 'playwright-core';

/** As if a person had chosen this file of the disk; resolves when it is open and computed. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  await page.setInputFiles('#file', file);
  await page.waitForFunction((name) => document.querySelector('#file-name')?.textContent === name, path.basename(file), {
    timeout: 300_000,
  });
  await page.locator('#progress').waitFor({ state: 'hidden' });
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
}
