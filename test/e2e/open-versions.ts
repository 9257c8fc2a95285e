import type { PanePage } from './pane-page';

/** Opens the page of all versions in the view of the rule, whatever page is open there. */
export async function openVersions({ pane, openView }: Pick<PanePage, 'pane' | 'openView'>): Promise<void> {
  await openView('rule');
  await toRule({ pane });
  await pane.getByRole('button', { name: /^(版本与日期|Versions and dates|改用其他版本|Choose another version)$/ }).click();
  await pane.locator('.cards').waitFor();
}

/** Back from whatever page of the rule is open to the rule itself; what an editor holds is discarded. */
export async function toRule({ pane }: Pick<PanePage, 'pane'>): Promise<void> {
  const back = pane.locator('fluent-button.back');
  const discard = pane.getByRole('button', { name: /^(放弃修改|Discard changes)$/ });
  while (await back.isVisible()) {
    await back.click();
    // Either the page before is open, or leaving asks.
    await pane.locator('fluent-dialog, main:not(:has(form .closing))').first().waitFor({ state: 'attached' });
    if (await discard.isVisible()) await discard.click();
  }
}
