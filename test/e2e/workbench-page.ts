// Pages of the workbench that tests take over from each other, within a file and, where a worker of jest runs the files, from file to file.
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { asOpened, type Opened, otherwise } from './as-opened';
import { blankPage, usualViewport } from './blank-page';
import { ofWorker, patientPage, slowed } from './browser';
import type { PaneOptions } from './pane-page';
import { testLanguage } from './test-language';

declare global {
  interface Window {
    /** Of a page at rest. */
    tuikeWake?(): void;
  }
}

/** The project `worst` of jest runs the same tests on the worst host, in English. */
const usualExcel = process.env['TUIKE_EXCEL'] === 'worst' ? 'worst' : 'newest';

/** As a file leaves a page to others: nothing in it is that file's own. */
export interface LeftPage {
  readonly page: Page;
  readonly key: string;
  readonly opened: Opened;
  readonly timesBegun: number;
}

export interface WorkbenchPage {
  readonly page: Page;
  readonly key: string;
  /** What it complains of from now on is noted here. */
  hear(complaints: string[]): void;
  /** Opens the first workbook anew, or an empty one, in this theme; answers whether the page is as it was when it was new. */
  begin(isEmpty: boolean, theme: Theme): Promise<boolean>;
  /** Loads the workbench anew in the emptied page. */
  openAnew(url: string, options: PaneOptions, complaints: string[]): Promise<WorkbenchPage>;
  /** Draws nothing until it begins anew: Univer asks for every frame, and pages that wait for a test would take a tenth of the machine. */
  rest(): Promise<void>;
  /** Nothing of this file listens to it any more. */
  leave(): Promise<LeftPage>;
}

/** A page that was begun more often is opened anew: what it may hold on to is given back. */
const mostBegun = 40;

/** What a test asks to be drawn is; TUIKE_GRID=univer has all the others drawn as well, TUIKE_GRID=memory none of them. */
const gridOf = ({ grid }: PaneOptions): string => (grid === 'univer' ? grid : (process.env['TUIKE_GRID'] ?? grid ?? 'univer'));

/** What a page stays for as long as it lives; its theme can be changed. */
const keyOf = (options: PaneOptions): string => {
  const { language = testLanguage, excel = usualExcel } = options;
  return new URLSearchParams({ lang: language, excel, grid: gridOf(options) }).toString();
};

type Theme = NonNullable<PaneOptions['theme']>;
const themeOf = ({ theme = 'light' }: PaneOptions): Theme => theme;

/** The pages that files before left in this worker; those that this file leaves come into it. */
export function pagesOfWorker(): LeftPage[] {
  const { left } = ofWorker!;
  const pages = (left.get('pages') as LeftPage[] | undefined) ?? [];
  left.set('pages', pages);
  return pages;
}

