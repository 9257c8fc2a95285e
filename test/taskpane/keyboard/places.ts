// The places of the pane as the keyboard comes to them, and what stands in each.
import type { Frame, Page } from 'playwright-core';
import { paneFrame } from '../../e2e/pane-frame';
import { shell } from '../../../src/i18n/zh-CN/pane/shell';
import type { PanePage } from '../../e2e/pane-page';

/** Where the keyboard is: what a screen reader would name, or the part of the page around the pane. */
export const focused = async (page: Page): Promise<string> => {
  const outside = await page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.tagName === 'IFRAME' ? null : at?.closest('#grid') ? 'grid' : `#${at?.id ?? ''}`;
  });
  return outside ?? (await paneFrame(page).evaluate(() => window.named(document.activeElement!)));
};

declare global {
  interface Window {
    /** Its role and name, shortly. */
    named(element: Element): string;
  }
}

/** What a person may press, choose or fill in here, in the order of the page; of what is folded only the fold. */
export const pressable = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('a[href], button, fluent-button, fluent-text-input, input, select, textarea, summary, [role=tab]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
      .filter((element) => !element.matches(':disabled, [type=file], [role=tab][aria-selected=false]'))
      .map((element) => window.named(element)),
  );

export async function nameElements(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => {
    const said = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    window.named = (element) => {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
      const by = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      const name = element.getAttribute('aria-label') ?? (by ?? (labels.length > 0 ? labels : [element.textContent])).join(' ');
      return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${said(name)}`;
    };
  });
}

/** From the grid into the pane and to a place's tab, which Enter opens. */
export async function comeByKeyboard({ page }: Pick<PanePage, 'page'>, place: string): Promise<void> {
  await page.keyboard.press('F6');
  await paneFrame(page).waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
  for (let i = 0; i < 5; i++) {
    if ((await focused(page)) === `tab ${place}`) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await paneFrame(page).locator(`[role=tab][aria-selected=true]`, { hasText: place }).waitFor();
  await paneFrame(page).locator('main h1').first().waitFor();
  if (place === shell.nav.roster) await paneFrame(page).locator('.step-on').first().waitFor();
}

export const drawn = (page: Page): Promise<unknown> =>
  paneFrame(page).evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );

/** Tab until the keyboard leaves the pane, opening every fold on the way; answers what was come to, in that order. */
export async function tabThrough(page: Page): Promise<string[]> {
  const reached: string[] = [await focused(page)];
  for (let i = 0; i < 300; i++) {
    await paneFrame(page).evaluate(() => {
      const { activeElement: at } = document;
      if (at?.tagName === 'SUMMARY' && !at.parentElement?.hasAttribute('open')) (at as HTMLElement).dataset['closed'] = '';
    });
    if (await paneFrame(page).evaluate(() => document.activeElement?.matches('summary[data-closed]') ?? false)) {
      await paneFrame(page).evaluate(() => delete (document.activeElement as HTMLElement).dataset['closed']);
      await page.keyboard.press('Enter');
      await paneFrame(page).waitForFunction(() => document.activeElement?.parentElement?.hasAttribute('open'));
      // What is in it may be drawn only then.
      await drawn(page);
    }
    await page.keyboard.press('Tab');
    // office.js tells the host by a message.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const now = await focused(page);
    if (!/^[a-z-]+ /.test(now)) return reached;
    reached.push(now);
  }
  throw new Error(`Tab goes round and round: ${reached.slice(-12).join(' | ')}`);
}
