// The roster view in a workbook whose versions have dates: orders, the roster made of them, a roster that names its month, a schedule; each
// figure held against plain integers.
import type { CellInput, CellValue } from '../../src/workbench/grid/grid';
import { roster as frame } from '../../src/i18n/zh-CN/pane/roster';
import { rosterCompute as compute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind as find } from '../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as orders } from '../../src/i18n/zh-CN/pane/roster/orders';
import { rosterSchedule as schedule } from '../../src/i18n/zh-CN/pane/roster/schedule';
import { settingsText } from '../../src/rules/workbook/settings';
import { plainDeposit, yuanOf } from '../roster/month-end/plain-deposit';
import { axeViolations } from '../taskpane/axe';
import { area } from './grid-page';
import type { PanePage } from './pane-page';
import { atStep, stepOf } from './roster-steps';
import { inTestLanguage, monthName } from './test-language';
import { startPaneServer, type PaneServer } from './pane-page';

jest.setTimeout(240_000);

const stored = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:24:00.000Z',
  effectiveFrom: { 'fixed-v1': '2025-06-01', 'floating-v2': '2026-03-01' },
  versions: [],
});
const [fixedName, floatingName] = inTestLanguage(['固定制', '浮动制'], ['Fixed deposit', 'Floating deposit']);
const rosterSheet = orders.write.sheetName('2026-02');

/** In cents, by plain integers: one sum until March 2026 is assessed, by tier from then on; nothing before June 2025. */
function plainDue(assessed: string, gmv: bigint): { tier: number; deposit: bigint } | null {
  if (assessed < '2025-06') return null;
  if (assessed < '2026-03') return { tier: 1, deposit: 20_000_000n };
  const { tier, deposit } = plainDeposit(gmv);
  return { tier, deposit };
}

const orderLines: CellInput[][] = [
  ['订单号', '机构ID', '成交时间', '成交金额'],
  ['D1', 'A1', "'2026-01-05", 600_000],
  ['D2', 'A2', "'2026-01-06", 100.5],
  ['D3', 'A1', "'2026-02-05", 300_000],
  ['D4', 'A2', "'2026-02-05", 2_000_000],
  ['D5', 'A1', "'2025-04-30", 5],
];
const balances: CellInput[][] = [
  ['机构ID', '保证金余额'],
  ['A1', 20_000],
  ['A2', 210_000],
];
const monthly: CellInput[][] = [
  ['机构ID', '月份', '上月GMV', '保证金余额'],
  ['A1', "'2026-01", 600_000, 20_000],
  ['A2', "'2026-01", 2_500_000, 210_000],
];
const months = ['2025-04', '2025-06', '2026-01', '2026-02', '2026-03'];
const gmvs = [100, 100, 600_000, 600_000, 2_500_000];
const path: CellInput[][] = [
  ['机构ID', '月份', '成交额', '余额'],
  // The balance of the second row begins anew what the first, for which no version is known, leaves open.
  ...months.map((month, i): CellInput[] => ['A1', `'${month}`, gmvs[i]!, i === 1 ? 150_000 : null]),
];

let server: PaneServer;
let opened: PanePage;

beforeAll(async () => {
  server = await startPaneServer({ grid: 'univer' });
  opened = await server.open({ stored, cells: orderLines });
  await opened.page.evaluate(
    async (sheets) => {
      const { grid } = window.tuikeWorkbench;
      const front = grid.activeSheet();
      for (const [name, cells] of sheets) {
        const { id } = grid.addSheet(name);
        grid.write(id, { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
      }
      grid.activateSheet(front);
      await grid.settled();
    },
    [
      ['余额', balances],
      ['一月', monthly],
      ['逐月', path],
    ] as const,
  );
  await opened.openView('roster');
});
afterAll(async () => {
  await opened.close();
  await server.close();
});

const text = (words: string) => opened.pane.getByText(words, { exact: true }).first();
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true }).last();
const choose = (label: string, value: string) => opened.pane.getByLabel(label, { exact: true }).selectOption(value);
const chooseMonth = async (year: number, month: string) => {
  const option = await opened.pane
    .getByLabel(orders.month.label, { exact: true })
    .locator('option', { hasText: orders.monthText(year, month) })
    .textContent();
  await opened.pane.getByLabel(orders.month.label, { exact: true }).selectOption({ label: option! });
};
const sheetId = (name: string) =>
  opened.page.evaluate((wanted) => window.tuikeWorkbench.grid.sheets().find((sheet) => sheet.name === wanted)!.id, name);
const show = async (name: string) => opened.page.evaluate((id) => window.tuikeWorkbench.grid.activateSheet(id), await sheetId(name));
async function read(name: string): Promise<void> {
  await show(name);
  await atStep(opened.pane, 'find');
  await button(find.readAgain).click();
  await opened.pane.locator('[data-step=find]', { hasText: name }).first().waitFor();
}
const plain = (cell: CellValue): unknown => (cell === null ? '' : typeof cell === 'object' ? cell.error : cell);
async function cells(sheet: string, address: string): Promise<unknown[][]> {
  const found = await opened.page.evaluate(
    ([id, at]) => window.tuikeWorkbench.grid.settled().then(() => window.tuikeWorkbench.grid.values(id, at)),
    [await sheetId(sheet), area(address)] as const,
  );
  return found.map((row) => row.map(plain));
}
const formulas = async (sheet: string, address: string) =>
  opened.page.evaluate(([id, at]) => window.tuikeWorkbench.grid.formulas(id, at), [await sheetId(sheet), area(address)] as const);

