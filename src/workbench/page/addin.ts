// The add-in as this page runs it: its manifest read, its page in the pane, its functions in the grid.
import type { Origin } from '../files/about-sheet';
import type { Book, FunctionEntry, Grid } from '../grid/grid';
import type { Host } from '../host/host';
import { createHost } from '../host/host';
import type { HostOptions } from '../host/options';
import { kindExcel, type Manners, worstExcel } from '../host/manners';
import { oldestExcel } from '../host/requirement-sets';
import type { Choices, WorkbenchLanguage } from './choices';
import { element } from './element';
import { type Keyboard, keyboardOf, onPlainF6 } from './keyboard';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';
import { originOf } from './origin';

export interface Addin {
  /** Undefined where no built add-in was found. */
  manifest(): Manifest | undefined;
  host(): Host | undefined;
  /** Starts the add-in anew, as Excel does for each workbook. */
  start(book: Pick<Book, 'settings' | 'beside'>, fileName: string, asked: Pick<HostOptions, 'file' | 'onNewWorkbook'>): void;
  /** Resolves once the add-in answers; rejects where it does not within 30 seconds. Resolves at once where there is none. */
  ready(): Promise<void>;
  /** From the next `start` or `reopen` on, in this language. */
  speak(language: WorkbenchLanguage): Promise<void>;
  /** The pane, the descriptions and what the functions say, anew; the workbook and its settings stay as they are. */
  reopen(): void;
  /** What the add-in says of itself; undefined where there is none. */
  origin(): Promise<Origin | undefined>;
  setBlanks(blanks: Choices['blanks']): void;
  /** Whenever a person clicks or types in the pane, before the add-in hears of it. */
  onPaneUse(listener: () => void): void;
}

const patience = 30_000;

const mannersOf: Readonly<Record<Choices['excel'], Manners>> = {
  newest: kindExcel,
  oldest: { ...kindExcel, requirementSets: oldestExcel },
  worst: worstExcel,
};

/** What a pane may not do, Chromium refuses by itself where its frame says so. */
function restrict(frame: HTMLIFrameElement, { downloads, clipboard }: Manners): void {
  if (!downloads) frame.setAttribute('sandbox', 'allow-forms allow-modals allow-popups allow-same-origin allow-scripts');
  if (!clipboard) frame.allow = "clipboard-read 'none'; clipboard-write 'none'";
}

async function fetched(url: string): Promise<Response | undefined> {
  const response = await fetch(url).catch(() => undefined);
  // A server that answers every address with its front page has no manifest either.
  return response?.ok && !response.headers.get('content-type')?.includes('html') ? response : undefined;
}

export async function findAddin(grid: Grid & { focus(): void }, choices: Choices): Promise<Addin> {
  const xml = await (await fetched('/manifest.xml'))?.text();
  let { language, blanks } = choices;
  const manners = mannersOf[choices.excel];
  let host: Host | undefined;
  let settled: Promise<void> = Promise.resolve();
  let paneUsed: () => void = () => undefined;
  const keyboard: Keyboard = keyboardOf({ focusGrid: () => grid.focus(), enterPane: (isFromBehind) => host?.enterPage(isFromBehind) });
  const described = async (): Promise<{ manifest: Manifest; functions: readonly FunctionEntry[] } | undefined> => {
    if (xml === undefined) return undefined;
    const manifest = readManifest(xml, language);
    const metadata = (await (await fetched(manifest.metadata))?.json()) as {
      allowErrorForDataTypeAny?: boolean;
      functions: FunctionEntry[];
    };
    // Excel allows error cells for a whole metadata file; the host asks each function.
    const { functions, allowErrorForDataTypeAny = false } = metadata;
    return { manifest, functions: functions.map((entry) => ({ ...entry, allowErrorForDataTypeAny })) };
  };
  let addin = await described();

  const openPage = () => {
    if (!host || !addin) return;
    const frame = document.createElement('iframe');
    restrict(frame, manners);
    frame.title = addin.manifest.name;
    frame.src = host.pageUrl(addin.manifest.pane);
    frame.addEventListener('load', () => {
      for (const event of ['pointerdown', 'keydown']) frame.contentWindow?.addEventListener(event, paneUsed, { capture: true });
      frame.contentWindow?.addEventListener('keydown', (event) => onPlainF6(event, keyboard.moveOn));
    });
    element('#pane-body').replaceChildren(frame);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('late')), patience)));
    settled = Promise.race([host.ready(), late]).finally(() => clearTimeout(timer));
    settled.catch(() => undefined);
  };

  return {
    manifest: () => addin?.manifest,
    host: () => host,
    start({ settings, beside }, fileName, asked) {
      host?.dispose();
      if (!addin) return;
      host = createHost(grid, {
        locale: language,
        blanks,
        manners,
        fileName,
        ...(settings && { settings }),
        ...(beside && { beside }),
        ...asked,
        onKeyboardExit: keyboard.leavePane,
        onUnknown: (name) => console.warn(`The add-in asked Excel for something that this stand-in does not play: ${name}`),
      });
      host.install(addin.manifest.namespace, addin.functions);
      openPage();
    },
    ready: () => settled,
    async speak(chosen) {
      language = chosen;
      addin = await described();
      host?.setLocale(chosen);
    },
    reopen() {
      if (!host || !addin) return;
      host.install(addin.manifest.namespace, addin.functions);
      openPage();
      // The errors' sentences too are in the add-in's language. Calls wait for the new page.
      grid.recalculate();
    },
    origin: () => (xml === undefined ? Promise.resolve(undefined) : originOf(xml, host, grid)),
    setBlanks(chosen) {
      blanks = chosen;
      host?.setBlanks(chosen);
      grid.recalculate();
    },
    onPaneUse: (listener) => void (paneUsed = listener),
  };
}
