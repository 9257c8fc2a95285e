// Workbooks of other kinds than .xlsx, as SheetJS's own writer makes them, and web pages.
import { utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { FileFault } from '../../../src/workbench/files/fault';
import { readBook } from '../../../src/workbench/files/read-book';

const table = [
  ['机构', '日期', '上月GMV', '编号'],
  ['甲机构', 46_300.5, 1_234_567.89, '110105199001011234'],
  ['乙机构', 46_301, -0.1, '00123'],
];

function bytesOf(bookType: BookType, change: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => undefined): Uint8Array {
  const sheet = utils.aoa_to_sheet(table);
  for (const place of ['B2', 'B3']) sheet[place].z = 'yyyy/mm/dd';
  sheet['C2'].z = '#,##0.00';
  sheet['E1'] = { t: 'n', f: 'SUM(C2:C3)', v: 1_234_567.79 };
  sheet['!ref'] = 'A1:E3';
  sheet['!merges'] = [{ s: { r: 0, c: 4 }, e: { r: 1, c: 4 } }];
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '名册');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['二']]), 'Sheet 2');
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

const kinds: readonly (readonly [BookType, string])[] = [
  ['biff8', 'a.xls'],
  ['xlsb', 'a.xlsb'],
  ['ods', 'a.ods'],
  ['xlsx', 'a.xlsx'],
];

describe.each(kinds)('%s', (bookType, name) => {
  it('opens with amounts, days, ids and formulas', async () => {
    const { sheets } = await readBook(bytesOf(bookType), name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['名册', 'Sheet 2']);
    const [header, ...rows] = table;
    // SheetJS writes formulas into .ods and .xlsx only, into the others what they showed.
    const isFormulaKept = bookType === 'ods' || bookType === 'xlsx';
    expect(sheets[0]!.cells).toEqual([[...header!, isFormulaKept ? '=SUM(C2:C3)' : 1_234_567.79], ...rows]);
    expect(sheets[0]!.values?.[0]![4]).toBe(isFormulaKept ? 1_234_567.79 : undefined);
    expect(sheets[0]!.merged).toEqual([{ row: 0, column: 4, rows: 2, columns: 1 }]);
    expect(sheets[0]!.columnFormats?.[1]).toMatch(/^yyyy/);
  });

  it('truth values, texts like formulas and errors, which SheetJS writes into .ods as nothing', async () => {
    const bytes = bytesOf(bookType, (sheet) => {
      sheet['A2'] = { t: 'b', v: true };
      sheet['A3'] = { t: 's', v: '=1+1' };
      sheet['D3'] = { t: 'e', v: 0x2a };
    });
    const { cells } = (await readBook(bytes, name)).sheets[0]!;
    expect([cells[1]![0], cells[2]![0], cells[2]![3]]).toEqual([true, "'=1+1", bookType === 'ods' ? undefined : { error: '#N/A' }]);
  });

  it('without a filled cell it is refused', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), 'S');
    const bytes = new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
    await expect(readBook(bytes, name)).rejects.toMatchObject({ code: 'empty' });
  });

  it('cut off it is refused, without words of a library', async () => {
    const bytes = bytesOf(bookType);
    const fault = (await readBook(bytes.subarray(0, bytes.length >> 1), name).catch((error: unknown) => error)) as FileFault;
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault.code).toBe('damaged');
    expect(fault.words['zh-CN'].replace(/\.xlsx|Excel|[\w/]+\.xml|ZIP64/g, '')).not.toMatch(/[a-z]{3}/i);
  });
});

