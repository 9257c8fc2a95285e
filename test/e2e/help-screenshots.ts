// Pictures of help pages, for people to look at: npx tsx test/e2e/help-screenshots.ts [page …] → test/e2e/output/help/ (npm run build first).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser';

const dist = join(__dirname, '../../dist');
const output = join(__dirname, 'output/help');
const pages = process.argv.length > 2 ? process.argv.slice(2) : ['index', 'deposit', 'schedule', 'rule', 'install', 'limits'];

async function main(): Promise<void> {
  mkdirSync(output, { recursive: true });
  const browser = await openBrowser();
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 360],
    ['light', 1000],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
    const page = await context.newPage();
    for (const language of ['zh-CN', 'en-US']) {
      for (const name of pages) {
        await page.goto(pathToFileURL(join(dist, 'help', language, `${name}.html`)).href);
        await page.screenshot({ path: join(output, `${name}-${language}-${colorScheme}-${width}.png`), fullPage: true });
      }
    }
    await context.close();
  }
  await browser.close();
}

void main();
