// The steps of the roster view: one at a time is on the screen, the others are lines with a way back.
import type { FrameLocator, Locator } from 'playwright-core';
import type { StepId } from '../../src/i18n/en-US/pane/roster';

export const stepOf = (pane: FrameLocator, id: StepId): Locator => pane.locator(`[data-step="${id}"]`);

/** The step that is on the screen, once the table is read. */
export async function stepNow(pane: FrameLocator): Promise<StepId> {
  await pane.locator('.step-on, .step.done').first().waitFor();
  return (await pane.locator('.step.here').getAttribute('data-step')) as StepId;
}

/** Puts a step on the screen: by its line, or by the ways on of those before it. Waits until the table is read. */
export async function atStep(pane: FrameLocator, id: StepId): Promise<Locator> {
  for (;;) {
    const now = await stepNow(pane);
    if (now === id) return stepOf(pane, id);
    const line = pane.locator(`.step.done[data-step="${id}"] .step-line fluent-button`);
    const onward = pane.locator('.step.here .step-on fluent-button:not([aria-disabled="true"])').last();
    await ((await line.count()) > 0 ? line : onward).click();
    await pane.locator(`.step.here:not([data-step="${now}"])`).waitFor();
  }
}
