// Pictures of every view of the pane, for people to look at: npx tsx test/e2e/pane-screenshots.ts [situation …] → test/e2e/output/pane/
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPage } from '../taskpane/bundled-page';
import { open, serve, show } from '../taskpane/served-pane';
import { situations } from '../taskpane/workbooks';
import { openBrowser } from './browser';

const output = join(__dirname, 'output/pane');
const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  mkdirSync(output, { recursive: true });
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
    for (const [name, shown] of Object.entries(situations)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      for (const language of ['zh-CN', 'en-US'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          await show(page, shown, language, theme);
          await page.screenshot({ path: join(output, `${name}-${language}-${theme}.png`), fullPage: true });
        }
        await page.emulateMedia({ forcedColors: 'active' });
        await page.screenshot({ path: join(output, `${name}-${language}-forced.png`), fullPage: true });
        await page.emulateMedia({ forcedColors: 'none' });
        await show(page, shown, language, 'light');
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

void main();
