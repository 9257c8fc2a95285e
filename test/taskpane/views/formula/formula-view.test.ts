// The Insert view as a person uses it: the built add-in in the built workbench, in Chromium.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { insert } from '../../../../src/i18n/zh-CN/pane/insert';
import type { Browser, Page } from 'playwright-core';
import type { CellInput, CellValue } from '../../../../src/workbench/grid/grid';
import { createWorkbenchServer } from '../../../../src/workbench/server/serve';
import { openBrowser } from '../../../e2e/browser';
import { eventually } from '../../../e2e/eventually';
import { firstChoiceShown } from '../../../e2e/first-choice';
import { area, openWorkbench, values, write } from '../../../e2e/grid-page';
import { paneFrame } from '../../../e2e/pane-frame';
import { axeViolations } from '../../axe';

const root = path.join(__dirname, '../../../..');
const workbench = path.join(root, 'build/workbench');
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const server = createWorkbenchServer({ dist: path.join(root, 'dist'), workbench, officeJs });
let browser: Browser;
let url: string;
let page: Page;
let faults: string[];
/** Test after test takes it over. */
let usual: Page | undefined;

const orders: CellInput[][] = [
  ['agency', 'date', 'amount', 'gmv', 'tier', 'held', 'month'],
  ['甲', 46300, 499999.99, 499999.99, 0, 20000, '2026-09'],
  ['乙', '2026-10-31', '51.2万', '51.2万', 'T1', '20000', '2026-09'],
  ['甲', 46302, -0.99, 500000, 9, null, '2026-10'],
  ['丙', 46010, 3000000, null, 1, 0, '2026-09'],
  ['乙', 46310, '1,2,3', '1,2,3', 2, 250000, '2026-10'],
  ['丙', 46311, 2500000, 2500000, null, 5, '2026-10'],
];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  if (page !== usual) await page.context().close();
});

const pane = () => paneFrame(page);
const select = (address: string) =>
  page.evaluate((at) => window.tuikeWorkbench.grid.select(window.tuikeWorkbench.grid.activeSheet(), at), area(address));
const argument = (name: string) => pane().getByRole('textbox', { name, exact: true });
const button = (name: string | RegExp) => pane().getByRole('button', { name, exact: true });
const insertButton = () => button(/^(插入|Insert)$/);
const formulas = (address: string) =>
  page.evaluate((at) => window.tuikeWorkbench.grid.formulas(window.tuikeWorkbench.grid.activeSheet(), at), area(address));
const viewViolations = () => axeViolations(pane());
const announced = () => pane().getByRole('status').innerText();

async function openView(query = '?grid=memory', opened = browser): Promise<void> {
  ({ page, faults } = await openWorkbench(opened, `${url}${query}`, opened === browser ? usual : undefined));
  if (opened === browser) usual = page;
  await firstChoiceShown(page, page.frameLocator('iframe'));
  await page.evaluate((cells) => window.tuikeWorkbench.grid.open({ sheets: [{ name: '数据 1', cells }] }), orders as never);
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await pane()
    .getByRole('tab', { name: /^(公式|Formula)$/ })
    .click();
  await pane()
    .getByRole('heading', { name: /^(插入公式|Insert a formula)$/ })
    .waitFor();
}

async function openFunction(name: string, given: Readonly<Record<string, string>> = {}): Promise<void> {
  const inItsGroup = pane().locator('details', { has: pane().locator('code').getByText(name, { exact: true }) });
  if ((await inItsGroup.getAttribute('open')) === null) await inItsGroup.locator('summary').click();
  await button(new RegExp(`^${name} `)).click();
  await pane()
    .getByRole('heading', { name: `TUIKE.${name}` })
    .waitFor();
  for (const [of, typed] of Object.entries(given)) {
    if (!(await argument(of).isVisible())) await pane().locator('.insert-optional > summary').click();
    await argument(of).fill(typed);
  }
}

