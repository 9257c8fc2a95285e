// Step 3 of the roster view as a person uses it: the built add-in in the built workbench, in Chromium.
import { rosterCompute as words } from '../../../../../src/i18n/zh-CN/pane/roster/compute';
import { settingsText } from '../../../../../src/rules/workbook/settings';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { area, values, write } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { axeViolations } from '../../../axe';
import { shownByAndBy } from '../../../shown-by-and-by';
import { atStep, stepNow, stepOf } from '../../../../e2e/roster-steps';
import { changeInPage } from '../../../../e2e/rules-in-page';

/** A title, a header, agencies with a subtotal between them, a text that cannot be read, a blank, an edge, and the sum below. */
const roster: CellInput[][] = [
  ['10 月名册'],
  ['机构ID', '机构名称', '上月GMV', '已缴档位', '保证金余额'],
  [90001, '甲', 499999.99, 1, 20000],
  [90002, '乙', '51.2万', 1, 20000],
  [null, '华东小计', 1011999.99, null, null],
  [90003, '丙', 1000000, 2, 60000],
  [90004, '丁', null, 1, 20000],
  [90005, '戊', '约八十万', 1, 20000],
  [90006, '己', 2500000, 4, null],
  [null, '合计', 4511999.99, null, null],
];
const figures: Record<string, (number | string)[]> = {
  tier: [1, 2, '', 3, '', '#VALUE!', 4, ''],
  deposit: [20000, 50000, '', 100000, '', '#VALUE!', 200000, ''],
  topUp: [0, 30000, '', 50000, '', '#VALUE!', 0, ''],
  shortfall: [0, 30000, '', 40000, '', '#VALUE!', '', ''],
};

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

async function open(options: PaneOptions = {}): Promise<void> {
  opened = await server.open({ cells: roster, ...options });
  await opened.openView('roster');
  await atStep(opened.pane, 'compute');
}
const section = () => stepOf(opened.pane, 'compute');
const button = (name: string | RegExp) => section().getByRole('button', { name, exact: true });
const writeButton = () => section().locator('fluent-button.primary');
const undoButton = () => button(/^(撤销|Undo)$/);
const good = () => section().locator('.compute-good');
const choose = (label: RegExp, value: string) => section().getByLabel(label).selectOption(value);
const unfold = () => section().locator('.compute-more:not([open]) > summary').first().click();
const frame = () => paneFrame(opened.page);
const formulas = (address: string) =>
  opened.page.evaluate((at) => window.tuikeWorkbench.grid.formulas(window.tuikeWorkbench.grid.activeSheet(), at), area(address));
const shown = async (address: string) =>
  (await values(opened.page, address)).map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.error ?? '') : cell)));
const sheets = () => opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ name }) => name));
const content = () => opened.page.evaluate(() => JSON.stringify(window.tuikeWorkbench.grid.book()));
const inExcel = (code: (context: Excel.RequestContext) => unknown) =>
  frame().evaluate(
    (source) =>
      Excel.run(async (context) => {
        await (eval(source) as (context: Excel.RequestContext) => unknown)(context);
        await context.sync();
      }),
    `(${code.toString()})`,
  );

it('one formula per column beside the data, none over a sum, compared, and undone in one step', async () => {
  await open();
  const before = await content();
  await section().getByText('F:J').waitFor();
  expect(await axeViolations(frame())).toEqual([]);
  await writeButton().click();
  await good().waitFor();
  expect(await shown('F2:J10')).toEqual([
    ['档位', '应缴保证金', '按档位应补缴', '按余额应补缴', '核对'],
    ...figures.tier!.map((tier, i) => [tier, figures.deposit![i], figures.topUp![i], figures.shortfall![i], expect.anything()]),
  ]);
  expect((await formulas('G3:G10')).flat()).toEqual([
    '=IF(C3:C4="","",TUIKE.DEPOSIT(C3:C4))',
    ...[null, null],
    '=IF(C6:C9="","",TUIKE.DEPOSIT(C6:C9))',
    ...[null, null, null, null],
  ]);
  expect((await formulas('I6'))[0]).toEqual(['=TUIKE.SHORTFALL(IF(C6:C9="","",C6:C9),IF(E6:E9="","",E6:E9))']);
  await undoButton().click();
  await section().getByText('已撤销').waitFor();
  expect(await content()).toBe(before);
  // Taken back, the step is there again to be done otherwise.
  await section().locator('.compute-more summary').last().click();

  // A co-author chooses another version: at no moment do the former's answers stand under its name.
  const fixed = { chosen: 'fixed-v1', chosenBy: 'person', chosenAt: '2026-11-23T03:24:00.000Z', effectiveFrom: {}, versions: [] } as const;
  const said = await shownByAndBy(frame(), '.compute');
  await changeInPage(opened.page, settingsText(fixed));
  await section()
    .getByRole('row', { name: /^甲 .*200,000/ })
    .waitFor();
  expect((await said()).filter((text) => text.includes('固定制') && /(?<!\d)20,000/.test(text))).toEqual([]);
});

