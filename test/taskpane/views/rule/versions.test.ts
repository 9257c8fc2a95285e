// The view of the versions as a person uses it: the built add-in in the built workbench, in Chromium.
import { values } from '../../../e2e/grid-page';
import { paneFrame } from '../../../e2e/pane-frame';
import { openVersions } from '../../../e2e/open-versions';
import type { PaneOptions, PanePage } from '../../../e2e/pane-page';
import { paneServerForTests } from '../../../e2e/pane-tests';
import { pressAtOnce } from '../../../e2e/press-at-once';
import { damagedText, floatingRule } from '../../workbooks';
import { settingsText } from '../../../../src/rules/workbook/settings';
import { heldInPage } from '../../../e2e/rules-in-page';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const at = '2026-11-23T03:24:00.000Z';
const using = (chosen: string): string => settingsText({ chosen, chosenBy: 'person', chosenAt: at, effectiveFrom: {}, versions: [] });
/** GMV cells, and formulas of the workbook's version, of a named one, and of an amount that only Excel knows. */
const cells = [
  ['gmv', '=TUIKE.DEPOSIT(A2)', '=TUIKE.DEPOSIT(A2,"floating-v2")'],
  [300_000, '=TUIKE.DEPOSIT(A3:A5)', '=TUIKE.TIER(A2*2)'],
  ['51.2万'],
  [3_000_000],
  [500_000],
];
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const field = (name: string) => opened.pane.getByRole('textbox', { name, exact: true });
const alert = () => opened.pane.getByRole('alert').filter({ hasText: /\S/ });
const frame = () => paneFrame(opened.page);
const fact = async (term: string): Promise<string> =>
  (await opened.pane.locator('dl.figures div', { hasText: term }).locator('dd').innerText()).trim();
const failSaves = (fails: boolean) =>
  opened.page.evaluate((value) => {
    window.tuikeWorkbench.host!.faults.failSettingsSave = value;
  }, fails);
const stored = async () => (await heldInPage(opened.page)) ?? '';

async function openWith(options: PaneOptions): Promise<void> {
  opened = await server.open(options);
  await openVersions(opened);
}

/** The deposit in B1, once it is what it ought to be. */
const depositBecomes = (deposit: number) =>
  opened.page.waitForFunction((expected) => {
    const { grid } = window.tuikeWorkbench;
    return grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 })[0]![0] === expected;
  }, deposit);

const card = (name: string) => opened.pane.getByRole('article').filter({ hasText: name });

describe('choosing a version', () => {
  it.each(['newest', 'oldest'] as const)(
    'previews on the workbook, refuses when Excel does, switches, and takes it back (%s Excel)',
    async (excel) => {
      await openWith({ excel, cells, isBesideSample: true, stored: using('floating-v2') });
      // The formulas of the sample's sheets are previewed with the rest.
      await card('固定制').getByRole('button', { name: '采用……' }).click();
      await opened.pane.getByText('变化最大的', { exact: true }).waitFor();
      const before = await fact('目前总额');
      expect(before).toMatch(/^¥[\d,]+$/);
      expect(await fact('差额')).toMatch(/^\+¥[\d,]+$/);
      expect(await opened.pane.locator('table.changes tbody tr').count()).toBe(10);
      expect(await opened.pane.getByText(/个公式无法预览/).innerText()).toMatch(/\d/);
      await depositBecomes(20_000);
      await failSaves(true);
      await button('采用此版本').click();
      await alert().waitFor();
      expect(await alert().innerText()).toContain('没有更改');
      expect(await stored()).toContain('floating-v2');
      await failSaves(false);
      await button('采用此版本').click();
      await button('撤销').waitFor();
      await depositBecomes(200_000);
      expect(await values(opened.page, 'B2:C2')).toEqual([[200_000, 1]]);
      expect(await values(opened.page, 'C1')).toEqual([[20_000]]);
      await button('撤销').click();
      await depositBecomes(20_000);
      expect(await stored()).toContain('floating-v2');
    },
  );
});

