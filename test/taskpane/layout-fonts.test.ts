// The layout with other fonts than people have: one whose lines are tall, and a wide one without any Chinese.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import type { FontSet } from '../e2e/fonts';
import { bundledPage } from './bundled-page';
import { misplaced, widths } from './misplaced';
import { open, serve, show } from './served-pane';
import { smallTargets } from './small-targets';
import { situations } from './workbooks';

const names = Object.keys(situations) as (keyof typeof situations)[];
const looks = names.flatMap((name) => (['zh-CN', 'en-US'] as const).map((language) => [name, language] as const));

describe.each<FontSet>(['noChinese', 'tallLines'])('%s', (fonts) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(fonts);
    const context = await browser.newContext();
    await serve(context, await bundledPage());
    ({ page } = await open(context));
  });
  afterAll(() => browser?.close());

  it.each(['zh-CN', 'en-US'] as const)('the tabs stand in one row at 270 px in %s', async (language) => {
    await page.setViewportSize({ width: 270, height: 640 });
    await show(page, situations.floating, language, 'light');
    const tops = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const heights = await page
      .locator('[role=tab] > span:not(.unseen)')
      .evaluateAll((labels) => labels.map((label) => label.getClientRects().length));
    expect(heights).toEqual([1, 1, 1, 1]);
  });

  describe.each(widths)('%i px wide, %s', (width) => {
    it.each(looks)('%s in %s fits, and every target is large enough', async (name, language) => {
      await page.setViewportSize({ width, height: 640 });
      await show(page, situations[name], language, 'light');
      expect([...(await page.evaluate(misplaced)), ...(await smallTargets(page))]).toEqual([]);
    });
  });
});
