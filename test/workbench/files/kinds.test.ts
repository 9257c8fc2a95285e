// Kinds of files that other products stumbled over, one table a kind; the files in `cases` are where each was first seen.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../../src/workbench/files/read-book';
import { workbookZip, type ZipSheet } from './workbook-zip';

const opened = async (bytes: Uint8Array, name = 'a.xlsx') => (await readBook(bytes, name)).sheets[0]!;
const ofCase = (file: string) => opened(new Uint8Array(readFileSync(path.join(__dirname, 'cases', file))), file);
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const sheet = (rows: string, more: Partial<ZipSheet> = {}): readonly ZipSheet[] => [{ name: '名册', rows, ...more }];
const dated = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe('the files in which each kind was first seen', () => {
  it.each<[string, unknown[][], (string | null)[] | undefined]>([
    ['blank-becomes-amount.xlsx', [['机构', '上月GMV'], ['甲机构', '600000'], ['乙机构']], undefined],
    ['dxf-date.xlsx', [['机构', '日期'], ['甲机构', 46300]], [null, 'yyyy/m/d']],
    ['case-shared-strings.xlsx', [['机构', '上月GMV'], ['甲机构', 600_000]], undefined],
    ['iso-date.xlsx', [['机构', '日期', '金额'], ['甲机构', 46326 + 86_399 / 86_400, 300_000]], [null, 'yyyy/m/d', null]],
    ['empty-si.xlsx', [['机构', '上月GMV'], ['甲机构', 600_000], ['乙机构', 300_000]], undefined],
    ['date1904.xlsx', [[46_300, 44_838]], ['yyyy/m/d', null]],
  ])('%s', async (file, cells, formats) => {
    const read = await ofCase(file);
    expect(read.cells).toEqual(cells);
    expect(read.columnFormats).toEqual(formats);
  }); // prettier-ignore

  it.each([
    ['stray-row.xlsx', 1, 30],
    ['stray-col.xlsx', 1_299, 1],
  ])('%s is as large as what it holds', async (file, rows, columns) => {
    const { cells, cellFormats = [] } = await ofCase(file);
    expect([cells.length, Math.max(...cells.map((one) => one.length)), cellFormats.length]).toEqual([rows, columns, 0]);
  });
});

describe('a cell of shared text without an index is blank', () => {
  it.each([
    ['closed at once', '<c r="A1" t="s"/>'],
    ['with an empty value', '<c r="A1" t="s"><v></v></c>'],
    ['with a value that closes itself', '<c r="A1" t="s"><v/></c>'],
    ['with a format', '<c r="A1" s="1" t="s"></c>'],
  ])('%s', async (_, cell) => {
    const rows = row(1, `${cell}<c r="B1" t="s"><v>1</v></c>`);
    const strings = '<si><t>600000</t></si><si><t>机构</t></si>';
    expect((await opened(workbookZip(sheet(rows), { strings, styles: dated }))).cells).toEqual([[null, '机构']]);
  });

  it('an index that no text has makes the sheet unreadable, told by its name in both languages', async () => {
    const rows = row(1, '<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>');
    await expect(
      readBook(workbookZip([{ name: '好', rows: row(1, '<c r="A1"><v>1</v></c>') }, ...sheet(rows)]), 'a.xlsx'),
    ).rejects.toMatchObject({
      code: 'damaged',
      words: {
        'zh-CN': expect.stringContaining('工作表“名册”无法读取'),
        'en-US': expect.stringContaining('the sheet "名册" cannot be read'),
      },
    });
  });
});

