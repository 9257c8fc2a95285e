// Finding a month-end table and looking at it, as a person does it: a messy sheet on the left, the pane on the right.
import type { Locator } from 'playwright-core';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { rosterCheck as words } from '../../../../../src/i18n/zh-CN/pane/roster/check';
import { rosterFind as find } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { values, write } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { pressAtOnce } from '../../../../e2e/press-at-once';
import { atStep, stepNow, stepOf } from '../../../../e2e/roster-steps';
import { axeViolations } from '../../../axe';
import { sharesDrawn } from '../../../shares-drawn';

const messy: CellInput[][] = [
  ['2026年10月推客成交汇总'],
  ['制表：财务部'],
  ['机构ID', '机构名称', '上月GMV（万元）', '上上月GMV', '已缴档位', '保证金余额', '月份', '备注'],
  [1_234_567_890_123_450, '甲传媒', 51.2, 512_000, 1, 20_000, '2026-10'],
  ['A2', '乙网络', 50, 480_000, 'T2', 50_000, '2026-10'],
  ['A3', '丙科技', '约五十', 300_000, 9, null, '2026-10'],
  [null],
  ['ａ3', '丙科技', null, 300_000, 0, '2万', '2026-10'],
  [null, '丁品牌', -3, 30_000, null, 20_000, '2026-10'],
  ['A6', '戊', '=1/0', 30_000, null, 20_000, '2026-10'],
  ['A7', '己', '120.5万', 1_230_000, 2, '¥50,000', '2026-10'],
  ['A8', '庚', 200, 1_800_000, 3, 100_000, '2026-10'],
  ['合计', null, 298.2, 4_682_000, null, 260_000],
  ['备注：数据来自平台'],
];

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const open = async (options: PaneOptions = {}): Promise<void> => {
  opened = await server.open({ cells: messy, ...options });
  await opened.openView('roster');
};
const frame = () => paneFrame(opened.page);
const press = (name: string): Promise<void> => opened.pane.getByRole('button', { name }).first().click();
const section = (step: 'find' | 'check'): Locator => stepOf(opened.pane, step);
/** What a step says once it is on the screen. */
const said = async (step: 'find' | 'check'): Promise<string> => (await (await atStep(opened.pane, step)).innerText()).replace(/\s+/g, ' ');
const chosen = async (label: string): Promise<string> =>
  (await atStep(opened.pane, 'find'))
    .getByLabel(label, { exact: false })
    .first()
    .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);
const checked = async (rows: string): Promise<void> => (await atStep(opened.pane, 'check')).getByText(rows).first().waitFor();
const toFind = () => atStep(opened.pane, 'find');
/** Reads anew, and comes back to what was found. */
const readAnew = async (button: string): Promise<void> => {
  await toFind();
  await press(button);
  await stepNow(opened.pane);
  await toFind();
};
const field = (label: string): Locator => section('find').locator('fluent-text-input', { hasText: label }).locator('input');
const selection = (): Promise<unknown> => opened.page.evaluate(() => window.tuikeWorkbench.grid.selection().areas[0]);
const finding = (title: string): Locator => opened.pane.locator('.roster-finding', { hasText: title });

it('finds a messy table, tells what blocks, leads to each cell, and changes nothing by itself', async () => {
  await open();
  await checked(words.ready('4', '8'));
  const found = await said('find');
  expect(found).toContain(find.found('8', 'A1:H14'));
  for (const fact of [find.rows.header('3'), find.rows.body('4', '13'), find.rows.totals('1'), find.rows.blank('1')])
    expect(found).toContain(fact);
  expect(await chosen(find.roles.gmv)).toBe('C · 上月GMV（万元）');
  expect(await chosen(find.roles.earlierGmv)).toBe('D · 上上月GMV');
  expect(await chosen(find.roles.held)).toBe('F · 保证金余额');
  expect(found).toContain(find.why['one-month']);

  const told = await said('check');
  const gmv = 'C · 上月GMV（万元）';
  const blocking = told.slice(told.indexOf(words.blocking), told.indexOf(words.hints));
  for (const kind of ['error', 'unread', 'negative', 'blank'] as const) expect(blocking).toContain(words.titles[kind]('1', gmv));
  expect(blocking).toContain(words.titles.unread('1', 'E · 已缴档位'));
  expect(blocking).toContain(words.titles.blank('1', 'F · 保证金余额'));
  const hints = told.slice(told.indexOf(words.hints));
  expect(hints).toContain(words.titles.duplicate('2', 'A · 机构ID'));
  expect(hints).toContain(words.titles.digits('1', 'A · 机构ID'));
  expect(hints).toContain(words.titles.text('2', 'F · 保证金余额'));

  // Two rows of one agency: first, next, and round again.
  await atStep(opened.pane, 'check');
  const twins = finding(words.titles.duplicate('2', 'A · 机构ID'));
  for (const [button, row] of [
    [words.first, 5],
    [words.next, 7],
    [words.next, 5],
  ] as const) {
    await twins.getByRole('button', { name: button }).click();
    await opened.page.waitForFunction((at) => window.tuikeWorkbench.grid.selection().areas[0]?.row === at, row);
  }
  expect(await selection()).toEqual({ row: 5, column: 0, rows: 1, columns: 1 });
  await twins.getByText(words.at('1', '2', 'A6')).waitFor();

  // The sentence of the list is the very one that the cell says.
  await write(opened.page, 'J6', [['=TUIKE.DEPOSIT(C6)']]);
  await opened.page.waitForFunction(() => {
    const { grid } = window.tuikeWorkbench;
    return typeof grid.values(grid.activeSheet(), { row: 5, column: 9, rows: 1, columns: 1 })[0]![0] === 'object';
  });
  const [[answer]] = (await values(opened.page, 'J6')) as unknown as [[{ message: string }]];
  const unread = finding(words.titles.unread('1', gmv));
  await unread.locator('summary').click();
  expect((await unread.locator('.roster-listed').innerText()).replace(/\s+/g, ' ')).toContain(`C6 丙科技 · ${answer.message}`);
  await write(opened.page, 'J6', [[null]]);
  expect(await values(opened.page, 'A4:C6')).toEqual([
    [1_234_567_890_123_450, '甲传媒', 51.2],
    ['A2', '乙网络', 50],
    ['A3', '丙科技', '约五十'],
  ]);
});

