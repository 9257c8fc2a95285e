// The main job as a person does it: the built add-in in the built workbench, formulas typed with the keyboard.
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import type { CellValue } from '../../src/workbench/grid/grid';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { openBrowser } from './browser';
import { area, openWorkbench, type, values, write } from './grid-page';
import { paneFrame } from './pane-frame';
import { savedFile } from './saved-file';
import { heldByAndBy } from './rules-in-page';

const root = path.join(__dirname, '../..');
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const server = createWorkbenchServer({ dist: path.join(root, 'dist'), workbench: path.join(root, 'build/workbench'), officeJs });
const isWorst = process.env['TUIKE_EXCEL'] === 'worst';
let browser: Browser;
let url: string;
let page: Page;
let strangers: string[];
let faults: string[];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/${isWorst ? '?excel=worst' : ''}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  ({ page, strangers, faults } = await openWorkbench(browser, url, page));
});
afterEach(() => expect([strangers, faults]).toEqual([[], []]));

const showSheet = (index: number) =>
  page.evaluate((i) => {
    const { grid } = window.tuikeWorkbench;
    grid.activateSheet(grid.sheets()[i]!.id);
  }, index);
const select = (address: string) =>
  page.evaluate((at) => window.tuikeWorkbench.grid.select(window.tuikeWorkbench.grid.activeSheet(), at), area(address));
// While names are on offer, Enter takes one of them.
const enter = async () => {
  await page.locator('ul[data-u-comp=sheets-formula-editor]').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
};
const pane = () => paneFrame(page);
const open = (name: string, bytes: Uint8Array) =>
  page.evaluate(
    async ([fileName, content]) => {
      await window.tuikeWorkbench.open(new File([new Uint8Array(content)], fileName));
      await window.tuikeWorkbench.grid.settled();
    },
    [name, [...bytes]] as const,
  );
const newWorkbook = (rows: number) =>
  page.evaluate(
    (count) => window.tuikeWorkbench.grid.open({ sheets: [{ name: 'Sheet1', cells: Array.from({ length: count }, () => [null]) }] }),
    rows,
  );

/** The deposit by plain arithmetic: what the sample's GMV cells mean, read by other means than the add-in's. */
function depositOf(gmv: CellValue): CellValue {
  if (gmv === null || gmv === '') return '';
  const known: Record<string, number> = {
    '51.2万': 512_000,
    '１，２３４，５６７．８９': 1_234_567.89,
    '¥1,050,000.00': 1_050_000,
    '0.023亿': 2_300_000,
  };
  const amount = typeof gmv === 'number' ? gmv : known[String(gmv)];
  if (amount === undefined || amount < 0) return 'error';
  return amount >= 2_000_000 ? 200_000 : amount >= 1_000_000 ? 100_000 : amount >= 500_000 ? 50_000 : 20_000;
}
const orError = (cell: CellValue | undefined) => (typeof cell === 'object' && cell !== null ? 'error' : cell);

it('a newcomer sees the roster with what to try, the pane on the rule, and answers in place on the third sheet', async () => {
  const sheets = await page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ name }) => name));
  expect(sheets).toHaveLength(3);
  const isFirst = () => window.tuikeWorkbench.grid.activeSheet() === window.tuikeWorkbench.grid.sheets()[0]!.id;
  expect(await page.evaluate(isFirst)).toBe(true);
  expect(await page.locator('#hint').innerText()).toContain('在 G2 输入 =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))');
  await showSheet(2);
  const shown = await values(page, 'C5:D204');
  expect(shown.filter(([, deposit]) => typeof deposit === 'number').length).toBeGreaterThan(180);
  expect(shown.map(([, deposit]) => orError(deposit))).toEqual(shown.map(([gmv]) => depositOf(gmv ?? null)));
  await pane()
    .locator('main', { hasText: /浮动制[^]*floating-v2/ })
    .waitFor();
  expect(await page.locator('#ribbon').innerText()).toContain('推客保证金');
});

