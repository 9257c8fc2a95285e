import type { Page } from 'playwright-core';

/**
 * Once Excel has taken n requests that write cells, keeps all that the pane asks of it from it: the pane goes on waiting. Resolves at once;
 * `isWaiting` resolves when something is kept, `letGo` hands it over.
 */
export async function holdWriting(page: Page, n: number): Promise<{ isWaiting: () => Promise<unknown>; letGo: () => Promise<void> }> {
  await page.evaluate((most) => {
    const excel = document.querySelector('iframe')!.contentWindow!.opener as { postMessage: (message: unknown) => void };
    const send = excel.postMessage.bind(excel);
    const { faults } = window.tuikeWorkbench.host!;
    const waiting: unknown[] = [];
    let writes = 0;
    excel.postMessage = (message) => {
      if (writes < most) send(message);
      else waiting.push(message);
    };
    faults.failBatch = (_, members) => {
      if (members.includes('Formulas') && !members.includes('Delete')) writes++;
      return undefined;
    };
    Object.assign(window, {
      isPaneWaiting: () => waiting.length > 0,
      letPaneGo: () => {
        faults.failBatch = undefined;
        excel.postMessage = send;
        for (const message of waiting) send(message);
      },
    });
  }, n);
  return {
    isWaiting: () => page.waitForFunction(() => (window as unknown as { isPaneWaiting: () => boolean }).isPaneWaiting()),
    letGo: () => page.evaluate(() => (window as unknown as { letPaneGo: () => void }).letPaneGo()),
  };
}
