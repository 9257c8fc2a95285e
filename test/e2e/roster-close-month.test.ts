// One month of a schedule closed: its last unless another is chosen, with the balances that SCHEDULE says are held before it; and taken back.
import type { CellInput } from '../../src/workbench/grid/grid';
import { close as sheetWords } from '../../src/i18n/zh-CN/close';
import { rosterClose as text } from '../../src/i18n/zh-CN/pane/roster/close';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { closeColumns } from '../../src/roster/close/sheet/columns';
import { values } from './grid-page';
import { paneServerForTests } from './pane-tests';
import { atStep, stepOf } from './roster-steps';

jest.setTimeout(240_000);

const server = paneServerForTests();
const months: CellInput[][] = [
  ['机构ID', '机构名称', '月份', '成交额', '余额'],
  ['S1', '星河', '2026-05', 100, null],
  ['S2', '云帆', '2026-05', 2_000_000, 150_000],
  ['S1', '星河', '2026-06', 600_000, null],
  ['S2', '云帆', '2026-06', 2_100_000, null],
];

it.each([
  [
    'its last month',
    null,
    '2026-07',
    [
      ['S1', 600_000, 2, 50_000, 20_000, 30_000],
      ['S2', 2_100_000, 4, 200_000, 200_000, 0],
    ],
  ],
  [
    'another',
    '2026-06',
    '2026-06',
    [
      ['S1', 100, 1, 20_000, 0, 20_000],
      ['S2', 2_000_000, 4, 200_000, 150_000, 50_000],
    ],
  ],
] as const)('%s', async (_, chosen, month, rows) => {
  const { page, pane, openView } = await server.open({ cells: months });
  await openView('roster');
  await atStep(pane, 'close');
  if (chosen !== null)
    await pane.getByLabel(text.month.label, { exact: true }).selectOption({ label: text.month.choice(chosen, '2026-05') });
  await stepOf(pane, 'close')
    .getByRole('button', { name: text.button(month, '2'), exact: true })
    .click();
  await pane.locator('.close-good').waitFor();
  const sheets = () => page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ id, name }) => ({ id, name })));
  const written = (await sheets()).find(({ name }) => name === sheetWords.sheetName(month))!;
  const cells = await values(page, 'A1:Q60', written.id);
  const shown = cells
    .filter((line) => String(line[closeColumns.mark]).startsWith('row '))
    .map((line) => (['agency', 'gmv', 'tier', 'deposit', 'before', 'due'] as const).map((column) => line[closeColumns[column]]));
  expect(shown).toEqual(rows);
  await pane.getByRole('button', { name: writing.undo, exact: true }).first().click();
  await pane.getByText(writing.undone, { exact: true }).waitFor();
  expect((await sheets()).map(({ name }) => name)).not.toContain(written.name);
  expect(await page.evaluate(() => window.tuikeWorkbench.host!.beside().xmlParts?.some((xml) => xml.startsWith('<close ')) ?? false)).toBe(
    false,
  );
});
