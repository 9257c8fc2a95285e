// Everything that a workbook holds, so that two moments of it can be compared.
import type { Page } from 'playwright-core';
import { mirrorName, mirrorProperty } from '../../src/excel/rules/rule-part';
import { mirrorText } from '../../src/excel/rules/written-part';
import type { BesideSheets, Book, BookSheet } from '../../src/workbench/grid/grid';
import { fingerprint, held } from '../excel/rules-in-book';

interface Read {
  readonly book: Book;
  readonly kept: readonly unknown[];
  readonly beside: BesideSheets;
  readonly settings: Readonly<Record<string, string>>;
  /** Name and place of each Excel table. */
  readonly tables: readonly string[];
}

/** Places → what is there, as text; blank where nothing is. */
export type WorkbookNow = ReadonlyMap<string, string>;

/** Everything, once all is computed. Not compared: which step of a table was open, when a rule was chosen, and what tells other sessions of it. */
export async function workbookNow(page: Page): Promise<WorkbookNow> {
  const text = await page.evaluate(async () => {
    const { grid, host } = window.tuikeWorkbench;
    await grid.settled();
    const { Excel: excel } = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
    const tables = await excel.run(async (context) => {
      const found = context.workbook.tables.load('items/name');
      await context.sync();
      const ranges = found.items.map((table) => table.getRange().load('address'));
      await context.sync();
      return found.items.map(({ name }, index) => `${name} ${ranges[index]!.address}`);
    });
    return JSON.stringify(
      { book: grid.book(), kept: host!.kept(), beside: host!.beside(), settings: host!.settings(), tables },
      // Sentences of errors are in the cells' own language.
      (key, value: unknown) => (key === 'message' ? undefined : value),
    );
  });
  const { book, kept, beside, settings, tables } = JSON.parse(text) as Read;
  const now = new Map<string, string>();
  const put = (place: string, what: unknown): void => void now.set(place, typeof what === 'string' ? what : JSON.stringify(what));
  put(
    'sheets',
    book.sheets.map(({ name }) => name),
  );
  put('in front', book.active);
  put('tables', tables);
  for (const [index, sheet] of book.sheets.entries()) {
    put(`${sheet.name} beside the grid`, kept[index]);
    for (const [place, what] of ofSheet(sheet)) put(`${sheet.name} ${place}`, what);
  }
  for (const [place, what] of stored(beside, settings)) put(place, what);
  return now;
}

// Univer's own, in pixels.
const usualWidth = 88;

function* ofSheet(sheet: BookSheet): Generator<readonly [string, unknown]> {
  const { cells, values = [], columnFormats = [], cellFormats = [], looks = [], cellLooks = [], columnWidths = [] } = sheet;
  yield ['frozen', [sheet.frozenRows ?? 0, sheet.frozenColumns ?? 0]];
  for (const [column, width] of columnWidths.entries())
    if ((width ?? usualWidth) !== usualWidth) yield [`width of column ${column + 1}`, width];
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const at = `R${row + 1}C${column + 1}`;
      const format = cellFormats[row]?.[column] ?? columnFormats[column] ?? 'General';
      if (cell !== null) yield [at, cell];
      if (values[row]?.[column] !== null) yield [`${at} shows`, values[row]?.[column]];
      if (format !== 'General') yield [`${at} format`, format];
    }
  for (const [row, line] of cellLooks.entries())
    for (const [column, look] of line.entries()) if (look !== null) yield [`R${row + 1}C${column + 1} look`, looks[look]];
}

function* stored(beside: BesideSheets, settings: Read['settings']): Generator<readonly [string, unknown]> {
  const { xmlParts = [], names = {}, properties = {} } = beside;
  const text = held(beside);
  const rule = text === undefined ? {} : (JSON.parse(text) as Record<string, unknown>);
  for (const [name, value] of Object.entries(rule)) if (name !== 'chosenAt') yield [`rule ${name}`, value];
  const mirror = text === undefined ? undefined : mirrorText({ id: String(rule['chosen']), fingerprint: fingerprint(text) });
  if (names[mirrorName] !== (mirror && `="${mirror}"`)) yield ['rule mirrored in a name', names[mirrorName] ?? 'nothing'];
  if (properties[mirrorProperty] !== mirror) yield ['rule mirrored in a property', properties[mirrorProperty] ?? 'nothing'];
  const others = xmlParts.filter((xml) => !/^<(rules|steps|tables) /.test(xml)).sort();
  for (const [index, xml] of others.entries()) yield [`part ${index + 1}`, xml];
  for (const [name, formula] of Object.entries(names)) if (name !== mirrorName) yield [`name ${name}`, formula];
  for (const [name, value] of Object.entries(properties)) if (name !== mirrorProperty) yield [`property ${name}`, value];
  for (const [name, value] of Object.entries(settings)) if (name !== mirrorProperty) yield [`setting ${name}`, value];
}

/** Place, what was there, what is; the first of them. */
export function differences(was: WorkbookNow, is: WorkbookNow, most = 8): string[] {
  const places = [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));
  const glimpse = (text: string | undefined): string =>
    text === undefined ? 'nothing' : text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return [
    ...places.slice(0, most).map((place) => `${place}: ${glimpse(was.get(place))} → ${glimpse(is.get(place))}`),
    ...(places.length > most ? [`and ${places.length - most} more`] : []),
  ];
}
