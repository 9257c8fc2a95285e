// The pictures of README.md, made anew by `npm run pictures` from the built workbench, on a machine with a Chinese font.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type } from './grid-page';
import { startPaneServer, type PaneOptions, type PaneServer } from './pane-page';
import { comeTo, prepare, scenes, usual } from './pane-scenes';

const pictures = path.join(__dirname, '../../assets/pictures');

/** Scenes of the pane, a look for each, so that both languages and both themes are seen. */
const looks: Readonly<Record<string, PaneOptions>> = {
  rule: { language: 'zh-CN', theme: 'light' },
  'lookup-text': { language: 'en-US', theme: 'light' },
  'lookup-typed': { language: 'zh-CN', theme: 'dark' },
  'lookup-column': { language: 'en-US', theme: 'light' },
  'versions-preview': { language: 'zh-CN', theme: 'light' },
  'formula-arguments': { language: 'en-US', theme: 'dark' },
};

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const server = await startPaneServer();
  try {
    for (const language of ['zh-CN', 'en-US'] as const) await workbench(server, language);
    for (const [name, look] of Object.entries(looks)) await pane(server, name, look);
  } finally {
    await server.close();
  }
}

/** As the help shows it, in its reader's language. */
async function workbench(server: PaneServer, language: 'zh-CN' | 'en-US'): Promise<void> {
  const { page, close } = await server.open({ language });
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));
  await type(page, 'G2', '=TUIKE.DEPOSIT(C2:C201)');
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.select(grid.activeSheet(), { row: 1, column: 6, rows: 1, columns: 1 });
    return grid.settled();
  });
  // The spill's outline is drawn with the next frames.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({ path: path.join(pictures, language === 'zh-CN' ? 'workbench.png' : 'workbench-en.png') });
  await close();
}

async function pane(server: PaneServer, name: string, look: PaneOptions): Promise<void> {
  const opened = await server.open({ ...look, stored: usual });
  await opened.page.setViewportSize({ width: 1280, height: 780 });
  await prepare(opened);
  await comeTo(opened, scenes[name]!);
  await opened.pane.locator('html').evaluate((html) => (html.scrollTop = 0));
  await opened.page.locator('iframe').screenshot({ path: path.join(pictures, `pane-${name}.png`) });
  await opened.close();
}

void main();
