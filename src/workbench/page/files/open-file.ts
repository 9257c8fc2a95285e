// The workbook that is open: where it came from, whether it is saved, and how another takes its place.
import type { TextEncoding } from '../../../files/text/encoding';
import { FileFault } from '../../files/fault';
import type { Book, CellInput } from '../../grid/grid';
import type { PageGrid } from '../../grid/page-grid';
import { sampleBook } from '../../sample/sample-book';
import type { Addin } from '../addin';
import type { WorkbenchLanguage } from '../choices';
import { element } from '../element';
import { saveAs } from './save-as';
import { copyOfBook, wholeBook } from './whole-book';
import { readInWorker, writeInWorker } from './work';
import { ask } from '../message';
import { Cancelled, withProgress } from '../progress';
import type { WorkbenchWords } from '../words';
import { isFormula } from '../../grid/cell-input';

// The workbook that is open as a file of a person's.
/**
 * Saves under the name, which has no extension. Answers the name of the file that now holds the workbook; undefined where a person
 * cancelled or wanted a copy of the values alone. `keeps` says which without asking.
 */
async function saveFile(
  name: string,
  font: Book['font'],
  grid: PageGrid,
  addin: Addin,
  words: WorkbenchWords,
  keeps?: 'formulas',
): Promise<string | undefined> {
  const target = `${name}.xlsx`;
  const { book, origin } = await withProgress(words.saving(target), words, async ({ report, signal }) => {
    const whole = await wholeBook(grid, addin, font, { report, signal });
    const told = await addin.origin();
    signal.throwIfAborted();
    return { book: whole, origin: told };
  });
  const chosen = keeps ?? (await formulasOrValues(book, addin, words));
  if (chosen === 'cancel') return undefined;
  const manifest = addin.manifest();
  const options = { keeps: chosen, ...(manifest && { addin: { id: manifest.id, version: manifest.version } }), ...(origin && { origin }) };
  const fileName = chosen === 'values' ? `${words.valuesOf(name)}.xlsx` : target;
  const bytes = await withProgress(words.saving(fileName), words, (work) => writeInWorker(book, options, work));
  saveAs(fileName, bytes);
  return chosen === 'values' ? undefined : target;
}

/** Other programs show no value where a formula of the add-in's is, nor where one spilled: LibreOffice computes such cells when it opens a file. */
async function formulasOrValues({ sheets }: Book, addin: Addin, words: WorkbenchWords): Promise<'cancel' | 'values' | 'formulas'> {
  const prefix = `${addin.manifest()?.namespace ?? ''}.`.toUpperCase();
  const callsAddin = (input: CellInput) => isFormula(input) && prefix !== '.' && input.toUpperCase().includes(prefix);
  if (!sheets.some(({ cells, spills }) => spills !== undefined || cells.some((row) => row.some(callsAddin)))) return 'formulas';
  const { keepTitle, keepText, cancel, keepValues, keepFormulas } = words;
  return ask({
    title: keepTitle,
    paragraphs: keepText,
    answers: [
      ['cancel', cancel],
      ['values', keepValues],
      ['formulas', keepFormulas],
    ],
  });
}

export interface OpenFile {
  /** The file that the server was started with, or else the sample. */
  openFirst(): Promise<void>;
  /** A workbook without a file, whatever becomes of the open one. */
  openBook(book: Book, name: string): void;
  /** Asks where changes would be lost; a file that cannot be read leaves the open workbook as it was. */
  open(file: File): Promise<void>;
  save(): Promise<void>;
  /** Opens the sample anew, in the page's language, as long as nobody has worked in it; answers whether it did. */
  speak(): boolean;
  hasUnsavedChanges(): boolean;
}

