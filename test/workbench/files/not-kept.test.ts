// What a saved file will not have is told before it is saved.
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { workbookZip } from './workbook-zip';

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const xfs = (attributes: string) => `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" ${attributes}/></cellXfs>`;
const kept = async (bytes: Uint8Array) => (await readBook(bytes, 'a.xlsx')).notKept;

it.each([
  ['nothing but values', {}, undefined],
  ['number formats alone', { styles: xfs('fontId="0" fillId="0" borderId="0"') }, undefined],
  ['a bold font', { styles: xfs('fontId="1" fillId="0" borderId="0"') }, ['looks']],
  ['a fill', { styles: xfs('fontId="0" fillId="2" borderId="0"') }, ['looks']],
  ['Excel’s own second fill is none', { styles: xfs('fontId="0" fillId="1" borderId="0"') }, undefined],
  ['a border', { styles: xfs('fontId="0" fillId="0" borderId="3"') }, ['looks']],
  ['a chart and a picture', { parts: { 'xl/charts/chart1.xml': '<c/>', 'xl/media/image1.png': '' } }, ['charts', 'pictures']],
  ['comments, old and new', { parts: { 'xl/comments1.xml': '<c/>', 'xl/threadedComments/threadedComment1.xml': '<c/>' } }, ['comments']],
  ['a pivot table', { parts: { 'xl/pivotTables/pivotTable1.xml': '<c/>' } }, ['pivots']],
  ['a table', { parts: { 'xl/tables/table1.xml': '<c/>' } }, ['tables']],
  ['macros', { parts: { 'xl/vbaProject.bin': 'x' } }, ['macros']],
  ['links to another workbook', { parts: { 'xl/externalLinks/externalLink1.xml': '<c/>' } }, ['links']],
])('%s', async (_, options, expected) => {
  expect(await kept(workbookZip([{ name: 'a', rows: cell }], options))).toEqual(expected);
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
