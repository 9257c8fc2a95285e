import type { Page } from 'playwright-core';

/**
 * Presses a button of the workbench's message. Resolves when the page has heard of it: the event comes a little after the message is gone,
 * and a file that is chosen in between is passed over, as any is while another is being opened.
 */
export async function answerMessage(page: Page, text: string): Promise<void> {
  const heard = page.evaluate(
    () => new Promise<void>((resolve) => document.querySelector('#message')?.addEventListener('close', () => resolve(), { once: true })),
  );
  await page.locator('#message menu button', { hasText: text }).click();
  await heard;
}
