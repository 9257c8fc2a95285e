// A browser by npm alone on Linux x64; elsewhere the Chrome or Edge that is installed.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright-core';
import type { OfWorker } from './browser-environment';
import { fontEnvironment, type FontSet } from './fonts';
import { unpacked } from './unpacked';

/** Of jest's worker; undefined where something else than a test file runs. */
export const ofWorker = (globalThis as { tuikeWorker?: OfWorker }).tuikeWorker;

/** Playwright is read once a worker, not once a test file. */
const chromium = async () => (ofWorker?.playwright ?? (await import('playwright-core'))).chromium;

// Root in a container has no sandbox, a build machine no GPU, and nothing may leave the machine on Chromium's own account.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
];

// Every worker of jest has a browser, and none more than a core: compiling and collecting garbage beside the page takes from the other workers and costs
// a fifth more in all. What measures speed runs in a browser as people have it.
const argsOfWorker = ['--js-flags=--single-threaded --min-semi-space-size=16'];

/** Unpacks the packaged browser once per version and answers its path. */
async function packagedChromium(): Promise<string> {
  const modules = createRequire(__filename).resolve.paths('@sparticuz/chromium') ?? [];
  const home = modules.map((path) => join(path, '@sparticuz/chromium')).find((path) => existsSync(path));
  if (home === undefined) throw new Error('The package @sparticuz/chromium is not installed: run npm ci.');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return unpacked(`tuike-chromium-${version}`, async (folder) => {
    // The package is an ES module, which jest's require cannot load; it unpacks into the temporary folder, so it gets its own.
    const unpack = `import chromium, { inflate } from '@sparticuz/chromium'; await chromium.executablePath(); await inflate(${JSON.stringify(join(home, 'bin/al2023.tar.br'))});`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], {
      cwd: home,
      env: { ...process.env, TMPDIR: folder },
    });
  });
}

/** The libraries that a bare machine lacks come with the package; they are used only there. */
function librariesFor(place: string): Record<string, string> {
  const linked = execFileSync('ldd', [join(place, 'chromium')], { encoding: 'utf8' });
  if (!linked.includes('not found')) return {};
  return { LD_LIBRARY_PATH: [join(place, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
}

/**
 * Starts a headless browser that draws with this set of fonts. TUIKE_BROWSER, the path of a Chromium-like browser, comes before any other choice.
 * Rejects with what was looked for where there is none.
 */
async function startWith<Started>(fonts: FontSet, start: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  // Chromium names files in the locale's character set: without one of UTF-8 “示例名单.xlsx” is saved as “download” and cannot be chosen again.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', ...(await fontEnvironment(fonts)) };
  const base: LaunchOptions = { headless: true, args: ofWorker ? [...args, ...argsOfWorker] : args, env };
  const chosen = process.env['TUIKE_BROWSER'];
  if (chosen) return start({ ...base, executablePath: chosen });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const place = await packagedChromium();
    return start({ ...base, executablePath: join(place, 'chromium'), env: { ...env, ...librariesFor(place) } });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await start({ ...base, channel });
    } catch (fault) {
      if (!/not found|isn't installed|is not installed/i.test(String(fault))) throw fault;
    }
  }
  throw new Error('No browser: install Google Chrome or Microsoft Edge, or set TUIKE_BROWSER to the path of a Chromium.');
}

/** A browser that draws with this set of fonts; closing it closes all that was opened in it. */
export async function openBrowser(fonts: FontSet = 'usual'): Promise<Browser> {
  const ofAll = browserOfWorker(fonts);
  return ofAll ? partOf(await ofAll) : launched(fonts);
}

const launched = (fonts: FontSet): Promise<Browser> => startWith(fonts, async (options) => (await chromium()).launch(options));

/** One browser for all test files of a worker with the usual fonts, for pages that they leave to each other: nobody closes it. null elsewhere. */
export function browserOfWorker(fonts: FontSet): Promise<Browser> | null {
  return ofWorker && fonts === 'usual' ? ofWorker.launched(() => launched(fonts)) : null;
}

/** A part of a browser that nobody else sees; closing it closes what was opened in it. */
function partOf(browser: Browser): Browser {
  const contexts: BrowserContext[] = [];
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  const own: Pick<Browser, 'newContext' | 'newPage' | 'contexts' | 'close'> = {
    newContext,
    async newPage(options) {
      const context = await newContext(options);
      const page = await context.newPage();
      page.once('close', () => void context.close());
      return page;
    },
    contexts: () => contexts,
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
  return Object.assign(Object.create(browser) as Browser, own);
}

/** A page that is waited for as long as a slow, busy machine needs. */
export async function patientPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/**
 * TUIKE_SLOWED, a number, has the page's scripts run so many times slower than the tests from now on: what a test reads before the page has
 * come to it then shows.
 */
export async function slowed(page: Page): Promise<void> {
  const rate = Number(process.env['TUIKE_SLOWED'] ?? 1);
  if (rate > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
}
