// README's picture story: the month-end job in five steps, made anew by `npm run pictures` from the built add-in in the built workbench.
import path from 'node:path';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterList } from '../../src/i18n/zh-CN/pane/roster/list';
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { openJourney } from './journey-page';
import { startPaneServer } from './pane-page';

const pictures = path.join(__dirname, '../../assets/pictures');

async function main(): Promise<void> {
  const server = await startPaneServer();
  const { cells } = messyRoster({ seed: 11, agencies: 120 });
  const file = { name: '10月名册.xlsx', bytes: await xlsxBytes([{ name: '10月名册', cells }]) };
  const journey = await openJourney(server, file);
  const { page, pane } = journey;
  await page.setViewportSize({ width: 1280, height: 640 });
  const section = (number: number) => pane.locator('section', { has: pane.getByRole('heading', { name: new RegExp(`^${number} · `) }) });
  const picture = async (step: number) => {
    // To the top of the pane, as a person scrolls to read it.
    await section(Math.min(step, 4)).evaluate((part) => part.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: path.join(pictures, `month-end-${step}.png`) });
  };
  await picture(1);
  await section(2).locator('h4').first().waitFor();
  await picture(2);
  await section(3).getByRole('button', { name: rosterCompute.write, exact: true }).click();
  await section(3).locator('.compute-good').waitFor();
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.select(grid.activeSheet(), { row: 4, column: 8, rows: 1, columns: 1 });
    return grid.settled();
  });
  await picture(3);
  await section(4).getByLabel(rosterResult.paid.label, { exact: true }).selectOption('prevTier');
  await section(4).locator('dl').first().waitFor();
  await picture(4);
  await section(4).getByRole('button', { name: rosterList.write }).first().click();
  await page.waitForFunction((name) => window.tuikeWorkbench.grid.sheets().some((one) => one.name === name), rosterResult.calls.sheet);
  await journey.showSheet(rosterResult.calls.sheet);
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await section(4).getByRole('button', { name: rosterList.write }).first().scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({ path: path.join(pictures, 'month-end-5.png') });
  await journey.close();
  await server.close();
}

void main();
