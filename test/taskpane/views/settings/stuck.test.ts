// Formulas that stay at #NAME? are found and entered again from the pane: the built add-in in the built workbench.
import { stuck as chinese } from '../../../../src/i18n/zh-CN/pane/stuck';
import { stuck as english } from '../../../../src/i18n/en-US/pane/stuck';
import { values } from '../../../e2e/grid-page';
import { paneServerForTests } from '../../../e2e/pane-tests';

const server = paneServerForTests();
const cells = [['成交额'], [600_000, '=TUIKE.DEPOSIT(A2)'], [1, '=TUIKE.DEPOSIT(A3)'], [null, '=SUM(TUIKE.DEPOSIT(A2:A3))']];

it.each([
  ['zh-CN', chinese],
  ['en-US', english],
] as const)('%s: counted, entered again, and said', async (language, text) => {
  const { page, pane, openView } = await server.open({ language, cells });
  await openView('settings');
  const look = pane.getByRole('button', { name: text.look, exact: true });
  await look.click();
  await pane.getByText(text.none, { exact: true }).first().waitFor();
  await page.evaluate(() => window.tuikeWorkbench.host!.stick());
  expect((await values(page, 'B2:B4')).flat()).toEqual(Array(3).fill(expect.objectContaining({ error: '#NAME?' })));
  await look.click();
  // Those of the sample's sheets are among them.
  await pane.getByRole('button', { name: new RegExp(text.enter('[\\d,]+')) }).click();
  await pane
    .getByText(new RegExp(text.entered('[\\d,]+')))
    .first()
    .waitFor();
  expect((await values(page, 'B2:B4')).flat()).toEqual([50_000, 20_000, 70_000]);
  await look.click();
  await pane.getByText(text.none, { exact: true }).first().waitFor();
});
