import type { Page } from 'playwright-core';

declare global {
  interface Window {
    freezeWatch?: { readonly longest: number; stop(): void };
  }
}

/**
 * Milliseconds for which the page neither drew nor answered at the longest while `action` ran, and for how long it ran. The timer
 * of the page itself is watched: it cannot fire while something else keeps the page.
 */
export async function longestFreeze(page: Page, action: () => Promise<unknown>): Promise<{ freeze: number; duration: number }> {
  await page.evaluate(() => {
    let [last, longest, isWatching] = [performance.now(), 0, true];
    const beat = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isWatching) setTimeout(beat);
    };
    beat();
    window.freezeWatch = {
      get longest() {
        return Math.max(longest, performance.now() - last);
      },
      stop: () => (isWatching = false),
    };
  });
  const start = performance.now();
  await action();
  const duration = performance.now() - start;
  const freeze = await page.evaluate(() => {
    const watch = window.freezeWatch;
    watch?.stop();
    return watch?.longest ?? 0;
  });
  return { freeze: Math.round(freeze), duration: Math.round(duration) };
}
