// The month end one step at a time: how many clicks, how long each step is, what stays, and what is said of cells that have changed since.
import type { StepId } from '../../../../../src/i18n/en-US/pane/roster';
import { roster as frameWords } from '../../../../../src/i18n/zh-CN/pane/roster';
import { rosterCompute } from '../../../../../src/i18n/zh-CN/pane/roster/compute';
import { rosterCounted } from '../../../../../src/i18n/zh-CN/pane/roster/counted';
import { rosterFind } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders } from '../../../../../src/i18n/zh-CN/pane/roster/orders';
import { rosterResult } from '../../../../../src/i18n/zh-CN/pane/roster/result';
import { rosterSchedule } from '../../../../../src/i18n/zh-CN/pane/roster/schedule';
import { writing } from '../../../../../src/i18n/zh-CN/pane/writing';
import { spreadRows } from '../../../../../src/roster/assess/spread-rows';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { csvBytes } from '../../../../roster/month-end/file-bytes';
import { holdWriting } from '../../../../e2e/hold-writing';
import { openJourney } from '../../../../e2e/journey-page';
import { write } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { savedFile } from '../../../../e2e/saved-file';
import { atStep, stepNow, stepOf } from '../../../../e2e/roster-steps';

jest.setTimeout(240_000);

const server = paneServerForTests({ grid: 'memory' });

const agencies = 60;
/** Tier 1 to 4, every third agency short of its deposit; nothing about it is in doubt. */
const clean: CellInput[][] = [
  ['机构编号', '机构名称', '上月推客成交额', '保证金余额'],
  ...Array.from({ length: agencies }, (_, i): CellInput[] => [
    `JG${1001 + i}`,
    `机构${i + 1}`,
    120_000 + i * 40_123,
    i % 3 === 0 ? 10_000 : 200_000,
  ]),
];
const short = Array.from({ length: agencies }, (_, i) => i).filter((i) => i % 3 === 0).length;

/** Real clicks in the pane from now on. */
async function countClicks(opened: PanePage): Promise<() => Promise<number>> {
  const frame = paneFrame(opened.page);
  await frame.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    addEventListener('click', ({ isTrusted }) => isTrusted && (window as unknown as { clicks: number }).clicks++, true);
  });
  return () => frame.evaluate(() => (window as unknown as { clicks: number }).clicks);
}
const primary = ({ pane }: PanePage) => pane.locator('.step.here fluent-button.primary:not([aria-disabled="true"])');
const callList = ({ pane }: PanePage, heading: string) => pane.getByRole('heading', { name: heading, exact: true }).waitFor();

describe('clicks, the tab of the roster included', () => {
  it('a clean table: three at most to the call list', async () => {
    const opened = await server.open({ cells: clean });
    const clicks = await countClicks(opened);
    await opened.openView('roster');
    await primary(opened).click();
    await callList(opened, rosterResult.calls.heading(String(short)));
    expect(await clicks()).toBeLessThanOrEqual(3);
  });

  it('orders with refunds and balances: six at most', async () => {
    const lines: CellInput[][] = [
      ['订单号', '机构编号', '成交时间', '推客成交额', '订单状态'],
      ...Array.from({ length: 40 }, (_, i): CellInput[] => [
        `D${1001 + i}`,
        `JG${1001 + (i % 5)}`,
        `2026-10-${String((i % 28) + 1).padStart(2, '0')}`,
        90_000 + i,
        i % 8 === 0 ? '已退款' : '已完成',
      ]),
    ];
    const opened = await server.open({ grid: 'univer', cells: lines });
    const { page, pane } = opened;
    const clicks = await countClicks(opened);
    await opened.openView('roster');
    await pane.getByRole('button', { name: rosterCounted.write('40'), exact: true }).click();
    await pane.locator('.notice', { hasText: rosterCounted.heading }).waitFor({ state: 'detached' });
    await primary(opened).click();
    await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      const { id } = grid.addSheet('余额');
      grid.activateSheet(id);
      const cells = [['机构编号', '保证金余额'], ...Array.from({ length: 5 }, (_, i) => [`JG${1001 + i}`, 20_000])];
      grid.write(id, { row: 0, column: 0, rows: 6, columns: 2 }, cells);
      return grid.settled();
    });
    await pane.getByRole('button', { name: rosterOrders.held.take, exact: true }).click();
    await pane.getByText(rosterOrders.held.found('5', '5')).waitFor();
    await primary(opened).click();
    await callList(opened, rosterResult.calls.heading('5'));
    expect(await clicks()).toBeLessThanOrEqual(6);
  });

  it('a schedule: three at most', async () => {
    const months = ['2026-08', '2026-09', '2026-10'];
    const rows = Array.from({ length: 8 }, (_, i) =>
      months.map((month, m): CellInput[] => [`JG${1001 + i}`, `'${month}`, 400_000 * (m + 1)]),
    );
    const opened = await server.open({ cells: [['机构编号', '月份', '推客成交额'], ...rows.flat()] });
    const clicks = await countClicks(opened);
    await opened.openView('roster');
    await primary(opened).click();
    await callList(opened, rosterSchedule.calls.heading('2026-11', '8'));
    expect(await clicks()).toBeLessThanOrEqual(3);
  });
});

