import type { Frame } from 'playwright-core';

/** What a page's progress bars had come to, between nothing and all, whenever it was drawn: work in one piece draws none of it. */
export async function sharesDrawn(frame: Frame): Promise<() => Promise<readonly number[]>> {
  await frame.evaluate(() => {
    const drawn = new Set<number>();
    (window as unknown as { drawn: Set<number> }).drawn = drawn;
    const look = () => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) {
        const [now, all] = ['aria-valuenow', 'aria-valuemax'].map((name) => Number(bar.getAttribute(name)));
        if (now && all && now < all) drawn.add(now / all);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  return () => frame.evaluate(() => [...(window as unknown as { drawn: Set<number> }).drawn]);
}
