// The workbook that is open: where it came from, whether it is saved, and how another takes its place.
import type { TextEncoding } from '../files/decode-text';
import { FileFault } from '../files/file-fault';
import type { Book } from '../grid/grid';
import type { UniverGrid } from '../grid/univer/univer-grid';
import { sampleBook } from '../sample/sample-book';
import type { Addin } from './addin';
import type { Language } from './choices';
import { element } from './element';
import { readInWorker } from './file-work';
import { ask } from './message';
import { Cancelled, withProgress } from './progress';
import { saveFile } from './save-file';
import { servedFile } from './served-file';
import type { Words } from './words';

export interface OpenFile {
  /** The file that the server was started with, or else the sample. */
  openFirst(): Promise<void>;
  /** Asks where changes would be lost; a file that cannot be read leaves the open workbook as it was. */
  open(file: File): Promise<void>;
  save(): Promise<void>;
  /** Opens the sample anew, in the page's language, as long as nobody has worked in it; answers whether it did. */
  speak(): boolean;
  hasUnsavedChanges(): boolean;
}

export function openFile(grid: UniverGrid, addin: Addin, words: () => Words, language: () => Language): OpenFile {
  let name = '';
  let isSample = false;
  let isChanged = false;
  let isBusy = false;
  let changes = 0;
  let keptSettings: string | undefined;

  const settings = () => JSON.stringify(addin.host()?.settings());
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

  const replace = ({ settings: settingsOfFile, sheets }: Book, showBook: () => void, newName: string) => {
    // First the add-in: the new book's formulas are then known when they are computed.
    addin.start(settingsOfFile);
    showBook();
    addin.host()?.keep(sheets);
    [name, isChanged, keptSettings] = [newName, false, undefined];
    show();
  };
  const openSample = () => {
    isSample = true;
    const sample = sampleBook(language());
    replace(sample, () => grid.open(sample), words().sample);
  };
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
    try {
      const manifest = addin.manifest();
      const options = { ...(manifest && { addin: { id: manifest.id } }), ...(encoding && { encoding }) };
      await withProgress(words().opening(file.name), words(), async ({ report, signal }) => {
        const book = await readInWorker(file, options, { report, signal });
        const showBook = await grid.taken(book, { report: (share) => report('filling', share), signal });
        isSample = false;
        replace(book, showBook, file.name);
      });
      return undefined;
    } catch (fault) {
      return fault ?? new Error('null');
    }
  };

  /** Answers whether the workbook is saved now, with its formulas. */
  const save = async (keeps?: 'formulas'): Promise<boolean> => {
    // The file is .xlsx whatever was opened.
    const stem = name.replace(/\.[^.]*$/, '');
    const [changesBefore, settingsBefore] = [changes, settings()];
    try {
      const saved = await saveFile(stem, grid, addin, words(), keeps);
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
