import type { OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';
import { pageForEachTest } from '../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('names', () => {
  it('stand for ranges, of the workbook or of one sheet', async () => {
    const answer = await ask(async (c) => {
      const sheet = c.workbook.worksheets.getFirst();
      c.workbook.names.add('Gmv', sheet.getRange('C2:C201'), 'last month');
      sheet.names.add('Held', '=Sheet1!$D$2');
      await c.sync();
      const gmv = c.workbook.names.getItem('gmv').load('name, formula, value, comment, scope, type');
      const range = gmv.getRange().load('address');
      const held = sheet.names.getItem('Held').getRange().load('address');
      const elsewhere = c.workbook.names.getItemOrNullObject('Held');
      const byName = sheet.getRange('Gmv').load('address');
      await c.sync();
      return [
        gmv.formula,
        gmv.value as unknown,
        gmv.comment,
        gmv.scope,
        gmv.type,
        range.address,
        held.address,
        elsewhere.isNullObject,
        byName.address,
      ];
    });
    const address = 'Sheet1!$C$2:$C$201';
    expect(answer).toEqual([
      `=${address}`,
      address,
      'last month',
      'Workbook',
      'Range',
      'Sheet1!C2:C201',
      'Sheet1!D2',
      true,
      'Sheet1!C2:C201',
    ]);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['has space', 'InvalidArgument'],
    ['Taken', 'ItemAlreadyExists'],
  ])('cannot be called %j', async (name, code) => {
    await ask((c) => void c.workbook.names.add('Taken', '=Sheet1!$A$1'));
    const answer = page.run(
      (wanted) =>
        Excel.run(async (c) => {
          c.workbook.names.add(wanted, '=Sheet1!$A$1');
          await c.sync();
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      name,
    );
    expect(await answer).toBe(code);
  });

  it('can be deleted', async () => {
    const answer = await ask(async (c) => {
      c.workbook.names.add('Gone', '=Sheet1!$A$1').delete();
      const count = c.workbook.names.getCount();
      await c.sync();
      return count.value;
    });
    expect(answer).toBe(0);
  });
});
