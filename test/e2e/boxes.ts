// Characters for which there is no font: a browser draws a box, and nothing else tells.
import type { Frame, Page } from 'playwright-core';

/** What the page shows as boxes, a sentence each; empty where every character has its glyph. What was looked at before on this page is not told again. */
export const boxes = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const side = 24;
    const pen = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d', {
      willReadFrequently: true,
    })!;
    const pixels = (character: string): Uint32Array => {
      pen.clearRect(0, 0, side, side);
      pen.fillText(character, 4, 18);
      return new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer);
    };
    const memory = window as unknown as { drawnBefore?: Map<string, { readonly box: Uint32Array; readonly characters: Set<string> }> };
    const fonts = (memory.drawnBefore ??= new Map());
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { fontFamily, fontWeight } = getComputedStyle(node.parentElement!);
      pen.font = `${fontWeight} 16px ${fontFamily}`;
      // The last code point for private use: no font has it, so it shows what a box looks like here.
      const font = fonts.get(pen.font) ?? { box: pixels('\u{10fffd}'), characters: new Set() };
      fonts.set(pen.font, font);
      const text = node.textContent!.trim();
      for (const character of text) {
        if (character <= '~' || font.characters.has(character)) continue;
        font.characters.add(character);
        const drawn = pixels(character);
        if (font.box.every((pixel, at) => pixel === drawn[at]))
          found.push(`${character} in “${text.slice(0, 40)}” is drawn as a box: no font has it`);
      }
    }
    return found;
  });
