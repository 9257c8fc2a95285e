// A close verifies after other programs saved its workbook: what they keep of numbers is 15 digits at worst, of records and names nothing.
import * as sheetJs from '@e965/xlsx';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Book } from '../../../src/workbench/grid/grid';
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { canonicalCell } from '../../../src/roster/close/sheet/canonical';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { closed, closeOf, sealedSheet, textMark, verified, type Closed } from './made';
import { oddInputs } from './odd-inputs';

async function saved(): Promise<Closed & { readonly file: Uint8Array; readonly cells: unknown[][] }> {
  const close = await closeOf({ inputs: oddInputs });
  const { cells, seal } = await sealedSheet(close);
  const known = closed(close);
  const book: Book = { sheets: [{ name: '推客底稿 2026-11', cells: cells.map((one) => one.map(textMark)) }] };
  return { ...known, record: { ...known.record, seals: [seal] }, file: await writeBook(book), cells };
}

const cellsIn = async (file: Uint8Array): Promise<unknown[][]> => {
  const [sheet] = (await readBook(file, 'close.xlsx')).sheets;
  return sheet!.cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : (cell ?? ''))));
};

let workbook: Awaited<ReturnType<typeof saved>>;
beforeAll(async () => {
  workbook = await saved();
});

const programs: readonly (readonly [string, (file: Uint8Array) => Uint8Array | Promise<Uint8Array>])[] = [
  ['the workbench', (file) => file],
  ['SheetJS', (file) => sheetJs.write(sheetJs.read(file), { type: 'buffer', bookType: 'xlsx' }) as Uint8Array],
  ['SheetJS, as .xlsb', (file) => sheetJs.write(sheetJs.read(file), { type: 'buffer', bookType: 'xlsb' }) as Uint8Array],
  ['SheetJS, as .ods', (file) => sheetJs.write(sheetJs.read(file), { type: 'buffer', bookType: 'ods' }) as Uint8Array],
  ['hucre', async (file) => writeXlsx({ sheets: (await readXlsx(file)).sheets as unknown as WriteSheet[] })],
];

it.each(programs)('saved by %s it verifies, with its record and without', async (_, save) => {
  const cells = await cellsIn(await save(workbook.file));
  expect((await verified(cells, workbook)).findings).toEqual([]);
  expect((await verified(cells)).findings).toEqual([]);
});

it('saved with 15 digits of each number it verifies', async () => {
  const cells = workbook.cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)));
  expect((await verified(cells, workbook)).findings).toEqual([]);
});

it('holds the amounts that programs change: more than 15 digits, parts of a cent, sums of doubles', () => {
  const rows = readCloseSheet(workbook.cells).rows.map(({ cells }) => canonicalCell(cells[closeColumns.gmv]));
  expect(rows).toEqual(expect.arrayContaining(['500000.00', '499999.999', '123456789012345.67', '499999.99999999']));
});
