// What a saved file will not have is told before it is saved.
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { workbookZip } from './workbook-zip';

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const lists =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/></font><font><vertAlign val="superscript"/></font></fonts>' +
  '<fills><fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill><fill><patternFill patternType="lightUp"/></fill></fills>' +
  '<borders><border/><border><left style="thin"/></border><border><diagonal style="thin"/></border></borders>';
const xfs = (attributes: string, within = '') =>
  `${lists}<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" ${attributes}>${within}</xf></cellXfs>`;
const kept = async (bytes: Uint8Array) => (await readBook(bytes, 'a.xlsx')).notKept;

it.each<[string, Parameters<typeof workbookZip>[1], readonly string[] | undefined]>([
  ['nothing but values', {}, undefined],
  ['number formats alone', { styles: xfs('fontId="0" fillId="0" borderId="0"') }, undefined],
  ['a bold font', { styles: xfs('fontId="1" fillId="0" borderId="0"') }, undefined],
  ['a fill', { styles: xfs('fontId="0" fillId="2" borderId="0"') }, undefined],
  ['a superscript', { styles: xfs('fontId="2"') }, ['some-looks']],
  ['a gradient', { styles: xfs('fillId="3"') }, ['some-looks']],
  ['a pattern', { styles: xfs('fillId="4"') }, ['some-looks']],
  ['a diagonal line', { styles: xfs('borderId="2"') }, ['some-looks']],
  ...['textRotation="90"', 'indent="1"', 'shrinkToFit="1"', 'horizontal="fill"', 'vertical="distributed"'].map(
    (alignment): [string, Parameters<typeof workbookZip>[1], string[]] => [
      alignment,
      { styles: xfs('', `<alignment ${alignment}/>`) },
      ['some-looks'],
    ],
  ),
  ['alignment', { styles: xfs('', '<alignment horizontal="center" vertical="center" wrapText="1"/>') }, undefined],
  ['fonts within a text', { strings: '<si><r><t>a</t></r></si>' }, ['rich-texts']],
  ['Excel’s own second fill is none', { styles: xfs('fontId="0" fillId="1" borderId="0"') }, undefined],
  ['a border', { styles: xfs('fontId="0" fillId="0" borderId="1"') }, undefined],
  ['a chart and a picture', { parts: { 'xl/charts/chart1.xml': '<c/>', 'xl/media/image1.png': '' } }, ['charts', 'pictures']],
  ['comments, old and new', { parts: { 'xl/comments1.xml': '<c/>', 'xl/threadedComments/threadedComment1.xml': '<c/>' } }, ['comments']],
  ['a pivot table', { parts: { 'xl/pivotTables/pivotTable1.xml': '<c/>' } }, ['pivots']],
  ['a table', { parts: { 'xl/tables/table1.xml': '<c/>' } }, ['tables']],
  ['macros', { parts: { 'xl/vbaProject.bin': 'x' } }, ['macros']],
  ['links to another workbook', { parts: { 'xl/externalLinks/externalLink1.xml': '<c/>' } }, ['links']],
])('%s', async (_, options, expected) => {
  expect(await kept(workbookZip([{ name: 'a', rows: cell }], options))).toEqual(expected);
});

it.each([
  [
    'a column in yellow',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<cols><col min="3" max="3" width="9" style="1"/></cols>',
    ['blank-lines'],
  ],
  ['a row in yellow', '<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>', '', ['blank-lines']],
  ['a row of its own height', '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>', '', ['heights']],
  ['a hidden row', '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>', '', ['heights']],
  ['a hidden column', cell, '<cols><col min="2" max="2" width="9" hidden="1"/></cols>', ['heights']],
])('%s', async (_, rows, before, expected) => {
  expect(await kept(workbookZip([{ name: 'a', rows, before }], { styles: xfs('fillId="2"') }))).toEqual(expected);
});

it('what is laid over the cells, behind 100,000 rows', async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('');
  const behind =
    '<autoFilter ref="A1:A9"/><conditionalFormatting sqref="A1"/><dataValidations count="1"/><hyperlinks><hyperlink ref="A1"/></hyperlinks>';
  // The helper closes the sheet right behind its rows.
  expect(await kept(workbookZip([{ name: 'a', rows: `${rows}</sheetData>${behind}<sheetData>` }]))).toEqual([
    'conditional-formats',
    'validation',
    'hyperlinks',
    'filters',
  ]);
});

it('what we wrote ourselves loses nothing', async () => {
  const bytes = await writeBook({
    sheets: [{ name: 'a', cells: [[1, '=A1']], values: [[1, 1]], columnFormats: ['#,##0'], frozenRows: 1 }],
  });
  expect(await kept(bytes)).toBeUndefined();
});
