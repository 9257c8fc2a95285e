// A copy of the workbook for people without the add-in: another workbook opens, the open one is as it was. In the workbench, with the built add-in.
import type { Page } from 'playwright-core';
import { handOver as text } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import type { Book } from '../../src/workbench/grid/grid';
import { bookOf, danglingNames, partsOf } from '../roster/hand-over/copied';
import { calls, cellsThatDiffer, type HandOverPage, openHandOver } from './hand-over-page';
import { paneServerForTests } from './pane-tests';
import { noFaults, refusedBecause } from './write-faults';

jest.setTimeout(600_000);

const server = paneServerForTests();

/** The workbook with all that Excel keeps beside its cells. */
const everything = async ({ page, whole }: HandOverPage): Promise<string> =>
  JSON.stringify([
    await whole(),
    await page.evaluate(() => {
      const { host, grid } = window.tuikeWorkbench;
      return JSON.stringify([host!.beside(), host!.settings(), host!.kept(), grid.selection()]);
    }),
  ]);

/** The file of the workbook that was opened last beside this one; null where none was. */
async function newWorkbook(page: Page): Promise<Uint8Array | null> {
  const base64 = await page.evaluate(() => {
    const bytes = window.tuikeWorkbench.newWorkbooks.at(-1);
    return bytes ? btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) : null;
  });
  return base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64'));
}

const closeNews = (page: Page): Promise<void> => page.locator('#message menu button').first().click();

async function openCopy({ page, pane, button }: HandOverPage): Promise<Uint8Array> {
  await button(text.copy.open).click();
  await pane.getByText(text.copy.opened).waitFor({ timeout: 240_000 });
  await closeNews(page);
  return (await newWorkbook(page))!;
}

/** Every sheet's cells as they are shown, in the form of HandOverPage.whole. */
const valuesIn = ({ sheets }: Book): string =>
  JSON.stringify(sheets.map(({ name, cells, values }) => [name, cells.map((row, r) => row.map((cell, c) => values?.[r]?.[c] ?? cell))]));

it('no formula of ours, no part, no pane; every cell shows what the grid shows, and goes on to when it is computed anew', async () => {
  const opened = await openHandOver(server, 'copy');
  const { page, count } = opened;
  const [before, { formulas, values }] = [await everything(opened), await opened.whole()];
  const bytes = await openCopy(opened);
  expect(await everything(opened)).toBe(before);

  expect(calls(formulas)).toBeGreaterThan(5000);
  const rows = await opened.pane.locator('.hand-over-table tbody td').allInnerTexts();
  expect(rows.reduce((sum, number) => sum + Number(number.replaceAll(',', '')), 0)).toBe(calls(formulas));
  expect(Number((await count(text.becomes.native)).replaceAll(',', ''))).toBeGreaterThan(4950);

  const parts = Object.values(partsOf(bytes)).join('');
  expect(parts).not.toMatch(/_xldudf|webextension|urn:tuike-deposit|TUIKE_RULE|TUIKE rule/);
  expect(danglingNames(bytes)).toEqual([]);
  const book = await bookOf(bytes);
  expect(book.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string' && /^=.*TUIKE\./.test(cell))).toEqual(
    [],
  );
  expect(book.settings).toBeUndefined();
  expect(cellsOf(valuesIn(book))).toEqual(cellsOf(values));
  expect(book.sheets.find(({ name }) => name === '受保护')!.protection).toBeDefined();

  // Excel's own formulas, computed by another grid from the copy's amounts.
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.evaluate(() => window.tuikeWorkbench.ready);
  const computed = await second.evaluate(async (base64) => {
    const { grid } = window.tuikeWorkbench;
    await window.tuikeWorkbench.open(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], 'Book2.xlsx'));
    await grid.settled();
    return JSON.stringify(
      grid.sheets().map(({ id, name }) => {
        const used = grid.usedArea(id);
        return [name, used && grid.values(id, used)];
      }),
      (key, value: unknown) => (key === 'message' ? undefined : value),
    );
  }, Buffer.from(bytes).toString('base64'));
  await second.close();
  // Where a copy keeps a formula that uses a spill, the grid has its own limits.
  expect(cellsThatDiffer(JSON.stringify(Object.entries(cellsOf(values))), JSON.stringify(Object.entries(cellsOf(computed))))).toEqual([]);
});

