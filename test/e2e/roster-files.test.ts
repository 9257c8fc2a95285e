// Order files as a person reads them in: chosen, held against the platform's total, what counts decided, the roster written and undone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import { rosterFiles as text } from '../../src/i18n/zh-CN/pane/roster/files';
import { rosterOrders } from '../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { octoberCents, orderHeader, writeOrderFile } from './order-files';
import { values } from './grid-page';
import { type PanePage, type PaneServer, startPaneServer } from './pane-page';
import { atStep } from './roster-steps';
import { monthName } from './test-language';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), 'tuike-orders-'));
const [lines, agencies] = [6000, 300];
const half = lines / 2;
let server: PaneServer;
let opened: PanePage;

beforeAll(async () => {
  writeOrderFile({ path: path.join(folder, '上半月.csv'), encoding: 'utf-8', first: 0, lines: half }, agencies);
  writeOrderFile({ path: path.join(folder, '下半月.csv'), encoding: 'gb18030', first: half, lines: half }, agencies);
  server = await startPaneServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  opened = await server.open({
    cells: [
      ['机构编号', '上月成交额'],
      ['A1', 1],
    ],
  });
  await opened.openView('roster');
  await atStep(opened.pane, 'find');
  await button(text.open).click();
});
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const button = (says: string | RegExp) => opened.pane.locator('fluent-button, button', { hasText: says });
const choose = (...names: readonly string[]) =>
  opened.pane.getByLabel(text.choose).setInputFiles(names.map((name) => path.join(folder, name)));
/** Of the sheet that was written. */
const shown = async (address: string) =>
  values(opened.page, address, await opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().at(-1)!.id));
const read = () => button(/^(?:读取 \d+ 个文件|Read (?:the file|\d+ files))/).click();
const said = (words: string) => opened.pane.getByText(words, { exact: true });
const october = () => rosterOrders.monthText(2026, monthName(10));

async function chooseOctober(): Promise<void> {
  const months = opened.pane.getByLabel(rosterOrders.month.label, { exact: true });
  await months.waitFor();
  const option = months.locator('option', { hasText: october() });
  await months.selectOption({ label: (await option.textContent())! });
}

it('two files in two encodings become a roster to the cent, which can be taken back', async () => {
  await choose('上半月.csv', '下半月.csv');
  await read();
  await said(text.account.whole).waitFor();
  for (const name of ['上半月.csv', '下半月.csv']) {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
    await said(text.account.hash(hash)).waitFor();
  }
  await chooseOctober();
  await button(text.roster.write).click();
  await button(writing.undo).waitFor();
  const expected = [...octoberCents(lines, agencies)];
  const rows = await shown(`A2:E${agencies + 1}`);
  expect(new Map(rows.map(([agency, gmv]) => [agency, gmv]))).toEqual(
    new Map(expected.map(([agency, cents]) => [agency, Number(cents) / 100])),
  );
  const deposit = (cents: bigint) => (cents <= 50_000_000n ? 20_000 : 50_000);
  expect(new Map(rows.map(([agency, , , paid]) => [agency, paid]))).toEqual(
    new Map(expected.map(([agency, cents]) => [agency, cents < 0n ? { error: '#VALUE!' } : deposit(cents)])),
  );
  await button(writing.undo).click();
  await said(writing.undone).waitFor();
});

it('the same file twice is told, and nothing can be written', async () => {
  await choose('上半月.csv');
  await choose('上半月.csv');
  await read();
  await said(text.again.same('上半月.csv', '上半月.csv')).waitFor();
  await chooseOctober();
  await said(text.roster.heading).waitFor();
  expect(await button(text.roster.write).getAttribute('aria-disabled')).toBe('true');
});

it('orders that stand in two files are told, with their money, and can be written all the same', async () => {
  const of = (...lines: readonly string[]): string => [orderHeader, ...lines, ''].join('\n');
  writeFileSync(path.join(folder, '一号.csv'), of('1,JG1,甲,裙,2026-10-01,5.10,已完成,x', '2,JG2,乙,裙,2026-10-01,0.20,已完成,x'));
  writeFileSync(path.join(folder, '二号.csv'), of('2,JG2,乙,裙,2026-10-01,0.20,已完成,x', '3,JG1,甲,裙,2026-10-02,7,已完成,x'));
  await choose('一号.csv', '二号.csv');
  await read();
  await said(text.again.orders('1', '¥0.20', '二号.csv', '一号.csv')).waitFor();
  await said(text.roster.heading).waitFor();
  await opened.pane.locator('fluent-button:not([aria-disabled="true"])', { hasText: text.roster.write }).waitFor();
});

