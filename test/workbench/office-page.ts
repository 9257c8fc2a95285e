// A page with Microsoft's own office.js in jsdom, and our host on the other side of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { makeUpForJsdom } from '../taskpane/make-up-for-jsdom';
import type { FunctionEntry, Grid } from '../../src/workbench/grid/grid';
import { memoryGrid } from '../../src/workbench/grid/memory/memory';
import { createHost, type Host } from '../../src/workbench/host/host';
import type { HostOptions } from '../../src/workbench/host/options';

const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Time passes so many times faster in a page than outside: what only waits need not take long. */
const timesFaster = 4;

/** Resolves once so many milliseconds have passed in the pages. */
export const passesInPage = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds / timesFaster));

export interface OfficePageOptions extends HostOptions {
  readonly grid?: Grid;
  /** Where the page lives; its origin is https, as an add-in's is. */
  readonly url?: string;
  /** The whole page; it must load office.js from Microsoft's CDN, as add-ins do. */
  readonly html?: string;
  /** Custom functions of the page by id, where `html` is left out. Their bodies run in the page and see its globals only. */
  readonly bodies?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The page's own files; undefined for "not found". */
  readonly files?: (url: URL) => Buffer | string | undefined;
  /** Takes from the page's browser what an older one lacks. */
  readonly without?: (page: Window & typeof globalThis) => void;
  /** What the page finds in its localStorage. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly functions?: readonly FunctionEntry[];
  readonly namespace?: string;
}

type PageWindow = Window & typeof globalThis & { Office: typeof Office; Excel: typeof Excel; CustomFunctions: typeof CustomFunctions };

export interface OfficePage {
  readonly window: PageWindow;
  readonly host: Host;
  readonly grid: Grid;
  /** Everything that the page asked for and the host does not play: most tests want it empty. */
  readonly unknown: readonly string[];
  /** What went wrong in the page by itself, and in the host. */
  readonly errors: readonly unknown[];
  /** Every address that the page fetched. */
  readonly fetched: readonly string[];
  /** Runs code in the page, in its own realm: it sees the page's globals and nothing else but its argument, which travels as JSON. */
  run<R>(code: () => R): R;
  run<A, R>(code: (argument: A) => R, argument: A): R;
  /** Closes the window and opens the page again under the same host, as after a change of language. */
  reload(changes?: Pick<OfficePageOptions, 'bodies' | 'html' | 'files'>): Promise<OfficePage>;
  close(): void;
}

function pageWith(bodies: Readonly<Record<string, (...args: never[]) => unknown>>): string {
  const associations = Object.entries(bodies).map(([id, body]) => `CustomFunctions.associate(${JSON.stringify(id)}, ${body.toString()});`);
  return `<!doctype html><html><head><script src="${cdn}office.js"></script><script>${associations.join('\n')}</script></head><body></body></html>`;
}

/** Opens a page in a new host and waits until Office is ready, and for function calls where the host plays them. */
export async function openOfficePage(options: OfficePageOptions = {}): Promise<OfficePage> {
  const { grid = memoryGrid(), functions, namespace = 'TEST' } = options;
  const unknown: string[] = [];
  const errors: unknown[] = [];
  const fetched: string[] = [];
  const host = createHost(grid, { onUnknown: (name) => unknown.push(name), onFault: (error) => errors.push(error), ...options });
  if (functions) host.install(namespace, functions);

  const load = async (more: OfficePageOptions): Promise<OfficePage> => {
    const window = await loaded(host, more, errors, fetched);
    return {
      window,
      host,
      grid,
      unknown,
      errors,
      fetched,
      run: <A, R>(code: (argument: A) => R, argument?: A): R =>
        (window.eval(`(${code.toString()})`) as (argument: A) => R)(
          (argument === undefined ? undefined : window.JSON.parse(JSON.stringify(argument))) as A,
        ),
      reload(changes = {}) {
        closed(window);
        return load({ ...more, ...changes });
      },
      close() {
        host.dispose();
        closed(window);
      },
    };
  };
  return load(options);
}

async function loaded(host: Host, options: OfficePageOptions, errors: unknown[], fetched: string[]): Promise<PageWindow> {
  const { url = 'https://addin.test/taskpane.html', html = pageWith(options.bodies ?? {}), files = () => undefined } = options;
  class PageFiles extends ResourceLoader {
    override fetch(address: string): ReturnType<ResourceLoader['fetch']> {
      fetched.push(address);
      const ofOffice = address.startsWith(cdn) ? path.join(officeJs, address.slice(cdn.length).split('?')[0] as string) : undefined;
      const found = ofOffice === undefined ? files(new URL(address)) : readFileSync(ofOffice);
      const answer = found === undefined ? Promise.reject(new Error(`404 ${address}`)) : Promise.resolve(Buffer.from(found));
      // jsdom may abort a fetch; these are over at once.
      return Object.assign(answer, { abort: () => undefined });
    }
  }
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error));
  const { window: made } = new JSDOM(html, {
    url: host.pageUrl(url),
    runScripts: 'dangerously',
    resources: new PageFiles(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(parsing) {
      const page = parsing as unknown as PageWindow;
      makeUpForJsdom(page);
      hurry(page);
      options.without?.(page);
      for (const [key, value] of Object.entries(options.kept ?? {})) page.localStorage.setItem(key, value);
      for (const [name, value] of Object.entries(host.globals(page))) Object.defineProperty(page, name, { value, configurable: true });
      // jsdom has no document.domain, which office.js compares its host's name with.
      Object.defineProperty(page.document, 'domain', { value: new URL(url).hostname });
    },
  });
  const window = made as unknown as PageWindow;
  await new Promise((resolve) => window.addEventListener('load', resolve));
  await window.Office.onReady();
  if (window.Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) await host.ready();
  return window;
}

/**
 * What the page was about to do, such as to fetch a script after an answer of Excel's, finds an empty document, in which nothing is fetched or run;
 * jsdom leaves none, and that code would fail in the middle of the next test.
 */
function closed(window: PageWindow): void {
  const empty = window.document.implementation.createHTMLDocument();
  window.close();
  const never = (): number => 0;
  // What jsdom's `document` reads, and by which its timers know that the window is open.
  Object.assign(window, {
    _document: empty,
    setTimeout: never,
    setInterval: never,
    requestAnimationFrame: never,
    MessageChannel: ChannelOfNothing,
  });
}

/** Long work gives way by a message (taskpane/long-work/pause-in.ts): in a closed page it goes no further. */
class ChannelOfNothing {
  readonly port1 = {};
  readonly port2 = { postMessage: () => undefined };
}

/** Timers and the clock alike, so that what the page measures agrees with what it waited for. */
function hurry(page: PageWindow): void {
  const { setTimeout, performance } = page;
  const now = performance.now.bind(performance);
  Object.assign(page, {
    setTimeout: (run: () => void, ms = 0, ...handed: []) => setTimeout.call(page, run, ms / timesFaster, ...handed),
  });
  performance.now = () => now() * timesFaster;
}
