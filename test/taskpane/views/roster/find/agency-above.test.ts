// Order lines below an agency that is named once: refused until something proves whose they are.
import { rosterCheck as check } from '../../../../../src/i18n/zh-CN/pane/roster/check';
import { rosterFind as find } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as orders } from '../../../../../src/i18n/zh-CN/pane/roster/orders';
import { paneFrame } from '../../../../e2e/pane-frame';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { atStep, stepNow } from '../../../../e2e/roster-steps';

const cells = [
  ['带货机构', '成交日期', '订单号', '推客成交金额', '退款金额'],
  ['00123', '2026-10-01', 'A1', 300_000, 0],
  [null, '2026-10-02', 'A2', 300_000, 0],
  ['乙\u200b文化', '2026-10-03', 'B1', 100, 0],
  ['乙文化', '2026-10-04', 'B2', 200, 0],
  [123, '2026-10-05', 'C1', 7, 0],
];
const column = 'A · 带货机构';
const server = paneServerForTests({ grid: 'memory' });

it('a merge proves it; look-alikes are told with the amount that moves', async () => {
  const { page, pane, openView } = await server.open({ cells });
  await openView('roster');
  const finding = (title: string) => pane.locator('.roster-finding', { hasText: title });
  const unfold = (title: string) => finding(title).locator('summary').click();
  await atStep(pane, 'check');
  await unfold(check.titles.blank('1', column));
  await finding(check.titles.blank('1', column)).getByText(check.blank.agency).waitFor();
  await atStep(pane, 'find');
  await pane
    .getByText(find.counts.tuike)
    .getByText(find.alsoMoney(find.isMeasure('E · 退款金额', find.measures.refund)))
    .waitFor();

  await paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:A3').merge();
      await context.sync();
    }),
  );
  await pane.getByRole('button', { name: find.readAgain }).click();
  await stepNow(pane);
  await atStep(pane, 'check');
  const above = finding(check.titles.above('1', column));
  await above.locator('summary').click();
  await above.getByText(check.about.above).waitFor();
  await above.getByText(check.above('00123', 'A2')).waitFor();
  expect(await finding(check.titles.blank('1', column)).count()).toBe(0);

  const invisible = finding(check.titles.invisible('1', column));
  await invisible.locator('summary').click();
  await invisible.getByText(check.about.invisible('¥100')).waitFor();
  await invisible.getByText(check.looksLike('乙‹U+200B›文化', '乙文化', 'A5')).waitFor();
  const alike = finding(check.titles.alike('1', column));
  await alike.locator('summary').click();
  await alike.getByText(check.about.alike('¥7')).waitFor();
  await alike.getByText(check.looksLike('123', '00123', 'A2')).waitFor();
  await atStep(pane, 'compute');
  await pane.getByText(orders.write.agencyAbove('1')).waitFor();
});
