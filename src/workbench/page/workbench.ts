// The page at work: grid, add-in, file and status line, wired to each other and to the buttons.
import type { Host } from '../host/host';
import { findAddin } from './addin';
import { type Choices, keepChoices } from './choices';
import { element } from './element';
import { ask } from './message';
import { offerNewWorkbook } from './files/new-workbook';
import { openFile } from './files/open-file';
import { playExcel, showTesting } from './testing';
import { showWords, type WorkbenchWords, wordsIn } from './words';
import { areaAddress } from '../grid/address';
import type { Book, Grid } from '../grid/grid';
import type { PageGrid } from '../grid/page-grid';

/** Parts that the add-in's page and the tests reach through `window.tuikeWorkbench`. */
export interface Exposed {
  readonly grid: PageGrid;
  readonly host: Host | undefined;
  /** What the add-in's page installs as its `window.opener` before office.js runs. */
  opener(page: Window & typeof globalThis): unknown;
  /** The files of workbooks that the add-in opened beside this one, the latest last. */
  readonly newWorkbooks: readonly Uint8Array[];
  /** As if a person had chosen this file. */
  open(file: File): Promise<void>;
  /** Opens anew what the page opened first, with the add-in started anew; what is open is lost. */
  openFirst(): Promise<void>;
  /** Opens a workbook without a file, with the add-in started anew; what is open is lost. */
  openBook(book: Book, name: string): Promise<void>;
}

/** Resolves when the first workbook is open, the add-in answers (or there is none) and nothing is left to compute. */
export async function startWorkbench(chosen: Choices, expose: (parts: Exposed) => void): Promise<void> {
  let choices = chosen;
  const words = () => wordsIn[choices.language];
  const theme = paneTheme(choices.theme === 'dark');
  const grid = await startGrid(choices);
  element('#loading').remove();
  const addin = await findAddin(grid, choices);
  const newWorkbooks: Uint8Array[] = [];
  const onNewWorkbook = (bytes: Uint8Array<ArrayBuffer>) => {
    newWorkbooks.push(bytes);
    void offerNewWorkbook(bytes, words());
  };
  const file = openFile(grid, addin, words, () => choices.language, onNewWorkbook);
  let isStarting = true;
  const status = statusLine(grid, words, () => isStarting);

  const showAddin = () => {
    const manifest = addin.manifest();
    const ribbon = element('#ribbon');
    ribbon.hidden = !manifest;
    if (!manifest) {
      const missing = Object.assign(document.createElement('p'), { textContent: words().noAddin });
      element('#pane-body').replaceChildren(missing);
      return;
    }
    element('#pane-title').textContent = manifest.name;
    (element('#ribbon img') as HTMLImageElement).src = manifest.icon;
    element('#ribbon span').textContent = manifest.label;
    ribbon.title = manifest.tooltip;
  };
  const watchStart = () => {
    isStarting = true;
    status.show();
    const done = () => {
      isStarting = false;
      status.show();
    };
    return addin.ready().then(done, () => {
      done();
      return ask({ title: addin.manifest()?.name ?? '', paragraphs: [words().notStarted], answers: [['close', words().close]] });
    });
  };
  const showPane = (isShown: boolean) => {
    element('#pane').hidden = !isShown;
    element('#ribbon').setAttribute('aria-pressed', String(isShown));
  };

  element('#ribbon').addEventListener('click', () => showPane(element('#pane').hidden));
  element('#close-pane').addEventListener('click', () => showPane(false));
  element('#open').addEventListener('click', () => element('#file').click());
  element('#save').addEventListener('click', () => void file.save());
  element('#close-hint').addEventListener('click', () => (element('#hint').hidden = true));
  element('#about').addEventListener('click', () => {
    void ask({ title: words().aboutTitle, paragraphs: words().aboutText, answers: [['close', words().close]] });
  });
  element('#file').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const [picked] = input.files ?? [];
    // Empties the list: the same file can then be picked again.
    input.value = '';
    if (picked) void file.open(picked).then(watchStart);
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) void file.open(dropped).then(watchStart);
  });
  window.addEventListener('beforeunload', (event) => {
    if (file.hasUnsavedChanges()) event.preventDefault();
  });
  element('#theme').addEventListener('click', () => choose({ theme: choices.theme === 'dark' ? 'light' : 'dark' }));
  for (const input of document.querySelectorAll<HTMLInputElement>('.choice input')) {
    input.addEventListener('change', () => choose({ [input.name]: input.value }));
  }

  const choose = (change: Partial<Choices>) => {
    choices = { ...choices, ...change };
    keepChoices(choices);
    document.documentElement.dataset['theme'] = choices.theme;
    if (change.theme) {
      grid.setDark(choices.theme === 'dark');
      theme.setDark(choices.theme === 'dark');
    }
    if (change.blanks) addin.setBlanks(choices.blanks);
    showTesting(choices);
    if (change.excel) playExcel(choices.excel);
    if (change.language) {
      document.documentElement.lang = choices.language;
      showWords(words(), document);
      grid.setLanguage(choices.language);
      void addin.speak(choices.language).then(() => {
        showAddin();
        if (!file.speak()) addin.reopen();
        return watchStart();
      });
    }
    status.show();
  };

  const whenOpen = async () => {
    newWorkbooks.length = 0;
    await watchStart();
    await grid.settled();
  };
  const openFirst = async () => {
    await file.openFirst();
    await whenOpen();
  };
  expose({
    grid,
    get host() {
      return addin.host();
    },
    opener(page) {
      const host = addin.host();
      if (!host) throw new Error('The add-in has not been started.');
      theme.applyTo(page);
      return host.opener(page);
    },
    newWorkbooks,
    async open(opened) {
      await file.open(opened);
      await watchStart();
    },
    openFirst,
    async openBook(book, name) {
      file.openBook(book, name);
      await whenOpen();
    },
  });
  showAddin();
  await openFirst();
}

