// A build behind our own server, framed by a host elsewhere as Excel on the web frames it: every byte and header is the server's, and
// Microsoft's addresses are answered from the package.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { memoryGrid } from '../../src/workbench/grid/memory/memory';
import type { createHost } from '../../src/workbench/host/host';
import { buildRecord } from '../../src/site/hosting/build-record';
import { serveBuild } from '../../src/site/serve/serve';
import type { FunctionEntry } from '../../src/workbench/grid/grid';
import type { Bundle } from '../e2e/bundle';
import { paneFrame } from '../e2e/pane-frame';

declare global {
  interface Window {
    workbench: { readonly createHost: typeof createHost; readonly memoryGrid: typeof memoryGrid };
    /** What the host page holds once `openProduction` is through. */
    excel: { readonly grid: ReturnType<typeof memoryGrid>; readonly host: ReturnType<typeof createHost> };
  }
}

const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

export interface Production {
  readonly address: string;
  /** Opens the task pane in a page of the host at `excel`; the functions are installed and answer. */
  open(excel: string, language: 'zh-CN' | 'en-US'): Promise<ProductionPage>;
  /** A context in which every address is answered as in `open`. */
  context(excel: string, language?: string): Promise<{ context: BrowserContext; told: Told }>;
  close(): Promise<void>;
}

/** What happened by itself. */
interface Told {
  /** Addresses asked for that are neither the add-in's nor office.js's. */
  readonly strangers: string[];
  /** Addresses of office.js's parts. */
  readonly microsoft: string[];
  readonly violations: string[];
  readonly faults: string[];
}

interface ProductionPage extends Told {
  readonly page: Page;
  readonly frame: Frame;
}

export async function productionOf(dist: string, browser: Browser, host: Bundle): Promise<Production> {
  const { address, edition } = buildRecord(readFileSync(path.join(dist, 'hosting/build.json'), 'utf8'))!;
  const server = await serveBuild({ dist, port: 0, host: '127.0.0.1' }, () => undefined);
  const cdn = edition.officeJs.replace(/office\.js$/, '');

  async function context(excel: string, language = 'zh-CN'): Promise<{ context: BrowserContext; told: Told }> {
    const opened = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
    const told: Told = { strangers: [], microsoft: [], violations: [], faults: [] };
    await opened.exposeFunction('tellViolation', (violation: string) => told.violations.push(violation));
    await opened.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
        (window as unknown as { tellViolation(text: string): void }).tellViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
      );
    });
    opened.on('weberror', (fault) => told.faults.push(String(fault.error())));
    opened.on('console', (message) => {
      if (/Content Security Policy|frame-ancestors/.test(message.text())) told.violations.push(message.text());
    });
    await opened.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === excel)
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body><script src="host.js"></script></body>' });
      if (url === new URL('host.js', excel).href) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(host.path) });
      if (url.startsWith(cdn)) {
        told.microsoft.push(url);
        return route.fulfill({ path: path.join(officeJs, url.slice(cdn.length).replace(/[?#].*/, '')) });
      }
      if (url.startsWith(address)) {
        const answer = await fetch(server.url + url.slice(address.length).replace(/#.*/, ''));
        const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^content-(encoding|length)$/.test(name)));
        return route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
      }
      if (!url.endsWith('/favicon.ico')) told.strangers.push(url);
      return route.abort();
    });
    return { context: opened, told };
  }

  return {
    address,
    context,
    close: () => server.close(),
    async open(excel, language) {
      const { context: opened, told } = await context(excel, language);
      const page = await opened.newPage();
      await page.goto(excel);
      const metadata = language === 'zh-CN' ? 'functions.zh-CN.json' : 'functions.json';
      const file = JSON.parse(readFileSync(path.join(dist, metadata), 'utf8')) as {
        allowErrorForDataTypeAny: boolean;
        functions: FunctionEntry[];
      };
      const functions = file.functions.map((entry) => ({ ...entry, allowErrorForDataTypeAny: file.allowErrorForDataTypeAny }));
      await page.evaluate(
        async ({ locale, url, entries }) => {
          const grid = window.workbench.memoryGrid();
          const excelHost = window.workbench.createHost(grid, { locale });
          excelHost.listen(window);
          excelHost.install('TUIKE', entries);
          const frame = document.createElement('iframe');
          frame.src = excelHost.pageUrl(url);
          frame.width = '320';
          frame.height = '600';
          document.body.append(frame);
          await excelHost.ready();
          window.excel = { grid, host: excelHost };
        },
        { locale: language, url: `${address}taskpane.html`, entries: functions },
      );
      const frame = paneFrame(page);
      await frame.locator('main h1').waitFor();
      return { page, frame, ...told };
    },
  };
}