it('a line that cannot be read is told by file and line; its agency becomes an error', async () => {
  writeFileSync(
    path.join(folder, '坏行.csv'),
    `${orderHeader}\n1,JG1,甲,裙,2026-10-01,abc,已完成,x\n2,JG2,乙,裙,2026-10-01,5.10,已完成,x\n`,
  );
  await choose('坏行.csv');
  await read();
  await said(text.refused.heading('1')).click();
  await said(`${text.refused.line('坏行.csv', '2')}: ${text.refused.kinds.amount('abc')}`).waitFor();
  await button(text.roster.write).click();
  await button(writing.undo).waitFor();
  expect(await shown('A2:B3')).toEqual([
    ['JG1', { error: '#VALUE!' }],
    ['JG2', 5.1],
  ]);
});

const orderRows = [
  ['1', 'JG1', '甲', '裙', 46_296, 5.1, '已完成', 'x'],
  ['2', 'JG2', '乙', '裙', '2026-10-02 08:00:00', '51.2万', '已完成', 'x'],
];

/** @param kind as SheetJS calls it */
function writeBook(name: string, kind: 'xlsx' | 'biff8', sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): void {
  const book = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), sheet);
  writeFileSync(path.join(folder, name), new Uint8Array(write(book, { type: 'array', bookType: kind, bookSST: true }) as ArrayBuffer));
}

it.each([
  ['订单.xlsx', 'xlsx'],
  ['订单.xls', 'biff8'],
] as const)('%s: sheets with order lines are read, a person may say which, and lines are told by sheet and row', async (name, kind) => {
  const header = orderHeader.split(',');
  writeBook(name, kind, {
    说明: [['导出时间 2026-11-01'], ['仅供参考']],
    一: [['十月订单'], header, ...orderRows],
    二: [header, ['3', 'JG2', '乙', '裙', 46_300, 'abc', '已完成', 'x']],
  });
  await choose(name);
  const sheets = opened.pane.getByRole('group', { name: text.sheet.heading });
  await sheets.getByLabel(text.sheet.withoutOrders('说明')).waitFor();
  expect(await sheets.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
    false,
    true,
    true,
  ]);
  await read();
  const hash = createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex');
  await said(text.account.hash(hash)).first().waitFor();
  await said(text.refused.heading('1')).click();
  await said(`${text.refused.line(`${name} › 二`, '2')}: ${text.refused.kinds.amount('abc')}`).waitFor();
  await sheets.getByLabel('二', { exact: true }).uncheck();
  await read();
  await button(text.roster.write).click();
  await button(writing.undo).waitFor();
  expect(await shown('A2:D3')).toEqual([
    ['JG1', 5.1, 1, 20_000],
    ['JG2', 512_000, 2, 50_000],
  ]);
});

it.each([
  ['空.csv', '', text.problem.empty()],
  ['网页.xls', '<html><body><table><tr><td>机构编号</td></tr></table></body></html>', text.problem['web-page']()],
  ['断.xlsx', 'PK\u0003\u0004 and no more', text.problem['damaged-workbook']('')],
  ['引号.csv', `${orderHeader}\n1,"JG1,甲,裙,2026-10-01,5,已完成,x\n`, text.problem['open-quote']('2', 'JG1,甲,裙,2026-10-01,5')],
])('%s is refused, with what to do', async (name, content, words) => {
  writeFileSync(path.join(folder, name), content);
  await choose(name);
  if (name === '引号.csv') await read();
  await said(words).waitFor();
  await said(text.noneCounted).waitFor();
});

it('amounts in 万元 are read only after a person said so, exactly', async () => {
  writeFileSync(path.join(folder, '万元.csv'), '机构编号,成交时间,订单金额（万元）\nJG1,2026-10-01,0.57\nJG1,2026-10-02,49.4300001\n');
  await choose('万元.csv');
  await said(text.unit.doubt(text.unit.names.wan)).waitFor();
  expect(await button(/读取 1 个文件|Read the file/).count()).toBe(0);
  await opened.pane.getByLabel(text.unit.label).selectOption('wan');
  await read();
  await button(text.roster.write).click();
  await button(writing.undo).waitFor();
  expect(await shown('A2:D2')).toEqual([['JG1', 500_000.001, 2, 50_000]]);
});

it('what the platform shows is held against the files', async () => {
  writeFileSync(
    path.join(folder, '小.csv'),
    `${orderHeader}\n1,JG1,甲,裙,2026-10-01,5.10,已完成,x\n2,JG2,乙,裙,2026-10-01,0.20,已完成,x\n`,
  );
  await choose('小.csv');
  await read();
  const field = opened.pane.locator('fluent-text-input', { hasText: text.account.platform }).locator('input');
  await field.fill('5.30');
  await said(text.account.equal).waitFor();
  await field.fill('6');
  await said(text.account.less('¥0.70')).waitFor();
});