/** The rows of the preview, once they are named after the cells from `first` on: errors by name, blanks as "". */
async function preview(first: string): Promise<string[][]> {
  await pane().locator('.insert-preview th').getByText(first, { exact: true }).waitFor();
  return (
    pane()
      .locator('.insert-preview tr')
      // An answered header row heads the preview, too, named after its cell.
      .evaluateAll(
        (rows, cell) =>
          (rows as HTMLTableRowElement[])
            .filter((row, i) => i > 0 || row.cells[0]?.textContent === cell)
            .map((row) =>
              [...row.cells].slice(1).map((cell) => {
                const text = (cell.querySelector('strong') ?? cell).textContent ?? '';
                return cell.classList.contains('insert-faint') ? '' : text;
              }),
            ),
        first,
      )
  );
}

const shown = (cell: CellValue | undefined): string =>
  typeof cell === 'object' && cell !== null ? (cell as { error: string }).error : cell === null || cell === undefined ? '' : String(cell);

const gmv = 'D2:D7';
const lines = { agency: 'A2:A7', date: 'B2:B7', amount: 'C2:C7' };
it('each function: what the preview says is what the cells then show', async () => {
  await openView();
  const cases: [string, Record<string, string>, string][] = [
    ['DEPOSIT', { gmv }, 'J20'],
    ['TOPUP', { gmv, prevTier: 'E2:E7' }, 'L20'],
    ['TIER', { gmv, rule: 'fixed-v1' }, 'N20'],
    ['SHORTFALL', { gmv, held: 'F2:F7', rule: 'floating-v2' }, 'P20'],
    ['SURPLUS', { gmv, held: "'数据 1'!F2:F7" }, 'R20'],
    ['HEADROOM', { gmv, rule: 'no-such-rule' }, 'T20'],
    ['EXPLAIN', { gmv, rule: '', prevTier: 'E2:E7' }, 'V20'],
    ['CHECK', { gmv }, 'X20'],
    ['TIERS', { rule: 'floating-v2' }, 'J40'],
    ['RULES', {}, 'J50'],
    ['RULEAT', { date: 'B2:B7' }, 'J60'],
    ['ROSTER', { ...lines, month: '2026-11', rule: '' }, 'J70'],
    ['SCHEDULE', { agency: 'A2:A7', month: 'G2:G7', gmv, held: 'F2:F7' }, 'J80'],
    ['BUILD', {}, 'J90'],
  ];
  for (const [name, given, first] of cases) {
    await select(first);
    await openFunction(name, given);
    const said = await preview(first);
    await insertButton().click();
    await pane().locator('.insert-done').waitFor();
    await eventually(async () => expect(await announced()).toContain(`${first} `));
    const at = { ...area(first), rows: said.length, columns: said[0]!.length };
    const cells = await page.evaluate(async (of) => {
      const { grid } = window.tuikeWorkbench;
      await grid.settled();
      return grid.values(grid.activeSheet(), of);
    }, at);
    expect([name, cells.map((row) => row.map(shown))]).toEqual([name, said]);
    await button(/所有函数/).click();
  }
  expect((await formulas('P20'))[0]).toEqual(['=TUIKE.SHORTFALL(IF(D2:D7="","",D2:D7),IF(F2:F7="","",F2:F7),"floating-v2")']);
});

it('columns have names, an error’s sentence stands once in its row, and a table is offered as one formula only', async () => {
  await openView();
  await select('J80');
  await openFunction('SCHEDULE', { agency: 'A2:A7', month: 'G2:G7', gmv, held: 'F2:F7', rule: 'no-such-rule' });
  await preview('J80');
  const table = pane().locator('.insert-preview');
  expect((await table.locator('thead th').allInnerTexts()).slice(1)).toEqual(insert.scheduleColumns);
  for (const row of await table.locator('tbody tr').all()) {
    expect(await row.locator('.insert-code').allInnerTexts()).toEqual(Array(5).fill('#N/A'));
    expect(await row.locator('.aside').count()).toBe(1);
  }
  expect(await pane().getByText(insert.eachCell).count()).toBe(0);
  await button(/所有函数/).click();
  await openFunction('TIERS', { rule: 'floating-v2' });
  await preview('J80');
  expect((await table.locator('thead th').allInnerTexts())[1]).toBe('档位');
  expect(await pane().getByText(insert.eachCell).count()).toBe(0);
});

