import { openOfficePage, type OfficePage } from '../office-page';

let page: OfficePage;
beforeEach(async () => {
  page = await openOfficePage({ locale: 'en-US' });
});
afterEach(() => {
  expect(page.errors).toEqual([]);
  page.close();
});

const cells = (address: string) => page.grid.values(page.grid.activeSheet(), area(address));
const area = (address: string) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65, rows: 1, columns: 1 });

it('sets, loads and answers in one sync', async () => {
  const answer = await page.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        ['gmv', 'deposit'],
        [500_000, 50_000],
      ];
      range.load('values, address, format/fill/color, worksheet/name');
      await context.sync();
      return JSON.stringify([range.values, range.address, range.format.fill.color, range.worksheet.name]);
    }),
  );
  expect(JSON.parse(answer)).toEqual([
    [
      ['gmv', 'deposit'],
      [500_000, 50_000],
    ],
    'Sheet1!A1:B2',
    '#FFFFFF',
    'Sheet1',
  ]);
  expect(page.unknown).toEqual([]);
});

describe('a load', () => {
  const load = (options: unknown) =>
    page.run(
      (asked) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('Two');
          context.workbook.worksheets.add('Three');
          const sheets = context.workbook.worksheets.load(asked as 'items/name');
          await context.sync();
          return JSON.stringify(sheets.items.map((sheet) => sheet.toJSON()));
        }),
      options,
    );

  it.each([
    ['items/name', [{ name: 'Sheet1' }, { name: 'Two' }, { name: 'Three' }]],
    ['name', [{ name: 'Sheet1' }, { name: 'Two' }, { name: 'Three' }]],
    [{ select: 'name', top: 1, skip: 1 }, [{ name: 'Two' }]],
    [{ name: true, position: true, $top: 1 }, [{ name: 'Sheet1', position: 0 }]],
  ])('of %j takes what is asked for, item by item', async (options, expected) => {
    const items = JSON.parse(await load(options)) as object[];
    expect(
      items.map((item, index) => Object.fromEntries(Object.entries(item).filter(([name]) => name in (expected[index] ?? {})))),
    ).toEqual(expected);
  });

  it('of nothing in particular takes every simple property', async () => {
    const [first] = JSON.parse(await load(undefined)) as object[];
    expect(first).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible' });
  });

  it('of an expanded object takes that object whole', async () => {
    const protectedness = page.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load({ select: 'name', expand: 'protection' });
        await context.sync();
        return sheet.protection.protected;
      }),
    );
    expect(await protectedness).toBe(false);
  });
});

/** What a batch fails with. */
type Failure = { code: string; message: string; location: string };
const failure = (code: (context: Excel.RequestContext) => void): Promise<Failure> => {
  // The code is put into the page's text, for it must run in the page's realm.
  const source = `() => Excel.run(async (context) => { (${code.toString()})(context); await context.sync(); }).then(
    () => ({ code: 'none' }), (error) => ({ code: error.code, message: error.message, location: error.debugInfo?.errorLocation }))`;
  return (page.window.eval(`(${source})`) as () => Promise<Failure>)();
};

describe('a batch fails with Excel’s code, and says where', () => {
  it.each<[string, (context: Excel.RequestContext) => void, Partial<Failure>]>([
    [
      'a sheet that is not there',
      (c) => c.workbook.worksheets.getItem('none').load('name'),
      { code: 'ItemNotFound', location: 'WorksheetCollection.getItem' },
    ],
    [
      'an address that is none',
      (c) => c.workbook.worksheets.getActiveWorksheet().getRange('A0').load('values'),
      { code: 'InvalidArgument', location: 'Worksheet.getRange' },
    ],
    [
      'values of another shape',
      (c) => {
        c.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]];
      },
      { code: 'InvalidArgument', location: 'Range.values' },
    ],
    [
      'a setting that is not there',
      (c) => c.workbook.settings.getItem('none').load('value'),
      { code: 'ItemNotFound', location: 'SettingCollection.getItem' },
    ],
    [
      'a sheet that exists already',
      (c) => void c.workbook.worksheets.add('sheet1'),
      { code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' },
    ],
    [
      'a cell beyond the sheet',
      (c) => c.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address'),
      { code: 'InvalidArgument' },
    ],
    [
      'an intersection of nothing',
      (c) => c.workbook.worksheets.getActiveWorksheet().getRange('A1').getIntersection('B2').load('address'),
      { code: 'ItemNotFound' },
    ],
  ])('%s', async (_, code, expected) => {
    expect(await failure(code)).toMatchObject(expected);
    expect(page.unknown).toEqual([]);
  });

  it('in the language of the host', async () => {
    const told = await failure((c) => c.workbook.worksheets.getItem('none').load('name'));
    expect(told.message).toBe("The requested resource doesn't exist. (none)");
  });
});

