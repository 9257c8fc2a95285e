import { parseAddress } from '../../../../../src/workbench/grid/address';
import type { Area, CellInput, FunctionEntry } from '../../../../../src/workbench/grid/grid';
import { openOfficePage, type OfficePage } from '../../../office-page';
import { excelAnswer } from '../excel-answer';

const entry: FunctionEntry = {
  id: 'SAME',
  name: 'SAME',
  parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }],
  result: { dimensionality: 'matrix' },
};

// One page for all: every test begins with a book of its own.
let page: OfficePage;
beforeAll(async () => {
  page = await openOfficePage({ bodies: { SAME: (x: unknown) => x }, functions: [entry] });
});
beforeEach(() => page.grid.open({ sheets: [{ name: 'Roster', cells: [] }] }));
afterAll(() => {
  expect(page.errors).toEqual([]);
  page.close();
});

const area = (address: string) => parseAddress(address)?.area as Area;
const write = (address: string, ...cells: CellInput[][]) => page.grid.write(page.grid.activeSheet(), area(address), cells);
const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('from one range to another', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (r) => r.getCell(1, 1), 'C3'],
    ['getCell outside', (r) => r.getCell(9, 0), 'B11'],
    ['getRow', (r) => r.getRow(1), 'B3:D3'],
    ['getColumn', (r) => r.getColumn(2), 'D2:D4'],
    ['getLastRow', (r) => r.getLastRow(), 'B4:D4'],
    ['getLastColumn', (r) => r.getLastColumn(), 'D2:D4'],
    ['getLastCell', (r) => r.getLastCell(), 'D4'],
    ['getResizedRange', (r) => r.getResizedRange(-2, 1), 'B2:E2'],
    ['getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getOffsetRange', (r) => r.getOffsetRange(1, -1), 'A3:C5'],
    ['getRowsAbove', (r) => r.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (r) => r.getRowsBelow(2), 'B5:D6'],
    ['getColumnsBefore', (r) => r.getColumnsBefore(1), 'A2:A4'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(2), 'E2:F4'],
    ['getIntersection', (r) => r.getIntersection('C1:Z3'), 'C2:D3'],
    ['getBoundingRect', (r) => r.getBoundingRect('A9'), 'A2:D9'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'B:D'],
    ['getEntireRow', (r) => r.getEntireRow(), '2:4'],
  ])('%s', async (_, walk, expected) => {
    const answer = await (
      page.window.eval(`(() => Excel.run(async (context) => {
      const range = (${walk.toString()})(context.workbook.worksheets.getItem('Roster').getRange('B2:D4')).load('address');
      await context.sync();
      return range.address;
    }))`) as () => Promise<string>
    )();
    expect(answer).toBe(`Roster!${expected}`);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range]>([
    ['above the first row', (r) => r.getOffsetRange(-2, 0)],
    ['to nothing', (r) => r.getResizedRange(-3, 0)],
    ['no rows', (r) => r.getRowsBelow(0)],
  ])('but not %s', async (_, walk) => {
    const answer = await (
      page.window.eval(`(() => Excel.run(async (context) => {
      (${walk.toString()})(context.workbook.worksheets.getItem('Roster').getRange('B2:D4')).load('address');
      await context.sync();
    }).catch((error) => error.code))`) as () => Promise<string>
    )();
    expect(answer).toBe('InvalidArgument');
  });
});

it('says where it is and how large', async () => {
  const answer = await ask((c) => {
    const range = c.workbook.worksheets.getItem('Roster').getRange('B2:D5').load();
    return () => [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount, range.isEntireColumn];
  });
  expect(answer).toEqual([1, 1, 4, 3, 12, false]);
});

describe('what cells hold', () => {
  it('is told as values, texts, types and formulas', async () => {
    write('A1:F1', ['名单', 1234.5, true, null, { error: '#N/A' }, '=B1']);
    page.grid.setNumberFormats(page.grid.activeSheet(), area('B1'), [['#,##0.00']]);
    const answer = await ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A1:F1').load('values, text, valueTypes, formulas, numberFormat');
      return () => [range.values[0], range.text[0], range.valueTypes[0], range.formulas[0], (range.numberFormat as string[][])[0]];
    });
    expect(answer).toEqual([
      ['名单', 1234.5, true, '', '#N/A', 1234.5],
      ['名单', '1,234.50', 'TRUE', '', '#N/A', '1234.5'],
      ['String', 'Double', 'Boolean', 'Empty', 'Error', 'Double'],
      ['名单', 1234.5, true, '', '#N/A', '=B1'],
      ['General', '#,##0.00', 'General', 'General', 'General', 'General'],
    ]);
  });

  it.each<[unknown, unknown, string]>([
    [12, 12, 'General'],
    ['12.5', 12.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['12.5%', 0.125, '0.00%'],
    ['12345678901234567890', 12345678901234500000, 'General'],
    ['2026/10/31', 46326, 'yyyy/mm/dd'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['51.2万', '51.2万', 'General'],
    ["'007", '007', 'General'],
    ['', '', 'General'],
  ])('is made of what is set, as typing it would: %j', async (set, value, format) => {
    await page.run(
      (one) =>
        Excel.run(async (c) => {
          c.workbook.worksheets.getItem('Roster').getRange('A1').values = [[one]];
          await c.sync();
        }),
      set,
    );
    const answer = await ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A1').load('values, numberFormat');
      return () => [range.values[0]?.[0] as unknown, (range.numberFormat as string[][])[0]?.[0]];
    });
    expect(answer).toEqual([value, format]);
  });

  it('stays text in cells formatted as text', async () => {
    const answer = await ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['12345678901234567890'], ['=A1']];
      range.load('values, formulas');
      return () => [range.values, range.formulas];
    });
    const text = [['12345678901234567890'], ['=A1']];
    expect(answer).toEqual([text, text]);
  });

  it('may be set with one value for all, and null leaves a cell as it is', async () => {
    const answer = await ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, 1],
        ['', null],
      ];
      range.load('values');
      return () => range.values;
    });
    expect(answer).toEqual([
      [7, 1],
      ['', 7],
    ]);
  });

  it('is null for whole columns, and cannot be set there', async () => {
    const read = await ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A:A').load('values, isEntireColumn');
      return () => [range.values as unknown, range.isEntireColumn];
    });
    const set = await ask((c) => {
      c.workbook.worksheets.getItem('Roster').getRange('A:A').values = 1 as unknown as number[][];
    });
    expect([read, set]).toEqual([[null, true], { error: 'InvalidArgument' }]);
  });
});

