// Run by hand (`npm run icons`) after a change to the drawings; the PNG files are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../test/e2e/browser';

const pixels = [16, 20, 24, 32, 40, 48, 64, 80, 128, 192];
// The two smallest are drawn pixel by pixel: scaled down, the yuan sign blurs.
const drawingFor = (size: number): string => (size <= 20 ? `icon-${size}.svg` : 'icon.svg');

async function makeIcons(folder: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const draw = async (svg: string, size: number, file: string): Promise<void> => {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(join(folder, file), await page.screenshot({ omitBackground: true }));
    };
    for (const size of pixels) await draw(await readFile(join(folder, drawingFor(size)), 'utf8'), size, `icon-${size}.png`);
    // The unified manifest asks for white lines on nothing.
    const lines = (await readFile(join(folder, 'icon.svg'), 'utf8')).replace(/<rect[^>]*>/, '');
    await draw(lines, 32, 'icon-outline-32.png');
  } finally {
    await browser.close();
  }
}

void makeIcons(__dirname);
