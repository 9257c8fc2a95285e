import type { OfficePage } from '../../../office-page';
import { excelAnswer } from '../excel-answer';
import { pageForEachTest } from '../../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('tables', () => {
  it('know their ranges and columns', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('B2:C4').values = [
        ['机构', 'gmv'],
        ['甲', 500_000],
        ['乙', 1],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Roster';
      await c.sync();
      const found = c.workbook.tables.getItem('Roster').load('name, id, worksheet/name');
      const ranges = [
        found.getRange(),
        found.getHeaderRowRange(),
        found.getDataBodyRange(),
        found.columns.getItem('gmv').getDataBodyRange(),
      ];
      ranges.forEach((range) => range.load('address, values'));
      found.columns.load('items/name, items/index');
      const missing = c.workbook.tables.getItemOrNullObject('none');
      const named = sheet.getRange('Roster').load('address');
      await c.sync();
      return [
        found.name,
        found.worksheet.name,
        ranges.map((range) => range.address),
        ranges[3]?.values,
        found.columns.items.map((column) => [column.name, column.index]),
        missing.isNullObject,
        named.address,
      ];
    });
    expect(answer).toEqual([
      'Roster',
      'Sheet1',
      ['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4', 'Sheet1!C3:C4'],
      [[500_000], [1]],
      [
        ['机构', 0],
        ['gmv', 1],
      ],
      true,
      'Sheet1!B2:C4',
    ]);
  });

  it('make room for a header where there is none', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add('A1:B2', false).getRange().load('values');
      await c.sync();
      return range.values;
    });
    expect(answer).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('do not overlap, and do not share a name', async () => {
    await ask((c) => void c.workbook.worksheets.getFirst().tables.add('A1:B3', true));
    expect(await ask((c) => void c.workbook.worksheets.getFirst().tables.add('B3:C5', true))).toEqual({ error: 'InvalidArgument' });
    expect(
      await ask((c) => {
        c.workbook.worksheets.getFirst().tables.add('E1:E2', true).name = 'table1';
      }),
    ).toEqual({ error: 'ItemAlreadyExists' });
  });

  it('can be resized, turned into a plain range, and deleted', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:A3', true);
      table.resize('A1:A9');
      const range = table.getRange().load('address');
      const rows = table.rows.getCount();
      await c.sync();
      table.convertToRange();
      sheet.tables.add('C1:C2', true).delete();
      const count = c.workbook.tables.getCount();
      await c.sync();
      return [range.address, rows.value, count.value];
    });
    expect(answer).toEqual(['Sheet1!A1:A9', 8, 0]);
  });
});

describe('rows of a table that are shown or not', () => {
  it('without its header row, and with totals: what is its body, and what refuses', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      sheet.getRange('B2:C4').values = [
        ['机构', 'gmv'],
        ['甲', 500_000],
        ['乙', 1],
      ];
      const table = sheet.tables.add('B2:C4', true);
      const seen: unknown[] = [];
      const look = async () => {
        const [whole, body] = [table.getRange().load('address'), table.getDataBodyRange().load('address')];
        table.load('showHeaders, showTotals');
        await c.sync();
        seen.push([table.showHeaders, table.showTotals, whole.address, body.address]);
      };
      await look();
      table.showTotals = true;
      await look();
      const totals = table.getTotalRowRange().load('values');
      table.showHeaders = false;
      await look();
      seen.push(totals.values);
      table.showTotals = false;
      await look();
      const refused = await Excel.run(async (own) => {
        own.workbook.worksheets.getFirst().tables.getItemAt(0).getHeaderRowRange().load('address');
        await own.sync();
        return 'answered';
      }).catch((error: unknown) => (error as { code: string }).code);
      return [...seen, refused];
    });
    expect(answer).toEqual([
      [true, false, 'Sheet1!B2:C4', 'Sheet1!B3:C4'],
      [true, true, 'Sheet1!B2:C5', 'Sheet1!B3:C4'],
      [false, true, 'Sheet1!B3:C5', 'Sheet1!B3:C4'],
      [['汇总', '']],
      [false, false, 'Sheet1!B3:C4', 'Sheet1!B3:C4'],
      'InvalidArgument',
    ]);
  });
});
