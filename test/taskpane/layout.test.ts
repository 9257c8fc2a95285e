// How the pane looks, in a browser: what jsdom, which lays nothing out, cannot tell.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import { bundledPage } from './bundled-page';
import { faintTexts } from './contrast';
import { misplaced, widths } from './misplaced';
import { open, serve, show } from './served-pane';
import { situations } from './workbooks';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await serve(context, await bundledPage());
  ({ page, complaints } = await open(context));
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
});

const names = Object.keys(situations) as (keyof typeof situations)[];
const looks = names.flatMap((name) => (['zh-CN', 'en-US'] as const).map((language) => [name, language] as const));

/** In the browser: how many things Tab stops at; radio buttons of one name are one, a folded part stops once. */
function tabStops(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a, button, textarea, input, select, summary, fluent-button, fluent-text-input'),
  ].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
  const radios = all.filter((element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio');
  return all.length - radios.length + new Set(radios.map(({ name }) => name)).size;
}

describe.each(widths)('%i px wide, %s', (width) => {
  it.each(looks)('%s in %s fits', async (name, language) => {
    await page.setViewportSize({ width, height: 640 });
    await show(page, situations[name], language, 'light');
    expect(await page.evaluate(misplaced)).toEqual([]);
  });
});

it.each(looks)('%s in %s fits with text alone at twice its size', async (name, language) => {
  await show(page, situations[name], language, 'light');
  await page.addStyleTag({ url: '/twice.css' });
  expect(await page.evaluate(misplaced)).toEqual([]);
  await page.evaluate(() => document.querySelector('link[href="/twice.css"]')?.remove());
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(looks)('every text of %s in %s stands out', async (name, language) => {
    await show(page, situations[name], language, theme);
    expect(await page.evaluate(faintTexts)).toEqual([]);
  });

  it.each(['unread', 'damaged', 'floating'] as const)(
    'the focus shows on everything in %s that takes it, and Tab reaches all of it',
    async (name) => {
      await show(page, situations[name], 'en-US', theme);
      const reachable = await page.evaluate(tabStops);
      expect(reachable).toBeGreaterThan(0);
      // Tab goes on from where the focus was last, even if it was taken away: so it is put before everything.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      for (let turn = 0; turn < reachable; turn++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
          return { isNew: !document.activeElement!.hasAttribute('data-seen'), outlineStyle, outlineWidth };
        });
        await page.evaluate(() => document.activeElement!.setAttribute('data-seen', ''));
        expect(focused).toEqual({ isNew: true, outlineStyle: 'solid', outlineWidth: '2px' });
      }
      await page.evaluate(() => document.querySelectorAll('[data-seen]').forEach((element) => element.removeAttribute('data-seen')));
    },
  );
});

it.each(names)('%s is legible where the system forces its colours', async (name) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await show(page, situations[name], 'zh-CN', 'dark');
  expect(await page.evaluate(faintTexts)).toEqual([]);
});

it('a row of the tier table is one row of seven cells to a screen reader, though it stands on two lines', async () => {
  await show(page, situations.floating, 'en-US', 'light');
  const table = page.getByRole('table', { name: 'Floating deposit, amounts in yuan' });
  expect(await table.getByRole('columnheader').count()).toBe(7);
  const row = table.getByRole('row', { name: '2 50万至100万元 500,000 1,000,000 20,000 30,000 50,000', exact: true });
  expect([await row.count(), await row.getByRole('rowheader').count(), await row.getByRole('cell').count()]).toEqual([1, 1, 6]);
});

it('nothing moves', async () => {
  for (const name of names) {
    await show(page, situations[name], 'en-US', 'light');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

it('every view opens under that policy, Fluent’s components among them', async () => {
  await show(page, situations.floating, 'en-US', 'light');
  const tabs = page.getByRole('tab');
  for (let index = 0; index < (await tabs.count()); index++) {
    await tabs.nth(index).click();
    await page.locator(`[role=tabpanel][aria-labelledby="${await tabs.nth(index).getAttribute('id')}"] h1`).waitFor();
  }
  expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
  await tabs.first().click();
});

it('nothing offends a policy that allows only its own script and style, and nothing else is asked for', () => {
  expect(complaints).toEqual([]);
});
