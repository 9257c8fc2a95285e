// The built add-in's task pane in the built workbench, as a person has it: grid on the left, pane on the right.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellInput } from '../../src/workbench/grid/grid';
import { shell as english } from '../../src/i18n/en-US/pane/shell';
import { shell as chinese } from '../../src/i18n/zh-CN/pane/shell';
import type { ViewId } from '../../src/taskpane/view-id';
import { servedAtOfRun, serveAddin } from './addin-server';
import { browserOfWorker, openBrowser } from './browser';
import { choiceShownAt, firstChoiceShown } from './first-choice';
import type { FontSet } from './fonts';
import { area } from './grid-page';
import { testLanguage } from './test-language';
import { changeInPage } from './rules-in-page';
import { type LeftPage, mostFree, pagesOfWorker, takenUp, takePage, type WorkbenchPage } from './workbench-page';

export interface PaneOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** oldest: an Excel with no more than the manifest demands; worst: the worse side of what sources disagree about. */
  readonly excel?: 'newest' | 'oldest' | 'worst';
  /** memory: cells are computed and not drawn, so that a page costs a fifth; for tests that look at the pane alone. */
  readonly grid?: 'univer' | 'memory';
  /** What the workbook holds under the add-in's key; left out, the sample workbook is open and holds nothing. */
  readonly stored?: string;
  /** Of a sheet of its own, which is in front of an empty workbook; left out, the sample workbook is open. */
  readonly cells?: readonly (readonly CellInput[])[];
  /** The sample's sheets are there too. */
  readonly isBesideSample?: boolean;
}

export interface PanePage {
  readonly page: Page;
  /** Everything in the pane is addressed from here: `pane.getByRole('button', …)`. */
  readonly pane: FrameLocator;
  /** Clicks the view's tab and waits until its first heading is there. */
  openView(id: ViewId): Promise<void>;
  select(address: string): Promise<void>;
  /** What went wrong by itself: uncaught errors, refused requests, breaches of a policy. Tests want it empty. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface PaneServer {
  open(options?: PaneOptions): Promise<PanePage>;
  close(): Promise<void>;
}

/**
 * The built add-in, served, and a browser that draws with these fonts, once per test file. Where a worker of jest runs the file, server and browser
 * are those of the run, and its pages are left to the files after it.
 */
export async function startPaneServer({ fonts = 'usual', ...usual }: PaneOptions & { readonly fonts?: FontSet } = {}): Promise<PaneServer> {
  const url = process.env[servedAtOfRun];
  const shared = url ? await browserOfWorker(fonts) : null;
  if (url && shared) return paneServer(shared, url, usual, pagesOfWorker());
  const [addin, browser] = await Promise.all([serveAddin(), openBrowser(fonts)]);
  const server = paneServer(browser, addin.url, usual, []);
  return {
    open: server.open,
    async close() {
      await browser.close();
      addin.close();
    },
  };
}

/** @param left pages of files before, and for files after */
function paneServer(browser: Browser, url: string, usual: PaneOptions, left: LeftPage[]): PaneServer {
  const free = left.splice(0).map((one) => takenUp(one));
  const taken = new Set<WorkbenchPage>();
  return {
    async open(asked = {}) {
      const options = { ...usual, ...asked };
      const complaints: string[] = [];
      const page = await takePage(browser, url, options, free, complaints);
      taken.add(page);
      return {
        ...(await openPane(page.page, options, complaints)),
        async close() {
          taken.delete(page);
          free.push(page);
          // One that a test closed rests for good.
          await page.rest().catch(() => undefined);
        },
      };
    },
    async close() {
      const tooMany = free.splice(0, Math.max(0, free.length - mostFree));
      for (const { page } of [...taken, ...tooMany]) await page.context().close();
      // A test may have closed one itself.
      for (const one of free) if (!one.page.isClosed()) left.push(await one.leave());
    },
  };
}

async function openPane(page: Page, options: PaneOptions, complaints: string[]): Promise<Omit<PanePage, 'close'>> {
  const { language = testLanguage } = options;
  const pane = page.frameLocator('iframe');
  const chosenAt = await firstChoiceShown(page, pane);
  const { cells, stored } = options;
  if (cells) await openCells(page, cells);
  if (stored !== undefined) {
    await changeInPage(page, stored);
    await choiceShownAt(pane, chosenAt).waitFor({ state: 'detached' });
  }
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await pane.locator('main h1').waitFor();
  const { nav } = language === 'zh-CN' ? chinese : english;
  return {
    page,
    pane,
    complaints,
    async openView(id) {
      await pane.getByRole('tab', { name: nav[id], exact: true }).click();
      await pane.locator(`[role=tabpanel][aria-labelledby=tab-${id}] h1`).waitFor();
    },
    select: (address) =>
      page.evaluate((at) => window.tuikeWorkbench.grid.select(window.tuikeWorkbench.grid.activeSheet(), at), area(address)),
  };
}

/** Written into a fresh sheet of the open workbook, which is then in front. */
async function openCells(page: Page, cells: readonly (readonly CellInput[])[]): Promise<void> {
  // As text: what is handed over otherwise is looked at value by value, twice.
  await page.evaluate(async (text) => {
    const { grid } = window.tuikeWorkbench;
    const rows = JSON.parse(text) as CellInput[][];
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const sheet = grid.addSheet('Test');
    grid.activateSheet(sheet.id);
    const filled = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
    grid.write(sheet.id, { row: 0, column: 0, rows: rows.length, columns }, filled);
    await grid.settled();
  }, JSON.stringify(cells));
}
