// Workbooks that earlier builds saved, opened in this one: closed books stay as they were.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../src/workbench/files/read-book';
import type { CellValue } from '../../src/workbench/grid/grid';
import { openBuiltAddin } from '../functions/built-addin';
import { heldBy } from '../excel/rules-in-book';
import { until } from '../workbench/until';

const folder = path.join(__dirname, 'workbooks');
const workbooks = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

// Words may be chosen better in a later build; what they say of amounts may not change.
const figuresOf = (value: CellValue | undefined): unknown =>
  typeof value === 'string'
    ? (value.match(/\d[\d,.]*\d|\d/g) ?? [])
    : typeof value === 'object' && value !== null
      ? value.error
      : (value ?? '');

test('there are workbooks of every release', () => {
  expect(workbooks).toEqual(
    expect.arrayContaining(['0.1.0-never-chosen.xlsx', '0.1.0-own-rules-and-dates.xlsx', '0.1.0-fixed-by-a-person.xlsx']),
  );
});

describe.each(workbooks)('%s', (file) => {
  test('answers what it answered when it was saved, by the rule that it was saved with', async () => {
    const book = await readBook(new Uint8Array(readFileSync(path.join(folder, file))), file);
    const addin = await openBuiltAddin({ locale: 'zh-CN', settings: book.settings! });
    addin.grid.open(book);
    await addin.grid.settled();
    const [sheet, saved] = [addin.grid.sheets()[0]!.id, book.sheets[0]!];
    const rows = Math.max(saved.cells.length, saved.values!.length);
    const columns = Math.max(...saved.values!.map((row) => row.length));
    const shown = addin.grid.values(sheet, { row: 0, column: 0, rows, columns });
    const formulas = addin.grid.formulas(sheet, { row: 0, column: 0, rows, columns });
    const isBuild = (i: number, j: number): boolean => formulas[i]?.[j]?.includes('BUILD') === true;
    const compared = (cells: readonly (readonly CellValue[])[]): unknown[][] =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => (isBuild(i, j) ? 'BUILD' : figuresOf(cells[i]?.[j]))),
      );
    expect(compared(shown)).toEqual(compared(saved.values!));
    // Without errors alone and with every function there, the comparison says something.
    expect(formulas.flat().filter((formula) => formula?.includes('TUIKE.')).length).toBeGreaterThanOrEqual(16);
    expect(shown.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(100);
    // What 0.1.0 kept in settings is moved to where every edition sees it, to the letter.
    const kept = JSON.parse(book.settings!['TUIKE']!) as string;
    await until(() => heldBy(addin.host) !== undefined && addin.host.settings()['TUIKE'] === undefined);
    expect(heldBy(addin.host)).toBe(kept);
    expect([addin.unknown, addin.errors]).toEqual([[], []]);
    addin.close();
  });
});

test.each([
  ['0.1.0-never-chosen.xlsx', 'floating-v2', 'add-in'],
  ['0.1.0-own-rules-and-dates.xlsx', 'our-v1', 'person'],
  ['0.1.0-fixed-by-a-person.xlsx', 'fixed-v1', 'person'],
])('%s holds %s, chosen by the %s', async (file, chosen, chosenBy) => {
  const { settings } = await readBook(new Uint8Array(readFileSync(path.join(folder, file))), file);
  expect(JSON.parse(JSON.parse(settings!['TUIKE']!) as string)).toMatchObject({ chosen, chosenBy });
});
