// A page with the workbench's grid in it, and what the tests do there.
import type { Browser, Page } from 'playwright-core';
import { parseAddress } from '../../src/workbench/grid/address';
import type { Area, CellInput, CellValue } from '../../src/workbench/grid/grid';
import { notComputed } from '../../src/workbench/grid/memory/undrawn-grid';
import type { Exposed } from '../../src/workbench/page/workbench';
import { blankPage, usualViewport } from './blank-page';
import { patientPage, slowed } from './browser';

declare global {
  interface Window {
    tuikeWorkbench: { readonly ready: Promise<void> } & Exposed;
    /** Ids of the test functions that were called. */
    calls: string[];
    /** Has every waiting LATER answer 1. */
    answerLater: () => void;
  }
}

export const area = (address: string): Area => (parseAddress(address) as { area: Area }).area;

/**
 * Opens the workbench; resolves when it is ready. Every request that would leave the machine is refused and noted.
 * @param former a page that this opened before and nobody needs any more: it is emptied and taken over
 */
export async function openWorkbench(
  browser: Browser,
  url: string,
  former?: Page,
): Promise<{ page: Page; strangers: string[]; faults: string[] }> {
  former?.removeAllListeners('pageerror').removeAllListeners('console');
  if (former) await blankPage(former);
  const page = former ?? (await patientPage(await browser.newContext({ viewport: usualViewport, locale: 'zh-CN' })));
  const [strangers, faults]: [string[], string[]] = [[], []];
  await page.route(
    (address) => !['127.0.0.1', 'localhost'].includes(address.hostname),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (fault) => faults.push(String(fault.stack ?? fault)));
  page.on('console', (message) => {
    if (message.text().startsWith(notComputed(''))) faults.push(message.text());
  });
  await page.goto(url);
  await page.evaluate(() => window.tuikeWorkbench.ready);
  await slowed(page);
  return { page, strangers, faults };
}

/**
 * Installs under TEST: TWICE doubles numbers, FEES answers 20,000 for a number, "" for a blank and an error with a sentence for
 * all else, SAID tells its first argument as JSON, without sentences, COUNT(n) answers 1 … n, LATER waits for `answerLater`.
 */
export async function installTestFunctions(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.calls = [];
    window.answerLater = () => undefined;
    const x = { name: 'gmv', description: '上月成交总额', type: 'any', dimensionality: 'matrix' } as const;
    const described = { TWICE: '两倍', FEES: '应缴保证金', SAID: '原样说出', COUNT: '一到几', LATER: '等一等' };
    const functions = Object.entries(described).map(([name, description]) => ({
      id: name,
      name,
      description,
      parameters: [x, { ...x, name: 'rule', optional: true }],
      result: { dimensionality: 'matrix' as const },
    }));
    window.tuikeWorkbench.grid.install('TEST', functions, (id, [first = []]) => {
      window.calls.push(id);
      const cellwise = (answer: (value: CellValue) => CellValue) => first.map((row) => row.map(answer));
      if (id === 'TWICE') return Promise.resolve(cellwise((value) => (typeof value === 'number' ? value * 2 : value)));
      if (id === 'SAID')
        return Promise.resolve([[JSON.stringify(first, (key, value: unknown) => (key === 'message' ? undefined : value))]]);
      if (id === 'LATER') {
        const former = window.answerLater;
        return new Promise((resolve) => {
          window.answerLater = () => {
            former();
            resolve([[1]]);
          };
        });
      }
      if (id === 'COUNT') return Promise.resolve(Array.from({ length: Number(first[0]?.[0]) }, (_, index) => [index + 1]));
      return Promise.resolve(
        cellwise((value) => {
          if (value === null) return '';
          return typeof value === 'number' ? 20_000 : { error: '#VALUE!', message: `看不懂 ${JSON.stringify(value)}` };
        }),
      );
    });
  });
}

/** An empty workbook in place of what was open. */
export async function emptyBook(page: Page): Promise<void> {
  await page.evaluate(() => window.tuikeWorkbench.grid.open({ sheets: [{ name: 'Sheet1', cells: [] }] }));
}

export async function write(page: Page, address: string, cells: CellInput[][]): Promise<void> {
  await page.evaluate(
    ([at, inputs]) => {
      const { grid } = window.tuikeWorkbench;
      grid.write(grid.activeSheet(), at, JSON.parse(inputs) as CellInput[][]);
      return grid.settled();
    },
    [area(address), JSON.stringify(cells)] as const,
  );
}

/** What the cells of a sheet show once all is computed, of the one in front where none is named by its id. */
export async function values(page: Page, address: string, sheet?: string): Promise<CellValue[][]> {
  // As text: Playwright looks at every value that is handed over, twice, which takes longer than the page.
  const text = await page.evaluate(
    ([at, id]) => {
      const { grid } = window.tuikeWorkbench;
      return grid.settled().then(() => JSON.stringify(grid.values(id ?? grid.activeSheet(), at)));
    },
    [area(address), sheet] as const,
  );
  return JSON.parse(text) as CellValue[][];
}

/** Types into a cell as a person does, and waits until the cell is no longer as it was. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  const at = area(address);
  const content = () =>
    page.evaluate((cell) => {
      const { grid } = window.tuikeWorkbench;
      return JSON.stringify([grid.formulas(grid.activeSheet(), cell), grid.values(grid.activeSheet(), cell)]);
    }, at);
  // A person who was in the pane clicks into the grid first.
  if (await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement))
    await page
      .locator('#grid canvas[data-u-comp=render-canvas]')
      .last()
      .click({ position: { x: 300, y: 200 } });
  await page.evaluate((cell) => window.tuikeWorkbench.grid.select(window.tuikeWorkbench.grid.activeSheet(), cell), at);
  const before = await content();
  await page.keyboard.type(text);
  // While names are on offer, Enter takes one of them; they may come after the last key.
  const offer = page.locator('ul[data-u-comp=sheets-formula-editor]');
  await offer.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  const isOtherwise = (timeout = 60_000) =>
    page.waitForFunction(
      ([cell, was]) => {
        const { grid } = window.tuikeWorkbench;
        return JSON.stringify([grid.formulas(grid.activeSheet(), cell), grid.values(grid.activeSheet(), cell)]) !== was;
      },
      [at, before] as const,
      { timeout },
    );
  // One of them may have come, and gone, with that Enter.
  await isOtherwise(5_000).catch(async () => {
    await page.keyboard.press('Enter');
    await isOtherwise();
  });
}