it('previews SCHEDULE and ROSTER as they would answer, by agency, largest first; a cell under two formulas is counted once', async () => {
  await openWith({
    stored: using('floating-v2'),
    cells: [
      ['机构编号', '机构名称', '月份', 'GMV', '应缴', null, '=TUIKE.ROSTER(A12:A14,B12:B14,C12:C14,"2026-11")'],
      ['A1', '云鹿传媒', '2026-09', 499_999, '=TUIKE.SCHEDULE(A2:A6,C2:C6,D2:D6)'],
      ['A1', '云鹿传媒', '2026-10', 499_998],
      ['B2', '星河文化', '2026-10', 499_996],
      ['C3', '海棠直播', '2026-10', -5],
      ['D4', '未报', '2026-10', null],
      [null, null, null, '=TUIKE.DEPOSIT(D2:D4)'],
      [],
      [],
      [],
      ['机构', '日期', '金额', '=TUIKE.DEPOSIT(D2,"2026-10-01")'],
      ['甲', '2026-10-03', 4_000_000],
      ['乙', '2026-10-04', 499_997],
      ['甲', '2026-09-04', 100],
    ],
  });
  await card('固定制').getByRole('button', { name: '采用……' }).click();
  await opened.pane.getByText('变化最大的', { exact: true }).waitFor();
  const rows = await opened.pane
    .locator('table.changes tbody tr')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText.split(/\s+/)));
  const own = rows.filter(([name]) => ['云鹿传媒', '星河文化', '甲', '乙'].includes(name!));
  expect(own).toEqual([
    ['云鹿传媒', '¥499,999', '¥20,000', '→', '¥200,000', '+¥180,000'],
    ['云鹿传媒', '¥499,998', '¥20,000', '→', '¥200,000', '+¥180,000'],
    ['乙', '¥499,997', '¥20,000', '→', '¥200,000', '+¥180,000'],
    ['星河文化', '¥499,996', '¥20,000', '→', '¥200,000', '+¥180,000'],
  ]);
  await opened.pane.getByText(/个公式、.* 个金额，按公式按月分计。/).waitFor();
});

it('compares two versions in words and in cash on the selected amounts, and leads to the cells', async () => {
  await openWith({ cells, stored: using('floating-v2') });
  await card('固定制').getByRole('button', { name: '比较', exact: true }).click();
  await opened.pane.locator('table.compared').waitFor();
  expect(await opened.pane.locator('table.compared .differs').count()).toBe(4);
  await opened.select('A1:A6');
  await opened.pane.getByText('已选定：Test!A1:A5').waitFor();
  await button('比较所选金额').click();
  await opened.pane.getByText('需多缴，从多到少').waitFor();
  expect(await fact('目前总额')).toBe('¥320,000');
  expect(await fact('变化后总额')).toBe('¥800,000');
  expect(await fact('需多缴')).toBe('3 个，合计 ¥480,000');
  await button('Test!A2').click();
  await opened.pane.getByText(/GMV 列：Test!A1:A5/).waitFor();
});

it('says at the field that two versions cannot have one date, and saves days that differ', async () => {
  await openWith({ stored: using('floating-v2') });
  await field('固定制').fill('2026/1/1');
  await field('浮动制').fill('2026-01-01');
  const description = await field('浮动制').evaluate((input) => input.getAttribute('aria-description'));
  expect(description).toContain('同日生效');
  await field('浮动制').fill('2026-09-01');
  await button('保存日期').click();
  await opened.pane.getByText('日期已保存。').first().waitFor();
  expect(JSON.parse(await stored())).toMatchObject({
    effectiveFrom: { 'fixed-v1': '2026-01-01', 'floating-v2': '2026-09-01' },
  });
});