describe('shared texts keep their places', () => {
  it.each([
    ['an element that closes itself', '<si/>'],
    ['an element with nothing in it', '<si></si>'],
    ['a text that closes itself', '<si><t/></si>'],
    ['a text that closes itself before a reading', '<si><t/><rPh sb="0" eb="2"><t>めい</t></rPh></si>'],
    ['a prefix', '<x:si/>'],
    ['a space', '<si />'],
  ])('after %s', async (_, empty) => {
    const rows = row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>');
    const strings = `<si><t>甲</t></si>${empty}<si><t xml:space="preserve"> 乙 </t></si>`;
    expect((await opened(workbookZip(sheet(rows), { strings }))).cells).toEqual([['甲', '', ' 乙 ']]);
  });

  it.each([
    ['&#20013;&#x6587;', '中文'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&amp;lt;', '&lt;'],
    ['_x005F_x0041_', '_x0041_'],
    ['a_x000D_\nb', 'a\r\nb'],
    ['00123456789012345678', '00123456789012345678'],
  ])('%s as shared, inline and plain text, and shown by a formula', async (xml, text) => {
    const rows = row(
      1,
      `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${xml}</t></is></c><c r="C1" t="str"><v>${xml}</v></c><c r="D1" t="str"><f>A1</f><v>${xml}</v></c>`,
    );
    const read = await opened(workbookZip(sheet(rows), { strings: `<si><t>${xml}</t></si>` }));
    expect(read.cells).toEqual([[text, text, text, '=A1']]);
    expect(read.values).toEqual([[text, text, text, text]]);
  });
});

describe('cells as other programs write them', () => {
  it.each([
    ['line breaks in elements', '<row\n r="1"><c\n r="A1"\n t="s"\n><v>0</v></c><c\tr="B1"><v>2</v></c></row>'],
    ['apostrophes', "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>2</v></c></row>"],
    ['no places', '<row><c t="s"><v>0</v></c><c><v> 2 </v></c></row>'],
    ['comments', '<row r="1"><!-- c --><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>'],
    ['a row twice', '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'],
  ])('%s', async (_, rows) => {
    expect((await opened(workbookZip(sheet(rows), { strings: '<si><t>甲</t></si>' }))).cells).toEqual([['甲', 2]]);
  });

  it('prefixes, and shared formulas with texts and whole columns in them', async () => {
    const part =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1"><x:f t="shared" si="3" ref="A1:B1">"C1"&amp;C1&amp;SUM(D:D)</x:f><x:v>4</x:v></x:c>' +
      '<x:c r="B1"><x:f t="shared" si="3"/><x:v>5</x:v></x:c><x:c r="C1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = workbookZip(sheet(''), { strings: '<si><t>甲</t></si>', parts: { 'xl/worksheets/sheet1.xml': part } });
    expect((await opened(bytes)).cells).toEqual([['="C1"&C1&SUM(D:D)', '="C1"&D1&SUM(E:E)', '甲']]);
  });
});

describe('parts are found whatever the case and place of their names', () => {
  const rows = row(1, '<c r="A1" t="s"><v>0</v></c>');
  const rels = (target: string) => ({
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
      `<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="${target}"/></Relationships>`,
  });
  it.each([
    ['sharedstrings.XML', 'xl/SHAREDSTRINGS.xml'],
    ['/xl/SharedStrings.xml', 'xl/sharedStrings.XML'],
    ['../Texts/all.xml', 'texts/ALL.xml'],
    ['strings\\a.xml', 'xl/strings/a.xml'],
  ])('%s for %s', async (target, file) => {
    const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>名册</t></si></sst>';
    expect((await opened(workbookZip(sheet(rows), { parts: { ...rels(target), [file]: strings } }))).cells).toEqual([['名册']]);
  });
});

describe('days as texts of ISO 8601 are serial numbers', () => {
  it.each([
    ['2026-10-31', 46_326],
    ['2026-10-31T12:00:00', 46_326.5],
    ['2026-10-31T12:00:00.000Z', 46_326.5],
    ['2026-10-31T23:30:00+08:00', 46_326 + 23.5 / 24],
    ['1900-03-01', 61],
  ])('%s', async (iso, serial) => {
    const [value] = (await opened(workbookZip(sheet(row(1, `<c r="A1" s="1" t="d"><v>${iso}</v></c>`)), { styles: dated }))).cells[0]!;
    expect(value).toBeCloseTo(serial, 9);
  });

  it('under the 1904 calendar too', async () => {
    const rows = row(1, '<c r="A1" s="1" t="d"><v>2026-10-31</v></c><c r="B1" s="1"><v>44864</v></c>');
    const bytes = workbookZip(sheet(rows), { styles: dated, workbook: '<workbookPr date1904="true"/>' });
    expect((await opened(bytes)).cells).toEqual([[46_326, 46_326]]);
  });
});

describe('formats of days', () => {
  it.each([
    ['a Chinese one built in', '', 31, 'yyyy"年"m"月"d"日"'],
    ['another one built in', '', 57, 'yyyy"年"m"月"'],
    [
      'one with a number beyond those that parsers keep',
      '<numFmts><numFmt numFmtId="5000" formatCode="yyyy/mm"/></numFmts>',
      5000,
      'yyyy/mm',
    ],
    ['one that a conditional format has too', '<numFmts><numFmt numFmtId="164" formatCode="yyyy-mm"/></numFmts>', 164, 'yyyy-mm'],
  ])('%s', async (_, formats, id, code) => {
    const styles = `${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0.0"/></dxf></dxfs>`;
    const read = await opened(workbookZip(sheet(row(1, '<c r="A1" s="1"><v>46300</v></c>')), { styles }));
    expect([read.cells, read.columnFormats]).toEqual([[[46_300]], [code]]);
  });
});

describe('a stray cell at the far end', () => {
  it.each([
    ['with a format', '<c r="XFD1048576" s="1"/>'],
    ['with an empty text', '<c r="XFD1048576" t="inlineStr"><is><t></t></is></c>'],
    ['without anything', '<c r="XFD1048576"/>'],
  ])('%s counts for nothing', async (_, cell) => {
    const read = await opened(workbookZip(sheet(row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, cell)), { styles: dated }));
    expect(read.cells).toEqual([[1]]);
  });

  it('the last row may be filled', async () => {
    const rows = row(1, '<c r="A1"><v>1</v></c><c r="AD1"><v>2</v></c>') + row(1_048_576, '<c r="A1048576"><v>3</v></c>');
    const { cells } = await opened(workbookZip(sheet(rows)));
    expect([cells.length, cells[0]!.length, cells[1], cells.at(-1)]).toEqual([1_048_576, 30, [], [3]]);
  });
});

