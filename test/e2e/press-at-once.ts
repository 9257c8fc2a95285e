import type { Frame } from 'playwright-core';

/** Has a button pressed as soon as it stands in that part of the pane: what it stops may be over before a hand gets there. */
export const pressAtOnce = (frame: Frame, within: string, label: string): Promise<void> =>
  frame.evaluate(
    ([part, wanted]) => {
      const press = new MutationObserver(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${part} fluent-button`)];
        const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
        if (!button) return;
        press.disconnect();
        button.click();
      });
      press.observe(document.body, { childList: true, subtree: true });
    },
    [within, label] as const,
  );