describe('what the host does not play is ApiNotFound, by name, never a silent success', () => {
  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['an object', (c) => c.workbook.comments.load('items'), 'Workbook.comments'],
    ['a method', (c) => c.workbook.worksheets.getActiveWorksheet().getRange('A1').removeDuplicates([0], true), 'Range.removeDuplicates'],
    ['a method that answers an object', (c) => c.workbook.getActiveChart().load('name'), 'Workbook.getActiveChart'],
    ['a property to load', (c) => c.workbook.worksheets.getActiveWorksheet().load('tabColor'), 'Worksheet.tabColor'],
    [
      'a property to set',
      (c) => {
        c.workbook.worksheets.getActiveWorksheet().tabColor = '#FF0000';
      },
      'Worksheet.tabColor',
    ],
    ['a property of items', (c) => c.workbook.worksheets.load('items/tabColor'), 'Worksheet.tabColor'],
  ])('%s', async (_, code, name) => {
    expect(await failure(code)).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(name) });
    expect(page.unknown).toEqual([name]);
  });

  it('a method of the older API', async () => {
    const status = await new Promise((resolve) =>
      page.window.Office.context.document.getSelectedDataAsync('matrix' as unknown as Office.CoercionType, (result) =>
        resolve(result.status),
      ),
    );
    expect([status, page.unknown]).toEqual(['failed', ['executeMethod 64']]);
  });
});

it('keeps what was done before the action that failed, and does nothing after it', async () => {
  const told = await failure((c) => {
    const sheet = c.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('nowhere!').load('values');
    sheet.getRange('A2').values = [['after']];
  });
  expect(told.code).toBe('InvalidArgument');
  expect([cells('A1'), cells('A2')]).toEqual([[['before']], [[null]]]);
});

describe('an object that is not there', () => {
  const nullness = () =>
    page.run(() =>
      Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('none');
        const beneath = missing.getRange('A1').load('values');
        const there = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name');
        missing.delete();
        await context.sync();
        return JSON.stringify([missing.isNullObject, beneath.isNullObject, there.isNullObject, there.name]);
      }),
    );

  it('is a null object, and so is all beneath it; what is done to it passes', async () => {
    expect(JSON.parse(await nullness())).toEqual([true, true, false, 'Sheet1']);
  });
});

it('keeps objects from one sync to the next, and lets them go when Excel.run ends', async () => {
  const answer = await page.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
      await context.sync();
      range.values = [[1]];
      range.worksheet.name = 'Renamed';
      await context.sync();
      range.load('address, values');
      await context.sync();
      return JSON.stringify([range.address, range.values]);
    }),
  );
  expect(JSON.parse(answer)).toEqual(['Renamed!C3', [[1]]]);
  const counted = await page.run(() =>
    Excel.run(async (context) => {
      const internals = context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> };
      const count = internals._GetReferenceCount();
      await context.sync();
      return count.value;
    }),
  );
  expect(counted).toBe(0);
});

it('sets more cells than office.js puts into one action', async () => {
  await page.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4000');
      range.values = Array.from({ length: 4000 }, (_, row) => [row]);
      await context.sync();
    }),
  );
  expect([cells('A1'), cells('A4')]).toEqual([[[0]], [[3]]]);
  expect(page.grid.usedArea(page.grid.activeSheet())?.rows).toBe(4000);
  expect(page.unknown).toEqual([]);
});
