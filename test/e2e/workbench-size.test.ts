// Files at the size that the workbench promises: opened, computed on, saved and opened again, beside an independent calculation.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CellValue } from '../../src/workbench/grid/grid';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { workbookZip } from '../workbench/files/workbook-zip';
import { answerMessage } from './answer-message';
import { openBrowser } from './browser';
import { area, openWorkbench, values, write } from './grid-page';
import { chooseFile } from './choose-file';
import { savedFile } from './saved-file';
import { orderLine, orderLines, ordersFile, rosterFile, rosterRow, rosterRows } from './size-files';

jest.setTimeout(600_000);

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tuike-size-'));
const server = createWorkbenchServer({
  dist: join(root, 'dist'),
  workbench: join(root, 'build/workbench'),
  officeJs: join(require.resolve('@microsoft/office-js/package.json'), '../dist'),
});
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
  ({ page, faults } = await openWorkbench(browser, `http://localhost:${(server.address() as AddressInfo).port}/?lang=zh-CN`));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenSteps: seen });
    const dialog = document.querySelector('#progress');
    if (!dialog) throw new Error('index.html has no #progress');
    const note = () => {
      const step = dialog.querySelector('output')?.textContent;
      if (step && dialog.hasAttribute('open') && seen.at(-1) !== step) seen.push(step);
    };
    new MutationObserver(note).observe(dialog, { subtree: true, childList: true, characterData: true, attributes: true });
  });
});
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

const steps = () => page.evaluate(() => (window as unknown as { seenSteps: string[] }).seenSteps.splice(0));

const openFile = (path: string) => chooseFile(page, path);

async function saveAs(name: string, answer?: '带公式' | '只存数值'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, (await savedFile(page, answer)).bytes);
  return path;
}

/** One number for all that these cells show, by their texts in order. */
const digest = (address: string) =>
  page.evaluate((all) => {
    const { grid } = window.tuikeWorkbench;
    let code = 0x811c9dc5;
    for (let row = 0; row < all.rows; row += 20_000) {
      const text = JSON.stringify(grid.values(grid.activeSheet(), { ...all, row, rows: Math.min(20_000, all.rows - row) }));
      for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
    }
    return code >>> 0;
  }, area(address));

/** The sum of a column's numbers in whole cents. */
const cents = (address: string) =>
  page.evaluate((all) => {
    const { grid } = window.tuikeWorkbench;
    return grid
      .values(grid.activeSheet(), all)
      .reduce((sum, [value]) => sum + (typeof value === 'number' ? Math.round(value * 100) : 0), 0);
  }, area(address));

const sumOf = (rows: number, ofRow: (row: number) => CellValue): number => {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const value = ofRow(row);
    if (typeof value === 'number') sum += Math.round(value * 100);
  }
  return sum;
};
const places = (rows: number) => [0, 1, 96, 97, rows >> 1, rows - 2, rows - 1];

it('100,000 rows of 10 columns: open, compute, save, open again', async () => {
  const file = join(folder, '名册.xlsx');
  writeFileSync(file, rosterFile());
  await openFile(file);
  expect(await steps()).toEqual(['读取文件…', '解析内容…', '填入表格…']);
  for (const r of places(rosterRows)) expect(await values(page, `A${r + 2}:J${r + 2}`)).toEqual([rosterRow(r)]);
  expect(await cents(`C2:C${rosterRows + 1}`)).toBe(sumOf(rosterRows, (r) => rosterRow(r)[2] ?? null));
  expect(await cents(`D2:D${rosterRows + 1}`)).toBe(sumOf(rosterRows, (r) => rosterRow(r)[3] ?? null));

  await write(page, 'K2', [[`=TUIKE.DEPOSIT(C2:C${rosterRows + 1})`]]);
  const deposit = (gmv: number) => (gmv >= 2e6 ? 200_000 : gmv >= 1e6 ? 100_000 : gmv >= 5e5 ? 50_000 : 20_000);
  expect(await cents(`K2:K${rosterRows + 1}`)).toBe(sumOf(rosterRows, (r) => deposit(Number(rosterRow(r)[2]))));
  const before = await digest(`A1:K${rosterRows + 1}`);

  const saved = await saveAs('名册-存.xlsx', '带公式');
  expect(await steps()).toEqual(['收集单元格…', '写成工作簿…', '压缩…']);
  const copy = await saveAs('名册-数值.xlsx', '只存数值');
  const opened = () =>
    page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      return {
        formula: grid.formulas(grid.activeSheet(), { row: 1, column: 10, rows: 1, columns: 1 })[0]?.[0],
        sheets: grid.sheets().map(({ name }) => name),
      };
    });
  await openFile(copy);
  expect(await digest(`A1:K${rosterRows + 1}`)).toBe(before);
  expect(await opened()).toEqual({ formula: null, sheets: ['名册', '关于本文件 About'] });
  await openFile(saved);
  expect(await digest(`A1:K${rosterRows + 1}`)).toBe(before);
  expect(await opened()).toEqual({ formula: `=TUIKE.DEPOSIT(C2:C${rosterRows + 1})`, sheets: ['名册', '关于本文件 About'] });
});

it('a file that cannot be read is refused with a sentence, and the large workbook stays as it is', async () => {
  const bomb = Buffer.from(workbookZip([{ name: 'S', rows: '' }], { parts: { 'xl/worksheets/sheet2.xml': ' '.repeat(100_000) } }));
  const directory = bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bomb.writeUInt32LE(2 * 1024 ** 3, directory + 24);
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
  const before = await digest('A1:K5000');
  for (const [name, content, said] of [
    ['炸弹.xlsx', bomb, '文件过大'],
    ['密码.xlsx', locked, '设有密码'],
    ['引号.csv', Buffer.from('a,b\n1,"二\n3,4\n'), '双引号没有收尾'],
    ['文本.xlsx', Buffer.from('a,b\n1,2\n'), '这不是电子表格'],
    ['半截.xlsx', bomb.subarray(0, 300), '工作簿已损坏'],
  ] as const) {
    await page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: content });
    await page.locator('#message .words', { hasText: said }).waitFor();
    expect(await page.locator('#message').innerText()).toMatch(new RegExp(`打不开“${name}”[^]*已打开的工作簿保持原样`));
    await answerMessage(page, '知道了');
  }
  expect(await digest('A1:K5000')).toBe(before);
});

it('1,000,000 order lines in GB18030: open, cancel in between, save, open again', async () => {
  const file = join(folder, '订单.csv');
  writeFileSync(file, ordersFile());
  const [name, first] = [await page.locator('#file-name').textContent(), await values(page, 'A1:K3')];
  await page.setInputFiles('#file', file);
  await page.locator('#progress button').click();
  await page.locator('#progress').waitFor({ state: 'hidden' });
  expect([await page.locator('#file-name').textContent(), await values(page, 'A1:K3')]).toEqual([name, first]);
  await page.locator('#message').waitFor({ state: 'hidden' });

  await steps();
  await openFile(file);
  expect(await steps()).toEqual(['读取文件…', '解析内容…', '填入表格…']);
  expect(await values(page, 'A1:C1')).toEqual([['机构', '日期', '金额']]);
  for (const r of places(orderLines)) expect(await values(page, `A${r + 2}:C${r + 2}`)).toEqual([orderLine(r)]);
  expect(await cents(`C2:C${orderLines + 1}`)).toBe(sumOf(orderLines, (r) => orderLine(r)[2]));
  const before = await digest(`A1:C${orderLines + 1}`);

  await openFile(await saveAs('订单-存.xlsx'));
  expect(await digest(`A1:C${orderLines + 1}`)).toBe(before);
});
