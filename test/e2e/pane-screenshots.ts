// Pictures of every view of the pane, for people to look at: npm run screenshots [-- scene or situation …] → test/e2e/output/pane/
// The rule view's situations are drawn from what a workbook might hold; the scenes are come to in the built workbench (npm run build first).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPage } from '../taskpane/bundled-page';
import { open, serve, show } from '../taskpane/served-pane';
import { situations } from '../taskpane/workbooks';
import { openBrowser } from './browser';
import { startPaneServer, type PanePage } from './pane-page';
import { comeTo, prepare, scenes, usual } from './pane-scenes';

const output = join(__dirname, 'output/pane');
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.startsWith(part));
const languages = ['zh-CN', 'en-US'] as const;
const themes = ['light', 'dark'] as const;

async function everySituation(): Promise<void> {
  const names = (Object.keys(situations) as (keyof typeof situations)[]).filter(isWanted);
  if (names.length === 0) return;
  const bundle = await bundledPage();
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

/** As long as the view is, so that nothing has to be scrolled to. */
async function picture({ page, pane }: PanePage, file: string): Promise<void> {
  const height = await pane.locator('html').evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ width: 1280, height: Math.max(800, height + 160) });
  await page.locator('iframe').screenshot({ path: join(output, file) });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function everyScene(): Promise<void> {
  const names = Object.keys(scenes).filter(isWanted);
  if (names.length === 0) return;
  const server = await startPaneServer();
  try {
    for (const language of languages) {
      for (const theme of themes) {
        const opened = await server.open({ language, theme, stored: usual });
        const { page, complaints, close } = opened;
        await prepare(opened);
        for (const name of names) {
          await comeTo(opened, scenes[name]!);
          await picture(opened, `${name}-${language}-${theme}.png`);
          if (theme === 'light') {
            await page.emulateMedia({ forcedColors: 'active' });
            await picture(opened, `${name}-${language}-forced.png`);
            await page.emulateMedia({ forcedColors: 'none' });
            // As wide as Excel for Mac opens a pane, besides the workbench's border.
            const narrow = await page.addStyleTag({ content: '#pane { width: 271px !important; }' });
            await picture(opened, `${name}-${language}-270px.png`);
            await narrow.evaluate((style) => (style as Element).remove());
          }
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
  await everySituation();
  await everyScene();
}

void main();
