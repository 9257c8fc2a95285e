import type { Page } from 'playwright-core';
import { writing } from '../../src/i18n/zh-CN/pane/writing';

/** "cancel" presses the button, "refuse" has Excel refuse, "too-large" has it take next to nothing at once from then on. */
export type WriteFault = 'cancel' | 'refuse' | 'too-large';

export const refusedBecause = '连接中断';

/** Has the n-th request that writes cells go wrong. */
export const faultAt = (page: Page, nth: number, fault: WriteFault): Promise<void> =>
  page.evaluate(
    ([at, how, cancel, reason]) => {
      const { faults } = window.tuikeWorkbench.host!;
      let writes = 0;
      faults.failBatch = (_, members) => {
        if (!members.includes('Formulas') || members.includes('Delete') || ++writes !== at) return undefined;
        if (how === 'refuse') return { code: 'GeneralException', message: reason };
        if (how === 'too-large') {
          faults.payloadLimit = 700;
          return undefined;
        }
        const buttons = [...document.querySelector('iframe')!.contentDocument!.querySelectorAll<HTMLElement>('fluent-button')];
        buttons.find((button) => button.textContent === cancel)!.click();
        return undefined;
      };
    },
    [nth, fault, writing.cancel, refusedBecause] as const,
  );

export const noFaults = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window.tuikeWorkbench.host!.faults, { failBatch: undefined, payloadLimit: undefined });
  });