it('a column of 万元 is proposed in yuan: written when chosen, gone on with, and undone', async () => {
  await open({ grid: 'univer' });
  await checked(words.ready('4', '8'));
  const notice = opened.pane.locator('.notice', { hasText: words.units.heading('C · 上月GMV（万元）', '万元') });
  await notice.locator('summary').click();
  expect(await notice.innerText()).toContain(words.units.nothingYet('C4', '51.2', '¥51.20'));
  // No amount is shown as if its unit were decided.
  await opened.pane.getByRole('button', { name: words.unitFirst('C · 上月GMV（万元）'), exact: true, disabled: true }).waitFor();
  expect(await opened.pane.locator('[data-step=compute].done, [data-step=result].done').count()).toBe(0);
  expect(await values(opened.page, 'I3:I5')).toEqual([[null], [null], [null]]);

  await press(words.units.write.yuan);
  await section('check').getByText(words.titles.edge('2', 'I · 上月GMV（元）')).waitFor();
  expect(await chosen(find.roles.gmv)).toBe('I · 上月GMV（元）');
  await atStep(opened.pane, 'check');
  await notice.waitFor({ state: 'detached' });
  const column = (await values(opened.page, 'I3:I13')).flat();
  expect(column.slice(0, 4)).toEqual(['上月GMV（元）', 512_000, 500_000, '约五十']);
  expect([column[4], column[6], column[8], column[9], column[10]]).toEqual([null, -30_000, '120.5万', 2_000_000, null]);
  await finding(words.titles.edge('2', 'I · 上月GMV（元）')).locator('summary').click();
  await finding(words.titles.edge('2', 'I · 上月GMV（元）')).getByText('¥130,000').first().waitFor();

  // A hundredth of a cent below the edge stays below it, and 0.57 is not 5,699.999….
  await write(opened.page, 'C4:C5', [[49.99999999], [0.57]]);
  expect((await values(opened.page, 'I4:I5')).flat()).toEqual([499_999.9999, 5_700]);
  await write(opened.page, 'C4:C5', [[51.2], [50]]);

  await press('撤销');
  await notice.waitFor();
  expect(await chosen(find.roles.gmv)).toBe('C · 上月GMV（万元）');
  expect((await values(opened.page, 'I3:I13')).flat().every((cell) => cell === null)).toBe(true);
  await atStep(opened.pane, 'check');
  await press(words.units.isYuan);
  await notice.waitFor({ state: 'detached' });
});

it('every part of the guess can be corrected, and what is missing is asked for', async () => {
  await open();
  await checked(words.ready('4', '8'));
  await toFind();
  await section('find').locator('summary', { hasText: find.rows.correct }).click();
  await section('find').getByRole('checkbox', { name: '合计' }).click();
  await opened.pane.locator('[data-step=check]', { hasText: words.line('5') }).waitFor();
  const last = field(find.rows.lastLabel);
  await last.fill('99');
  await last.press('Enter');
  await section('find').getByText(find.rows.outside('4', '14')).first().waitFor();
  await last.fill('6');
  await last.press('Enter');
  await opened.pane.locator('[data-step=check]', { hasText: words.line('2') }).waitFor();

  await section('find').getByLabel(find.roles.gmv).selectOption('');
  await section('find').getByText(find.missing(find.roles.gmv)).waitFor();
  expect(await opened.pane.locator('[data-step=check].done').count()).toBe(0);
  await opened.pane.getByRole('button', { name: find.blocked(find.roles.gmv), exact: true, disabled: true }).waitFor();
  await section('find').getByLabel(find.roles.gmv).selectOption('3');
  await opened.pane.locator('[data-step=check]', { hasText: words.line('2') }).waitFor();
  await opened.pane.getByRole('radio', { name: find.path.schedule }).check();
  await section('find').getByText(find.why.chosen).waitFor();
  expect(await chosen(find.roles.month)).toBe('G · 月份');

  await field(find.rows.headerLabel).fill('');
  await field(find.rows.headerLabel).press('Enter');
  await section('find').getByText(find.rows.none).waitFor();

  // Kept while another view is open; read anew when asked.
  await opened.openView('settings');
  await opened.openView('roster');
  await section('find').getByText(find.rows.none).waitFor();
  await readAnew(find.readAgain);
  await section('find').getByText(find.rows.header('3')).waitFor();
});

