import type { Page } from 'playwright-core';

/**
 * Empties a page of before, so that it is as good as a new one: nothing it stored, was allowed or had routed is left. The workbench opens in it at half
 * the cost, because its process has read the scripts before. Who listens to it goes on listening. Rejects where the page does not answer any more.
 */
export async function blankPage(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.context().clearPermissions();
  await page.evaluate(() => sessionStorage.clear());
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await session.detach();
  await page.goto('about:blank');
  await page.setViewportSize(usualViewport);
}

export const usualViewport = { width: 1280, height: 800 };
