import { readBook } from '../../../src/workbench/files/read-book';
import { workbookZip } from './workbook-zip';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const open = (bytes: Uint8Array) => readBook(bytes, 'a.xlsx');

describe('cells in the shapes that other programs write', () => {
  it.each([
    ['a shared string', row('<c r="A1" t="s"><v>1</v></c>'), 'zwei'],
    ['a shared rich text', row('<c r="A1" t="s"><v>2</v></c>'), 'ab'],
    ['a shared string with an escape', row('<c r="A1" t="s"><v>3</v></c>'), 'a\rb'],
    ['a shared string with a phonetic reading', row('<c r="A1" t="s"><v>4</v></c>'), '名册'],
    ['an inline string', row('<c r="A1" t="inlineStr"><is><t>in &amp; line</t></is></c>'), 'in & line'],
    ['an inline rich text', row('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>'), 'ab'],
    ['a plain string', row('<c r="A1" t="str"><v>str</v></c>'), 'str'],
    ['a shared string like a formula', row('<c r="A1" t="s"><v>5</v></c>'), "'=1+1"],
    ['true', row('<c r="A1" t="b"><v>1</v></c>'), true],
    ['false', row('<c r="A1" t="b"><v>0</v></c>'), false],
    ['an error', row('<c r="A1" t="e"><v>#N/A</v></c>'), { error: '#N/A' }],
    ['an error unknown here', row('<c r="A1" t="e"><v>#CONNECT!</v></c>'), { error: '#VALUE!' }],
    ['a number', row('<c r="A1"><v>1.5E3</v></c>'), 1500],
    ['a number of 18 digits', row('<c r="A1"><v>110105199001011234</v></c>'), 110105199001011230],
    ['a number in a cell without its place', '<row><c><v>7</v></c></row>', 7],
    ['a date', row('<c r="A1" s="1"><v>46300.75</v></c>'), 46300.75],
    ['a number where a date format is', row('<c r="A1" s="1"><v>123456789012</v></c>'), 123456789012],
  ])('%s', async (_, rows, expected) => {
    const strings =
      '<si><t>eins</t></si><si><t>zwei</t></si><si><r><t>a</t></r><r><t>b</t></r></si><si><t>a_x000D_b</t></si>' +
      '<si><t>名册</t><rPh sb="0" eb="2"><t>めいさつ</t></rPh></si><si><t>=1+1</t></si>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const book = await open(workbookZip([{ name: 'S', rows }], { strings, styles }));
    expect(book.sheets[0]!.cells).toEqual([[expected]]);
  });

  it('formulas of every kind, with the value each showed', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>"a"</f><v>a</v></c>' +
      '<c r="D1" t="b"><f>TRUE</f><v>1</v></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c><c r="F1"><f>A9</f></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="5"><c r="A5"><f t="array" ref="A5:A7">_xldudf_TUIKE_TIER(A1:A3)</f><v>1</v></c></row>' +
      '<row r="6"><c r="A6"><v>1</v></c><c r="B6"><v>60</v></c></row><row r="7"><c r="A7"><v>1</v></c></row>';
    const [sheet] = (await open(workbookZip([{ name: 'S', rows }]))).sheets;
    expect(sheet!.cells).toEqual([
      [1, '=A1*2', '="a"', '=TRUE', '=NA()', '=A9'],
      [2, '=A2*$A$1'],
      [3, '=A3*$A$1'],
      [4, '=A4*$A$1'],
      ['=TUIKE.TIER(A1:A3)'],
      [null, 60],
    ]);
    expect(sheet!.values).toEqual([[1, 2, 'a', true, { error: '#N/A' }], [2, 2], [3, 3], [4, 4], [1], [1, 60], [1]]);
    expect(sheet!.spills).toEqual([{ row: 4, column: 0, rows: 3, columns: 1 }]);
  });

  it('number formats, built in and of the file’s own, prefixed or not', async () => {
    const styles =
      '<x:numFmts xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>' +
      "<x:numFmt formatCode='[>100]\"大\"0;0' numFmtId='165'/></x:numFmts>" +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="49"/></cellXfs>';
    const rows = row(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="4"><v>1</v></c><c r="E1" s="5" t="s"><v>0</v></c>',
    );
    const book = await open(workbookZip([{ name: 'S', rows }], { styles, strings: '<si><t>id</t></si>' }));
    expect(book.sheets[0]!.columnFormats).toEqual(['yyyy"年"m"月"', '[>100]"大"0;0', 'yyyy/m/d', '#,##0.00', '@']);
  });

  it('dates of the 1904 system become those of the 1900 system; amounts stay', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs>';
    const rows = row(
      '<c r="A1" s="1"><v>44838</v></c><c r="B1" s="2"><v>44838</v></c><c r="C1" s="1"><f>A1+1</f><v>44839</v></c><c r="D1"><v>1</v></c>',
    );
    const [sheet] = (await open(workbookZip([{ name: 'S', rows }], { styles, workbook: '<workbookPr date1904="1"/>' }))).sheets;
    expect(sheet!.cells).toEqual([[46300, 44838, '=A1+1', 1]]);
    expect(sheet!.values).toEqual([[46300, 44838, 46301, 1]]);
  });

  it('widths, frozen rows and the sheet in front; a chart sheet is left out', async () => {
    const bytes = workbookZip(
      [
        { name: 'One', rows: row('<c r="A1"><v>1</v></c>') },
        { name: 'Chart', kind: 'chartsheet', rows: '<chartsheet/>' },
        {
          name: 'Two &amp; 三',
          before:
            '<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20"/><col min="3" max="16384" width="9.140625"/></cols>',
          rows: row('<c r="A1"><v>1</v></c><c r="C1"><v>1</v></c>'),
        },
      ],
      { workbook: '<bookViews><workbookView activeTab="2"/></bookViews>' },
    );
    const book = await open(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['One', 'Two & 三']);
    expect(book.active).toBe(1);
    expect(book.sheets[1]).toMatchObject({ columnWidths: [140, null, 64], frozenRows: 2 });
  });

  it('settings as Excel writes them', async () => {
    const we = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
    const parts = {
      'xl/webextensions/webextension2.xml':
        `<we:webextension xmlns:we="${we}" id="{1}"><we:reference id="wa1" version="1.0.0.0" store="en-US" storeType="OMEX"/>` +
        '<we:alternateReferences><we:reference id="ABC-1" version="1.0.0.0" store="x" storeType="OMEX"/></we:alternateReferences>' +
        '<we:properties><we:property name="rule" value="&quot;floating-v2&quot;"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>',
    };
    const bytes = workbookZip([{ name: 'S', rows: row('<c r="A1"><v>1</v></c>') }], { parts });
    expect((await readBook(bytes, 'a.xlsx', { addin: { id: 'abc-1' } })).settings).toEqual({
      rule: '"floating-v2"',
      'Office.AutoShowTaskpaneWithDocument': 'true',
    });
  });
});

