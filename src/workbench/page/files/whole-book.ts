import type { Book } from '../../grid/grid';
import type { PageGrid } from '../../grid/page-grid';
import type { Addin } from '../addin';
import { type Course, writeInWorker } from './work';

/** What a file of the open workbook has in it: cells, what the host keeps beside them, and what the add-in wrote. */
export async function wholeBook(grid: PageGrid, addin: Addin, font: Book['font'], { report, signal }: Course): Promise<Book> {
  report('collecting', null);
  const collected = await grid.collected({ report: (share) => report('collecting', share), signal });
  const settings = addin.host()?.settings();
  const beside = addin.host()?.beside();
  const kept = addin.host()?.kept() ?? [];
  const sheets = collected.sheets.map((sheet, index) => ({ ...sheet, ...kept[index] }));
  return { ...collected, sheets, ...(font && { font }), ...(settings && { settings }), ...(beside && { beside }) };
}

/** As Excel hands it over to an add-in: nobody sees that it is made. */
export async function copyOfBook(grid: PageGrid, addin: Addin, font: Book['font']): Promise<Uint8Array> {
  const course: Course = { report: () => undefined, signal: new AbortController().signal };
  const manifest = addin.manifest();
  const options = { keeps: 'formulas' as const, ...(manifest && { addin: { id: manifest.id, version: manifest.version } }) };
  return writeInWorker(await wholeBook(grid, addin, font, course), options, course);
}