export function openFile(
  grid: PageGrid,
  addin: Addin,
  words: () => WorkbenchWords,
  language: () => WorkbenchLanguage,
  onNewWorkbook: (bytes: Uint8Array<ArrayBuffer>) => void,
): OpenFile {
  let name = '';
  let isSample = false;
  let isChanged = false;
  let isBusy = false;
  let changes = 0;
  let keptSettings: string | undefined;
  /** Of the file that is open, until a person has heard of it. */
  let notKept: NonNullable<Book['notKept']> = [];
  let font: Book['font'];

  const settings = () => JSON.stringify([addin.host()?.settings(), addin.host()?.beside()]);
  // The pane writes into settings, of which the grid knows nothing. What the add-in wrote before a person touched the pane is no work lost.
  addin.onPaneUse(() => (keptSettings ??= settings()));
  const hasUnsavedChanges = () => isChanged || (keptSettings !== undefined && settings() !== keptSettings);

  const show = () => {
    element('#file-name').textContent = name;
    element('#file-name').title = name;
    element('#unsaved').hidden = !isChanged;
    // What it says to try is in the sample alone.
    element('#hint').toggleAttribute('data-of-open-book', isSample);
    document.title = `${name} — TUIKE workbench`;
  };
  grid.on('change', () => {
    changes++;
    if (isChanged) return;
    isChanged = true;
    show();
  });

  const replace = (book: Book, showBook: () => void, newName: string) => {
    // First the add-in: the new book's formulas are then known when they are computed.
    addin.start(book, newName, { file: () => copyOfBook(grid, addin, font), onNewWorkbook });
    showBook();
    addin.host()?.keep(book.sheets);
    [name, isChanged, keptSettings, notKept, font] = [newName, false, undefined, book.notKept ?? [], book.font];
    show();
  };
  /** Answers whether to go on with saving. */
  const isLossTaken = async (): Promise<boolean> => {
    if (notKept.length === 0) return true;
    const { cancel, notKeptKinds, notKeptTitle, notKept: about, saveAllTheSame } = words();
    const what = new Intl.ListFormat(language()).format(notKept.map((kind) => notKeptKinds[kind]));
    const answer = await ask({
      title: notKeptTitle,
      paragraphs: [about(name, what)],
      answers: [
        ['cancel', cancel],
        ['save', saveAllTheSame],
      ],
    });
    if (answer === 'save') notKept = [];
    return answer === 'save';
  };
  const openBook = (book: Book, newName: string, isOurs = false) => {
    isSample = isOurs;
    replace(book, () => grid.open(book), newName);
  };
  const openSample = () => openBook(sampleBook(language()), words().sample, true);
  const tell = async (title: string, fault: unknown) => {
    if (fault instanceof Cancelled) return;
    const what = fault instanceof Error ? fault.message : String(fault);
    const text = fault instanceof FileFault ? fault.words[language()] : words().unexpected(what);
    await ask({ title, paragraphs: [text, words().kept], answers: [['close', words().close]] });
  };
  /** One file at a time: another may be dropped while one is being opened. */
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await work().finally(() => (isBusy = false));
  };
  /** Answers what was wrong with the file, undefined where it is open now. */
  const read = async (file: File, encoding?: TextEncoding): Promise<unknown> => {
    let remarks: NonNullable<Book['remarks']> = [];
    try {
      const manifest = addin.manifest();
      const options = { ...(manifest && { addin: { id: manifest.id } }), ...(encoding && { encoding }) };
      await withProgress(words().opening(file.name), words(), async ({ report, signal }) => {
        const book = await readInWorker(file, options, { report, signal });
        const showBook = await grid.taken(book, { report: (share) => report('filling', share), signal });
        isSample = false;
        replace(book, showBook, file.name);
        remarks = book.remarks ?? [];
      });
      if (remarks.length > 0) {
        const { close, openedWith } = words();
        void ask({ title: openedWith(file.name), paragraphs: remarks.map((remark) => remark[language()]), answers: [['close', close]] });
      }
      return undefined;
    } catch (fault) {
      return fault ?? new Error('null');
    }
  };

  /** Answers whether the workbook is saved now, with its formulas. */
  const save = async (keeps?: 'formulas'): Promise<boolean> => {
    if (!(await isLossTaken())) return false;
    // The file is .xlsx whatever was opened.
    const stem = name.replace(/\.[^.]*$/, '');
    const [changesBefore, settingsBefore] = [changes, settings()];
    try {
      const saved = await saveFile(stem, font, grid, addin, words(), keeps);
      if (saved === undefined) return false;
      [name, isSample, isChanged, keptSettings] = [saved, false, changes !== changesBefore, settingsBefore];
    } catch (fault) {
      await tell(words().saveFailed(`${stem}.xlsx`), fault);
      return false;
    }
    show();
    return true;
  };

  return {
    async openFirst() {
      const given = await servedFile();
      const fault = given && (await read(given.file, given.encoding));
      if (!given || fault !== undefined) openSample();
      if (given && fault !== undefined) void tell(words().openFailed(given.file.name), fault);
    },
    openBook,
    open: (file) =>
      alone(async () => {
        if (hasUnsavedChanges()) {
          const { unsavedTitle, unsaved, cancel, discard, saveFirst } = words();
          const answer = await ask({
            title: unsavedTitle,
            paragraphs: [unsaved(name)],
            answers: [
              ['cancel', cancel],
              ['discard', discard],
              ['save', saveFirst],
            ],
          });
          if (answer === 'cancel' || (answer === 'save' && !(await save('formulas')))) return;
        }
        const fault = await read(file);
        if (fault !== undefined) await tell(words().openFailed(file.name), fault);
      }),
    save: () =>
      alone(async () => {
        await save();
      }),
    speak() {
      if (!isSample || hasUnsavedChanges()) return false;
      openSample();
      return true;
    },
    hasUnsavedChanges,
  };
}

interface ServedFile {
  readonly file: File;
  /** How its text is encoded, where a person said so. */
  readonly encoding: TextEncoding | undefined;
}

/** The file that the server was started with. */
async function servedFile(): Promise<ServedFile | undefined> {
  const response = await fetch('/workbench/file').catch(() => undefined);
  const name = response?.headers.get('x-file-name');
  if (!response?.ok || !name) return undefined;
  const encoding = (response.headers.get('x-file-encoding') ?? undefined) as TextEncoding | undefined;
  return { file: new File([await response.blob()], decodeURIComponent(name)), encoding };
}