it('an Excel table is taken as it is, an area when it is selected, a blank sheet is named, a refusal told', async () => {
  const beside: CellInput[][] = [
    [null, '机构ID', '上月GMV'],
    [null, 'A1', 300_000],
    [null, 'A2', 600_000],
  ];
  const table: CellInput[][] = [
    ['编号', '数值', 'x'],
    ['a', 1, 2],
    ['b', 500_000, 3],
  ];
  await open({ cells: [['note'], [null], ...table.map((row, index) => [...row, ...beside[index]!])] });
  await opened.page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await frame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A3:C5', true).name = '月报';
      await context.sync();
    }),
  );
  await opened.select('B4');
  await readAnew(find.readAgain);
  await section('find').getByText(find.table('月报')).waitFor();
  expect(await said('find')).toContain(find.found('2', 'A3:C5'));
  expect(await said('find')).toContain(find.doubts.cells);
  await checked(words.allReady('2'));

  for (const [selected, area] of [
    ['F4', 'E1:F5'],
    ['A1', 'A3:C5'],
  ] as const) {
    await opened.select(selected);
    await readAnew(find.readAgain);
    await section('find').getByText(find.found('2', area)).waitFor();
  }

  await opened.select('A3:B4');
  await readAnew(find.readSelection);
  await section('find').getByText(find.found('1', 'A3:B4')).waitFor();

  await opened.page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = () => ({ code: 'GeneralException', message: 'Not now.' });
  });
  await toFind();
  await press(find.readAgain);
  await section('find').getByText(find.failed('Not now.')).waitFor();
  await opened.page.evaluate(() => {
    const { grid, host } = window.tuikeWorkbench;
    host!.faults.failBatch = undefined;
    grid.activateSheet(grid.addSheet('Blank').id);
  });
  await press(find.readAgain);
  await section('find').getByText(find.blank).waitFor();
});

it('100,000 × 10 cells are read and checked in parts between which the page is drawn, and reading can be cancelled', async () => {
  const header = ['机构ID', '机构名称', '上月GMV', '上上月GMV', '已缴档位', '保证金余额', '月份', '类目', '负责人', '备注'];
  await open({ cells: [header, ['A0', '甲', 1, 1, 1, 1, '2026-10', 'x', 'y', 'z']] });
  await checked(words.allReady('1'));
  await opened.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `A${i}`,
      `机构${i}`,
      i * 25,
      i * 24,
      i % 5,
      20_000,
      '2026-10',
      '美妆',
      '王',
      'z',
    ]);
    grid.write(grid.activeSheet(), { row: 1, column: 0, rows: rows.length, columns: 10 }, rows);
    return grid.settled();
  });
  const drawn = await sharesDrawn(frame());
  await toFind();
  await press(find.readAgain);
  await checked(words.allReady('100,000'));
  expect(await drawn()).not.toEqual([]);
  expect(await said('check')).toContain(words.titles.edge('3', 'C · 上月GMV'));

  // The result of the rows read before may still be summed up, with a button of that name.
  await pressAtOnce(frame(), 'main section:first-of-type', find.cancel);
  await toFind();
  await press(find.readAgain);
  await section('find').getByText(find.cancelled).waitFor();
});

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  it.each(['light', 'dark'] as const)('and %s: nothing for axe to find, nothing wider than a narrow pane', async (theme) => {
    await open({ language, theme });
    await opened.pane.locator('.roster-finding').first().waitFor();
    for (const summary of await opened.pane.locator('.roster-finding summary, .roster-rows summary, .roster-columns summary').all())
      await summary.click();
    expect(await axeViolations(frame())).toEqual([]);
    for (const width of ['320px', '160px']) {
      await opened.page
        .locator('iframe')
        .evaluate((element: HTMLElement, to) => Object.assign(element.style, { width: to, flex: 'none' }), width);
      await frame().waitForFunction(
        ([text]) => getComputedStyle(frameElement!).width === text && document.documentElement.scrollWidth <= innerWidth,
        [width],
      );
    }
  });
});