describe('a formula that spills', () => {
  it('knows its spill, and every cell of it its parent', async () => {
    write('A1:A3', [1], [2], [3]);
    write('C1', ['=TEST.SAME(A1:A3)']);
    await page.grid.settled();
    const answer = await ask((c) => {
      const sheet = c.workbook.worksheets.getItem('Roster');
      const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address, values');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
      const [all, some, nothing] = ['C1:C3', 'B1:C3', 'A1:A3'].map((address) => sheet.getRange(address).load('hasSpill'));
      return () => [spill.address, spill.values, none.isNullObject, parent.address, all?.hasSpill, some?.hasSpill, nothing?.hasSpill];
    });
    expect(answer).toEqual(['Roster!C1:C3', [[1], [2], [3]], true, 'Roster!C1', true, null, false]);
  });

  it('is an error to ask for where there is none', async () => {
    expect(await ask((c) => void c.workbook.worksheets.getItem('Roster').getRange('A1').getSpillingToRange().load('address'))).toEqual({
      error: 'ItemNotFound',
    });
  });
});

describe('the used range', () => {
  it('of a part holds its filled cells', async () => {
    write('B2', ['x']);
    write('D9', [1]);
    const answer = await ask((c) => {
      const sheet = c.workbook.worksheets.getItem('Roster');
      const [all, part] = [sheet.getUsedRange(true).load('address'), sheet.getRange('C3:E12').getUsedRange(true).load('address')];
      const none = sheet.getRange('F:F').getUsedRangeOrNullObject();
      return () => [all.address, part.address, none.isNullObject];
    });
    expect(answer).toEqual(['Roster!B2:D9', 'Roster!D9', true]);
  });

  it('of an empty sheet is its first cell, or none, as one asks', async () => {
    const answer = await ask((c) => {
      const sheet = c.workbook.worksheets.getItem('Roster');
      const [first, none] = [sheet.getUsedRange().load('address'), sheet.getUsedRangeOrNullObject()];
      return () => [first.address, none.isNullObject];
    });
    expect(answer).toEqual(['Roster!A1', true]);
  });
});

it('clears contents, formats, or both', async () => {
  write('A1:B1', [1, 2]);
  page.grid.setNumberFormats(page.grid.activeSheet(), area('A1:B1'), [['0.00', '0.00']]);
  const look = () =>
    ask((c) => {
      const range = c.workbook.worksheets.getItem('Roster').getRange('A1:B1').load('values, numberFormat');
      return () => [range.values[0], (range.numberFormat as string[][])[0]];
    });
  await ask((c) => c.workbook.worksheets.getItem('Roster').getRange('A1').clear('Formats'));
  expect(await look()).toEqual([
    [1, 2],
    ['General', '0.00'],
  ]);
  await ask((c) => c.workbook.worksheets.getItem('Roster').getRange('B1').clear('Contents'));
  expect(await look()).toEqual([
    [1, ''],
    ['General', '0.00'],
  ]);
  await ask((c) => c.workbook.worksheets.getItem('Roster').getRange('A1:B1').clear());
  expect(await look()).toEqual([
    ['', ''],
    ['General', 'General'],
  ]);
});

describe('the selection', () => {
  it('can be made, and asked for', async () => {
    const answer = await ask((c) => {
      c.workbook.worksheets.getItem('Roster').getRange('B2:C5').select();
      const [range, cell] = [c.workbook.getSelectedRange().load('address'), c.workbook.getActiveCell().load('address')];
      return () => [range.address, cell.address];
    });
    expect(answer).toEqual(['Roster!B2:C5', 'Roster!B2']);
    expect(page.grid.selection().areas).toEqual([area('B2:C5')]);
  });
});
