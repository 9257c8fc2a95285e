// How a sheet comes out of a printer: on pages one wide, a header on each, a line at their foot.

export interface PrintSetup {
  /** Rows and columns from A1 on. */
  readonly rows: number;
  readonly columns: number;
  /** Repeated on top of each page, from 0; null for none. */
  readonly headerRow: number | null;
  /** With Excel’s own codes: `&P` for the page, `&N` for how many there are; an ampersand is `&&`. */
  readonly footer: string;
}

/** Needs ExcelApi 1.9. Rejects where Excel refuses. */
export function setUpPrint(sheet: string, { rows, columns, headerRow, footer }: PrintSetup): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { pageLayout } = worksheet;
    pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, rows, columns));
    if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    await context.sync();
  });
}