it('values only on a sheet of its own: no formula, rows without the sums, headers with the rule and the day', async () => {
  await open({ language: 'en-US', theme: 'dark' });
  await choose(/^Where$/, 'sheet');
  await unfold();
  await choose(/^How$/, 'values');
  await writeButton().click();
  await good().waitFor();
  expect((await sheets()).at(-1)).toBe('Roster result');
  const made = await opened.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    const { id } = grid.sheets().at(-1)!;
    const at = grid.usedArea(id)!;
    return { values: grid.values(id, at), formulas: grid.formulas(id, at).flat().filter(Boolean), formats: grid.numberFormats(id, at)[1] };
  });
  expect(made.formulas).toEqual([]);
  expect(made.values[0]).toEqual([
    ...['机构ID', '机构名称', '上月GMV', '已缴档位', '保证金余额'],
    ...['Tier', 'Deposit required', 'Top-up by tier', 'Top-up by balance', 'Check'].map((name) =>
      expect.stringMatching(new RegExp(`^${name} \\(floating-v2 · \\d{4}-\\d\\d-\\d\\d\\)$`)),
    ),
  ]);
  expect(made.values.slice(1).map((row) => [row[0], row[5], row[6]])).toEqual([
    [90001, 1, 20000],
    [90002, 2, 50000],
    [90003, 3, 100000],
    [90004, null, null],
    [90005, { error: '#VALUE!' }, { error: '#VALUE!' }],
    [90006, 4, 200000],
  ]);
  expect(made.formats?.slice(5, 7)).toEqual(['0', '#,##0.00']);
  expect(await axeViolations(frame())).toEqual([]);
});

it('inside an Excel table each cell gets its own formula, more go beside them, and the table gives its columns back', async () => {
  await open({ cells: roster.slice(1, 4) });
  await inExcel((context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('A1:E3', true).name = '名册';
  });
  await (await atStep(opened.pane, 'find')).getByRole('button', { name: '重新读取' }).click();
  await stepNow(opened.pane);
  await atStep(opened.pane, 'compute');
  await section().locator('option[value=table]').waitFor({ state: 'attached' });
  await choose(/^写入位置$/, 'table');
  await writeButton().click();
  await good().waitFor();
  expect((await formulas('G2:G3')).flat()).toEqual(['=IF(C2="","",TUIKE.DEPOSIT(C2))', '=IF(C3="","",TUIKE.DEPOSIT(C3))']);
  expect(await shown('F1:G3')).toEqual([
    ['档位', '应缴保证金'],
    [1, 20000],
    [2, 50000],
  ]);
  // What it wrote itself is not in its way: the next answers go beside it.
  await atStep(opened.pane, 'compute');
  await section().getByText('Test!K:O').waitFor();
  expect(await section().getByText(words.inTheWay).count()).toBe(0);
  await writeButton().click();
  await section()
    .getByText(/已写入：Test!K1:O3/)
    .waitFor();
  await good().waitFor();
  await undoButton().click();
  await section().getByText('已撤销').waitFor();
  expect(await shown('F2:K2')).toEqual([[1, 20000, expect.anything(), expect.anything(), expect.anything(), '']]);
  await section().getByText('Test!K:O').waitFor();
});

it('at a selected column it asks before it writes over its own answers, and does not call them in the way', async () => {
  await open();
  await opened.select('G2');
  await choose(/^写入位置$/, 'selection');
  await section().getByText('Test!G:K').waitFor();
  await writeButton().click();
  await good().waitFor();
  await atStep(opened.pane, 'compute');
  await section().getByText('正在检查写入位置').waitFor({ state: 'detached' });
  expect(await section().getByText(words.inTheWay).count()).toBe(0);
  await writeButton().click();
  await button(/^覆盖$/).waitFor();
  await section()
    .getByText(/G 列已有内容：\d+ 个单元格，首个 G2“档位”。/)
    .waitFor();
});

it('what is in the way is told before anything is written, filled cells are asked about', async () => {
  await open();
  await opened.select('F2');
  await write(opened.page, 'G4', [['占用']]);
  await choose(/^写入位置$/, 'selection');
  await section()
    .getByText(/G 列已有内容：1 个单元格，首个 G4“占用”。/)
    .waitFor();
  await writeButton().click();
  await button(/^覆盖$/).waitFor();
  expect(await shown('F3:G4')).toEqual([
    ['', ''],
    ['', '占用'],
  ]);
  await inExcel((context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
  });
  await button(/^覆盖$/).click();
  await section().getByText('受保护').first().waitFor();
  expect(await shown('G4')).toEqual([['占用']]);
});
