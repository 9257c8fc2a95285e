import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { FileFault } from '../../../src/workbench/files/fault';
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import type { Book, BookSheet, CellInput, CellValue } from '../../../src/workbench/grid/grid';
import { codePoint } from '../../code-point';

// On a busy machine packing a hundred small files takes a while; time proves nothing here.
const sheet = (cells: CellInput[][], more: Partial<BookSheet> = {}): BookSheet => ({ name: 'Sheet1', cells, ...more });
const reopened = async (book: Book): Promise<Book> => readBook(await writeBook(book), 'a.xlsx');
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

describe('a saved book reopens as it was', () => {
  it.each<[string, Book]>([
    ['numbers', { sheets: [sheet([[0, 1, -1.5, 0.1 + 0.2, 1e300, 5e-324, 123456789012345680, null, 499999.99]])] }],
    [
      'texts',
      {
        sheets: [sheet([['名册', ' a ', 'a\nb', 'a\r\nb', '<&>"', '_x0041_', '__x0041_', 'a\u0001b\uFFFE', '', '\uD83D\uDE00', '\uD83D']])],
      },
    ],
    ['long ids', { sheets: [sheet([['110105199001011234', '00123', '9007199254740993']])] }],
    ['texts like formulas', { sheets: [sheet([["'=1+1", "''quoted", "'=TUIKE.DEPOSIT(A1)", "'="]])] }],
    ['texts like errors', { sheets: [sheet([['#N/A', '#VALUE!', '#BUSY!', '#SPILL!', '#GETTING_DATA']])] }],
    ['truth values and errors', { sheets: [sheet([[true, false, { error: '#N/A' }, { error: '#DIV/0!' }, { error: '#VALUE!' }]])] }],
    [
      'formulas with what they showed',
      {
        sheets: [
          sheet([['=1+1', '="a"&B9', '=TRUE', '=NA()', '=TUIKE.DEPOSIT(B9)', '=""', '="_x0041_"']], {
            values: [[2, 'a', true, { error: '#N/A' }, 20000, '', '_x0041_']],
          }),
        ],
      },
    ],
    [
      'a spill',
      {
        sheets: [
          sheet([[500000, '=TUIKE.DEPOSIT(A1:A3)', 'free'], ['51.2万'], [{ error: '#N/A' }]], {
            values: [
              [500000, 50000, 'free'],
              ['51.2万', '#N/A'],
              [{ error: '#N/A' }, { error: '#N/A' }],
            ],
            spills: [{ row: 0, column: 1, rows: 3, columns: 1 }],
          }),
        ],
      },
    ],
    [
      'several sheets, the second in front',
      { sheets: [sheet([[1]]), { name: "a 'b' & 表", cells: [['=Sheet1!A1']], values: [[1]] }], active: 1 },
    ],
    [
      'formats, widths, frozen rows',
      {
        sheets: [
          sheet(
            [
              ['id', 'date', 'paid'],
              ['1', 46300, 1234.5],
              ['2', 46301.5, 7],
            ],
            {
              columnFormats: ['@', 'yyyy-mm-dd', '#,##0.00', '0.0%'],
              cellFormats: [[], [], [null, 'yyyy"年"m"月"d"日" h:mm']],
              columnWidths: [160, 90, null, 64],
              frozenRows: 1,
            },
          ),
        ],
      },
    ],
    [
      'merged cells, and a protected sheet beside one that is not',
      {
        sheets: [
          sheet([['10月名册'], [1]], {
            merged: [
              { row: 0, column: 0, rows: 1, columns: 3 },
              { row: 3, column: 1, rows: 2, columns: 2 },
            ],
          }),
          { name: 'b', cells: [[1]], protection: { allowFormatColumns: true, allowAutoFilter: true } },
        ],
      },
    ],
    [
      'dates beyond what JS knows',
      { sheets: [sheet([[1e9, 46300.123456789, 60, 59, 61]], { columnFormats: Array(5).fill('yyyy-mm-dd') })] },
    ],
    [
      'parts, names and properties beside the sheets',
      {
        sheets: [sheet([[1]])],
        beside: {
          xmlParts: ['<a xmlns="urn:a">档 &lt; &amp;</a>', '<p:b xmlns:p="urn:b"/>'],
          names: { TUIKE_RULE: '="floating-v2 sha256:00"', 名册: '=Sheet1!$A$1' },
          properties: { 'TUIKE rule': 'floating-v2 & <x>' },
        },
      },
    ],
    ['settings', { sheets: [sheet([[1]])], settings: { 'tuike.rulebook': '{"rule":"floating-v2","name":"浮动制 & <x>\\n"}', b: '""' } }],
  ])('%s', async (_, book) => {
    expect(await reopened(book)).toEqual(book);
  });

  it('whatever the cells are', async () => {
    const text = fc.oneof(fc.string({ unit: codePoint, maxLength: 20 }), fc.constantFrom('#N/A', '_x0041_', ' ', '51.2万', '００１'));
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      text,
      fc.constantFrom<CellValue>({ error: '#N/A' }, { error: '#VALUE!' }, { error: '#REF!' }),
    );
    const formula = fc.constantFrom(
      '=TUIKE.DEPOSIT(C2:C201)',
      '=SUM(A1:A3)*2',
      '=XLOOKUP("a",B:B,\'x y\'!C:C)',
      '=IF(A1="","",TUIKE.TIER(A1))',
    );
    const cell = fc.oneof(
      fc.constant<[CellInput, CellValue]>([null, null]),
      value.map((one): [CellInput, CellValue] => [typeof one === 'string' ? (/^[='].|^'/s.test(one) ? `'${one}` : one) : one, one]),
      fc.tuple(formula, value),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), async (rows) => {
        fc.pre(rows.some((row) => row.some(([input]) => input !== null)));
        const book = {
          sheets: [
            sheet(
              rows.map((row) => row.map(([input]) => input)),
              { values: rows.map((row) => row.map(([, shown]) => shown)) },
            ),
          ],
        };
        const opened = (await reopened(book)).sheets[0]!;
        rows.forEach((row, r) =>
          row.forEach(([input, shown], c) => {
            expect(opened.cells[r]?.[c] ?? null).toEqual(input);
            if (opened.values) expect(opened.values[r]?.[c] ?? null).toEqual(shown);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('what Excel finds in the file', () => {
  const book: Book = {
    sheets: [
      sheet([['=TUIKE.DEPOSIT(C2:C3)', '=NA()'], []], {
        values: [[20000, { error: '#N/A' }], [50000]],
        spills: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      }),
    ],
    settings: { rule: '"floating-v2"' },
  };

  it('an add-in’s formula is a dynamic array under Excel’s own prefix, with its value; an error is an error', async () => {
    const xml = partsOf(await writeBook(book))['xl/worksheets/sheet1.xml']!;
    expect(xml).toMatch(/<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_TUIKE_DEPOSIT\(C2:C3\)<\/f><v>20000<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B1" t="e"><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>/);
    expect(xml).toMatch(/<c r="A2"><v>50000<\/v><\/c>/);
  });

  it('a single answer of an add-in is a dynamic array of one cell, so Excel puts no @ into it', async () => {
    const xml = partsOf(await writeBook({ sheets: [sheet([['=TUIKE.DEPOSIT(C2)']], { values: [[20000]] })] }))['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<f t="array" ref="A1">_xldudf_TUIKE_DEPOSIT(C2)</f>');
  });

  it('saved values stand until something changes; where an answer is missing, Excel computes on opening', async () => {
    expect(partsOf(await writeBook(book))['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
    for (const shown of [null, { error: '#BUSY!' }, { error: '#SPILL!' }] as const) {
      const waiting = { sheets: [sheet([['=TUIKE.DEPOSIT(C2)']], { values: [[shown]] })] };
      const parts = partsOf(await writeBook(waiting));
      expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<v>');
    }
  });

  it('settings lie where Excel keeps them, under the add-in’s id', async () => {
    const parts = partsOf(await writeBook(book, { addin: { id: '0f2c9a5e-1111-4222-8333-444455556666', version: '0.1.0.0' } }));
    expect(parts['xl/webextensions/webextension1.xml']).toContain(
      '<we:reference id="0f2c9a5e-1111-4222-8333-444455556666" version="0.1.0.0" store="developer" storeType="Registry"/>',
    );
    expect(parts['_rels/.rels']).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/webextensions/webextension1.xml"');
  });

  it('parts lie where Excel keeps them, each with an id', async () => {
    const beside = { xmlParts: ['<a xmlns="urn:a"/>'] };
    const parts = partsOf(await writeBook({ sheets: [sheet([[1]])], beside }));
    expect(parts['customXml/item1.xml']).toBe('<a xmlns="urn:a"/>');
    expect(parts['customXml/itemProps1.xml']).toMatch(/itemID="\{[0-9A-F-]{36}\}"/);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="../customXml/item1.xml"');
  });

  it('settings of another add-in are left out where one is named', async () => {
    const bytes = await writeBook(book, { addin: { id: 'AAAA', version: '1' } });
    expect((await readBook(bytes, 'a.xlsx', { addin: { id: '{aaaa}' } })).settings).toEqual(book.settings);
    expect((await readBook(bytes, 'a.xlsx', { addin: { id: 'bbbb' } })).settings).toBeUndefined();
    expect((await readBook(bytes, 'a.xlsx')).settings).toEqual(book.settings);
  });

  it('a setting may be as large as a rulebook is', async () => {
    const large = {
      sheets: [sheet([[1]])],
      settings: { book: JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ from: `${i}`, wording: '档"<&>' }))) },
    };
    expect((await reopened(large)).settings).toEqual(large.settings);
  });
});

describe('what cannot be saved is refused before a file is made', () => {
  it.each([
    ['a sheet name Excel forbids', [{ name: 'a/b', cells: [[1]] }], 'sheet-name'],
    ['a name that is too long', [{ name: 'x'.repeat(32), cells: [[1]] }], 'sheet-name'],
    [
      'two names alike',
      [
        { name: 'A', cells: [[1]] },
        { name: 'a', cells: [[1]] },
      ],
      'sheet-name',
    ],
    ['a reserved name', [{ name: 'History', cells: [[1]] }], 'sheet-name'],
    ['a text longer than a cell', [sheet([['x'.repeat(32_768)]])], 'too-long'],
    ['a formula longer than a cell', [sheet([[`=${'1+'.repeat(4_096)}1`]])], 'too-long'],
  ])('%s', async (_, sheets, code) => {
    const fault = await writeBook({ sheets }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({ code });
  });
});