describe('sheets under names that Excel would only repair', () => {
  const formulas = (...texts: string[]): string =>
    row(texts.map((text, at) => `<c r="${'ABCDEF'[at]}1"><f>${text.replaceAll('"', '&quot;')}</f><v>1</v></c>`).join(''));
  const namesOf = async (names: readonly string[]) =>
    (await open(workbookZip(names.map((name) => ({ name, rows: formulas('1') }))))).sheets.map(({ name }) => name);

  it.each([
    [
      ['a/b', 'A_B'],
      ['a_b 2', 'A_B'],
    ],
    [
      ['History', 'Sheet1'],
      ['Sheet1 2', 'Sheet1'],
    ],
    [
      ['Data', 'DATA', 'data 2'],
      ['Data', 'DATA 3', 'data 2'],
    ],
    [["it's '"], ["it's"]],
    [
      ['x'.repeat(40), 'x'.repeat(41)],
      ['x'.repeat(31), `${'x'.repeat(29)} 2`],
    ],
    [
      ['Data ', '名册 (1)'],
      ['Data ', '名册 (1)'],
    ],
  ])('%j: %j', async (names, opened) => expect(await namesOf(names)).toEqual(opened));

  it('get other ones, and the formulas that name them follow', async () => {
    const rows = formulas(
      "'a/b'!A1+History!A1",
      "SUM('A/B'!$A$1:A2,History!A:A)",
      '"History!A1"&amp;T',
      "'Other'!A1",
      "'data '!A1",
      'DATA!A1',
    );
    const book = await open(
      workbookZip([
        { name: 'a/b', rows },
        { name: 'History', rows: formulas('1') },
        { name: 'Other', rows: formulas('1') },
        { name: 'Data', rows: formulas('1') },
        { name: 'data', rows: formulas('1') },
      ]),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(['a_b', 'Sheet1', 'Other', 'Data', 'data 2']);
    expect(book.sheets[0]!.cells[0]).toEqual([
      '=a_b!A1+Sheet1!A1',
      '=SUM(a_b!$A$1:A2,Sheet1!A:A)',
      '="History!A1"&T',
      "='Other'!A1",
      "='data '!A1",
      '=DATA!A1',
    ]);
  });
});