describe.each(['zh-CN', 'en-US'] as const)('%s', (language) => {
  it.each([
    ['a clean table', { cells: clean }],
    ['the sample, with something to fix', {}],
  ])('%s: no step is longer than one and a half screens of 800 px before folds are opened', async (_, table) => {
    const opened = await server.open({ ...table, language });
    await opened.openView('roster');
    const lengths: Partial<Record<StepId, number>> = {};
    for (const step of ['find', 'check', 'compute', 'result'] as const) {
      await atStep(opened.pane, step);
      await opened.pane.locator('.long-work').waitFor({ state: 'detached' });
      lengths[step] = await paneFrame(opened.page).evaluate(() => document.body.scrollHeight);
    }
    for (const [step, length] of Object.entries(lengths)) expect([step, length <= 1200 ? 'fits' : length]).toEqual([step, 'fits']);
  });
});

it('what blocks says so on the way on, and nothing leads past it', async () => {
  const { pane, openView } = await server.open({ cells: clean.map((row) => row.slice(0, 2)) });
  await openView('roster');
  const blocked = pane.getByRole('button', { name: rosterFind.blocked(rosterFind.roles.gmv), exact: true, disabled: true });
  await blocked.waitFor();
  expect(await stepNow(pane)).toBe('find');
  await blocked.click({ force: true });
  expect(await stepNow(pane)).toBe('find');
  expect(await pane.locator('.step').evaluateAll((all) => all.map((one) => one.getAttribute('data-step')))).toEqual([
    'find',
    'check',
    'compute',
    'result',
    'close',
  ]);
});

it('the step stays while another view is open, when the table is read anew, and when the workbook is opened again', async () => {
  const journey = await openJourney(server, {
    name: '名册.csv',
    bytes: csvBytes(clean.map((row) => row.map((cell) => cell as string | number))),
  });
  const { pane } = journey;
  await atStep(pane, 'result');
  await stepOf(pane, 'result').locator('.result-sums').waitFor();
  await pane.getByRole('tab').first().click();
  await pane.locator('[data-step]').first().waitFor({ state: 'detached' });
  await pane.getByRole('tab', { selected: false }).first().click();
  await stepOf(pane, 'result').locator('.result-sums').waitFor();
  // Going back keeps what follows.
  await atStep(pane, 'check');
  await stepOf(pane, 'result')
    .getByRole('button', { name: frameWords.changeStep(frameWords.steps.result), exact: true })
    .click();
  await stepOf(pane, 'result').locator('.result-sums').waitFor();

  const { name, bytes } = await savedFile(journey.page);
  await journey.reopen(name, bytes);
  await stepOf(pane, 'result').locator('.result-sums').waitFor();
  expect(await stepNow(pane)).toBe('result');
});

describe('cells that changed since they were read', () => {
  it('are told in the same second, on whatever step, and no longer once they are as they were; reading anew shows them', async () => {
    const opened = await server.open({ cells: clean });
    const { page, pane } = opened;
    await opened.openView('roster');
    await atStep(pane, 'result');
    const total = () => stepOf(pane, 'result').locator('.result-sums dd').first().innerText();
    const before = await total();
    const told = pane.getByText(frameWords.stale('1', 'D2'), { exact: true });
    await write(page, 'D2', [[0]]);
    await told.waitFor({ timeout: 1000 });
    // What is shown is from before, and says so.
    expect(await total()).toBe(before);
    await write(page, 'D2', [[10_000]]);
    await told.waitFor({ state: 'detached', timeout: 1000 });
    await write(page, 'D2', [[0]]);
    await told.waitFor({ timeout: 1000 });
    await atStep(pane, 'compute');
    await told.waitFor();
    await atStep(pane, 'result');
    await pane.getByRole('button', { name: writing.lookAgain, exact: true }).click();
    await told.waitFor({ state: 'detached' });
    await stepOf(pane, 'result').locator('.result-sums').waitFor();
    expect(await stepNow(pane)).toBe('result');
    expect(await total()).not.toBe(before);
  });

  it('a cell that no step shows is nobody’s matter', async () => {
    const opened = await server.open({ cells: clean });
    await opened.openView('roster');
    await atStep(opened.pane, 'result');
    await write(opened.page, 'H2', [['旁注']]);
    await write(opened.page, 'D2', [[0]]);
    await opened.pane.getByText(frameWords.stale('1', 'D2'), { exact: true }).waitFor();
  });
});

it('“equal” is said after every row was compared: one that differs is named, though no sample would meet it', async () => {
  const opened = await server.open({ cells: clean });
  const { page, pane } = opened;
  await opened.openView('roster');
  await atStep(pane, 'compute');
  const looked = spreadRows([{ row: 1, rows: agencies }], 12);
  const row = Array.from({ length: agencies }, (_, i) => i + 1).find((one) => !looked.includes(one))!;
  const held = await holdWriting(page, 1);
  await primary(opened).click();
  await held.isWaiting();
  await write(page, `C${row + 1}`, [[5_000_000]]);
  await held.letGo();
  const compute = stepOf(pane, 'compute');
  await compute.locator('.notice', { hasText: new RegExp(`[A-Z]${row + 1} `) }).waitFor();
  expect(await pane.getByText(rosterCompute.asExpected(String(agencies)), { exact: true }).count()).toBe(0);
});
