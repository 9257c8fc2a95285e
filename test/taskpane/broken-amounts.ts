// An amount is read as one thing: none is broken across two lines.
import type { Frame } from 'playwright-core';

/** The amounts of a view that stand on more than one line, a sentence each; a field's text and code are the person's own. */
export const brokenAmounts = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#pane *')) {
      // An amount may be broken at its commas where nothing else helps: <wbr> parts its text.
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (texts.length === 0 || !element.checkVisibility() || element.closest('.unseen, textarea, code, pre')) continue;
      const starts: number[] = [];
      let whole = '';
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          starts.push(whole.length);
          whole += node.textContent ?? '';
        } else if (node.nodeName !== 'WBR') whole += ' ';
      }
      for (const { 0: amount, index } of whole.matchAll(/[+\-−]?¥?\d{1,3}(?:,\d{3})+(?:\.\d+)?万?/g)) {
        const textAt = (at: number): number => starts.filter((start) => start <= at).length - 1;
        const [first, last] = [textAt(index), textAt(index + amount.length - 1)];
        const range = document.createRange();
        range.setStart(texts[first]!, index - starts[first]!);
        range.setEnd(texts[last]!, index + amount.length - starts[last]!);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`“${amount}” is broken across lines in ${element.localName}.${element.className || '-'}`);
      }
    }
    return found;
  });