describe('array formulas of old', () => {
  const array = (formula: string, value: number) =>
    [1, 2, 3]
      .map((at) =>
        row(
          at,
          `<c r="A${at}"><v>${at}</v></c><c r="B${at}">${at === 1 ? `<f t="array" ref="B1:B3">${formula}</f>` : ''}<v>${value}</v></c>`,
        ),
      )
      .join('');

  it.each(['A1', 'A1*2', "'名 册'!A1+1", 'SUM(A1:A3*2)', '(A1+A2)/SUM(A1:A3)'])(
    '{=%s} over several cells keeps all of them',
    async (formula) => {
      const read = await opened(workbookZip(sheet(array(formula, 6))));
      expect(read.cells).toEqual([1, 2, 3].map((at) => [at, `=${formula}`]));
      expect(read.values).toEqual([1, 2, 3].map((at) => [at, 6]));
      expect(read.spills).toBeUndefined();
    },
  );

  it.each(['A1:A3', 'A1:A3*2', 'TRANSPOSE(A1:C1)', 'TUIKE.DEPOSIT(A1)', '{1;2;3}'])('{=%s} spills over them', async (formula) => {
    const read = await opened(workbookZip(sheet(array(formula, 6))));
    expect(read.cells).toEqual([[1, `=${formula}`], [2], [3]]);
    expect(read.spills).toEqual([{ row: 0, column: 1, rows: 3, columns: 1 }]);
  });
});
