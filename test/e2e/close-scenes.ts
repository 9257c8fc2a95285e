// What people see of closing a month and of what follows, each from a roster on a sheet of its own.
import { rosterClose as english } from '../../src/i18n/en-US/pane/roster/close';
import { handOver as handOverEnglish } from '../../src/i18n/en-US/pane/roster/hand-over';
import { rosterClose as chinese } from '../../src/i18n/zh-CN/pane/roster/close';
import { handOver as handOverChinese } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import type { CellInput } from '../../src/workbench/grid/grid';
import { write } from './grid-page';
import type { PanePage } from './pane-page';
import type { Scene } from './pane-scenes';
import { readTable } from './roster-scenes';

const month: CellInput[][] = [
  ['机构ID', '机构名称', '上月GMV', '保证金余额'],
  ["'337526158041982305", '杭州星河互动娱乐文化传媒有限公司', 499_999.99, 20_000],
  ['A2', '云帆', 500_000, 20_000],
  ['A3', '长空', 1_996_800.5, 50_000],
  ['A4', '北辰', '２，０００，０００', 150_000.5],
  ['A5', '若水', '约八十万', 50_000],
  ['A6', '知行', 12_345.67, 0],
];
const next: CellInput[][] = [
  ['机构ID', '机构名称', '上月GMV', '保证金余额'],
  ['A2', '云帆', 700_000, null],
  ['A3', '长空', 2_996_800, 60_000],
  ['A4', '北辰', 2_000_000, null],
  ['A9', '新枝', 30_000, null],
];

const either = (...says: string[]): RegExp => new RegExp(`^(${says.map((one) => one.replace(/[?]/g, '\\?')).join('|')})$`);

async function come(opened: PanePage): Promise<void> {
  await leaveCloses(opened);
  await readTable(opened, '推客名册', month, 'close');
  const field = opened.pane.getByRole('textbox', { name: either(chinese.month.label, english.month.label) });
  await field.fill('2026-11');
}

/** From whatever page of the closes was open. */
async function leaveCloses({ pane }: PanePage): Promise<void> {
  for (const says of [either(chinese.closes.all, english.closes.all), either(chinese.closes.back, english.closes.back)]) {
    const back = pane.getByRole('button', { name: says });
    if (await back.isVisible()) await back.click();
  }
}

async function closeIt(opened: PanePage): Promise<void> {
  await come(opened);
  const { pane } = opened;
  const again = pane.getByRole('button', { name: /^(再次结账|Close .* again)/ });
  const reason = pane.getByRole('textbox', { name: either(chinese.again.reason, english.again.reason) });
  const button = pane.locator('[data-step=close] fluent-button.primary');
  const ready = button.filter({ hasText: /^(结账|Close) 2026-11|原因|reason/ });
  // Closed by a scene before, the month is shown as closed first; and once more where the table was still being read when that was pressed.
  for (;;) {
    await ready.or(again).first().waitFor();
    if (!(await again.isVisible())) break;
    await again.click();
    await again.waitFor({ state: 'hidden' });
  }
  if (await reason.isVisible()) await reason.fill('演示');
  const before = await opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().length);
  await button.click();
  // What is told of a close before stays until this one is written.
  await opened.page.waitForFunction((count) => window.tuikeWorkbench.grid.sheets().length > count, before);
  const sheet = await opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().at(-1)!.name);
  await pane.locator('.close-good', { hasText: `“${sheet}”` }).waitFor();
}

async function openIt(opened: PanePage): Promise<void> {
  await closeIt(opened);
  await opened.pane.getByRole('button', { name: either(chinese.openClose, english.openClose) }).click();
  await opened.pane.locator('.close-verdict').waitFor();
}

async function unfold({ pane }: PanePage): Promise<void> {
  const folded = pane.locator('.close-parts details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function handOver(opened: PanePage): Promise<void> {
  await come(opened);
  const open = opened.pane.getByText(/^\s*(替换公式|Replace formulas)/).first();
  const fields = opened.pane.locator('.hand-over fieldset').first();
  await open.or(fields).first().waitFor();
  if (await open.isVisible()) await open.click();
  await fields.waitFor();
}

/** @param file office.js's error code with which Excel refuses the workbook's file */
async function openCopy(opened: PanePage, file?: number): Promise<void> {
  const { page, pane } = opened;
  await handOver(opened);
  await page.evaluate((code) => {
    window.tuikeWorkbench.host!.faults.failFile = code === undefined ? undefined : () => code;
  }, file);
  await pane.getByRole('button', { name: either(handOverChinese.copy.open, handOverEnglish.copy.open) }).click();
  if (file === undefined) await page.locator('#message menu button').first().click();
  await pane.locator(file === undefined ? '.hand-over .hand-over-table' : '.hand-over .notice').waitFor();
}

export const closeScenes: Readonly<Record<string, Scene>> = {
  'hand-over': { view: 'roster', come: handOver },
  'hand-over-copy': { view: 'roster', come: (opened) => openCopy(opened) },
  'hand-over-refused': { view: 'roster', come: (opened) => openCopy(opened, 7000) },
  'close-step': { view: 'roster', come },
  'close-closed': { view: 'roster', come: closeIt },
  'close-list': {
    view: 'roster',
    async come(opened) {
      await closeIt(opened);
      await opened.pane.getByRole('button', { name: new RegExp(`· (${chinese.closes.heading}|${english.closes.heading})$`) }).click();
      await opened.pane.locator('.close-rows li').first().waitFor();
    },
  },
  'close-one': { view: 'roster', come: openIt },
  'close-unfolded': {
    view: 'roster',
    async come(opened) {
      await openIt(opened);
      await leaveCloses(opened);
      await readTable(opened, '下月名册', next, 'find');
      await opened.pane.getByRole('button', { name: new RegExp(`· (${chinese.closes.heading}|${english.closes.heading})$`) }).click();
      await opened.pane.locator('.close-rows li fluent-button').first().click();
      await opened.pane.locator('.close-verdict').waitFor();
      await unfold(opened);
    },
  },
  'close-falsified': {
    view: 'roster',
    async come(opened) {
      const { page, pane } = opened;
      await openIt(opened);
      const row = await pane.locator('.close-verdict').evaluate(() => {
        const { grid } = window.parent.tuikeWorkbench;
        const sheet = grid.sheets().at(-1)!.id;
        const used = grid.usedArea(sheet)!;
        return grid.values(sheet, used).findIndex((line) => line[1] === 'A3') + 1;
      });
      await page.evaluate(() => {
        const { grid } = window.tuikeWorkbench;
        grid.activateSheet(grid.sheets().at(-1)!.id);
      });
      await write(page, `G${row}`, [[123_456]]);
      await pane.getByRole('button', { name: either(chinese.verify.again, english.verify.again) }).click();
      await pane.locator('.close-findings').first().waitFor();
    },
  },
};
