import { openOfficePage, type OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';

let page: OfficePage;
beforeEach(async () => {
  page = await openOfficePage();
});
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});

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

  it.each([['a/b'], [''], ['x'.repeat(32)], ["'quoted"]])('refuse the name %j', async (name) => {
    const answer = page.run(
      (wanted) =>
        Excel.run(async (c) => {
          c.workbook.worksheets.getFirst().name = wanted;
          await c.sync();
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      name,
    );
    expect(await answer).toBe('InvalidArgument');
  });

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

describe('the application', () => {
  const calculationState = () =>
    ask((c) => {
      const application = c.workbook.application.load('calculationState');
      return () => application.calculationState;
    });

  it('computes everything anew when told to, and not when nothing is stale', async () => {
    let calls = 0;
    const entry = { id: 'F', name: 'F', parameters: [], result: {} };
    page.grid.install('T', [entry], () => Promise.resolve([[++calls]]));
    page.grid.write(page.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [['=T.F()']]);
    await page.grid.settled();
    await ask((c) => c.workbook.application.calculate('Recalculate'));
    await page.grid.settled();
    expect(calls).toBe(1);
    await ask((c) => c.workbook.application.calculate('Full'));
    await page.grid.settled();
    expect(calls).toBe(2);
    expect(await ask((c) => c.workbook.application.calculate('all' as 'Full'))).toEqual({ error: 'InvalidArgument' });
  });

  it('says whether it is calculating', async () => {
    expect(await calculationState()).toBe('Done');
    page.host.install('T', [{ id: 'NEVER', name: 'NEVER', parameters: [], result: {} }]);
    const call = page.host.call('NEVER', [], { sheet: page.grid.activeSheet(), row: 0, column: 0 });
    expect(await calculationState()).toBe('Calculating');
    await call;
    expect(await calculationState()).toBe('Done');
  });

  it('keeps its calculation mode', async () => {
    const answer = await ask(async (c) => {
      const { application } = c.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await c.sync();
      return application.calculationMode;
    });
    expect(answer).toBe('Manual');
  });
});
