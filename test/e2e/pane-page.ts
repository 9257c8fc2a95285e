// The built add-in's task pane in the built workbench, as a person has it: grid on the left, pane on the right.
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellInput } from '../../src/workbench/grid/grid';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { shell as english } from '../../src/i18n/en-US/pane/shell';
import { shell as chinese } from '../../src/i18n/zh-CN/pane/shell';
import type { ViewId } from '../../src/taskpane/view-id';
import { asOpened } from './as-opened';
import { openBrowser, patientPage, slowed } from './browser';
import { choiceShownAt, firstChoiceShown } from './first-choice';
import type { FontSet } from './fonts';
import { area } from './grid-page';
import { testLanguage } from './test-language';
import { changeInPage } from './rules-in-page';

const root = path.join(__dirname, '../..');

/** The project `worst` of jest runs the same tests on the worst host, in English. */
const usualExcel = process.env['TUIKE_EXCEL'] === 'worst' ? 'worst' : 'newest';

export interface PaneOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** oldest: an Excel with no more than the manifest demands; worst: the worse side of what sources disagree about. */
  readonly excel?: 'newest' | 'oldest' | 'worst';
  /** What the workbook holds under the add-in's key; left out, the sample workbook is open and holds nothing. */
  readonly stored?: string;
  /** The first sheet's cells, in place of the sample workbook. */
  readonly cells?: readonly (readonly CellInput[])[];
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

/** Serves dist/ and build/workbench and starts a browser that draws with these fonts, once per test file. */
export async function startPaneServer(fonts: FontSet = 'usual'): Promise<PaneServer> {
  for (const file of ['dist/taskpane.html', 'build/workbench/index.html'])
    if (!existsSync(path.join(root, file))) throw new Error(`${file} is not built: run npm run build first.`);
  const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const server = createWorkbenchServer({ dist: path.join(root, 'dist'), workbench: path.join(root, 'build/workbench'), officeJs });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await openBrowser(fonts);
  const free: WorkbenchPage[] = [];
  return {
    open: (options = {}) => openPane(browser, url, options, free),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of the workbench, its pane as wide as Excel for Windows opens one. */
interface WorkbenchPage {
  readonly page: Page;
  readonly key: string;
  /** What it complains of from now on is noted here. */
  hear(complaints: string[]): void;
  /** Opens the first workbook anew; answers whether the page is as it was when it was new. */
  begin(): Promise<boolean>;
}

const keyOf = ({ language = testLanguage, theme = 'light', excel = usualExcel }: PaneOptions): string =>
  new URLSearchParams({ lang: language, theme, excel }).toString();

async function newPage(browser: Browser, url: string, options: PaneOptions, first: string[]): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: options.language ?? testLanguage,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await patientPage(context);
  let complaints = first;
  page.on('pageerror', (fault) => complaints.push(String(fault.stack ?? fault)));
  page.on('console', (message) => {
    // What the worst host forbids on purpose, Chromium says aloud.
    const isPlayed = (options.excel ?? usualExcel) === 'worst' && message.text().includes('The Clipboard API has been blocked');
    if (message.type() === 'error' && !isPlayed) complaints.push(`${message.text()} ${message.location().url}`);
  });
  const stayHere = () =>
    page.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => {
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
  await stayHere();
  await page.goto(`${url}?${keyOf(options)}`);
  await page.evaluate(() => window.tuikeWorkbench.ready);
  // Besides the workbench's own border.
  await page.addStyleTag({ content: '#pane { width: 321px !important; }' });
  const otherwise = await asOpened(page);
  await slowed(page);
  return {
    page,
    key: keyOf(options),
    hear: (given) => void (complaints = given),
    async begin() {
      await page.unrouteAll();
      await stayHere();
      await context.clearPermissions();
      await context.clearCookies();
      await page.mouse.move(0, 0);
      await page.evaluate(async () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        for (const storage of [localStorage, sessionStorage]) storage.clear();
        await window.tuikeWorkbench.openFirst();
      });
      const { width, height } = page.viewportSize()!;
      return width === 1280 && height === 800 && (await otherwise()).length === 0;
    },
  };
}

/** A page of before with the first workbook opened anew, where there is one and it is as it was; else a new one. */
async function takePage(
  browser: Browser,
  url: string,
  options: PaneOptions,
  free: WorkbenchPage[],
  complaints: string[],
): Promise<WorkbenchPage> {
  const at = free.findIndex(({ key }) => key === keyOf(options));
  const [former] = at < 0 ? [] : free.splice(at, 1);
  if (former) {
    former.hear(complaints);
    if (await former.begin().catch(() => false)) return former;
    await former.page.context().close();
  }
  return newPage(browser, url, options, complaints);
}

async function openPane(browser: Browser, url: string, options: PaneOptions, free: WorkbenchPage[]): Promise<PanePage> {
  const { language = testLanguage } = options;
  const complaints: string[] = [];
  const taken = await takePage(browser, url, options, free, complaints);
  const { page } = taken;
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
    async close() {
      free.push(taken);
    },
  };
}

/** Written over an empty part of a fresh sheet of the open workbook, which is then in front. */
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
