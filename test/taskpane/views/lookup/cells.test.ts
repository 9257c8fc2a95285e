// The view of the selected cells as a person uses it: cells are selected in the grid, the pane says why they say what they say.
import { settingsText } from '../../../../src/rules/workbook/settings';
import type { CellInput } from '../../../../src/workbench/grid/grid';
import { values } from '../../../e2e/grid-page';
import { paneFrame } from '../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../e2e/pane-page';
import { paneServerForTests } from '../../../e2e/pane-tests';
import { pressAtOnce } from '../../../e2e/press-at-once';
import { sharesDrawn } from '../../shares-drawn';
import { shownByAndBy } from '../../shown-by-and-by';
import { changeInPage } from '../../../e2e/rules-in-page';

const cells: CellInput[][] = [
  ['agency', 'GMV', 'answer', 'month', 'table', null, 'check', 'other'],
  ['甲', 512_000, '=TUIKE.DEPOSIT(B2:B7)', '2026-09', '=TUIKE.EXPLAIN(B2)', null, '=TUIKE.CHECK(B2:B5,1)'],
  ['乙', '51.2万', null, '2026-09', '=IF(B3="","",TUIKE.TOPUP(B3,"T1","fixed-v1"))'],
  ['丙', 500_000, null, '2026-10', '=TUIKE.SHORTFALL(B4,20000,"2026-09")'],
  ['丁', '约50万', null, '2026-10', '=B2*2', null, null, '=B2*2'],
  ['甲', null, null, '2026-10', '=1/0'],
  ['甲', 2_500_000, null, '2026-10', '=SUM(TUIKE.DEPOSIT(B2:B4))'],
  ['=TUIKE.SCHEDULE(A2:A7,D2:D7,B2:B7,30000)'],
  [null],
  [null],
  [null],
  [null],
  [null],
  ['=TUIKE.ROSTER(A2:A4,D2:D4,B2:B4,"2026-10")'],
];
const dated = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:24:00.000Z',
  effectiveFrom: { 'fixed-v1': '2025-01-01', 'floating-v2': '2026-10-01' },
  versions: [],
});

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const open = async (options: PaneOptions = {}): Promise<void> => {
  opened = await server.open({ cells, stored: dated, ...options });
  await opened.openView('lookup');
};
const frame = () => paneFrame(opened.page);
/** Selects, and answers what the pane says of the cells once it has read them, all folds open; white space as one space. */
const said = async (address: string): Promise<string> => {
  await opened.select(address);
  await frame().waitForFunction((name) => {
    const view = document.querySelector('.lookup');
    const of = view?.querySelector('.lookup-field')?.textContent ?? '';
    const settled = (view?.querySelectorAll('section, .message > h2, .message .notice, .message fluent-button').length ?? 0) > 0;
    return new RegExp(`!${name}(?![:\\d])`).test(of) && settled && !view?.querySelector('[role=progressbar], p.message');
  }, address);
  const text = await frame().evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.lookup details')) fold.open = true;
    return document.querySelector<HTMLElement>('.lookup')!.innerText;
  });
  return text.replace(/\s+/g, ' ');
};

