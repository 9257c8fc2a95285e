// How much there is to read before the next thing to do.
import type { Frame, Page } from 'playwright-core';

/**
 * Where more than three lines of prose stand between two controls, a sentence each. Prose: paragraphs of whole sentences, as many lines as they take at
 * the pane's width. None: headings, labels, tables, lists, figures, what is wrong at a field, and what the functions themselves say.
 */
export const longProse = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const most = 3;
    const controls =
      'a[href], button, input, select, textarea, summary, fluent-button, fluent-text-input, [role=tab], [role=button], [role=slider], [role=radiogroup]';
    const none = 'table, ul, ol, dl, figure, label, legend, .wrong, .sentence, .shown, .unseen';
    const linesOf = (paragraph: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const bottoms = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => bottom);
      return bottoms.sort((a, b) => a - b).filter((bottom, i) => i === 0 || bottom - bottoms[i - 1]! > 6).length;
    };
    const found: string[] = [];
    let said: string[] = [];
    let lines = 0;
    const control = (): void => {
      if (lines > most) found.push(`${lines} lines of prose between two controls: ${said.join(' ¶ ')}`);
      [said, lines] = [[], 0];
    };
    for (const element of document.body.querySelectorAll<HTMLElement>(`${controls}, p`)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches(controls)) control();
      else if (/[。！？：.!?:]$/.test(element.innerText.trim()) && !element.closest(none)) {
        lines += linesOf(element);
        said.push(element.innerText.trim());
      }
    }
    control();
    return found;
  });
