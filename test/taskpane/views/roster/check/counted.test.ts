// Refunded and closed lines left out by a column of formulas: what a person decides, what cells then show, what a roster is made of.
import type { Locator } from 'playwright-core';
import { rosterCheck as check } from '../../../../../src/i18n/zh-CN/pane/roster/check';
import { rosterCounted as text } from '../../../../../src/i18n/zh-CN/pane/roster/counted';
import { rosterFind as find } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as orders } from '../../../../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../../../../src/i18n/zh-CN/pane/writing';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { values, write } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { atStep, stepNow, stepOf } from '../../../../e2e/roster-steps';
import { axeViolations } from '../../../axe';

const cells: CellInput[][] = [
  ['订单号', '机构ID', '成交时间', '成交金额', '订单状态', '退款金额'],
  ['D1', '甲', '2026-10-01', 600_000, '已完成', null],
  ['D2', '甲', '2026-10-02', 1_500_000, '交易关闭', null],
  ['D3', '乙', '2026-10-03', 700_000.1, '已完成', 300_000.05],
  ['D4', '乙', '2026-10-04', 50, '已退款', 50],
  ['D5', '乙', '2026-10-05', 80, '部分退款', 30],
  ['D6', '丙', '2026-10-06', '¥1,000', '已完成', null],
  ['D7', '丙', '2026-10-07', null, '已退款', null],
  ['D8', '丁', '2026-10-08', '=1/0', '已退款', null],
];
const server = paneServerForTests();
let opened: PanePage;

const checked = (): Locator => stepOf(opened.pane, 'check');
const chosen = async (label: string): Promise<string> =>
  (await atStep(opened.pane, 'find'))
    .getByLabel(label, { exact: false })
    .first()
    .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);
const offer = (): Locator => opened.pane.locator('.notice', { hasText: text.heading });
const button = (name: string): Locator => opened.pane.getByRole('button', { name, exact: true });

async function open(options: PaneOptions = {}): Promise<void> {
  opened = await server.open({ cells, ...options });
  await opened.openView('roster');
  await atStep(opened.pane, 'check');
  await offer().waitFor();
}

it('the check says what counts, decides nothing that is not plain, and writes what a person decides', async () => {
  await open();
  const { page, pane } = opened;
  await offer().getByText(text.now('D · 成交金额')).waitFor();
  const ticked = async () =>
    offer()
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).closest('label')!.innerText, (one as HTMLInputElement).checked]));
  expect(await ticked()).toEqual([
    [text.word('已退款', '3', '¥50'), true],
    [text.word('交易关闭', '1', '¥1,500,000'), true],
    [text.word('已完成', '3', '¥1,301,000.10'), false],
  ]);
  expect(await pane.getByText(check.nothing).count()).toBe(0);
  expect(await axeViolations(paneFrame(page))).toEqual([]);

  // 部分退款 is nobody's to decide but a person's.
  expect(await button(text.decideFirst('1')).getAttribute('aria-disabled')).toBe('true');
  await offer().getByRole('radiogroup').getByText(text.counts, { exact: true }).click();
  await offer().getByText(text.textAmounts('1')).waitFor();
  expect(await values(page, 'G1:G9')).toEqual(Array.from({ length: 9 }, () => [null]));

  await button(text.write('8')).click();
  const used = text.inUse('G · 计入金额（不计：已退款 / 交易关闭；减：退款金额）');
  await checked().getByText(used).waitFor();
  await offer().waitFor({ state: 'detached' });
  expect(await chosen(find.roles.amount)).toContain('G · 计入金额');
  const column = (await values(page, 'G2:G9')).flat();
  expect(column.slice(0, 5)).toEqual([600_000, 0, expect.closeTo(400_000.05, 6), 0, 50]);
  expect(column.slice(5)).toEqual(['¥1,000', '', { error: '#DIV/0!' }]);
  await atStep(pane, 'compute');
  expect(await pane.getByText(orders.status.heading).count()).toBe(0);

  // The roster that follows is of that column.
  await atStep(pane, 'compute');
  await pane.getByText(orders.preview.heading).waitFor();
  await button(orders.write.button('4')).click();
  await button(orders.made.back).waitFor();
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.activateSheet(grid.sheets().at(-1)!.id);
  });
  const roster = await values(page, 'A2:D5');
  expect(roster.slice(0, 2)).toEqual([
    ['甲', 600_000, 2, 50_000],
    ['乙', 400_050.05, 1, 20_000],
  ]);
  // A blank amount and an error show, whatever their status.
  expect(roster.slice(2).map((row) => row.slice(1).every((cell) => typeof cell === 'object'))).toEqual([true, true]);
});

it('is found again by its header, asks no more, shows #N/A for what came later, and is taken back in one step', async () => {
  await open();
  const { page, pane } = opened;
  await offer().getByRole('radiogroup').getByText(text.leavesOut, { exact: true }).click();
  await button(text.write('8')).click();
  await offer().waitFor({ state: 'detached' });
  await write(page, 'E2:E2', [['冻结']]);
  expect(await values(page, 'G2:G3')).toEqual([[{ error: '#N/A' }], [0]]);

  await atStep(pane, 'find');
  await button(find.readAgain).click();
  await stepNow(pane);
  await atStep(pane, 'check');
  await pane
    .locator('.roster-finding', { hasText: check.titles.error('2', 'G · 计入金额（不计：已退款 / 交易关闭 / 部分退款；减：退款金额）') })
    .waitFor();
  expect(await chosen(find.roles.amount)).toContain('G · 计入金额');
  expect(await pane.getByText(find.doubts.several).count()).toBe(0);
  await atStep(pane, 'check');
  expect(await offer().count()).toBe(0);
  await write(page, 'E2:E2', [['已完成']]);

  await button(writing.undo).first().click();
  await checked().getByText(writing.undone).waitFor();
  await offer().waitFor();
  expect(await values(page, 'G1:G9')).toEqual(Array.from({ length: 9 }, () => [null]));
});

it('a roster with a refund column: what is subtracted is chosen, and nothing is asked of 状态', async () => {
  await open({
    cells: [
      ['机构ID', '上月GMV', '状态', '退款金额'],
      ['甲', 600_000, '正常', 200_000],
      ['乙', 700_000, '停用', null],
    ],
  });
  const list = offer().getByLabel(text.refund.label);
  expect(await list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]!.text)).toBe(
    text.refund.column('D · 退款金额', '1', '¥200,000'),
  );
  expect(await offer().getByRole('checkbox').count()).toBe(0);
  await list.selectOption('none');
  await button(text.nothingChosen).waitFor();
  await list.selectOption({ index: 0 });
  await button(text.write('2')).click();
  await checked().getByText(text.inUse('E · 计入金额（减：退款金额）')).waitFor();
  expect(await values(opened.page, 'E1:E3')).toEqual([['计入金额（减：退款金额）'], [400_000], [700_000]]);
  expect(await chosen(find.roles.gmv)).toContain('E · 计入金额');
});