describe('an OpenDocument sheet as LibreOffice writes it', () => {
  const ods = (rows: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
      'content.xml': strToU8(
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
          'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>' +
          `<table:table table:name="名册">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell = (type: string, value: string, text: string) =>
    `<table:table-cell office:value-type="${type}" office:${type === 'date' ? 'date-value' : 'value'}="${value}"><text:p>${text}</text:p></table:table-cell>`;
  const text = (words: string) => `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  const end =
    '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>';

  it.each<[string, string, unknown]>([
    ['amounts', cell('float', '1234.5', '1,234.50'), 1234.5],
    ['percentages', cell('percentage', '0.125', '12.5%'), 0.125],
    ['days', cell('date', '2026-10-31', '2026/10/31'), 46_326],
    ['days with a time', cell('date', '2026-10-31T12:00:00', '2026/10/31 12:00'), 46_326.5],
    ['ids', text('110105199001011234'), '110105199001011234'],
    ['numbers as text', text('00123'), '00123'],
  ])('%s, however far blank cells go', async (_, xml, expected) => {
    const read = await readBook(ods(`<table:table-row>${xml}</table:table-row>${end}`), 'a.ods');
    expect(read.sheets[0]!.cells).toEqual([[expected]]);
  });
});

describe('.xls of old', () => {
  /** BIFF 5 as a Chinese Excel wrote it: 机构 is BB FA B9 B9 in its code page, 936. SheetJS writes code page 1252 only. */
  function chinese(): Uint8Array {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['AAAA', '110105199001011234'],
        [46_300.5, -0.1],
      ]),
      'Sheet1',
    );
    const bytes = Buffer.from(write(book, { bookType: 'biff5', type: 'array' }) as ArrayBuffer);
    bytes.set([0xa8, 0x03], bytes.indexOf(Buffer.from('42000200e404', 'hex')) + 4);
    bytes.set([0xbb, 0xfa, 0xb9, 0xb9], bytes.indexOf('AAAA'));
    return new Uint8Array(bytes);
  }

  it.each(['Book', 'BOOK'])('BIFF 5 in the code page of a Chinese Excel, its stream called %s', async (stream) => {
    const bytes = chinese();
    const at = Buffer.from(bytes).indexOf(Buffer.from('Book\0', 'utf16le'));
    bytes.set(Buffer.from(stream, 'utf16le'), at);
    expect((await readBook(bytes, 'a.xls')).sheets[0]!.cells).toEqual([
      ['机构', '110105199001011234'],
      [46_300.5, -0.1],
    ]);
  });

  it('BIFF 2, without a container', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['id', 5.25]]), 'Sheet1');
    const bytes = new Uint8Array(write(book, { bookType: 'biff2', type: 'array' }) as ArrayBuffer);
    expect((await readBook(bytes, 'a.xls')).sheets[0]!.cells).toEqual([['id', 5.25]]);
  });

  it('days of the 1904 calendar become those of the 1900 one', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([[44_838, 44_838]]);
    sheet['A1'].z = 'm/d/yy';
    utils.book_append_sheet(book, sheet, 'Sheet1');
    book.Workbook = { WBProps: { date1904: true } };
    for (const bookType of ['biff8', 'xlsb'] as const) {
      const read = (await readBook(new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer), 'a.xls')).sheets[0]!;
      expect([read.cells, read.columnFormats]).toEqual([[[46_300, 44_838]], ['yyyy/m/d', null]]);
    }
  });
});

describe('a web page with a table', () => {
  const page = (cells: string, head = '') => `<html><head>${head}</head><body><table>${cells}</table></body></html>`;
  const line = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const cellsOf = async (bytes: Uint8Array, name = 'orders.xls') => (await readBook(bytes, name)).sheets[0]!.cells;

  it.each([
    ['numbers and ids', line('编号', '金额') + line('110105199001011234', '1234.50') + line('00123', '1,234.50'), [['编号', '金额'], ['110105199001011234', 1234.5], ['00123', '1,234.50']]],
    ['days stay the texts that they are', line('日期') + line('2026-10-31') + line('2026/10/1 8:00'), [['日期'], ['2026-10-31'], ['2026/10/1 8:00']]],
    ['entities and line breaks', line('甲&amp;乙&nbsp;丙', 'a<br>b'), [['甲&乙 丙', 'a\nb']]],
    ['texts like formulas', line('=1+1', 'x'), [["'=1+1", 'x']]],
    ['a cell over two columns', '<tr><td colspan="2">10月</td><td>x</td></tr>' + line('1', '2', '3'), [['10月', null, 'x'], [1, 2, 3]]],
    ['headings', '<tr><th>机构</th><th>GMV</th></tr>' + line('甲', '600000'), [['机构', 'GMV'], ['甲', 600_000]]],
  ])('%s', async (_, cells, expected) => expect(await cellsOf(utf8(page(cells)))).toEqual(expected)); // prettier-ignore

  it('in GBK, and as .html', async () => {
    const gbk = Uint8Array.from(Buffer.from(page(line('\xbb\xfa\xb9\xb9', '5'), '<meta charset="gb2312">'), 'latin1'));
    expect(await cellsOf(gbk, 'a.html')).toEqual([['机构', 5]]);
  });

  it.each([
    ['an XML declaration', '<?xml version="1.0" encoding="UTF-8"?><html>'],
    ['a heading with a comma', '<div style=a>甲, 乙; 丙</div>'],
    ['a comment', '<!-- orders, 2026 --><html>'],
    ['a style', '<style>td{mso-number-format:"\\@";}</style>'],
  ])('whatever stands before it: %s', async (_, before) => {
    expect(await cellsOf(utf8(`${before}<table border=1 style=a,b;c>${line('00123', '5')}</table>`))).toEqual([['00123', 5]]);
  });

  it('each table is a sheet', async () => {
    const { sheets } = await readBook(utf8(`<html><table>${line('1')}</table><table>${line('2')}</table></html>`), 'a.xls');
    expect(sheets.map(({ cells }) => cells)).toEqual([[[1]], [[2]]]);
  });

  it('without a table it is refused as what it is', async () => {
    await expect(readBook(utf8('<html><body>请登录</body></html>'), 'a.xls')).rejects.toMatchObject({ code: 'not-spreadsheet' });
  });
});
