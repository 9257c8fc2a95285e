// The workbook that is open: where it came from, whether it is saved, and how another takes its place.
import type { TextEncoding } from '../files/decode-text';
import { FileFault } from '../files/file-fault';
import { readBook } from '../files/read-book';
import { writeBook } from '../files/write-book';
import type { Book, Grid } from '../grid/grid';
import { sampleBook } from '../sample/sample-book';
import type { Addin } from './addin';
import type { Language } from './choices';
import { element } from './element';
import { ask } from './message';
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

/** The file that the server was started with, and how its text is encoded where a person said so. */
async function served(): Promise<{ file: File; encoding: TextEncoding | undefined } | undefined> {
  const response = await fetch('/workbench/file').catch(() => undefined);
  const name = response?.headers.get('x-file-name');
  if (!response?.ok || !name) return undefined;
  const encoding = (response.headers.get('x-file-encoding') ?? undefined) as TextEncoding | undefined;
  return { file: new File([await response.arrayBuffer()], decodeURIComponent(name)), encoding };
}

export function openFile(grid: Grid, addin: Addin, words: () => Words, language: () => Language): OpenFile {
  let name = '';
  let isSample = false;
  let isChanged = false;
  let keptSettings: string | undefined;

  const settings = () => JSON.stringify(addin.host()?.settings());
  // The pane writes into settings, of which the grid knows nothing. What the add-in wrote before a person touched the pane is no work lost.
  addin.onPaneUse(() => (keptSettings ??= settings()));
  const hasUnsavedChanges = () => isChanged || (keptSettings !== undefined && settings() !== keptSettings);

  const show = () => {
    element('#file-name').textContent = name;
    element('#file-name').title = name;
    element('#unsaved').hidden = !isChanged;
    document.title = `${name} — TUIKE workbench`;
  };
  grid.on('change', () => {
    if (isChanged) return;
    isChanged = true;
    show();
  });

  const replace = (book: Book, newName: string) => {
    // First the add-in: the new book's formulas are then known when they are computed.
    addin.start(book.settings);
    grid.open(book);
    [name, isChanged, keptSettings] = [newName, false, undefined];
    show();
  };
  const openSample = () => {
    isSample = true;
    replace(sampleBook(language()), words().sample);
  };
  const tell = async (title: string, fault: unknown) => {
    const what = fault instanceof Error ? fault.message : String(fault);
    const text = fault instanceof FileFault ? fault.words[language()] : words().unexpected(what);
    await ask({ title, paragraphs: [text, words().kept], answers: [['close', words().close]] });
  };
  /** Answers what was wrong with the file, undefined where it is open now. */
  const read = async (file: File, encoding?: TextEncoding): Promise<unknown> => {
    try {
      const manifest = addin.manifest();
      const options = { ...(manifest && { addin: manifest }), ...(encoding && { encoding }) };
      const book = await readBook(new Uint8Array(await file.arrayBuffer()), file.name, options);
      isSample = false;
      replace(book, file.name);
      return undefined;
    } catch (fault) {
      return fault ?? new Error('null');
    }
  };

  const save = async (): Promise<boolean> => {
    // The file is .xlsx whatever was opened.
    const target = `${name.replace(/\.[^.]*$/, '')}.xlsx`;
    try {
      await grid.settled();
      const [kept, manifest] = [addin.host()?.settings(), addin.manifest()];
      const bytes = await writeBook({ ...grid.book(), ...(kept && { settings: kept }) }, manifest);
      const url = URL.createObjectURL(
        new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
      );
      Object.assign(document.createElement('a'), { href: url, download: target }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (fault) {
      await tell(words().saveFailed(target), fault);
      return false;
    }
    [name, isSample, isChanged, keptSettings] = [target, false, false, settings()];
    show();
    return true;
  };

  return {
    async openFirst() {
      const given = await served();
      const fault = given && (await read(given.file, given.encoding));
      if (!given || fault !== undefined) openSample();
      if (given && fault !== undefined) void tell(words().openFailed(given.file.name), fault);
    },
    async open(file) {
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
        if (answer === 'cancel' || (answer === 'save' && !(await save()))) return;
      }
      const fault = await read(file);
      if (fault !== undefined) await tell(words().openFailed(file.name), fault);
    },
    async save() {
      await save();
    },
    speak() {
      if (!isSample || hasUnsavedChanges()) return false;
      openSample();
      return true;
    },
    hasUnsavedChanges,
  };
}
