// What people see of the roster view's sections, each from a table on a sheet of its own.
import { rosterCompute as englishCompute } from '../../src/i18n/en-US/pane/roster/compute';
import { rosterFind as englishFind } from '../../src/i18n/en-US/pane/roster/find';
import { rosterOrders as englishOrders } from '../../src/i18n/en-US/pane/roster/orders';
import { rosterCompute as chineseCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind as chineseFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as chineseOrders } from '../../src/i18n/zh-CN/pane/roster/orders';
import type { StepId } from '../../src/i18n/en-US/pane/roster';
import type { CellInput } from '../../src/workbench/grid/grid';
import { write } from './grid-page';
import type { PanePage } from './pane-page';
import type { Scene } from './pane-scenes';
import { atStep, stepNow } from './roster-steps';

const english = { compute: englishCompute, find: englishFind, orders: englishOrders };
const chinese = { compute: chineseCompute, find: chineseFind, orders: chineseOrders };

/** A title, agencies below edges, on one and beyond, texts that cannot be read, one agency twice, a sum below. */
const month: CellInput[][] = [
  ['十月名册'],
  ['机构ID', '机构名称', '上月GMV', '上月档位', '保证金余额'],
  ["'337526158041982305", '杭州星河互动娱乐文化传媒有限公司', 499_999.99, 1, 20_000],
  ['A2', '云帆', 500_000, 1, 20_000],
  ['A3', '长空', 996_800, 2, 50_000],
  ['A4', '北辰', '２，０００，０００', 3, 150_000.5],
  ['A5', '若水', '约八十万', 2, 50_000],
  ['A4', '北辰', 1, 1, null],
  ['A6', '知行', 12_345.67, 0, 0],
  ['合计', null, 4_000_000, null, null],
];
/** Two months, a refund beyond the sales, a date and an amount that cannot be read, a line without an agency. */
const orders: CellInput[][] = [
  ['推客订单导出'],
  ['订单号', '机构ID', '商品', '成交时间', '成交金额(元)', '订单状态', '退款金额'],
  ['D000000001', "'337526158041982305", '零食', "'2026-10-03 23:59:59", 499_999.99, '已完成', null],
  ['D000000002', 'B2', '美妆', "'2026-10-05", 1_200_000, '已完成', 4_300.5],
  ['D000000003', 'B2', '退款', "'2026-10-06", -4_300.5, '已退款', null],
  ['D000000004', 'B3', '退款', "'2026-10-07", -88, '已退款', null],
  ['D000000005', 'B4', '零食', '10月', 120, '待发货', null],
  ['D000000006', 'B5', '零食', "'2026-10-09", '一百', '已完成', null],
  ['D000000007', null, '零食', "'2026-10-09", 5, '待发货', null],
  ['D000000008', 'B2', '零食', "'2026-09-30", 77, '已完成', null],
  ['D000000009', 'B2', '美妆', "'2026-10-12", 36_000, '交易关闭', null],
  ['D000000010', 'B2', '美妆', "'2026-10-13", 1_288.5, '已退款', 1_288.5],
];
const balances: CellInput[][] = [
  ['机构ID', '保证金余额'],
  ["'337526158041982305", 20_000],
  ['B2', 50_000],
  ['B3', 1],
  ['B3', 2],
  ['C9', 70_000],
];
/** A month below its deposit, one that cannot be read, balances entered after the last GMV. */
const months: CellInput[][] = [
  ['机构ID', '机构名称', '月份', '成交额', '余额'],
  ['S1', '星河', '2026-05', 100, null],
  ['S2', '云帆', '2026-05', 2_000_000, 150_000],
  ['S1', '星河', '2026-06', 600_000, null],
  ['S3', '长空', '2026-06', 'x', null],
  ['S1', '星河', '2026-07', null, 34_500],
  ['S2', '云帆', '2026-06', 2_100_000, null],
  ['S2', '云帆', '2026-07', null, 260_000],
];

const either = (...says: string[]): RegExp => new RegExp(`^(${says.join('|')})$`);
const press = ({ pane }: PanePage, ...says: string[]) =>
  pane
    .getByRole('button', { name: either(...says) })
    .last()
    .click();

/** Brings the sheet of that name to the front, new and holding just these cells. */
async function sheetOf({ page }: PanePage, name: string, cells: CellInput[][]): Promise<void> {
  await page.evaluate((wanted) => {
    const { grid } = window.tuikeWorkbench;
    const former = grid.sheets().find((sheet) => sheet.name === wanted);
    if (former) grid.removeSheet(former.id);
    grid.activateSheet(grid.addSheet(wanted).id);
  }, name);
  const columns = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  await write(page, `A1:${String.fromCharCode(64 + columns)}${cells.length}`, filled);
}

