import { firstChoiceShown } from './first-choice';
import type { Journey } from './journey-page';
import { shell } from '../../src/i18n/zh-CN/pane/shell';

/** Opens a file in the place of what is open and the roster view beside it; the add-in begins anew with it. */
export async function openOpened(journey: Journey, name: string, bytes: Uint8Array): Promise<void> {
  await journey.page.evaluate(
    async ([fileName, content]) => {
      const binary = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
      await window.tuikeWorkbench.open(new File([binary], fileName));
      await window.tuikeWorkbench.grid.settled();
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await firstChoiceShown(journey.page, journey.pane);
  await journey.pane.getByRole('tab', { name: shell.nav.roster, exact: true }).click();
  await journey.pane.locator('main select').first().waitFor();
}
