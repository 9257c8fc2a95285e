// What a finger or a shaky hand must hit, measured: WCAG 2.2, 2.5.8.
import type { Frame, Page } from 'playwright-core';

/**
 * The controls that take less than 24 × 24 px, a sentence each. A label counts to its control, which it presses too. Links within a sentence are
 * excepted, as in WCAG: their height is the line's.
 */
export const smallTargets = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, fluent-button, fluent-text-input, [role=tab], [role=button], [role=slider]',
    );
    const isInSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...element.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.closest('.unseen') || isInSentence(control)) return [];
      const isTicked = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
      const { width, height } = ((isTicked && control.closest('label')) || control).getBoundingClientRect();
      if (width > 23.9 && height > 23.9) return [];
      const name = control.ariaLabel ?? (control.closest('label') ?? control).textContent?.trim().slice(0, 30);
      return [`${control.localName}.${control.className || '-'} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)} px, 24 × 24 are due`];
    });
  });