/** Notes what goes wrong by itself. Answers where it is noted from now on, and how to stop. */
function listen(page: Page, firstKey: string, first: string[]) {
  let [key, complaints] = [firstKey, first];
  const onFault = (fault: Error) => void complaints.push(String(fault.stack ?? fault));
  const onConsole = (message: ConsoleMessage) => {
    // What the worst host forbids on purpose, Chromium says aloud.
    const isPlayed = key.includes('excel=worst') && message.text().includes('The Clipboard API has been blocked');
    if (message.type() === 'error' && !isPlayed) complaints.push(`${message.text()} ${message.location().url}`);
  };
  page.on('pageerror', onFault);
  page.on('console', onConsole);
  return {
    hear: (given: string[]) => void (complaints = given),
    /** The page plays another Excel from now on. */
    hearAs: (asKey: string, given: string[]) => void ([key, complaints] = [asKey, given]),
    stayHere: () =>
      page.route(
        ({ hostname }) => hostname !== 'localhost',
        (route) => {
          complaints.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      ),
    async stop() {
      page.off('pageerror', onFault);
      page.off('console', onConsole);
      await page.unrouteAll();
    },
  };
}

export function takenUp(left: LeftPage, listening = listen(left.page, left.key, [])): WorkbenchPage {
  const { page, key, opened } = left;
  let { timesBegun } = left;
  return {
    page,
    key,
    hear: listening.hear,
    async begin(isEmpty, theme) {
      if (++timesBegun > mostBegun) return false;
      await page.unrouteAll();
      await listening.stayHere();
      await page.context().clearPermissions();
      await page.context().clearCookies();
      await page.mouse.move(0, 0);
      await page.evaluate((wanted) => {
        window.tuikeWake?.();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (document.documentElement.dataset['theme'] !== wanted) document.querySelector<HTMLElement>('#theme')!.click();
        const here = new URL(location.href);
        here.searchParams.set('theme', wanted);
        history.replaceState(history.state, '', here);
        for (const storage of [localStorage, sessionStorage]) storage.clear();
      }, theme);
      await (isEmpty ? openEmpty(page) : page.evaluate(() => window.tuikeWorkbench.openFirst()));
      const { width, height } = page.viewportSize()!;
      return width === usualViewport.width && height === usualViewport.height && (await otherwise(opened)).length === 0;
    },
    async openAnew(url, options, complaints) {
      // What ends with the former workbook is no complaint of the next.
      listening.hear([]);
      await blankPage(page);
      await listening.stayHere();
      listening.hearAs(keyOf(options), complaints);
      return load(page, url, options, listening);
    },
    rest: () =>
      page.evaluate(() => {
        const waiting: FrameRequestCallback[] = [];
        const { requestAnimationFrame } = window;
        window.requestAnimationFrame = (callback) => waiting.push(callback);
        window.tuikeWake = () => {
          window.requestAnimationFrame = requestAnimationFrame;
          delete window.tuikeWake;
          for (const callback of waiting) requestAnimationFrame(callback);
        };
      }),
    async leave() {
      await listening.stop();
      return { page, key, opened, timesBegun };
    },
  };
}

/** A new page. */
async function newPage(browser: Browser, url: string, options: PaneOptions, complaints: string[]): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: usualViewport,
    locale: options.language ?? testLanguage,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await patientPage(context);
  const listening = listen(page, keyOf(options), complaints);
  await listening.stayHere();
  return load(page, url, options, listening);
}

async function load(page: Page, url: string, options: PaneOptions, listening: ReturnType<typeof listen>): Promise<WorkbenchPage> {
  const key = keyOf(options);
  await page.goto(`${url}?${key}&theme=${themeOf(options)}`);
  await page.evaluate(() => window.tuikeWorkbench.ready);
  // As wide as Excel for Windows opens a pane, besides the workbench's own border.
  await page.addStyleTag({ content: '#pane { width: 321px !important; }' });
  const opened = await asOpened(page);
  await slowed(page);
  return takenUp({ page, key, opened, timesBegun: 1 }, listening);
}

const openEmpty = (page: Page): Promise<void> =>
  page.evaluate(() => window.tuikeWorkbench.openBook({ sheets: [{ name: 'Sheet1', cells: [] }] }, 'Book1'));

/** As many as stay open for those who ask for the same again; from there on, who asks for something else has one of them opened anew. */
export const mostFree = 4;

/**
 * A page of before that was opened in the same way, with its workbook opened anew, where there is one and it is as it was; else one that is opened
 * anew, or a new one.
 */
export async function takePage(
  browser: Browser,
  url: string,
  options: PaneOptions,
  free: WorkbenchPage[],
  complaints: string[],
): Promise<WorkbenchPage> {
  // Cells of a test's own need no sample beside them.
  const isEmpty = options.cells !== undefined && !options.isBesideSample;
  const key = keyOf(options);
  const same = free.findIndex((one) => one.key === key);
  const other = free.length < mostFree ? -1 : free.findIndex((one) => languageOf(one.key) === languageOf(key));
  const [former] = same < 0 && other < 0 ? [] : free.splice(same < 0 ? other : same, 1);
  if (former) {
    former.hear(complaints);
    if (same >= 0 && (await former.begin(isEmpty, themeOf(options)).catch(() => false))) return former;
  }
  // One that a test closed, or that no longer answers, is given up.
  const anew = await former?.openAnew(url, options, complaints).catch(() => former.page.context().close());
  const page = anew ?? (await newPage(browser, url, options, complaints));
  if (isEmpty) await openEmpty(page.page);
  return page;
}

const languageOf = (key: string): string | null => new URLSearchParams(key).get('lang');