describe('typing =TUIKE.DEPOSIT(C2:C201) into the roster', () => {
  const typeFormula = async () => {
    await showSheet(0);
    await select('G2');
    await page.keyboard.type('=TUIKE.DEP');
    // The hint names it too.
    await page.locator('ul[data-u-comp=sheets-formula-editor]').getByText('TUIKE.DEPOSIT').first().waitFor();
    expect(await page.locator('body').innerText()).toContain('应缴保证金总额（元）');
    await page.keyboard.type('OSIT(');
    await page.getByText('[rule]').first().waitFor();
    await page.keyboard.type('C2:C201)');
    await enter();
    await page.waitForFunction(() => {
      const { grid } = window.tuikeWorkbench;
      return grid.spill(grid.activeSheet(), 1, 6)?.rows === 200;
    });
  };

  it('offers the name and its arguments, computes and spills; a bad cell shows its error and no other', async () => {
    await typeFormula();
    const gmv = (await values(page, 'C2:C201')).map(([cell]) => cell ?? null);
    const deposits = (await values(page, 'G2:G201')).map(([cell]) => cell);
    // Some desktop builds hand a blank over as 0, and this formula has no guard.
    expect(deposits.map(orError)).toEqual(gmv.map((cell) => (isWorst && cell === null ? 20_000 : depositOf(cell))));
    expect(deposits.filter((cell) => orError(cell) === 'error')).toHaveLength(gmv.filter((cell) => depositOf(cell) === 'error').length);
    const negative = gmv.findIndex((cell) => typeof cell === 'number' && cell < 0);
    expect(deposits[negative]).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('负数') });
  });

  it('changing a GMV changes the answer, and undo takes it back', async () => {
    await typeFormula();
    await type(page, 'C2', '400000');
    await page.waitForFunction(
      (at) => window.tuikeWorkbench.grid.values(window.tuikeWorkbench.grid.activeSheet(), at)[0]![0] === 20_000,
      area('G2'),
    );
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (at) => window.tuikeWorkbench.grid.values(window.tuikeWorkbench.grid.activeSheet(), at)[0]![0] === 100_000,
      area('G2'),
    );
  });

  it('the sentence of an error is shown for the cell that is selected', async () => {
    await typeFormula();
    const at = (await values(page, 'C2:C201')).findIndex(([cell]) => typeof cell === 'number' && cell < 0);
    await select(`G${at + 2}`);
    await page.waitForFunction(() => document.querySelector('#sentence')?.textContent?.includes('负数'));
  });

  it('a blocked spill is #SPILL!, in lower case too', async () => {
    await showSheet(0);
    await write(page, 'G20', [['here']]);
    await type(page, 'G2', '=tuike.tier(C2:C201)');
    expect(await values(page, 'G2')).toEqual([[{ error: '#SPILL!' }]]);
  });
});

it('in English: the bar, the pane, the descriptions and the sentences; the figures stay', async () => {
  await showSheet(0);
  await type(page, 'G2', '=TUIKE.DEPOSIT(C2:C201)');
  const before = (await values(page, 'G2:G201')).map(([cell]) => orError(cell));
  await page.getByText('English', { exact: true }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en-US');
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('html')?.lang === 'en-US');
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await pane().getByRole('heading', { level: 1, name: 'Floating deposit' }).waitFor();
  await showSheet(0);
  await page.mouse.click(600, 500);
  await type(page, 'I2', '=TUIKE.DEPOSIT(C2:C201)');
  const after = (await values(page, 'I2:I201')).map(([cell]) => cell);
  expect(after.map(orError)).toEqual(before);
  expect(after.find((cell) => typeof cell === 'object' && cell?.message)).toMatchObject({
    message: expect.stringMatching(/negative|is not an amount/),
  });
  await select('K2');
  await page.keyboard.type('=TUIKE.TOP');
  await page.getByText('must pay now').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

it('a blank cell handed over as 0, as some desktop builds do, is 0 yuan; the guarded formula stays blank', async () => {
  await newWorkbook(10);
  await write(page, 'B1', [['=TUIKE.DEPOSIT(A1)', '=IF(A1="","",TUIKE.DEPOSIT(A1))']]);
  const shown = async () => (await values(page, 'B1:C1')).flat().map((cell) => cell ?? '');
  expect(await shown()).toEqual([isWorst ? 20_000 : '', '']);
  await page.click('#testing');
  await page.locator('input[name=blanks][value=zero]').check({ force: true });
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    (at) => window.tuikeWorkbench.grid.values(window.tuikeWorkbench.grid.activeSheet(), at)[0]![0] === 20_000,
    area('B1'),
  );
  expect(await shown()).toEqual([20_000, '']);
});

it('one formula answers 100,000 rows', async () => {
  await newWorkbook(100_010);
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    const gmv = Array.from({ length: 100_000 }, (_, i) => [i * 25]);
    grid.write(grid.activeSheet(), { row: 0, column: 0, rows: gmv.length, columns: 1 }, gmv);
    return grid.settled();
  });
  await type(page, 'B1', '=TUIKE.DEPOSIT(A1:A100000)');
  await page.waitForFunction(() => window.tuikeWorkbench.grid.spill(window.tuikeWorkbench.grid.activeSheet(), 0, 1)?.rows === 100_000);
  const wrong = await page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    await grid.settled();
    const deposits = grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 100_000, columns: 1 });
    const expected = (x: number) => (x >= 2e6 ? 200_000 : x >= 1e6 ? 100_000 : x >= 5e5 ? 50_000 : 20_000);
    return deposits.filter(([deposit], i) => deposit !== expected(i * 25)).length;
  });
  expect(wrong).toBe(0);
});

