import type { OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';
import { pageForEachTest } from '../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('worksheets', () => {
  it('can be added, named, counted, walked and deleted', async () => {
    const answer = await ask(async (c) => {
      const { worksheets } = c.workbook;
      const orders = worksheets.add('订单');
      const unnamed = worksheets.add().load('name');
      orders.name = '订单 2026';
      orders.activate();
      const active = worksheets.getActiveWorksheet().load('name, position');
      const next = orders.getNextOrNullObject().load('name');
      const beyond = unnamed.getNextOrNullObject();
      const count = worksheets.getCount();
      await c.sync();
      worksheets.getItemOrNullObject('Sheet1').delete();
      worksheets.load('items/name');
      await c.sync();
      return [
        unnamed.name,
        active.name,
        active.position,
        next.name,
        beyond.isNullObject,
        count.value,
        worksheets.items.map((sheet) => sheet.name),
      ];
    });
    expect(answer).toEqual(['Sheet2', '订单 2026', 1, 'Sheet2', true, 3, ['订单 2026', 'Sheet2']]);
  });

  it('can be hidden, all but the last that shows; a hidden one is no place to go', async () => {
    const answer = await ask(async (c) => {
      const [first, other] = [c.workbook.worksheets.getFirst(), c.workbook.worksheets.add('other')];
      other.visibility = 'VeryHidden';
      other.load('visibility');
      await c.sync();
      const refusalOf = (work: (own: Excel.RequestContext) => void) =>
        Excel.run(async (own) => {
          work(own);
          await own.sync();
          return 'done';
        }).catch((error: unknown) => (error as { code: string }).code);
      const activated = await refusalOf((own) => own.workbook.worksheets.getItem('other').activate());
      const hidden = await refusalOf((own) => (own.workbook.worksheets.getFirst().visibility = 'Hidden'));
      const before = other.visibility;
      other.visibility = 'Visible';
      first.visibility = 'Hidden';
      first.load('visibility');
      await c.sync();
      return [before, activated, hidden, first.visibility];
    });
    expect(answer).toEqual(['VeryHidden', 'InvalidArgument', 'InvalidArgument', 'Hidden']);
  });

  it.each([['a/b'], [''], ['x'.repeat(32)], ["'quoted"], ["quoted'"], ['History'], ['😀'.repeat(16)]])(
    'refuse the name %j',
    async (name) => {
      const answer = page.run(
        (wanted) =>
          Excel.run(async (c) => {
            c.workbook.worksheets.getFirst().name = wanted;
            await c.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        name,
      );
      expect(await answer).toBe('InvalidArgument');
    },
  );

  it('keep at least one', async () => {
    expect(await ask((c) => c.workbook.worksheets.getFirst().delete())).toEqual({ error: 'InvalidArgument' });
  });

  it('remember frozen rows', async () => {
    const answer = await ask((c) => {
      const { freezePanes } = c.workbook.worksheets.getFirst();
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(1);
      const after = freezePanes.getLocationOrNullObject().load('address');
      return () => [before.isNullObject, after.address];
    });
    expect(answer).toEqual([true, 'Sheet1!1:1']);
  });

  it('refuse to be written while they are protected', async () => {
    const write = () =>
      ask((c) => {
        c.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      });
    const isProtected = () =>
      ask((c) => {
        const { protection } = c.workbook.worksheets.getFirst().load('protection/protected');
        return () => protection.protected;
      });
    expect(await isProtected()).toBe(false);
    await ask((c) => c.workbook.worksheets.getFirst().protection.protect());
    expect([await isProtected(), await write()]).toEqual([true, { error: 'AccessDenied' }]);
    await ask((c) => c.workbook.worksheets.getFirst().protection.unprotect());
    expect(await write()).toBeNull();
  });
});
