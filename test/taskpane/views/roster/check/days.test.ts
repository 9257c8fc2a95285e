// Days before months: what the column proves is proposed and written; what it does not prove stays refused, with both readings named.
import type { Locator } from 'playwright-core';
import { rosterCheck as check } from '../../../../../src/i18n/zh-CN/pane/roster/check';
import { rosterDays as text } from '../../../../../src/i18n/zh-CN/pane/roster/days';
import { rosterFind as find } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as orders } from '../../../../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../../../../src/i18n/zh-CN/pane/writing';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { values } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { atStep, stepNow } from '../../../../e2e/roster-steps';
import { axeViolations } from '../../../axe';

const ofDays = (...days: CellInput[]): CellInput[][] => [
  ['机构ID', '成交时间', '成交金额'],
  ...days.map((day, i): CellInput[] => [i % 2 === 0 ? '甲' : '乙', day, 300_000 + i]),
];
const column = 'B · 成交时间';
const server = paneServerForTests();
let opened: PanePage;

async function open(cells: CellInput[][]): Promise<void> {
  opened = await server.open({ cells });
  await opened.openView('roster');
  await atStep(opened.pane, 'check');
}
const notice = (heading: string): Locator => opened.pane.locator('.notice', { hasText: heading });
const button = (name: string): Locator => opened.pane.getByRole('button', { name, exact: true });
const chosen = async (label: string): Promise<string> =>
  (await atStep(opened.pane, 'find'))
    .getByLabel(label, { exact: false })
    .first()
    .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);

it('a column that proves its order is written with the year in front, found again, and taken back', async () => {
  await open(ofDays("'31/10/2026", "'05/10/2026 23:59:59", "'01/11/2026", "'12/09/2026", null));
  const { page, pane } = opened;
  const proposed = notice(text.heading(column, text.order['day-first']));
  await proposed.getByText(text.proof('B2', '31/10/2026', '2026-10-31')).waitFor();
  await proposed.getByText(text.example('05/10/2026 23:59:59', '2026-10-05')).waitFor();
  expect(await axeViolations(paneFrame(page))).toEqual([]);
  // Until then nothing is read: no month is offered.
  await atStep(pane, 'compute');
  await pane.getByText(orders.noMonths).waitFor();
  await atStep(pane, 'check');

  await button(text.write('5')).click();
  await proposed.waitFor({ state: 'detached' });
  expect((await values(page, 'D1:D6')).flat()).toEqual([
    '成交时间（年-月-日）',
    '2026-10-31',
    '2026-10-05 23:59:59',
    '2026-11-01',
    '2026-09-12',
    '',
  ]);
  expect(await chosen(find.roles.date)).toBe('D · 成交时间（年-月-日）');
  await atStep(pane, 'compute');
  const months = pane.getByLabel(orders.month.label, { exact: true });
  await months.selectOption({ label: orders.month.choice(orders.monthText(2026, '10 月'), '2') });
  await pane.getByText(orders.preview.heading).waitFor();
  // What the pane shows is what the cells of ROSTER show.
  await atStep(pane, 'check');
  await pane.locator('.roster-finding', { hasText: check.titles.blank('1', 'D · 成交时间（年-月-日）') }).waitFor();
  await atStep(pane, 'compute');
  await button(orders.write.button('2')).click();
  await pane.getByText(orders.made.from(orders.write.sheetName('2026-11'))).waitFor();

  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.activateSheet(grid.sheets().find(({ name }) => name === 'Test')!.id);
  });
  await atStep(pane, 'find');
  await button(find.readAgain).click();
  await stepNow(pane);
  await atStep(pane, 'find');
  await pane.getByText(find.found('5', 'A1:D6')).waitFor();
  expect(await chosen(find.roles.date)).toBe('D · 成交时间（年-月-日）');
  expect(await pane.getByText(find.doubts.several).count()).toBe(0);
});

it('taken back, the dates are refused again', async () => {
  await open(ofDays("'10/31/2026", "'10/05/2026"));
  const proposed = notice(text.heading(column, text.order['month-first']));
  await proposed.waitFor();
  await button(text.write('2')).click();
  await proposed.waitFor({ state: 'detached' });
  await atStep(opened.pane, 'compute');
  await opened.pane.getByText(orders.month.assessed(orders.monthText(2026, '10 月'), orders.monthText(2026, '11 月'))).waitFor();
  await atStep(opened.pane, 'check');
  expect((await values(opened.page, 'D2:D3')).flat()).toEqual(['2026-10-31', '2026-10-05']);
  await button(writing.undo).first().click();
  await proposed.waitFor();
  expect(await chosen(find.roles.date)).toBe(column);
});

it.each<[string, string, CellInput[]]>([
  ['two readings', text.twoReadings('B2', '05/10/2026', '2026-10-05', '2026-05-10'), ["'05/10/2026", "'06/10/2026"]],
  ['a contradiction', text.contradiction('B2 (31/10/2026)', 'B3 (10/31/2026)'), ["'31/10/2026", "'10/31/2026"]],
  ['dates of Excel’s among them', text.serials('B3', '31/10/2026'), ["'31/10/2026", 46_300]],
])('%s: nothing is proposed, and why is told', async (_, why, days) => {
  await open(ofDays(...days));
  const refused = notice(text.unproven(column));
  await refused.getByText(why).waitFor();
  await refused.getByText(text.refused(days.filter((day) => typeof day === 'string').length.toString())).waitFor();
  expect(await refused.getByRole('button').count()).toBe(0);
});

it('the list of what cannot be read names both readings', async () => {
  await open(ofDays("'05/10/2026", "'06/10/2026"));
  const finding = opened.pane.locator('.roster-finding', { hasText: check.titles.unread('2', column) });
  await finding.locator('summary').click();
  await finding.getByText(check.twoDays('05/10/2026', '2026-10-05', '2026-05-10')).waitFor();
});