describe('one cell', () => {
  it('says how it was read, each step, and the sentence that EXPLAIN says', async () => {
    await open();
    const explained = (await values(opened.page, 'E2'))[0]![0] as string;
    for (const address of ['B2', 'B3', 'E2']) {
      const text = await said(address);
      expect(text).toContain('读取的金额 ¥512,000');
      expect(text).toContain('所属档位 第 2 档 ¥500,000 起至不满 ¥1,000,000');
      expect(text).toContain('保证金 = 基础 + 补缴 ¥50,000 ¥20,000 + ¥30,000');
      expect(text).toContain('距第 3 档还差 ¥488,000');
      expect(text).toContain('升到第 3 档需增缴 ¥50,000');
      expect(text).toContain(explained);
    }
    expect(await said('B3')).toMatch(/(?=.*来自 Test!B3「51\.2万」).*单元格显示 51\.2万 读作 GMV ¥512,000 文本/);
    expect(await said('B4')).toMatch(/正好在有争议的分界上 另一读法：第 1 档，应缴 ¥20,000/);
    expect(await said('B5')).toContain('“约50万”读不出金额');
    expect(await said('B6')).toContain('空白不当作 0');
    expect(await said('H5')).toMatch(/=B2\*2 公式没有 TUIKE 函数.*¥1,024,000/);
    expect(await said('E5')).toMatch(/“table”列，是本加载项的结果，不是 GMV。 仍按 GMV 查询$/);
    expect(await said('E6')).toMatch(/#DIV\/0!，公式里没有 TUIKE 函数/);
  });

  it('of a TUIKE formula says its arguments, its version and why, and the reasoning of its own row', async () => {
    await open();
    await opened.select('C4');
    // Told when the formula has answered, even after the cell was selected.
    await opened.pane.getByText('溢出自 C2').waitFor();
    const spilled = await said('C4');
    expect(spilled).toMatch(/50000 溢出自 C2/);
    expect(spilled).toMatch(/B2:B7 单元格 B4：500000 6 × 1 个单元格，开头为 512000、51\.2万、500000、约50万 …/);
    expect(spilled).toMatch(/(?=.*浮动制 floating-v2 本工作簿的版本).*读取的金额 ¥500,000/);
    const wrong = await said('C5');
    expect(wrong).toMatch(/#VALUE! .*问题和处理 gmv：“约50万”读不出金额。请写成/);
    expect((await values(opened.page, 'C5'))[0]![0]).toMatchObject({ message: expect.stringContaining('“约50万”读不出金额') });
    expect(await said('E3')).toMatch(/(?=.*IF 决定.*固定制 fixed-v1 公式中指定).*已缴至第 1 档 ¥200,000 应补缴 ¥0/);
    expect(await said('E4')).toMatch(/(?=.*fixed-v1 在 2026年9月1日 有效).*账户余额 ¥20,000 不足 ¥180,000 多出 ¥0/);
    expect(await said('E7')).toMatch(/(?=.*公式另有运算.*单元格 B2：512000).*¥512,000/);
    expect(await said('B9')).toMatch(/溢出自 A8.*乙，2026-09 的成交额.*评定前余额 ¥30,000.*应补缴 ¥20,000/);
    expect(await said('D15')).toMatch(/溢出自 A14.*甲，2026-09 的成交额.*¥512,000/);
  });

  it('of a CHECK says what CHECK says: nothing, the disputed edge, or what is wrong', async () => {
    await open();
    const checked = (await values(opened.page, 'G2:G5')).flat();
    expect(checked[0]).toBe('');
    expect(await said('G2')).toMatch(/空白.*CHECK 的说明 没有问题/);
    expect(await said('G4')).toContain(`CHECK 的说明 ${String(checked[2])}`);
    expect(await said('G5')).toContain(`问题和处理 ${String(checked[3])}`);
  });

  it('follows a change of the cell and of the rule', async () => {
    await open();
    await said('C2');
    const fixed = dated.replace('"chosen":"floating-v2"', '"chosen":"fixed-v1"');
    await changeInPage(opened.page, fixed);
    await opened.pane.getByText('¥200,000', { exact: true }).first().waitFor();
    await opened.page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      grid.write(grid.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 }, [['坏']]);
    });
    await opened.pane.getByText('“坏”读不出金额').waitFor();
  });

  it('where Excel refuses, says so and reads again when asked', async () => {
    await open();
    await said('B2');
    await opened.page.evaluate(() => {
      window.tuikeWorkbench.host!.faults.failBatch = (_n, members) =>
        members.includes('GetRange') ? { code: 'GeneralException', message: 'Not now.' } : undefined;
    });
    await opened.select('B3');
    await opened.pane.getByText('Not now.').waitFor();
    await opened.page.evaluate(() => (window.tuikeWorkbench.host!.faults.failBatch = undefined));
    await opened.pane.getByRole('button', { name: '重新读取' }).click();
    await opened.pane.getByText('还差 ¥488,000 到第 3 档').waitFor();
  });
});

