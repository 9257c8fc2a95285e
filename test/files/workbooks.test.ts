// Workbooks read a row at a time: what the cells hold, whoever wrote them and wherever a piece ends; and what is refused.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { type SheetOfRows, xlsxBook } from '../../src/files/workbook/book';
import { sheetRowReader } from '../../src/files/workbook/sheet-rows';
import { xlsBook } from '../../src/files/workbook/xls';
import { isWorkbookProblem, type WorkbookProblem } from '../../src/files/workbook/xlsx';
import { readBook } from '../../src/workbench/files/read-book';
import { inMemory } from '../roster/files/read-orders';
import { workbookZip } from '../workbench/files/workbook-zip';

type Rows = readonly (readonly unknown[])[];

/** Without blanks at the ends of rows and of the sheet. */
function trimmed(rows: Rows): unknown[][] {
  const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';
  const kept = rows.map((row) => row.slice(0, row.length - [...row].reverse().findIndex((cell) => !isBlank(cell))));
  const cut = rows.map((row, at) => (row.every(isBlank) ? [] : kept[at]!.map((cell) => (isBlank(cell) ? null : cell))));
  while (cut.at(-1)?.length === 0) cut.pop();
  return cut;
}

async function rowsOf({ read }: SheetOfRows): Promise<Rows> {
  const rows: (readonly unknown[])[] = [];
  const problem = await read(
    (cells, line) => {
      expect(line).toBe(rows.length + 1);
      rows.push(cells);
    },
    () => undefined,
  );
  if (problem) throw problem as unknown as Error;
  return rows;
}

async function sheetsIn(book: readonly SheetOfRows[] | WorkbookProblem): Promise<unknown[]> {
  if (isWorkbookProblem(book)) throw book as unknown as Error;
  return Promise.all(book.map(async (sheet) => [sheet.name, trimmed(await rowsOf(sheet))]));
}

const opened = (bytes: Uint8Array) => xlsxBook(inMemory(bytes)).then(sheetsIn);
const cellsOf = (cells: string, more: Parameters<typeof workbookZip>[1] = {}) =>
  opened(workbookZip([{ name: 'a', rows: `<row r="1">${cells}</row>` }], more)).then(([sheet]) => (sheet as [string, Rows])[1][0]);

it.each<[string, string, unknown]>([
  ['a number', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
  ['a number with blanks around', '<c r="A1"><v> 12 </v></c>', 12],
  ['a word for a number', '<c r="A1"><v>12abc</v></c>', '12abc'],
  ['a number with groups', '<c r="A1" t="n"><v>1,234.5</v></c>', '1,234.5'],
  ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
  ['a truth value that is none', '<c r="A1" t="b"><v>maybe</v></c>', 'maybe'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { code: '#N/A' }],
  ['a day as text', '<c r="A1" t="d"><v>2026-10-31T23:59:59.000Z</v></c>', '2026-10-31 23:59:59'],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲&amp;乙 </t></is></c>', ' 甲&乙 '],
  ['a text in runs', '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>乙</t></r></is></c>', '甲乙'],
  ['what a formula showed', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>&lt;x&gt;</v></c>', '<x>'],
  ['a formula that was never computed', '<c r="A1"><f>B1*2</f></c>', null],
  ['an escape', '<c r="A1" t="str"><v>a_x000D_b_x005F_</v></c>', 'a\rb_'],
  ['a character beyond U+FFFF', '<c r="A1" t="str"><v>&#x1F600;</v></c>', '😀'],
  ['attributes in another order and other quotes', "<c t = 'str' s='1' r = 'A1'><v>x</v></c>", 'x'],
  ['a cell without a place', '<c><v>7</v></c>', 7],
])('%s', async (_, cell, expected) => {
  expect(await cellsOf(`${cell}<c r="B1"><v>5</v></c>`)).toEqual([expected, 5]);
});

it.each(['r="$A$1"', 'r="1A"', 'r=""', 'r="A"', 'r="A0"', 'r="ABCD1"', 'r="A1:B2"'])('a place that is none: %s', async (place) => {
  await expect(cellsOf(`<c ${place}><v>7</v></c>`)).rejects.toMatchObject({ code: 'damaged-workbook' });
});

it.each(['<row r="0"/>', '<row r="3"/><row r="2"/>', '<row r="1048577"/>', '<row r="x"/>', '<row r="1"><c r="B1"/><c r="A1"/></row>'])(
  'rows and cells out of their order: %s',
  async (rows) => {
    await expect(opened(workbookZip([{ name: 'a', rows }]))).rejects.toMatchObject({ code: 'damaged-workbook' });
  },
);

it('elements with a prefix, rows that the file leaves out, a text that there is not', async () => {
  const seen: unknown[] = [];
  const { read } = sheetRowReader(
    () => undefined,
    (cells, line) => void seen.push([line, cells]),
  );
  expect(read('<x:worksheet><x:sheetData><x:row r="3"><x:c r="C3"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>', true)).toBe(
    true,
  );
  expect(seen).toEqual([
    [1, []],
    [2, []],
    [3, [null, null, 1]],
  ]);
  await expect(cellsOf('<c r="A1" t="s"><v>9</v></c>', { strings: '<si><t>a</t></si>' })).rejects.toMatchObject({
    code: 'damaged-workbook',
  });
});

const cases = path.join(__dirname, '../workbench/files/cases');

it.each(['blank-becomes-amount', 'case-shared-strings', 'dxf-date', 'empty-si'])('%s.xlsx as the workbench reads it', async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(cases, `${name}.xlsx`)));
  const { sheets } = await readBook(bytes, `${name}.xlsx`);
  const shown = sheets.map((sheet) => [sheet.name, trimmed((sheet.values ?? sheet.cells) as Rows)]);
  expect(await opened(bytes)).toEqual(shown);
});

