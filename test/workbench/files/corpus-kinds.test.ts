// What files that nobody made for us showed (corpus.ts), one table a kind, in bytes of our own.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { bookSheet } from '../../../src/workbench/files/book-sheet';
import type { FileFault } from '../../../src/workbench/files/fault';
import { readBook } from '../../../src/workbench/files/read-book';
import type { ParsedCell } from '../../../src/workbench/files/spreadsheet/parser';
import { workbookZip } from './workbook-zip';

const cellsOf = async (bytes: Uint8Array, name = 'a.xlsx') => (await readBook(bytes, name)).sheets[0]!.cells;
const faultOf = (bytes: Uint8Array, name: string) =>
  readBook(bytes, name).then(
    () => null,
    (error: unknown) => error as FileFault,
  );

it('a formula that an .xlsb fills down comes as the place of the first: the others follow it', () => {
  const cell = (v: number, f?: unknown): ParsedCell => ({ t: 'n', v, ...(f !== undefined && { f: f as string }) });
  const rows = [
    [cell(1), cell(2, 'A1*$A$1+SUM(A:A)')],
    [cell(3), cell(6, [0, 1])],
    [cell(4), cell(8, [0, 1]), cell(9, [7, 7]), cell(10, [])],
  ];
  const { cells, values } = bookSheet({ name: 'a', rows, looks: {} });
  expect(cells).toEqual([
    [1, '=A1*$A$1+SUM(A:A)'],
    [3, '=A2*$A$1+SUM(A:A)'],
    [4, '=A3*$A$1+SUM(A:A)', 9, 10],
  ]);
  expect(values?.[2]).toEqual([4, 8, 9, 10]);
});

it.each([
  ['_x000D_', 'a\rb'],
  ['_x005F_x000D_', 'a_x000D_b'],
  ['_x005f_x000d_', 'a_x000d_b'],
])('a text with %s', async (escaped, text) => {
  const zip = workbookZip([{ name: '名册', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], {
    strings: `<si><t>a${escaped}b</t></si>`,
  });
  expect(await cellsOf(zip)).toEqual([[text]]);
});

it('places in small letters', async () => {
  const rows = '<row r="1"><c r="b1"><v>5</v></c></row>';
  expect(await cellsOf(workbookZip([{ name: '名册', rows }]))).toEqual([[null, 5]]);
});

describe('XML in UTF-16', () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((c) => (isBig ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
    );

  it.each([
    ['big end first, with a mark', true, '\ufeff'],
    ['little end first, with a mark', false, '\ufeff'],
    ['big end first', true, ''],
    ['little end first', false, ''],
  ])('%s', async (_, isBig, mark) => {
    const zip = workbookZip([{ name: '名册', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>' }], {
      strings: '<si><t>机构</t></si>',
    });
    const parts = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, utf16(mark + strFromU8(bytes), isBig)] as const);
    const book = await readBook(zipSync(Object.fromEntries(parts)), 'a.xlsx');
    expect([book.sheets[0]!.name, book.sheets[0]!.cells]).toEqual(['名册', [['机构', 5]]]);
  });

  it('a web page', async () => {
    const page = utf16('\ufeff<html><body><table><tr><td>机构</td><td>5</td></tr></table></body></html>', true);
    expect(await cellsOf(page, 'a.html')).toEqual([['机构', 5]]);
  });
});

describe('an .xls and an .ods: what would fill the memory is refused at once, blanks stay', () => {
  it('an .xls whose sectors lead back to themselves', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['机构', 5]]), '名册');
    const bytes = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
    expect(await cellsOf(bytes, 'a.xls')).toEqual([['机构', 5]]);
    const view = new DataView(bytes.buffer);
    // The first sector of the table, and in it what follows the second of the file.
    const table = (view.getUint32(76, true) + 1) * 512;
    view.setUint32(table + 8, 1, true);
    view.setUint32(table + 4, 2, true);
    expect(await faultOf(bytes, 'a.xls')).toMatchObject({ code: 'damaged', seen: { 'en-US': expect.stringContaining('circle') } });
  });

  const ods = (rows: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="名册">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell = (times: number) =>
    `<table:table-cell table:number-columns-repeated="${times}" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>`;

  it.each([
    ['rows', `<table:table-row table:number-rows-repeated="999999999">${cell(1)}</table:table-row>`, '999,999,999 rows'],
    ['cells', `<table:table-row table:number-rows-repeated="1000000">${cell(16)}</table:table-row>`, '16,000,000 cells'],
  ])('an .ods that repeats %s', async (_, rows, seen) => {
    const fault = await faultOf(ods(rows), 'a.ods');
    expect(fault).toMatchObject({ code: 'too-large' });
    expect(fault!.words['en-US']).toContain(seen);
    expect(fault!.words['zh-CN']).toContain('工作表“名册”');
  });

  it('blanks at the ends of a text stay, as LibreOffice writes them', async () => {
    const texts = ['a ', '甲\u3000', '\u3000甲', 'a<text:s/>', '<text:s/>a', 'a <text:s text:c="2"/>b'];
    const row = texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('');
    expect(await cellsOf(ods(`<table:table-row>${row}</table:table-row>`), 'a.ods')).toEqual([
      ['a ', '甲\u3000', '\u3000甲', 'a ', ' a', 'a   b'],
    ]);
  });

  it('an .ods that repeats a few opens', async () => {
    expect(await cellsOf(ods(`<table:table-row table:number-rows-repeated="2">${cell(3)}</table:table-row>`), 'a.ods')).toEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });
});

describe('other programs’ sheets are called what they are', () => {
  it.each<[string, Uint8Array, string, string, string]>([
    ['SYLK', strToU8('ID;PWXL;N;E\r\nC;Y1;X1;K5\r\nE\r\n'), 'a.slk', 'not-spreadsheet', 'SYLK'],
    ['SYLK under the name of a text', strToU8('ID;PCALCOOO32\nC;X1;Y1;K5\nE\n'), 'a.csv', 'not-spreadsheet', 'SYLK'],
    ['Lotus 1-2-3 of old', Uint8Array.of(0, 0, 2, 0, 4, 4, 0, 0), 'a.wk1', 'not-spreadsheet', 'Lotus 1-2-3'],
    ['Lotus 1-2-3', Uint8Array.of(0, 0, 0x1a, 0, 0, 0x10, 4, 0), 'a.wk3', 'not-spreadsheet', 'Lotus 1-2-3'],
    [
      'a Numbers document as a folder',
      zipSync({ 'a.numbers/Index.zip': strToU8('x'), 'a.numbers/preview.jpg': strToU8('x') }),
      'a.numbers',
      'other-workbook',
      'Numbers',
    ],
  ])('%s', async (_, bytes, name, code, seen) => {
    const fault = await faultOf(bytes, name);
    expect(fault).toMatchObject({ code });
    expect(fault!.words['en-US']).toContain(seen);
    expect(fault!.words['zh-CN']).toContain(seen);
  });

  it('a .csv whose first name is ID stays one', async () => {
    expect(await cellsOf(strToU8('ID;Price\nC;5\n'), 'a.csv')).toEqual([
      ['ID', 'Price'],
      ['C', 5],
    ]);
  });
});
