// A month closed, and the workbook handed over as a copy: whoever receives it verifies the close there, and finds what was falsified.
import { rosterClose as text } from '../../src/i18n/zh-CN/pane/roster/close';
import { handOver } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import { close as sheetWords } from '../../src/i18n/zh-CN/close';
import { closeColumns } from '../../src/roster/close/sheet/columns';
import { partsOf } from '../roster/hand-over/copied';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { openJourney } from './journey-page';
import { paneServerForTests } from './pane-tests';
import { atStep } from './roster-steps';

jest.setTimeout(300_000);

const server = paneServerForTests();
const october = [
  ['机构ID', '机构名称', '月份', 'GMV', '保证金余额'],
  ['A2', '云帆', '2026-10', 500_000, 20_000],
  ['A3', '长空', '2026-10', 1_996_800.5, 50_000],
];

it('its mirrors go with the copy, its record does not; verified there as closed, and a changed cell is found', async () => {
  const journey = await openJourney(server, { name: '名册.xlsx', bytes: await xlsxBytes([{ name: '10月', cells: october }]) });
  const { page, pane, showSheet, reopen } = journey;
  await showSheet('10月');
  await atStep(pane, 'close');
  await pane.getByRole('button', { name: text.button('2026-11', '2'), exact: true }).click();
  await pane.locator('.close-good').waitFor();
  const closed = sheetWords.sheetName('2026-11');

  await pane.getByText(handOver.open).click();
  await pane.locator('.hand-over fluent-button', { hasText: handOver.copy.open }).click();
  await pane.getByText(handOver.copy.opened).waitFor();
  await page.locator('#message menu button').first().click();
  const base64 = await page.evaluate(() =>
    btoa(Array.from(window.tuikeWorkbench.newWorkbooks.at(-1)!, (byte) => String.fromCharCode(byte)).join('')),
  );
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const parts = partsOf(bytes);
  expect(parts['xl/workbook.xml']).toContain('TUIKE_CLOSE_1');
  expect(parts['docProps/custom.xml']).toContain('TUIKE close 1');
  expect(Object.values(parts).join('')).not.toContain('urn:tuike-deposit');

  await page.evaluate(() => window.tuikeWorkbench.openFirst());
  await reopen('Book2.xlsx', bytes);
  await showSheet('10月');
  const closes = pane.getByRole('button', { name: new RegExp(`· ${text.closes.heading}$`) });
  await closes.click();
  await pane.locator('.close-rows li fluent-button').first().click();
  await pane.getByText(text.verify.asClosed('2'), { exact: true }).first().waitFor();

  await page.evaluate(
    async ([name, column]) => {
      const { grid } = window.tuikeWorkbench;
      const { id } = grid.sheets().find((sheet) => sheet.name === name)!;
      const row = grid.values(id, grid.usedArea(id)!).findIndex((line) => line.includes('A3'));
      grid.write(id, { row, column, rows: 1, columns: 1 }, [[123_456]]);
      await grid.settled();
    },
    [closed, closeColumns.deposit] as const,
  );
  await pane.getByRole('button', { name: text.verify.again, exact: true }).click();
  await pane.locator('.close-findings').first().waitFor();
  expect(await pane.getByText(text.verify.asClosed('2'), { exact: true }).count()).toBe(0);
});
