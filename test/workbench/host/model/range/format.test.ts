import { openOfficePage, type OfficePage } from '../../../office-page';
import { excelAnswer } from '../excel-answer';

let page: OfficePage;
beforeAll(async () => {
  page = await openOfficePage();
});
afterAll(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

it('begins as an unformatted sheet', async () => {
  const answer = await ask((c) => {
    const { format } = c.workbook.worksheets
      .getFirst()
      .getRange('A1')
      .load('format/columnWidth, format/wrapText, format/font, format/fill/color');
    return () => [format.columnWidth, format.wrapText, format.font.size, format.font.bold, format.fill.color];
  });
  expect(answer).toEqual([48, false, 11, false, '#FFFFFF']);
});

it('gives back what was set, null where the cells of a range differ', async () => {
  const answer = await ask((c) => {
    const sheet = c.workbook.worksheets.getFirst();
    const header = sheet.getRange('A1:D1');
    header.format.font.bold = true;
    header.format.fill.color = '#DDEBF7';
    header.format.horizontalAlignment = 'Center';
    sheet.getRange('B1').format.font.bold = false;
    const looks = ['A1', 'B1', 'A1:D1', 'A2'].map((address) =>
      sheet.getRange(address).load('format/font/bold, format/fill/color, format/horizontalAlignment'),
    );
    return () => looks.map(({ format }) => [format.font.bold, format.fill.color, format.horizontalAlignment]);
  });
  expect(answer).toEqual([
    [true, '#DDEBF7', 'Center'],
    [false, '#DDEBF7', 'Center'],
    [null, '#DDEBF7', 'Center'],
    [false, '#FFFFFF', 'General'],
  ]);
});

it('is cleared with its range', async () => {
  const answer = await ask((c) => {
    const range = c.workbook.worksheets.getFirst().getRange('F1:F2');
    range.format.wrapText = true;
    range.getCell(0, 0).clear();
    range.format.fill.clear();
    range.load('format/wrapText');
    const [first, second] = [range.getCell(0, 0).load('format/wrapText'), range.getCell(1, 0).load('format/wrapText')];
    return () => [range.format.wrapText, first.format.wrapText, second.format.wrapText];
  });
  expect(answer).toEqual([null, false, true]);
});

it('makes columns as wide as their longest text, and no narrower than usual', async () => {
  const answer = await ask(async (c) => {
    const range = c.workbook.worksheets.getFirst().getRange('H1:I1');
    range.values = [['一家名字很长的带货机构有限公司', 'x']];
    range.format.autofitColumns();
    const [long, short] = [range.getCell(0, 0).load('format/columnWidth'), range.getCell(0, 1).load('format/columnWidth')];
    await c.sync();
    return [long.format.columnWidth > 100, short.format.columnWidth];
  });
  expect(answer).toEqual([true, 48]);
});

it('refuses what is of another kind', async () => {
  const answer = await ask((c) => {
    c.workbook.worksheets.getFirst().getRange('A1').format.columnWidth = 'wide' as unknown as number;
  });
  expect(answer).toEqual({ error: 'InvalidArgument' });
});
