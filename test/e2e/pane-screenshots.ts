// Pictures of every view of the pane, for people to look at: npx tsx test/e2e/pane-screenshots.ts [view or situation …] → test/e2e/output/pane/
// The rule view's states are drawn from what a workbook might hold; every view is opened in the built workbench (npm run build first).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { views } from '../../src/taskpane/views';
import { bundledPage } from '../taskpane/bundled-page';
import { open, serve, show } from '../taskpane/served-pane';
import { situations } from '../taskpane/workbooks';
import { openBrowser } from './browser';
import { startPaneServer } from './pane-page';

const output = join(__dirname, 'output/pane');
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const languages = ['zh-CN', 'en-US'] as const;
const themes = ['light', 'dark'] as const;

async function everyState(): Promise<void> {
  const names = (Object.keys(situations) as (keyof typeof situations)[]).filter(isWanted);
  if (names.length === 0) return;
  const bundle = await bundledPage('pane-screenshots');
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      deviceScaleFactor: 2,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    await serve(context, bundle);
    const { page, complaints } = await open(context);
    for (const name of names) {
      for (const language of languages) {
        for (const theme of themes) {
          await show(page, situations[name], language, theme);
          await page.screenshot({ path: join(output, `${name}-${language}-${theme}.png`), fullPage: true });
        }
        await page.emulateMedia({ forcedColors: 'active' });
        await page.screenshot({ path: join(output, `${name}-${language}-forced.png`), fullPage: true });
        await page.emulateMedia({ forcedColors: 'none' });
        await show(page, situations[name], language, 'light');
        for (const width of [160, 270, 640]) {
          await page.setViewportSize({ width, height: 640 });
          await page.screenshot({ path: join(output, `${name}-${language}-${width}px.png`), fullPage: true });
        }
        await page.setViewportSize({ width: 320, height: 640 });
      }
    }
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  } finally {
    await browser.close();
  }
}

/** Every registered view with a column of the sample workbook selected. */
async function everyView(): Promise<void> {
  const ids = views.map(({ id }) => id).filter((id) => isWanted(`view-${id}`) || isWanted(id));
  if (ids.length === 0) return;
  const server = await startPaneServer();
  try {
    for (const language of languages) {
      for (const theme of themes) {
        const { page, pane, openView, select, complaints, close } = await server.open({ language, theme });
        await page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));
        await select('C2:C201');
        for (const id of ids) {
          await openView(id);
          await pane.locator('main[aria-busy=false]').waitFor();
          // As long as the view is, so that nothing has to be scrolled to.
          const height = await pane.locator('html').evaluate((html) => html.scrollHeight);
          await page.setViewportSize({ width: 1280, height: Math.max(800, height + 160) });
          await page.locator('iframe').screenshot({ path: join(output, `view-${id}-${language}-${theme}.png`) });
          await page.setViewportSize({ width: 1280, height: 800 });
        }
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        await close();
      }
    }
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(output, { recursive: true });
  await everyState();
  await everyView();
}

void main();
