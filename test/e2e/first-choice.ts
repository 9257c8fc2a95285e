import type { FrameLocator, Page } from 'playwright-core';
import { heldByAndBy } from './rules-in-page';

/**
 * Waits until an add-in that has just started has recorded a version in the workbook, as it does where there is none, and its pane shows that:
 * from then on it hears of every change of the settings, and changes none by itself. Answers when the version was chosen.
 */
export async function firstChoiceShown(page: Page, pane: FrameLocator): Promise<string> {
  const { chosenAt } = JSON.parse(await heldByAndBy(page)) as { chosenAt: string };
  // It may open where it was left.
  await pane.getByRole('tab').first().click();
  await choiceShownAt(pane, chosenAt).waitFor();
  return chosenAt;
}

/** Where the rule view says that the version was chosen at this instant. */
export const choiceShownAt = (pane: FrameLocator, instant: string) => pane.locator(`main time[datetime="${instant}"]`).first();
