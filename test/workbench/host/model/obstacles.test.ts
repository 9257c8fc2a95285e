// What Excel keeps of a sheet that may stand in the way of writing: protection, merged cells, filters, hidden rows.
import type { OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';
import { pageForEachTest } from '../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('a protected sheet', () => {
  it('lets unlocked cells be written, and says what else it allows', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('B1:B9').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load('protected, options');
      const [open, mixed] = [sheet.getRange('B1:B9'), sheet.getRange('A1:B1')];
      open.load('format/protection/locked');
      mixed.load('format/protection/locked');
      sheet.getRange('B2').values = [[7]];
      sheet.getRange('A1').format.columnWidth = 99;
      await c.sync();
      const { options } = sheet.protection;
      return [options.allowFormatColumns, options.allowFormatCells, open.format.protection.locked, mixed.format.protection.locked];
    });
    expect(answer).toEqual([true, false, false, null]);
  });

  it.each([
    ['a locked cell', (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().getRange('A1').values = [[1]])],
    ['a number format', (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().getRange('B1').numberFormat = [['0']])],
    ['bold', (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().getRange('B1').format.font.bold = true)],
    ['a width', (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().getRange('B1').format.columnWidth = 80)],
    ['clearing', (c: Excel.RequestContext) => c.workbook.worksheets.getFirst().getRange('A1').clear('Contents')],
  ])('refuses %s', async (_, write) => {
    await ask((c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await ask(write)).toEqual({ error: 'AccessDenied' });
  });
});

it.each([
  ['add', (c: Excel.RequestContext) => void c.workbook.worksheets.add('x')],
  ['rename', (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().name = 'x')],
  ['delete', (c: Excel.RequestContext) => c.workbook.worksheets.getFirst().delete()],
])('a protected workbook refuses to %s sheets', async (_, change) => {
  await ask((c) => void c.workbook.worksheets.add('other'));
  const seen = await ask(async (c) => {
    c.workbook.protection.protect();
    c.workbook.protection.load('protected');
    await c.sync();
    return c.workbook.protection.protected;
  });
  expect([seen, await ask(change)]).toEqual([true, { error: 'AccessDenied' }]);
  await ask((c) => c.workbook.protection.unprotect());
  expect(await ask(change)).toBeNull();
});

describe('merged cells', () => {
  const merge = () =>
    ask((c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('B1:C2').merge();
    });

  it('keep the first value and take no other', async () => {
    await merge();
    const answer = await ask(async (c) => {
      const range = c.workbook.worksheets.getFirst().getRange('A1:C2');
      range.load('values');
      await c.sync();
      const { values } = range;
      range.values = [
        [7, 7, 7],
        [7, 7, 7],
      ];
      range.load('values');
      await c.sync();
      return [values, range.values];
    });
    expect(answer).toEqual([
      [
        [1, 2, ''],
        [4, '', ''],
      ],
      [
        [7, 7, ''],
        [7, '', ''],
      ],
    ]);
  });

  it.each([
    ['A1:D4', 'Sheet1!B1:C2'],
    // Only those that begin in the range are told.
    ['C1:D4', null],
    ['A2:D4', null],
  ])('of %s', async (address, expected) => {
    await merge();
    const answer = await page.run(
      (at) =>
        Excel.run(async (c) => {
          const merged = c.workbook.worksheets.getFirst().getRange(at).getMergedAreasOrNullObject();
          await c.sync();
          if (merged.isNullObject) return null;
          merged.load('address, areaCount');
          merged.areas.load('items/address');
          await c.sync();
          return merged.areas.items.map((range) => range.address).join();
        }),
      address,
    );
    expect(answer).toBe(expected);
  });

  it('come apart again', async () => {
    await merge();
    const answer = await ask(async (c) => {
      const range = c.workbook.worksheets.getFirst().getRange('A1:C2');
      range.unmerge();
      const merged = range.getMergedAreasOrNullObject();
      await c.sync();
      return merged.isNullObject;
    });
    expect(answer).toBe(true);
  });
});

describe('a filter', () => {
  const filterSheet = () =>
    ask((c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('A1:B4').values = [
        ['agency', 'gmv'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Custom', criterion1: '>=2' });
    });
  const seen = () =>
    ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.autoFilter.load('enabled, isDataFiltered');
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load('address');
      const rows = ['A2', 'A3', 'A2:A3'].map((address) => sheet.getRange(address));
      for (const row of rows) row.load('rowHidden');
      await c.sync();
      return [
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        range.isNullObject ? null : range.address,
        ...rows.map((row) => row.rowHidden),
      ];
    });

  it('hides rows until it is cleared, and is there until it is removed', async () => {
    expect(await seen()).toEqual([false, false, null, false, false, false]);
    await filterSheet();
    expect(await seen()).toEqual([true, true, 'Sheet1!A1:B4', true, false, null]);
    await ask((c) => c.workbook.worksheets.getFirst().autoFilter.clearCriteria());
    expect(await seen()).toEqual([true, false, 'Sheet1!A1:B4', false, false, false]);
    await ask((c) => c.workbook.worksheets.getFirst().autoFilter.remove());
    expect(await seen()).toEqual([false, false, null, false, false, false]);
  });

  it('of a table filters by values, and the table keeps it as it grows', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [['agency'], ['a'], ['b']];
      const table = sheet.tables.add('A1:A3', true);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['b'] });
      table.autoFilter.load('isDataFiltered');
      const row = sheet.getRange('A2');
      row.load('rowHidden');
      table.resize('A1:B3');
      const names = table.getHeaderRowRange();
      names.load('values');
      await c.sync();
      return [table.autoFilter.isDataFiltered, row.rowHidden, names.values];
    });
    expect(answer).toEqual([true, true, [['agency', 'Column2']]]);
  });
});

it('a column has one width, whichever of its cells is asked', async () => {
  const answer = await ask(async (c) => {
    const sheet = c.workbook.worksheets.getFirst();
    sheet.getRange('B7').format.columnWidth = 120;
    const [same, other] = [sheet.getRange('B1'), sheet.getRange('C7')];
    same.load('format/columnWidth');
    other.load('format/columnWidth');
    await c.sync();
    return [same.format.columnWidth, other.format.columnWidth];
  });
  expect(answer).toEqual([120, 48]);
});
