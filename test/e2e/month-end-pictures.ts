// README's picture story: the month-end job in five steps, made anew by `npm run pictures` from the built add-in in the built workbench.
import path from 'node:path';
import { close as closeSheet } from '../../src/i18n/zh-CN/close';
import { rosterClose } from '../../src/i18n/zh-CN/pane/roster/close';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { handOver } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { openJourney } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep } from './roster-steps';

const pictures = path.join(__dirname, '../../assets/pictures');

async function main(): Promise<void> {
  const server = await startPaneServer();
  const { cells } = messyRoster({ seed: 11, agencies: 120 });
  const file = { name: '10月名册.xlsx', bytes: await xlsxBytes([{ name: '10月名册', cells }]) };
  const journey = await openJourney(server, file);
  const { page, pane } = journey;
  await page.setViewportSize({ width: 1280, height: 640 });
  const picture = async (step: number) => {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: path.join(pictures, `month-end-${step}.png`) });
  };
  await atStep(pane, 'find');
  await picture(1);
  await (await atStep(pane, 'check')).locator('h4').first().waitFor();
  await picture(2);
  await (await atStep(pane, 'compute')).locator('fluent-button.primary').click();
  await pane.locator('.compute-good').waitFor();
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.select(grid.activeSheet(), { row: 4, column: 8, rows: 1, columns: 1 });
    return grid.settled();
  });
  await picture(3);
  const result = await atStep(pane, 'result');
  await result.getByLabel(rosterResult.paid.label, { exact: true }).selectOption('prevTier');
  await result.locator('dl').first().waitFor();
  await picture(4);
  await result.locator('.listed-rows fluent-button.primary').click();
  await page.waitForFunction((name) => window.tuikeWorkbench.grid.sheets().some((one) => one.name === name), rosterResult.calls.sheet);
  await journey.showSheet(rosterResult.calls.sheet);
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await pane.getByRole('button', { name: rosterFind.cancel, exact: true }).waitFor({ state: 'detached' });
  await result.locator('.listed-rows fluent-button.primary').scrollIntoViewIfNeeded();
  await picture(5);
  const close = await atStep(pane, 'close');
  const month = close.getByRole('textbox', { name: rosterClose.month.label });
  if ((await month.inputValue()) === '') await month.fill('2026-11');
  await close.locator('fluent-button.primary').click();
  await pane.locator('.close-good').waitFor();
  await journey.showSheet(closeSheet.sheetName('2026-11'));
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await picture(6);
  await journey.showSheet('10月名册');
  await pane.getByText(handOver.open).click();
  await pane.locator('.hand-over fluent-button', { hasText: handOver.copy.open }).first().click();
  await page.locator('#message menu button').first().click();
  await pane.locator('.hand-over-table').waitFor();
  await picture(7);
  await journey.close();
  for (const language of ['zh-CN', 'en-US'] as const) await paneAtSteps(server, file, language);
  await server.close();
}

/** The pane alone at each step, for the help in that language. */
async function paneAtSteps(server: PaneServer, file: { name: string; bytes: Uint8Array }, language: 'zh-CN' | 'en-US'): Promise<void> {
  const { page, pane, close } = await openJourney(server, file, { language });
  await page.setViewportSize({ width: 1280, height: 720 });
  const seen = { check: 'h4', compute: '.compute-more', result: 'dl' } as const;
  for (const step of ['check', 'compute', 'result'] as const) {
    const part = await atStep(pane, step);
    await part.locator(seen[step]).first().waitFor();
    await pane.locator('html').evaluate((html) => (html.scrollTop = 0));
    const clip = { x: 0, y: 0, width: 321, height: 560 };
    const frame = await page.locator('iframe').boundingBox();
    await page.screenshot({
      path: path.join(pictures, `month-end-${step}-${language.slice(0, 2)}.png`),
      clip: { ...clip, x: frame!.x, y: frame!.y },
    });
  }
  await close();
}

void main();
