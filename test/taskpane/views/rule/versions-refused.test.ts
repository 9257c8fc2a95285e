// A workbook that refuses to keep settings: whatever a person changes, the pane says so, what was typed stays, and the workbook is as it was.
import { openVersions } from '../../../e2e/open-versions';
import type { PanePage } from '../../../e2e/pane-page';
import { paneServerForTests } from '../../../e2e/pane-tests';
import { settingsText } from '../../../../src/rules/workbook/settings';
import { damagedText, ownRule } from '../../workbooks';
import { heldInPage } from '../../../e2e/rules-in-page';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const own = { ...ownRule, name: { 'zh-CN': '自拟', 'en-US': 'Own' } };
const withOwn = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:24:00.000Z',
  effectiveFrom: {},
  versions: [own],
});
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const field = (name: string) => opened.pane.getByRole('textbox', { name, exact: true });
const card = (name: string) => opened.pane.getByRole('article').filter({ hasText: name });
const stored = async () => (await heldInPage(opened.page))!;
const failSaves = (fails: boolean) =>
  opened.page.evaluate((value) => {
    window.tuikeWorkbench.host!.faults.failSettingsSave = value;
  }, fails);
const depositNow = () =>
  opened.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    return grid.settled().then(() => grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 })[0]![0]);
  });

async function refused(what: string): Promise<void> {
  const alert = opened.pane.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(what);
}

it('dates, deleting, an own version, choosing and undoing are each refused in words, and nothing has changed', async () => {
  opened = await server.open({ cells: [[600_000, '=TUIKE.DEPOSIT(A1)']], stored: withOwn });
  await openVersions(opened);
  await failSaves(true);

  await field('固定制').fill('2026-01-01');
  await button('保存日期').click();
  await refused('没有更改');
  expect([await stored(), await field('固定制').inputValue()]).toEqual([withOwn, '2026-01-01']);

  await card('自拟').getByRole('button', { name: '删除……' }).click();
  await opened.pane.locator('fluent-dialog').getByRole('button', { name: '删除版本', exact: true }).click();
  await refused('没有更改');
  expect([await stored(), await card('自拟').count()]).toEqual([withOwn, 1]);

  await card('自拟').getByRole('button', { name: '编辑' }).click();
  await field('基础保证金（元）').fill('30000');
  await button('保存').click();
  await refused('没有更改');
  expect([await stored(), await field('基础保证金（元）').inputValue()]).toEqual([withOwn, '30000']);
  await opened.pane.locator('fluent-button.back').click();
  await opened.pane.locator('fluent-dialog').getByRole('button', { name: '放弃修改' }).click();

  await card('固定制').getByRole('button', { name: '采用……' }).click();
  await button('采用此版本').click();
  await refused('没有更改');
  expect([await stored(), await depositNow()]).toEqual([withOwn, 50_000]);

  await failSaves(false);
  await button('采用此版本').click();
  await button('撤销').waitFor();
  const switched = await stored();
  await failSaves(true);
  await button('撤销').click();
  await refused('没有更改');
  expect([await stored(), await depositNow()]).toEqual([switched, 200_000]);
});

it('the repair of damaged settings is refused in words, and they stay as damaged as they were', async () => {
  opened = await server.open({ stored: damagedText });
  await failSaves(true);
  await opened.pane.getByRole('radio', { name: /固定制/ }).check();
  await button('取代已损坏的设置').click();
  await refused('Excel');
  expect(await stored()).toBe(damagedText);
  expect(await opened.pane.locator('textarea').inputValue()).toBe(damagedText);
});
