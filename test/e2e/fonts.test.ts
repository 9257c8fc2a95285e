// Whatever is installed on a machine, tests and pictures draw with the packages' fonts, and every character that the add-in says has its glyph there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { boxes } from './boxes';
import { openBrowser } from './browser';
import type { FontSet } from './fonts';

const words = join(__dirname, '../../src/i18n');
const said = readdirSync(words, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
  file.endsWith('.ts') ? [...readFileSync(join(words, file), 'utf8')] : [],
);
// The signs besides: of the workbench's page, of keys on a Mac, of cells that people bring.
const characters = [...new Set([...said, ...'●√✓①￥０９〔〕〈〉龘鑫'])].filter((character) => character > ' ').join('');

const families: Readonly<Record<FontSet, readonly string[]>> = {
  usual: ['DejaVu Sans', 'DejaVu Sans Mono', 'Noto Sans', 'Noto Sans SC Thin'],
  noChinese: ['DejaVu Sans', 'DejaVu Sans Mono'],
  tallLines: ['DejaVu Sans', 'Noto Nastaliq Urdu', 'Noto Sans SC Thin'],
};

async function withWords(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const stacks = [
    "'Microsoft YaHei', 'Noto Sans SC', sans-serif",
    "'Segoe UI', Arial, 'Noto Sans', sans-serif",
    'Consolas, Menlo, monospace',
    'serif',
  ];
  await page.setContent('<meta charset="utf-8"><body lang="zh-CN"></body>');
  await page.evaluate(
    ([text, fonts]) => {
      for (const font of fonts)
        for (const weight of ['400', '600']) {
          const line = Object.assign(document.createElement('p'), { textContent: text });
          Object.assign(line.style, { fontFamily: font, fontWeight: weight });
          document.body.append(line);
        }
    },
    [characters, stacks] as const,
  );
  return page;
}

/** Chromium's own word for the fonts it drew the page with. */
async function fontsDrawn(page: Page): Promise<string[]> {
  // Of what was never drawn no font is known.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const drawn = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
  return [...new Set(drawn.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))].sort();
}

// Elsewhere a browser draws with the system's fonts, whatever a test asks for.
const areOurs = process.platform === 'linux';

describe.each(areOurs ? (['usual', 'noChinese', 'tallLines'] as const) : (['usual'] as const))('%s', (set) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(set);
    page = await withWords(browser);
  });
  afterAll(() => browser?.close());

  if (areOurs)
    it('draws with the packages’ fonts and no others', async () => {
      expect(await fontsDrawn(page)).toEqual(families[set]);
    });

  if (set === 'noChinese')
    it('has a box for every Chinese character, and each is reported', async () => {
      const found = await boxes(page);
      const chinese = [...characters].filter((character) => /\p{Script=Han}/u.test(character));
      expect(chinese.filter((character) => !found.some((sentence) => sentence.startsWith(`${character} `)))).toEqual([]);
    });
  else
    it('has every character that the add-in says', async () => {
      expect(await boxes(page)).toEqual([]);
    });
});
