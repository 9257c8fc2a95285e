// What is set of the printed page stands in the saved file.
import { readXlsx } from 'hucre/xlsx';
import { unzipSync, strFromU8 } from 'fflate';
import { writeBook } from '../../../src/workbench/files/write-book';

it('saves area, repeated rows, orientation, paper, fit and footer, under a name that needs quotes too', async () => {
  const printing = {
    area: { row: 0, column: 0, rows: 2, columns: 15 },
    titleRows: { row: 1, rows: 1 },
    orientation: 'Landscape',
    paper: 'A4',
    pagesWide: 1,
    edges: { CenterFooter: '推客 &P / &N' },
  };
  const file = await writeBook({
    sheets: [
      { name: '名册', cells: [[1]] },
      { name: "底稿 2026-11's", cells: [[1], [2]], printing },
    ],
  });
  const { sheets } = await readXlsx(file);
  expect(sheets[0]?.pageSetup).not.toHaveProperty('printArea');
  expect(sheets[1]?.pageSetup).toMatchObject({
    ...{ orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...{ printArea: '$A$1:$O$2', printTitlesRow: '$2:$2' },
  });
  expect(sheets[1]?.headerFooter).toMatchObject({ oddFooter: '&C推客 &P / &N' });
  expect(strFromU8(unzipSync(file)['xl/workbook.xml']!)).toContain("'底稿 2026-11''s'!$A$1:$O$2");
});