/** Reads the sheet in front, and comes to a step of it. */
export async function readTable(opened: PanePage, name: string, cells: CellInput[][], step: StepId): Promise<void> {
  await sheetOf(opened, name, cells);
  await atStep(opened.pane, 'find');
  await press(opened, chinese.find.readAgain, english.find.readAgain);
  await opened.pane.locator('[data-step=find]', { hasText: name }).first().waitFor();
  await stepNow(opened.pane);
  await atStep(opened.pane, step);
}

async function unfold({ pane }: PanePage): Promise<void> {
  const folded = pane.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function ordersOfOctober(opened: PanePage): Promise<void> {
  await readTable(opened, '订单', orders, 'compute');
  const months = opened.pane.getByLabel(either(chinese.orders.month.label, english.orders.month.label));
  const october = await months.locator('option', { hasText: /10 月|October/ }).textContent();
  await months.selectOption({ label: october! });
  await opened.pane.getByRole('heading', { name: either(chinese.orders.preview.heading, english.orders.preview.heading) }).waitFor();
}

const asked = ({ pane }: PanePage) => pane.getByRole('alertdialog').waitFor();

/** Statuses that are plain and one that is not, below an amount that counts them all. */
const refunded: CellInput[][] = [...orders.slice(1), ['D000000011', 'B2', '美妆', "'2026-10-14", 880, '部分退款', 80]];

export const rosterScenes: Readonly<Record<string, Scene>> = {
  roster: {
    view: 'roster',
    async come({ pane }) {
      await atStep(pane, 'find');
    },
  },
  'roster-check': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '十月', month, 'check');
      await opened.pane.locator('.roster-finding').first().waitFor();
    },
  },
  'roster-compute': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '十月', month, 'compute');
      await opened.pane.locator('.compute-more').nth(1).waitFor();
    },
  },
  'roster-lists': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '十月', month, 'result');
      await opened.pane.locator('.result-sums').waitFor();
      await unfold(opened);
    },
  },
  'roster-counted': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '退款', refunded, 'check');
      await opened.pane.getByRole('radiogroup').first().waitFor();
      await opened.pane.locator('.roster-proposal summary').first().click();
    },
  },
  'roster-days': {
    view: 'roster',
    async come(opened) {
      const dated = orders
        .slice(1, 4)
        .map((row, i) => row.map((cell, column) => (column === 3 && i > 0 ? `'${String(i * 9 + 4)}/10/2026` : cell)));
      await readTable(opened, '日期', dated, 'check');
      await opened.pane.locator('.roster-proposal').first().waitFor();
    },
  },
  'roster-obstacle': {
    view: 'roster',
    async come(opened) {
      const { page, pane, select } = opened;
      await readTable(opened, '十月', month, 'compute');
      await write(page, 'G4', [['占用']]);
      await select('F2');
      await pane.getByLabel(either(chinese.compute.where, english.compute.where)).selectOption('selection');
      await pane.getByText(/首个 G4|the first G4/).waitFor();
      await opened.pane.locator('[data-step=compute] fluent-button.primary').click();
      await asked(opened);
    },
  },
  'roster-schedule': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '逐月', months, 'compute');
      const write = opened.pane.locator('[data-step=compute] fluent-button.primary');
      await write.click();
      await opened.pane.locator('[data-step=result].here .result-sums').waitFor();
      await atStep(opened.pane, 'compute');
      await write.click();
      await asked(opened);
    },
  },
  'roster-schedule-result': {
    view: 'roster',
    async come(opened) {
      await readTable(opened, '逐月', months, 'result');
      await opened.pane.locator('.result-sums').waitFor();
      await unfold(opened);
      await opened.pane.locator('.one-path').waitFor();
    },
  },
  'roster-orders': {
    view: 'roster',
    async come(opened) {
      const { page, pane } = opened;
      await ordersOfOctober(opened);
      await sheetOf(opened, '余额', balances);
      await press(opened, chinese.orders.held.take, english.orders.held.take);
      await pane.getByText(/余额来自|Balances from/).waitFor();
      await sheetOf(opened, '余额', [...balances.slice(0, 2), ['B2', 51_000], ...balances.slice(3)]);
      await page.evaluate(() => window.tuikeWorkbench.grid.settled());
      await opened.pane.locator('[data-step=compute] fluent-button.primary').click();
      await pane
        .getByRole('button', { name: either(chinese.orders.held.again, english.orders.held.again) })
        .first()
        .waitFor();
    },
  },
  'roster-of-orders': {
    view: 'roster',
    async come(opened) {
      await ordersOfOctober(opened);
      const without = opened.pane.getByRole('button', { name: either(chinese.orders.held.without, english.orders.held.without) });
      if (await without.isVisible()) await without.click();
      await opened.pane.locator('[data-step=compute] fluent-button.primary').click();
      await opened.pane.getByRole('button', { name: either(chinese.orders.made.back, english.orders.made.back) }).waitFor();
      await opened.pane.locator('.result-sums').waitFor();
    },
  },
};
