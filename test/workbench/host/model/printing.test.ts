// How a sheet is printed, through Microsoft's office.js.
import type { OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';
import { pageForEachTest } from '../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

it('keeps area, repeated rows, orientation, paper, fit and footer, and reads them back', async () => {
  const answer = await ask(async (c) => {
    const sheet = c.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.setPrintArea('A1:O50');
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    await c.sync();
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    pageLayout.load('orientation, paperSize, zoom');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter, leftHeader');
    await c.sync();
    return [rows.address, pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, footer.centerFooter, footer.leftHeader];
  });
  expect(answer).toEqual(['Sheet1!3:4', 'Landscape', 'A4', { horizontalFitToPages: 1 }, '&P / &N', '']);
  expect(page.host.kept()[0]?.printing).toMatchObject({ area: { row: 0, column: 0, rows: 50, columns: 15 }, pagesWide: 1 });
});

it('is as Excel has it where nothing was set', async () => {
  const answer = await ask(async (c) => {
    const { pageLayout } = c.workbook.worksheets.getFirst();
    pageLayout.load('orientation, zoom');
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await c.sync();
    return [pageLayout.orientation, pageLayout.zoom, rows.isNullObject];
  });
  expect(answer).toEqual(['Portrait', { scale: 100 }, true]);
});

it('refuses what Excel would', async () => {
  const refused = await ask(async (c) => {
    const { pageLayout } = c.workbook.worksheets.getFirst();
    pageLayout.zoom = { horizontalFitToPages: 0 };
    return c.sync().then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  });
  expect(refused).toBe('InvalidArgument');
});
