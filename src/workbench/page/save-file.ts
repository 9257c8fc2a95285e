// The workbook that is open as a file of a person's.
import { isFormula } from '../grid/cell-input';
import type { Book, CellInput } from '../grid/grid';
import type { UniverGrid } from '../grid/univer/univer-grid';
import type { Addin } from './addin';
import { writeInWorker } from './file-work';
import { ask } from './message';
import { withProgress } from './progress';
import type { Words } from './words';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Saves under the name, which has no extension. Answers the name of the file that now holds the workbook; undefined where a person
 * cancelled or wanted a copy of the values alone. `keeps` says which without asking.
 */
export async function saveFile(
  name: string,
  grid: UniverGrid,
  addin: Addin,
  words: Words,
  keeps?: 'formulas',
): Promise<string | undefined> {
  const target = `${name}.xlsx`;
  const { book, origin } = await withProgress(words.saving(target), words, async ({ report, signal }) => {
    report('collecting', null);
    const collected = await grid.collected({ report: (share) => report('collecting', share), signal });
    const settings = addin.host()?.settings();
    const kept = addin.host()?.kept() ?? [];
    const sheets = collected.sheets.map((sheet, index) => ({ ...sheet, ...kept[index] }));
    const origin = await addin.origin();
    signal.throwIfAborted();
    return { book: { ...collected, sheets, ...(settings && { settings }) }, origin };
  });
  const chosen = keeps ?? (await formulasOrValues(book, addin, words));
  if (chosen === 'cancel') return undefined;
  const manifest = addin.manifest();
  const options = { keeps: chosen, ...(manifest && { addin: { id: manifest.id, version: manifest.version } }), ...(origin && { origin }) };
  const fileName = chosen === 'values' ? `${words.valuesOf(name)}.xlsx` : target;
  const bytes = await withProgress(words.saving(fileName), words, (work) => writeInWorker(book, options, work));
  const url = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return chosen === 'values' ? undefined : target;
}

/** Other programs show no value where a formula of the add-in's is, nor where one spilled: LibreOffice computes such cells when it opens a file. */
async function formulasOrValues({ sheets }: Book, addin: Addin, words: Words): Promise<'cancel' | 'values' | 'formulas'> {
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