/** What is not asked for is not loaded: Univer is a hundred times the rest of this page. */
async function startGrid({ grid, language, theme }: Choices): Promise<PageGrid> {
  const container = element('#grid');
  if (grid === 'univer') return (await import('../grid/univer/univer-grid')).univerGrid(container, { language, isDark: theme === 'dark' });
  container.append(Object.assign(document.createElement('p'), { textContent: wordsIn[language].undrawn }));
  return (await import('../grid/memory/undrawn-grid')).undrawnGrid();
}

/** The sentence of the error in the active cell, as Excel shows it on hover, and whether anything is being computed. */
function statusLine(grid: Grid, words: () => WorkbenchWords, isStarting: () => boolean): { show(): void } {
  let round = 0;

  const sentence = () => {
    const { sheet, areas } = grid.selection();
    const area = areas.at(-1);
    const output = element('#sentence');
    if (!area) return output.replaceChildren();
    const cell = { ...area, rows: 1, columns: 1 };
    const value = grid.values(sheet, cell)[0]?.[0];
    if (typeof value !== 'object' || value === null) return output.replaceChildren();
    const place = Object.assign(document.createElement('b'), { textContent: `${areaAddress(cell)} ${value.error}` });
    const text = value.message ?? words().errors[value.error];
    output.title = text;
    output.replaceChildren(place, text);
  };
  const activity = (isBusy: boolean) => {
    const { starting, computing, ready } = words();
    element('#activity').textContent = isStarting() ? starting : isBusy ? computing : ready;
  };
  const show = () => {
    sentence();
    const now = ++round;
    activity(true);
    void grid.settled().then(() => {
      if (now !== round) return;
      activity(false);
      sentence();
    });
  };

  for (const event of ['selection', 'change', 'calculated', 'sheets'] as const) grid.on(event, show);
  show();
  return { show };
}

type PageWindow = Window & typeof globalThis;

interface PaneTheme {
  /** Before anything else runs in the pane's page. */
  applyTo(page: PageWindow): void;
  setDark(isDark: boolean): void;
}

function paneTheme(startsDark: boolean): PaneTheme {
  let isDark = startsDark;
  let tell: () => void = () => undefined;
  return {
    applyTo(page) {
      const { matchMedia } = page;
      const changes = new EventTarget();
      tell = () => void changes.dispatchEvent(new Event('change'));
      page.matchMedia = (query) => {
        const list = matchMedia.call(page, query);
        const scheme = /prefers-color-scheme:\s*(dark|light)/.exec(query)?.[1];
        if (!scheme) return list;
        Object.defineProperty(list, 'matches', { get: () => isDark === (scheme === 'dark') });
        list.addEventListener = changes.addEventListener.bind(changes);
        list.removeEventListener = changes.removeEventListener.bind(changes);
        return list;
      };
    },
    setDark(nowDark) {
      isDark = nowDark;
      tell();
    },
  };
}
