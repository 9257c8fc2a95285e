// Agencies over many months as a person does it: opened, found to be a schedule, SCHEDULE written beside the rows, the paths read, undone.
import type { CellValue } from '../../src/workbench/grid/grid';
import { rosterSchedule as text } from '../../src/i18n/zh-CN/pane/roster/schedule';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { messySchedule } from '../roster/month-end/messy-schedule';
import { yuanOf } from '../roster/month-end/plain-deposit';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep, stepOf } from './roster-steps';

jest.setTimeout(240_000);

const made = messySchedule({ seed: 20_261_105, agencies: 25, months: 15 });
const sheet = '走势';
let server: PaneServer;
let journey: Journey;
let before: string;

beforeAll(async () => {
  server = await startPaneServer();
  journey = await openJourney(server, { name: '走势.xlsx', bytes: await xlsxBytes([{ name: sheet, cells: made.cells }]) });
  before = await journey.whole();
});
afterAll(async () => {
  await journey.close();
  await server.close();
});

const shown = (count: number) => new Intl.NumberFormat('zh-CN').format(count);
const money = (yuan: number) => new Intl.NumberFormat('zh-CN', { minimumFractionDigits: Number.isInteger(yuan) ? 0 : 2 }).format(yuan);
const section = () => stepOf(journey.pane, 'result');
const plain = (cell: CellValue): unknown => (cell === null ? '' : typeof cell === 'object' ? cell.error : cell);
const lastMonth = [...made.rows.map(({ month }) => month)].sort().at(-1)!;

it('begins with who pays for the last month and how much, and ends with the surplus, by each agency’s last row', async () => {
  await atStep(journey.pane, 'result');
  const ofLast = new Map<string, { month: string; surplus: bigint }>();
  for (const { id, month, surplus } of made.rows) if ((ofLast.get(id)?.month ?? '') < month) ofLast.set(id, { month, surplus });
  const surplus = [...ofLast.values()].reduce((sum, one) => sum + one.surplus, 0n);
  await section().getByText(text.sums.asOf(lastMonth)).first().waitFor();
  const calls = made.rows.filter(({ month, due }) => month === lastMonth && due > 0n);
  const [year, month] = lastMonth.split('-').map(Number) as [number, number];
  const payIn = new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
  const terms = await section().locator('.result-sums dt').allInnerTexts();
  const figures = await section().locator('.result-sums dd').allInnerTexts();
  expect([terms[0], figures[0]]).toEqual([text.sums.due(payIn), `¥${money(yuanOf(calls.reduce((sum, { due }) => sum + due, 0n)))}`]);
  expect([terms[1], figures[1]]).toEqual([text.sums.owing, shown(calls.length)]);
  expect([terms.at(-1), figures.at(-1)]).toEqual([text.sums.surplus, `¥${money(yuanOf(surplus))}`]);
  const months = new Set(made.rows.map(({ month }) => month)).size;
  await section().getByRole('heading', { name: text.months.heading }).click();
  const rows = section().locator('.schedule-figures tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(months);
});

it('writes one SCHEDULE formula beside the rows, which answers as plain steps do', async () => {
  await (await atStep(journey.pane, 'compute')).locator('fluent-button.primary').click();
  await stepOf(journey.pane, 'compute').getByRole('button', { name: writing.undo, exact: true }).waitFor();
  const { firstRow } = made;
  const header = (await journey.values(sheet, `E${firstRow}:L${firstRow}`))[0]!;
  const column = header.indexOf(text.write.columns.tier);
  const letter = (index: number) => String.fromCharCode(69 + column + index);
  const range = `${letter(0)}${firstRow + 1}:${letter(4)}${firstRow + made.rows.length}`;
  await journey.page.waitForFunction(
    ([row, at]) => {
      const { grid } = window.tuikeWorkbench;
      return typeof grid.values(grid.sheets()[0]!.id, { row, column: at, rows: 1, columns: 1 })[0]![0] === 'number';
    },
    [firstRow, 4 + column] as const,
  );
  expect((await journey.values(sheet, range)).map((row) => row.map(plain))).toEqual(
    made.rows.map(({ tier, deposit, heldBefore, due, surplus }) => [tier, ...[deposit, heldBefore, due, surplus].map(yuanOf)]),
  );
  expect((await journey.formulas(sheet, `${letter(0)}${firstRow + 1}`))[0]![0]).toMatch(/^=TUIKE\.SCHEDULE\(/);
});

it('draws an agency’s path and tells the months in which money was due', async () => {
  await section().getByRole('heading', { name: text.agency.heading }).click();
  const { id } = made.rows[0]!;
  const own = made.rows.filter((row) => row.id === id);
  const due = own.filter((row) => row.due > 0n);
  const select = section().getByLabel(text.agency.choose, { exact: true });
  await select.locator('option').nth(1).waitFor({ state: 'attached' });
  const option = (await select.locator('option').allTextContents()).find((name) => name.split(/\s/)[0] === id)!;
  await select.selectOption({ label: option });
  const sum = money(yuanOf(due.reduce((total, row) => total + row.due, 0n)));
  await section()
    .getByText(text.agency.due(shown(due.length), `¥${sum}`))
    .first()
    .waitFor();
  await section().locator('svg[role=img]').first().waitFor();
});

it('one step takes the formula away again', async () => {
  await stepOf(journey.pane, 'compute').getByRole('button', { name: writing.undo, exact: true }).click();
  await stepOf(journey.pane, 'compute').getByText(writing.undone, { exact: true }).waitFor();
  expect(await journey.whole()).toBe(before);
  expect(journey.complaints).toEqual([]);
});
