import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { findTable } from '../../../../../src/roster/table/find-table';
import { withRole } from '../../../../../src/roster/table/correct-layout';
import type { SheetCells } from '../../../../../src/roster/table/table-layout';
import type { TableFound } from '../../../../../src/taskpane/views/roster/find/at-hand';
import { tableAgain } from '../../../../../src/taskpane/views/roster/find/table-again';

const header = ['机构ID', '上月GMV', '本月GMV'];
const cells: SheetCells = [header, ['甲', 1, 2], ['乙', 3, 4]];
const mended: SheetCells = [header, ['甲', 100, 2], ['乙', 3, 4]];
const longer: SheetCells = [...cells, ['丙', 5, 6]];
const renamed: SheetCells = [['机构ID', '成交额', '本月GMV'], ...cells.slice(1)];

function found(read: SheetCells, { sheet = '名册', row = 0, tableName = null as string | null } = {}): TableFound {
  const { layout, path, ...guess } = findTable(read);
  return { source: { area: sheetArea(sheet, row, 0, read.length, 3), tableName, cells: read, layout, path }, guess, hints: {} };
}
const guessed = found(cells);
/** What a person makes of it: the other column, another path, the version by date. */
const other: TableFound = { ...guessed, source: { ...guessed.source, layout: withRole(guessed.source.layout, 'gmv', 2) } };
const schedule: TableFound = { ...guessed, source: { ...guessed.source, path: 'schedule' } };
const dated: TableFound = { ...guessed, source: { ...guessed.source, assessed: 24_313 } };
const elsewhere: TableFound = { ...other, source: { ...other.source, area: sheetArea('另一张', 0, 0, 3, 3) } };

it.each<[string, TableFound, TableFound | null, TableFound | null]>([
  ['nothing was found before', found(cells), null, null],
  ['nothing was corrected', found(mended), guessed, guessed],
  ['nothing was corrected, and there are more rows', found(longer), guessed, guessed],
])('what is read is taken as it is guessed: %s', (_, next, before, corrected) => {
  expect(tableAgain(next, before, corrected)).toEqual({ found: next, isUncorrected: false });
});

it.each<[string, TableFound]>([
  ['a column', other],
  ['the path', schedule],
  ['the month of assessment', dated],
])('where the table looks as it did, what a person corrected stays, and the cells are the new ones: %s', (_, corrected) => {
  const { found: again, isUncorrected } = tableAgain(found(mended), guessed, corrected);
  expect(isUncorrected).toBe(false);
  expect(again).toEqual({ ...corrected, source: { ...corrected.source, cells: mended } });
});

it('a column that was written beside the table is no correction where it is found by its header', () => {
  const wider = cells.map((row, i) => [...row, i === 0 ? '计入金额（减：退款）' : 1]);
  const written: TableFound = { ...found(wider), guess: guessed.guess, source: { ...found(wider).source, assessed: 24_313 } };
  const again = tableAgain(found(wider), guessed, written);
  expect(again.isUncorrected).toBe(false);
  expect(again.found.source).toEqual({ ...found(wider).source, assessed: 24_313 });
});

it.each<[string, TableFound, TableFound | null, TableFound]>([
  ['there are more rows', found(longer), guessed, other],
  ['a header is another', found(renamed), guessed, other],
  ['it stands on another sheet', found(cells, { sheet: '十月' }), guessed, other],
  ['it stands lower', found(cells, { row: 1 }), guessed, other],
  ['it became an Excel table', found(cells, { tableName: '表1' }), guessed, other],
  ['what was corrected is of another place than what was guessed', found(cells), guessed, elsewhere],
  ['nothing is known of what was guessed', found(cells), null, other],
])('corrections are given up, and it is said so: %s', (_, next, before, corrected) => {
  expect(tableAgain(next, before, corrected)).toEqual({ found: next, isUncorrected: true });
});
