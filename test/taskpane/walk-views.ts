// Through every view in every state that people meet, in one page.
import type { Frame } from 'playwright-core';
import { paneFrame } from '../e2e/pane-frame';
import type { PanePage } from '../e2e/pane-page';
import { comeTo, prepare, scenes } from '../e2e/pane-scenes';
import { axeViolations } from './axe';
import { brokenAmounts } from './broken-amounts';
import { smallTargets } from './small-targets';

/** The rules of axe that depend on what is where; the others see the same with every font. */
const rulesOfPlaces = ['target-size', 'scrollable-region-focusable', 'link-in-text-block'];

interface Walk {
  /** What is wrong in a state, whatever its fonts. */
  readonly look?: (frame: Frame, name: string) => Promise<readonly string[]>;
  /** What stands where is looked at with the page's own fonts (null), and with each other family in their place: to come there takes longer. */
  readonly fonts: readonly (string | null)[];
}

/**
 * What each state shows that is wrong: what `look` finds there, what axe finds of places, targets too small to hit, amounts
 * broken across lines, and whatever is wider than the pane.
 */
export async function walkViews(opened: PanePage, { look, fonts }: Walk): Promise<string[]> {
  const { page } = opened;
  const frame = paneFrame(page);
  // A chart is drawn anew once the pane has another width.
  const isWide = () =>
    frame
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 20_000 })
      .then(() => false)
      .catch(() => true);
  const at = async <Found>(width: number, look: () => Promise<Found>): Promise<Found> => {
    const style = await page.addStyleTag({ content: `iframe { max-width: ${width}px; }` });
    const found = await look();
    await style.evaluate((element) => (element as unknown as HTMLElement).remove());
    return found;
  };
  const misplaced = async (): Promise<string[]> => {
    const found = [...(await axeViolations(frame, rulesOfPlaces)), ...(await smallTargets(frame))];
    if (await isWide()) found.push('wider than 320 px');
    // As wide as 320 px are to a person who reads at twice the size.
    if (await at(160, isWide)) found.push('wider than 160 px');
    return found;
  };
  const found: string[] = [];
  await prepare(opened);
  for (const [name, scene] of Object.entries(scenes)) {
    await comeTo(opened, scene);
    // Scrolled, the tabs lie over whatever is below them: for axe a target that is too close.
    await frame.evaluate(() => scrollTo(0, 0));
    if (look) {
      const broken = [...(await brokenAmounts(frame)), ...(await at(270, () => brokenAmounts(frame)))];
      const seen = [...(await look(frame, name)), ...broken];
      found.push(...seen.map((fault) => `${name}: ${fault}`));
    }
    for (const font of fonts) {
      await drawWith(frame, font);
      found.push(...(await misplaced()).map((fault) => `${name}${font ? `, ${font}` : ''}: ${fault}`));
    }
    await drawWith(frame, null);
  }
  return found;
}

/** Has the pane's texts drawn with this family, null: with its own. */
const drawWith = (frame: Frame, family: string | null): Promise<void> =>
  frame.evaluate(async (name) => {
    const { style } = document.documentElement;
    for (const variable of ['--sans', '--mono']) style.setProperty(variable, name && JSON.stringify(name));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, family);
