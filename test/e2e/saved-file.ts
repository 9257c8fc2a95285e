import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** Presses Save, on the page in Chinese, and answers how formulas are saved, which is asked only where the workbook has some that other programs do not show. */
export async function savedFile(page: Page, answer?: '带公式' | '只存数值'): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 300_000 });
  await page.locator('#save').click();
  if (answer) await page.locator('#message menu button', { hasText: answer }).click({ timeout: 300_000 });
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