it('orders by date: each month says which version is in force, and before the first there is none', async () => {
  await atStep(opened.pane, 'compute');
  await choose(orders.rule.label, 'dated');
  await chooseMonth(2025, monthName(4));
  await opened.pane.getByText(inTestLanguage(/2025-05-01 早于已知最早的版本/, /2025-05-01 is before/)).waitFor();
  expect(await text(orders.preview.heading).count()).toBe(0);
  await chooseMonth(2026, monthName(2));
  await text(orders.rule.inForce('2026-03-01', floatingName)).waitFor();
  await chooseMonth(2026, monthName(1));
  await text(orders.rule.inForce('2026-02-01', fixedName)).waitFor();
});

it('writes the roster of the version in force, with what is missing and left over by that version', async () => {
  await show('余额');
  await button(orders.held.take).click();
  await text(orders.held.found('2', '2')).waitFor();
  await button(orders.write.button('2')).click();
  await text(orders.made.from(rosterSheet)).waitFor();
  const deposit = plainDue('2026-02', 60_000_000n)!.deposit;
  expect(await cells(rosterSheet, 'A2:H3')).toEqual([
    ['A1', 600_000, 1, yuanOf(deposit), '', 20_000, yuanOf(deposit - 2_000_000n), 0],
    ['A2', 100.5, 1, yuanOf(deposit), '', 210_000, 0, yuanOf(21_000_000n - deposit)],
  ]);
});

it('goes on by that version, in formulas and in the result', async () => {
  await stepOf(opened.pane, 'result').locator('.result-sums').waitFor();
  expect(await opened.pane.locator('.result-sums').innerText()).toContain('400,000');
  await atStep(opened.pane, 'check');
  await text(frame.rule.differs('2026-01', '2026-02-01', fixedName, floatingName)).waitFor();
  await atStep(opened.pane, 'compute');
  await text(compute.basis(fixedName, '2')).waitFor();
  await stepOf(opened.pane, 'compute').locator('fluent-button.primary').click();
  await opened.pane.locator('.compute-good').waitFor();
  const [header] = await cells(rosterSheet, 'I1:L1');
  const column = header!.indexOf(compute.answers.deposit);
  expect((await cells(rosterSheet, 'I2:L3')).map((row) => row[column])).toEqual([200_000, 200_000]);
  expect((await formulas(rosterSheet, 'I2:L2'))[0]![column]).toBe('=IF(B2:B3="","",TUIKE.DEPOSIT(B2:B3,"2026-02"))');
  await read(rosterSheet);
  await atStep(opened.pane, 'compute');
  await text(compute.basis(fixedName, '2')).waitFor();
});

it('a roster that names its month asks which version, uses the workbook’s until told, and writes values by the other', async () => {
  await read('一月');
  await atStep(opened.pane, 'compute');
  await text(compute.basis(floatingName, '2')).waitFor();
  await atStep(opened.pane, 'check');
  await choose(frame.rule.label, 'dated');
  await atStep(opened.pane, 'compute');
  await text(compute.basis(fixedName, '2')).waitFor();
  expect(await axeViolations(opened.page.frames().find((one) => one.url().includes('/taskpane.html'))!)).toEqual([]);
  await opened.pane.locator('[data-step=compute] .compute-more summary').first().click();
  await choose(compute.how, 'values');
  await stepOf(opened.pane, 'compute').locator('fluent-button.primary').click();
  await opened.pane.locator('.compute-good').waitFor();
  const [header, ...rows] = await cells('一月', 'E1:H3');
  const at = (name: string) => header!.findIndex((cell) => String(cell).startsWith(`${name}${inTestLanguage('（', ' (')}fixed-v1 · `));
  const deposit = plainDue('2026-02', 60_000_000n)!.deposit;
  expect(rows.map((row) => [row[at(compute.answers.deposit)], row[at(compute.answers.shortfall)]])).toEqual([
    [yuanOf(deposit), yuanOf(deposit - 2_000_000n)],
    [yuanOf(deposit), 0],
  ]);
});

it('a schedule by date changes version in its course, as plain steps do', async () => {
  await read('逐月');
  await atStep(opened.pane, 'compute');
  await choose(schedule.rule.label, 'dated');
  await stepOf(opened.pane, 'compute').locator('fluent-button.primary').click();
  await opened.pane
    .getByText(/逐月!E/)
    .first()
    .waitFor();
  const assessed = months.map((month) =>
    month.endsWith('-12') ? '' : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`,
  );
  let held = 15_000_000n;
  const expected = months.map((_, i) => {
    const found = plainDue(assessed[i]!, BigInt(gmvs[i]!) * 100n);
    if (!found) return Array<string>(5).fill('#N/A');
    const before = held;
    const due = found.deposit > before ? found.deposit - before : 0n;
    held = before + due;
    return [found.tier, ...[found.deposit, before, due, held - found.deposit].map(yuanOf)];
  });
  expect(await cells('逐月', `E2:I${months.length + 1}`)).toEqual(expected);
  expect((await formulas('逐月', 'E2'))[0]![0]).toMatch(/,"dated"\)$/);
  await opened.pane.getByRole('heading', { name: schedule.agency.heading }).click();
  await text(schedule.agency.dueUnknown('1')).waitFor();
});

it('breaks nothing on the way', () => expect(opened.complaints).toEqual([]));