it('days of 1904 are refused', async () => {
  expect(await xlsxBook(inMemory(new Uint8Array(readFileSync(path.join(cases, 'date1904.xlsx')))))).toEqual({ code: 'days-of-1904' });
});

const cell = fc.oneof(
  fc.constant(null),
  // SheetJS writes what is beyond these sizes inexactly.
  fc.double({ noNaN: true, min: -1e18, max: 1e18 }).filter((one) => one === 0 || Math.abs(one) > 1e-15),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
  fc.boolean(),
  fc.constantFrom('机构1', '00123', ' a b ', '<&>"\'', '2026-10-31 23:59:59', '51.2万', '𠮷', 'x\ny'),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });

/** As SheetJS writes them. */
function written(rows: Rows, bookType: 'xlsx' | 'biff8', more: object = {}): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), '订单');
  return new Uint8Array(write(book, { type: 'array', bookType, ...more }) as ArrayBuffer);
}

it.each<[string, (rows: Rows) => Promise<unknown[]>]>([
  ['.xlsx with texts that cells share', (rows) => opened(written(rows, 'xlsx', { bookSST: true, compression: true }))],
  ['.xlsx with texts in their cells, not packed', (rows) => opened(written(rows, 'xlsx'))],
  ['.xls', (rows) => sheetsIn(xlsBook(written(rows, 'biff8')))],
])('what was written is read: %s', async (_, read) => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const plain = trimmed(rows).map((row) => row.map((one) => (Object.is(one, -0) ? 0 : one)));
      expect(await read(rows)).toEqual([['订单', plain]]);
    }),
    { numRuns: 60 },
  );
});

it('wherever a piece ends, rows are the same', () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="C1"><v>2</v></c></row><row r="2"/><row r="4"><c r="B4" t="inlineStr"><is><t>b</t></is></c></row></sheetData></worksheet>';
  const rowsIn = (pieces: readonly string[]): unknown[] => {
    const rows: unknown[] = [];
    const { read } = sheetRowReader(
      () => undefined,
      (cells, line) => void rows.push([line, cells]),
    );
    pieces.forEach((piece, at) => expect(read(piece, at === pieces.length - 1)).toBe(true));
    return rows;
  };
  const whole = rowsIn([xml]);
  for (let at = 0; at <= xml.length; at++) expect(rowsIn([xml.slice(0, at), xml.slice(at)])).toEqual(whole);
  for (let at = 0; at < xml.length - 13; at++) {
    const { read } = sheetRowReader(
      () => undefined,
      () => undefined,
    );
    // Only behind the end of the cells is a sheet whole.
    expect([at, read(xml.slice(0, at), true)]).toEqual([at, at >= xml.indexOf('</sheetData') + 11]);
  }
});

describe('damage is told, and no row of it counted as whole', () => {
  const bytes = written([['机构', '金额'], ...Array.from({ length: 300 }, (_, i) => [`JG${i}`, i / 100])], 'xlsx', {
    bookSST: true,
    compression: true,
  });

  it('cut anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      await expect(opened(cut)).rejects.toMatchObject({ code: 'damaged-workbook' });
    }
  });

  it('a byte of the cells is another', async () => {
    const plain = written(
      [
        ['机构', '金额'],
        ['JG1', 1234567],
      ],
      'xlsx',
    );
    const at = Buffer.from(plain).indexOf('1234567');
    plain[at] = 57;
    await expect(opened(plain)).rejects.toMatchObject({ code: 'damaged-workbook' });
  });

  it.each<[string, Uint8Array, object]>([
    ['no workbook at all', workbookZip([]).slice(), { code: 'damaged-workbook' }],
    ['nothing', new Uint8Array(0), { code: 'damaged-workbook' }],
  ])('%s', async (name, content, problem) => {
    const book = await xlsxBook(inMemory(content));
    if (name === 'nothing') expect(book).toMatchObject(problem);
    else expect(book).toEqual([]);
  });
});