/** By sheet: filled cells by row and column; a blank and a text of no characters look the same. */
const cellsOf = (json: string): Record<string, unknown[][]> =>
  Object.fromEntries(
    (JSON.parse(json) as [string, unknown[][] | null][]).map(([name, cells]) => [
      name,
      (cells ?? []).map((row) => {
        const filled = row.map((cell) => cell ?? '');
        while (filled.at(-1) === '') filled.pop();
        return filled;
      }),
    ]),
  );

it('values alone: nothing in the copy computes what the add-in did', async () => {
  const opened = await openHandOver(server, 'copy');
  await opened.pane.getByLabel(text.kinds.values, { exact: true }).check();
  const before = await everything(opened);
  const book = await bookOf(await openCopy(opened));
  expect(await everything(opened)).toBe(before);
  const roster = book.sheets.find(({ name }) => name === 'Test')!;
  expect(
    roster.cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=') && cell !== '=""' && !cell.startsWith('=SUM(')),
  ).toEqual([]);
});

describe('where Excel refuses, nothing is opened, and the way in this workbook is offered', () => {
  it.each<[string, (page: Page) => Promise<void>, string]>([
    [
      'its file',
      (page) => page.evaluate(() => void (window.tuikeWorkbench.host!.faults.failFile = (step) => (step === 'open' ? 7000 : undefined))),
      text.copy.refused.file(''),
    ],
    [
      'a slice of it',
      (page) => page.evaluate(() => void (window.tuikeWorkbench.host!.faults.failFile = (step) => (step === 'slice' ? 5001 : undefined))),
      text.copy.refused.file(''),
    ],
    [
      'the cells',
      (page) =>
        page.evaluate((message) => {
          window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
            members.includes('GetUsedRangeOrNullObject') ? { code: 'GeneralException', message } : undefined;
        }, refusedBecause),
      text.copy.refused.cells(refusedBecause),
    ],
    [
      'the copy',
      (page) =>
        page.evaluate((message) => {
          window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
            members.includes('CreateAndOpenWorkbook') ? { code: 'GeneralException', message } : undefined;
        }, refusedBecause),
      text.copy.refused.copy(refusedBecause),
    ],
  ])('%s', async (_, fail, sentence) => {
    const opened = await openHandOver(server, 'copy');
    const { page, pane, button, list } = opened;
    const before = await everything(opened);
    await fail(page);
    await button(text.copy.open).click();
    await pane.getByText(sentence, { exact: false }).waitFor({ timeout: 240_000 });
    expect(await newWorkbook(page)).toBeNull();
    expect(await everything(opened)).toBe(before);
    await noFaults(page);
    await page.evaluate(() => void (window.tuikeWorkbench.host!.faults.failFile = undefined));
    await pane.getByText(text.copy.instead).waitFor();
    await pane.locator('.hand-over .actions fluent-button', { hasText: text.targets.here }).click();
    await list();
  });

  it('at its worse, where it says that it can', async () => {
    const { page, pane, openView } = await server.open({ language: 'zh-CN', excel: 'worst', cells: [[600_000, '=TUIKE.DEPOSIT(A1)']] });
    await openView('roster');
    await pane.getByText(text.open).click();
    await pane.locator('.hand-over fluent-button', { hasText: text.copy.open }).click();
    await pane.getByText(text.copy.refused.file(''), { exact: false }).waitFor({ timeout: 240_000 });
    expect(await newWorkbook(page)).toBeNull();
  });

  it('an Excel without copies offers this workbook alone', async () => {
    const { pane, openView } = await server.open({ language: 'zh-CN', excel: 'oldest', cells: [[600_000, '=TUIKE.DEPOSIT(A1)']] });
    await openView('roster');
    await pane.getByText(text.open).click();
    await pane.getByText(text.list).waitFor();
    expect(await pane.getByText(text.targets.copy, { exact: true }).count()).toBe(0);
  });
});

it('cancelled in the middle: no copy, nothing changed', async () => {
  const opened = await openHandOver(server, 'copy');
  const { page, pane, button } = opened;
  const before = await everything(opened);
  await page.evaluate((cancel) => {
    window.tuikeWorkbench.host!.faults.failFile = (step) => {
      if (step === 'slice') {
        const buttons = [...document.querySelector('iframe')!.contentDocument!.querySelectorAll<HTMLElement>('.hand-over fluent-button')];
        buttons.find((one) => one.textContent === cancel)!.click();
      }
      return undefined;
    };
  }, text.cancel);
  await button(text.copy.open).click();
  await pane.getByText(text.copy.cancelled).waitFor({ timeout: 240_000 });
  expect(await newWorkbook(page)).toBeNull();
  expect(await everything(opened)).toBe(before);
});
