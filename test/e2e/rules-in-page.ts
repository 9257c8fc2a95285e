// What the workbook open in a page holds of its rule.
import type { Page } from 'playwright-core';
import { fingerprint, held, holding } from '../excel/rules-in-book';

/** The text of the rule; undefined where the workbook holds none. An Excel without parts keeps it in settings. */
export async function heldInPage(page: Page): Promise<string | undefined> {
  const [beside, setting] = await page.evaluate(() => {
    const host = window.tuikeWorkbench.host!;
    return [host.beside(), host.settings()['TUIKE']] as const;
  });
  return held(beside) ?? (setting === undefined ? undefined : (JSON.parse(setting) as string));
}

/** Resolves with the text once the workbook holds one. */
export async function heldByAndBy(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const { host } = window.tuikeWorkbench;
    return host?.beside().xmlParts?.some((xml) => xml.startsWith('<rules ')) || host?.settings()['TUIKE'];
  });
  return (await heldInPage(page))!;
}

/** As changeElsewhere, in a page, and a person comes back to it, for not every Excel tells; in an Excel without parts, which the page's address tells, in settings. */
export function changeInPage(page: Page, text: string): Promise<void> {
  const isOldest = new URL(page.url()).searchParams.get('excel') === 'oldest';
  return page.evaluate(
    ([beside, key, value]) => {
      const host = window.tuikeWorkbench.host!;
      if (beside) host.setBesideElsewhere(beside);
      host.setSettingElsewhere(key, JSON.stringify(value));
      document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('focus'));
    },
    isOldest ? ([null, 'TUIKE', text] as const) : ([holding(text).beside, 'TUIKE rule', fingerprint(text)] as const),
  );
}