it('5,000 formulas of one cell each are answered', async () => {
  await newWorkbook(5_010);
  const wrong = await page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    const rows = Array.from({ length: 5_000 }, (_, i) => [i * 500, `=TUIKE.TIER(A${i + 1})`]);
    grid.write(grid.activeSheet(), { row: 0, column: 0, rows: rows.length, columns: 2 }, rows);
    await grid.settled();
    const tiers = grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 5_000, columns: 1 });
    const expected = (x: number) => (x >= 2e6 ? 4 : x >= 1e6 ? 3 : x >= 5e5 ? 2 : 1);
    return tiers.filter(([tier], i) => tier !== expected(i * 500)).length;
  });
  expect(wrong).toBe(0);
});

describe('files', () => {
  it('a GB18030 CSV opens with its long ids whole, and the formulas work on it', async () => {
    // 机构ID,GMV / 337526158041982305,51.2万 / 000123,600000
    const csv = Buffer.concat([
      Buffer.from([0xbb, 0xfa, 0xb9, 0xb9]),
      Buffer.from('ID,GMV\r\n337526158041982305,51.2'),
      Buffer.from([0xcd, 0xf2]),
      Buffer.from('\r\n000123,600000\r\n'),
    ]);
    await open('名册.csv', csv);
    expect(await values(page, 'A1:B3')).toEqual([
      ['机构ID', 'GMV'],
      ['337526158041982305', '51.2万'],
      ['000123', 600_000],
    ]);
    await type(page, 'C2', '=TUIKE.DEPOSIT(B2:B3)');
    expect(await values(page, 'C2:C3')).toEqual([[50_000], [50_000]]);
  });

  it.each([
    ['empty.xlsx', Buffer.alloc(0)],
    ['picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['cut.xlsx', Buffer.from('504b0304140000000800', 'hex')],
  ])('%s gives a clear message and leaves the open workbook as it was', async (name, bytes) => {
    const before = await values(page, 'A1:H10');
    const opening = open(name, bytes);
    const message = page.locator('#message');
    await message.waitFor();
    expect((await message.innerText()).length).toBeGreaterThan(20);
    await message.locator('menu button').last().click();
    await opening;
    expect(await values(page, 'A1:H10')).toEqual(before);
  });

  it('what is saved opens again with its formulas, its values and the rule chosen for it', async () => {
    await showSheet(2);
    const before = await values(page, 'A5:H30');
    await heldByAndBy(page);
    const chosen = await page.evaluate(() => window.tuikeWorkbench.host?.beside());
    const { name, bytes } = await savedFile(page, '带公式');
    await newWorkbook(10);
    await open(name, bytes);
    await showSheet(2);
    expect(await values(page, 'A5:H30')).toEqual(before);
    expect(await page.evaluate(() => window.tuikeWorkbench.host?.beside())).toEqual(chosen);
  });
});

it('what the add-in loads before its functions answer is at most 49.9 kB, and all of it from this machine', async () => {
  const context = await browser.newContext();
  const fresh = await context.newPage();
  const loaded: Response[] = [];
  fresh.on('response', (response) => loaded.push(response));
  await fresh.goto(url);
  await fresh.evaluate(() => window.tuikeWorkbench.ready);
  const own = loaded.filter((response) => response.frame() !== fresh.mainFrame() && !response.url().includes('/office-js/'));
  const first = own.filter((response) => /\/(taskpane|words-[^/]*)\.[^/]*(html|js)$/.test(new URL(response.url()).pathname));
  const sizes = await Promise.all(first.map(async (response) => gzipSync(await response.body(), { level: 9 }).length));
  expect(first.length).toBeGreaterThanOrEqual(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(49_900);
  expect(loaded.map((response) => new URL(response.url()).host).filter((host) => host !== new URL(url).host)).toEqual([]);
  await context.close();
});
