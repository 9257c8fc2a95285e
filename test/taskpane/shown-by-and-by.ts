import type { Frame } from 'playwright-core';

/** The texts that elements of a page had at any moment from now on, also between two drawings. */
export async function shownByAndBy(frame: Frame, selector: string): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate((wanted) => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    const look = new MutationObserver(() => {
      for (const element of document.querySelectorAll<HTMLElement>(wanted)) shown.add(element.innerText);
    });
    look.observe(document.body, { childList: true, characterData: true, subtree: true });
  }, selector);
  return () => frame.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
}
