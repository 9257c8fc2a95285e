// Through every view in every state that people meet, in one page.
import type { Frame } from 'playwright-core';
import { paneFrame } from '../e2e/pane-frame';
import type { PanePage } from '../e2e/pane-page';
import { comeTo, prepare, scenes } from '../e2e/pane-scenes';
import { smallTargets } from './small-targets';

/** What each state shows that is wrong: what `look` finds there, targets too small to hit, and whatever is wider than the pane. */
export async function walkViews(opened: PanePage, look: (frame: Frame, name: string) => Promise<readonly string[]>): Promise<string[]> {
  const { page } = opened;
  const frame = paneFrame(page);
  // A chart is drawn anew once the pane has another width.
  const isWide = () =>
    frame
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 20_000 })
      .then(() => false)
      .catch(() => true);
  const found: string[] = [];
  await prepare(opened);
  for (const [name, scene] of Object.entries(scenes)) {
    await comeTo(opened, scene);
    // Scrolled, the tabs lie over whatever is below them: for axe a target that is too close.
    await frame.evaluate(() => scrollTo(0, 0));
    found.push(...[...(await look(frame, name)), ...(await smallTargets(frame))].map((fault) => `${name}: ${fault}`));
    if (await isWide()) found.push(`${name}: wider than 320 px`);
    // As wide as 320 px are to a person who reads at twice the size.
    await page.addStyleTag({ content: 'iframe { max-width: 160px; }' }).then(async (style) => {
      if (await isWide()) found.push(`${name}: wider than 160 px`);
      await style.evaluate((element) => (element as unknown as HTMLElement).remove());
    });
  }
  return found;
}