describe('many cells', () => {
  it('are counted and added up, by tier and by edge; whole columns within their used range', async () => {
    await open();
    const column = await said('B1:B7');
    expect(column).toMatch(/金额个数 4 GMV 合计 ¥4,024,000 保证金合计 ¥350,000/);
    expect(column).toMatch(/1 个正好在有争议的分界上，相差 ¥30,000/);
    expect(column).toMatch(/2 3 1,524,000 150,000 3 0 0 0 4 1 2,500,000 200,000/);
    expect(column).toMatch(/数字 3 读作金额的文本 1 空白 1 其他文本 2/);
    // At no moment do other cells' amounts stand under a selection's name.
    const shown = await shownByAndBy(frame(), '.lookup');
    expect(await said('B2:B5')).toContain('¥1,524,000');
    expect((await shown()).filter((text) => text.includes('¥4,024,000') && text.includes('B2:B5'))).toEqual([]);
    await opened.select('F:F');
    await opened.pane.getByText('全部为空。').waitFor();
    expect(await said('B:B')).toMatch(/统计：B1:B7（GMV 列）/);
  });

  it('100,000 of them are read in parts between which the page is drawn, and can be cancelled', async () => {
    await open({ cells: Array.from({ length: 100_000 }, (_, i) => [i * 25]) });
    const drawn = await sharesDrawn(frame());
    const text = await said('A1:A100000');
    expect(text).toMatch(/金额个数 100,000 GMV 合计 ¥124,998,750,000/);
    expect(text).toMatch(/1 20,000 4,999,750,000 400,000,000/);
    expect(await drawn()).not.toEqual([]);

    // Told by screen readers as well; a press of the button itself asks for the selection again and must not start over.
    await pressAtOnce(frame(), '.lookup .long-work', '取消');
    await opened.select('A1:A99999');
    const status = opened.pane.getByRole('status');
    await status.filter({ hasText: '已取消' }).waitFor({ state: 'attached' });
    await frame().evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await status.innerText()).toContain('已取消');
    await opened.pane.getByRole('button', { name: '重新读取' }).click();
    await opened.pane.getByText('¥124,996,250,025', { exact: true }).waitFor();
  });
});

it.each([
  ['zh-CN', 'worst', /A3 为空，Excel 当作 0 传来，所以显示 20000。.*=IF\(A3="","",TUIKE\.DEPOSIT\(…\)\)/],
  ['en-US', 'worst', /A3 is blank; Excel handed over 0, hence 20000\. .*=IF\(A3="","",TUIKE\.DEPOSIT\(…\)\)/],
  ['zh-CN', 'newest', null],
] as const)('a blank that Excel hands over as 0 is called that, with the guard to use: %s, %s', async (language, excel, words) => {
  opened = await server.open({ language, excel, cells: [['GMV'], [600_000, '=TUIKE.DEPOSIT(A2)'], [null, '=TUIKE.DEPOSIT(A3)']] });
  await opened.openView('lookup');
  expect(await said('B2')).not.toMatch(/handed over|当作 0 传来/);
  const text = await said('B3');
  if (words) expect(text).toMatch(words);
  else expect(text).not.toMatch(/当作 0/);
});

it('an Excel that does not tell of written cells has a button to read the selection anew', async () => {
  await open({ excel: 'oldest' });
  expect(await said('B2')).toContain('¥512,000');
  await opened.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.write(grid.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 }, [[1_500_000]]);
  });
  await opened.pane.getByRole('button', { name: '读取所选内容' }).click();
  await opened.pane.getByText('还差 ¥500,000 到第 4 档').waitFor();
});

it('damaged settings: an amount has no reasoning and says why, with the way there', async () => {
  await open({ stored: '{"format":1' });
  expect(await said('B2')).toContain('规则设置已损坏');
  expect(await said('E3')).toContain('fixed-v1 公式中指定');
  await opened.select('B2:B3');
  await opened.pane.getByRole('button', { name: '原因和处理办法' }).click();
  await opened.pane.getByRole('tab', { name: '规则', selected: true }).waitFor();
});