it('arguments come from the selection; a result among them and filled cells are not written over without asking', async () => {
  await openView();
  await openFunction('DEPOSIT');
  expect(await insertButton().getAttribute('aria-disabled')).toBe('true');
  await select('D2:D7');
  await button('用选区作为 gmv').click();
  await pane().getByText('重叠').waitFor();
  expect(await argument('gmv').inputValue()).toBe("'数据 1'!D2:D7");
  await write(page, 'J3:J4', [['here'], ['there']]);
  await select('J2');
  await preview('J2');
  await insertButton().focus();
  await page.keyboard.press('Enter');
  const dialog = pane().getByRole('alertdialog', { name: '覆盖已有内容？' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(/J 列已有内容：2 个单元格，首个 J3“here”。/);
  expect(await viewViolations()).toEqual([]);
  await dialog.getByRole('button', { name: '不覆盖' }).press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await eventually(async () => expect(await announced()).toContain('没有写入'));
  expect(await values(page, 'J2:J4')).toEqual([[null], ['here'], ['there']]);
  await eventually(async () => expect(await insertButton().evaluate((element) => element === document.activeElement)).toBe(true));
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '覆盖', exact: true }).click();
  await pane().locator('.insert-done').waitFor();
  expect((await values(page, 'J2:J4')).flat()).toEqual([20000, 50000, 50000]);
});

it('a refusal of Excel is told in its words, and nothing is written', async () => {
  await openView();
  await select('J2');
  await openFunction('DEPOSIT', { gmv });
  await preview('J2');
  await page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
      members.some((member) => /^formulas$/i.test(member)) && !members.some((member) => /valueTypes/i.test(member))
        ? { code: 'AccessDenied', message: 'The sheet is protected.' }
        : undefined;
  });
  await insertButton().click();
  await pane().getByText('The sheet is protected.').first().waitFor();
  expect(await values(page, 'J2:J3')).toEqual([[null], [null]]);
});

it('inside a table, and in an Excel without spills, each cell gets its own formula', async () => {
  await openView();
  await write(page, 'H1', [['deposit']]);
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:H7', true);
      await context.sync();
    }),
  );
  await select('H2');
  await openFunction('DEPOSIT', { gmv });
  await preview('H2');
  await pane().getByText('表格里不能溢出').waitFor();
  await insertButton().click();
  await pane().locator('.insert-done').waitFor();
  expect((await formulas('H2:H3')).flat()).toEqual(['=IF(D2="","",TUIKE.DEPOSIT(D2))', '=IF(D3="","",TUIKE.DEPOSIT(D3))']);
  expect((await values(page, 'H2:H7')).flat().map(shown)).toEqual(['20000', '50000', '50000', '', '#VALUE!', '200000']);
});

it('an older Excel, in English', async () => {
  const context = browser.newContext.bind(browser);
  await openView('?lang=en-US&theme=dark', {
    async newContext(...given: Parameters<Browser['newContext']>) {
      const made = await context(...given);
      await made.route('**/workbench/*.js', async (route) => {
        const file = path.join(workbench, path.basename(new URL(route.request().url()).pathname));
        const body = readFileSync(file, 'utf8').replace('ExcelApi:"1.20"', 'ExcelApi:"1.11"');
        await route.fulfill({ contentType: 'text/javascript', body });
      });
      return made;
    },
  } as Browser);
  expect(await viewViolations()).toEqual([]);
  await select('J2');
  await openFunction('TIERS');
  const said = await preview('J2');
  await pane().getByText('No spilling here').waitFor();
  expect(await viewViolations()).toEqual([]);
  await insertButton().click();
  await pane().locator('.insert-done').waitFor();
  expect((await formulas('K3'))[0]).toEqual(['=INDEX(TUIKE.TIERS(),2,2)']);
  expect((await values(page, 'J2:O6')).map((row) => row.map(shown))).toEqual(said);
});