it('an own version: written from a copy with its faults as typed, used, kept while in use, exported, deleted, undone, imported', async () => {
  await openWith({ cells, stored: using('floating-v2') });
  await card('浮动制').getByRole('button', { name: '复制并修改' }).click();
  await field('基础保证金（元）').fill('许多');
  await opened.pane.locator('[aria-invalid=true]').waitFor();
  expect(await opened.pane.getByText(/^基础保证金（元）："许多" 读不出金额/).count()).toBe(1);
  // Playwright waits for what says of itself that it is disabled; a person does not.
  await button('保存').click({ force: true });
  expect(await stored()).not.toContain('own-floating-v2');
  await field('基础保证金（元）').fill('999999999999.99');
  await field('中文名称').fill('<b>自拟</b>');
  await button('保存').click();
  await card('<b>自拟</b>').getByRole('button', { name: '采用……' }).click();
  await button('采用此版本').click();
  await depositBecomes(999_999_999_999.99);
  const remove = card('<b>自拟</b>').getByRole('button', { name: '删除……' });
  // The cells may know it before the pane does.
  await card('<b>自拟</b>').getByText('采用中，不能删除').waitFor();
  await remove.click({ force: true });
  expect([await remove.getAttribute('aria-disabled'), await opened.pane.getByRole('alertdialog').count()]).toEqual(['true', 0]);
  await button('撤销').click();
  await depositBecomes(20_000);
  await card('<b>自拟</b>').getByRole('button', { name: '导出' }).click();
  const json = await field('版本的 JSON 文本').inputValue();
  const [file] = await Promise.all([opened.page.waitForEvent('download'), button('下载文件').click()]);
  expect(file.suggestedFilename()).toBe('own-floating-v2.json');
  await button('‹ 全部版本').or(button('全部版本')).first().click();
  await remove.click();
  await opened.pane.locator('fluent-dialog').getByRole('button', { name: '删除版本', exact: true }).click();
  await button('撤销').waitFor();
  expect(await stored()).not.toContain('own-floating-v2');
  await button('导入版本').click();
  await field('粘贴 JSON 文本').fill(json.replace('"CNY"', '"USD"'));
  await button('检查并打开').click();
  expect(await alert().innerText()).toContain('currency');
  await field('粘贴 JSON 文本').fill(json);
  await button('检查并打开').click();
  await button('保存').click();
  await card('<b>自拟</b>').waitFor();
  expect(await opened.pane.locator('h3 b').count()).toBe(0);
  // The same text again is known; another content under the same id is offered in its place, and leaving that asks first.
  await button('导入版本').click();
  await field('粘贴 JSON 文本').fill(json);
  await button('检查并打开').click();
  await opened.pane.getByText('已有：<b>自拟</b>（own-floating-v2），内容相同。').waitFor();
  await field('粘贴 JSON 文本').fill(json.replace('"<b>自拟</b>"', '"又一版"'));
  await button('检查并打开').click();
  await button('用它取代“own-floating-v2”……').click();
  await button('全部版本').click();
  await opened.pane.locator('fluent-dialog').getByRole('button', { name: '继续编辑' }).click();
  await button('保存').click();
  await card('又一版').waitFor();
  expect(await stored()).not.toContain('自拟');
});

it('compares on the GMV column where nothing else is selected', async () => {
  await openWith({
    stored: using('floating-v2'),
    cells: [['机构', '推客GMV'], ...[300_000, 3_000_000, 500_000].map((gmv, i) => [`A${i}`, gmv])],
  });
  await card('固定制').getByRole('button', { name: '比较', exact: true }).click();
  await opened.pane.getByText('GMV 列：Test!B2:B4').waitFor();
  await button('按 GMV 列比较').click();
  await opened.pane.getByText('需多缴，从多到少').waitFor();
  expect(await fact('变化后总额')).toBe('¥600,000');
});

it('damaged settings change only by a choice that a person makes, and the formulas answer again', async () => {
  opened = await server.open({ cells, stored: damagedText });
  await button('取代已损坏的设置').click();
  expect(await alert().innerText()).toContain('请先选择版本');
  expect(await stored()).toBe(damagedText);
  await opened.pane.getByRole('radio', { name: /固定制/ }).check();
  await button('取代已损坏的设置').click();
  await depositBecomes(200_000);
  await opened.pane.locator('h1', { hasText: '固定制' }).waitFor();
});

it('100,000 selected cells are compared with progress, and can be stopped', async () => {
  await openWith({ stored: using('floating-v2') });
  await opened.page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    grid.open({ sheets: [{ name: 'Many', cells: Array.from({ length: 100_000 }, (_, i) => [i * 25]) }] });
    await grid.settled();
  });
  await openVersions(opened);
  await opened.pane.getByRole('article').last().getByRole('button', { name: '比较', exact: true }).click();
  await opened.select('A1:A100000');
  await opened.pane.getByText('已选定：Many!A1:A100000').waitFor();
  await pressAtOnce(frame(), 'main', '取消');
  await button('比较所选金额').click();
  await opened.pane.getByText('已停止').waitFor();
  await button('重新预览').click();
  await opened.pane.getByText(/：100,000 个金额/).waitFor();
});

it('a newer version is told in the rule view and never taken by itself', async () => {
  opened = await server.open({ language: 'en-US', cells, stored: using('fixed-v1') });
  await opened.pane.getByText(`Newer version: ${floatingRule.name['en-US']}`).waitFor();
  await opened.pane.getByRole('complementary').getByRole('button', { name: 'Compare first' }).click();
  await opened.pane.getByRole('heading', { name: 'Compare versions' }).waitFor();
  await opened.openView('rule');
  await button('Preview and switch').click();
  await opened.pane.getByRole('heading', { name: `Use ${floatingRule.name['en-US']}?` }).waitFor();
  expect(await stored()).toContain('fixed-v1');
});
