// An amount is read as one thing: none is broken across two lines.
import type { Frame } from 'playwright-core';

/** The amounts of a view that stand on more than one line, a sentence each. What is wider than its own line can do no better; a field's text is the person's own. */
export const brokenAmounts = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('#pane')!, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!text || !parent?.checkVisibility() || parent.closest('.unseen, textarea, code, pre')) continue;
      for (const { 0: amount, index } of text.matchAll(/[+\-−]?¥?\d{1,3}(?:,\d{3})+(?:\.\d+)?万?/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + amount.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`“${amount}” is broken across lines in ${parent.localName}.${parent.className || '-'}`);
      }
    }
    return found;
  });
