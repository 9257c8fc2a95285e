// What stands in the way of a plan, each told before anything is written.
import type { WritePlan } from '../../../src/excel/plan/shape';
import { plain, portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { content, inExcel, put } from '../written-sheet';

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

/** A header in D1 and a formula in D2 that spills to D4. */
const plan: WritePlan = {
  sheet: { name: 'Sheet1' },
  blocks: [
    { row: 0, column: 3, cells: [['deposit']], isHeader: true },
    { row: 1, column: 3, cells: [[{ formula: '=A2:A4' }]], spill: { rows: 3, columns: 1 } },
  ],
};
const at = (row: number, column: number): WritePlan => ({ sheet: { name: 'Sheet1' }, blocks: [{ row, column, cells: [[1]] }] });
type Code = (context: Excel.RequestContext) => unknown;

it.each<[string, Code, WritePlan, unknown]>([
  ['nothing', () => undefined, plan, []],
  [
    'a protected sheet, its first locked cells named',
    (c) => {
      const sheet = c.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true });
    },
    plan,
    [{ kind: 'protected', sheet: 'Sheet1', address: 'D2:D4' }],
  ],
  [
    'unlocked cells of a protected sheet that may be formatted are free',
    (c) => {
      const sheet = c.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1:D4').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true });
    },
    plan,
    [],
  ],
  [
    'a protected workbook takes no new sheet',
    (c) => c.workbook.protection.protect(),
    { ...plan, sheet: { newName: 'x' } },
    [{ kind: 'protected', sheet: '', address: '' }],
  ],
  [
    'merged cells that begin above and beside the plan',
    (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('C1:D1').merge();
      c.workbook.worksheets.getItem('Sheet1').getRange('E1:E9').merge();
    },
    plan,
    [{ kind: 'merged', sheet: 'Sheet1', address: 'C1:D1' }],
  ],
  [
    'a filter that hides rows',
    (c) => {
      const sheet = c.workbook.worksheets.getItem('Sheet1');
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['1'] });
    },
    plan,
    [{ kind: 'filtered', sheet: 'Sheet1', address: 'A1:A4' }],
  ],
  [
    'a filter of a table, further down, that the plan does not reach',
    (c) => {
      const sheet = c.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('F10:F12', true);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['1'] });
    },
    plan,
    [],
  ],
  ['a filter without criteria hides nothing', (c) => c.workbook.worksheets.getItem('Sheet1').autoFilter.apply('A1:A4'), plan, []],
  [
    'filled cells, counted, the first named',
    (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('D2:D3').values = [['x'], ['y']];
    },
    plan,
    [{ kind: 'filled', sheet: 'Sheet1', count: 2, first: 'D2', seen: 'x' }],
  ],
  [
    'a formula that shows nothing fills its cell too',
    (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('D4').formulas = [['=""']];
    },
    plan,
    [{ kind: 'filled', sheet: 'Sheet1', count: 1, first: 'D4', seen: '=""' }],
  ],
  [
    'an Excel table, where a formula cannot spill',
    (c) => {
      c.workbook.worksheets.getItem('Sheet1').tables.add('C3:D6', true).name = 'Names';
      c.workbook.worksheets.getItem('Sheet1').getRange('C3:D3').values = [['', '']];
    },
    plan,
    [{ kind: 'in-table', sheet: 'Sheet1', table: 'Names', address: 'D3:D4' }],
  ],
  ['too many columns', () => undefined, at(0, 16_384), [{ kind: 'beyond-sheet', sheet: 'Sheet1', rows: 1, columns: 16_385 }]],
  ['too many rows', () => undefined, at(1_048_576, 0), [{ kind: 'beyond-sheet', sheet: 'Sheet1', rows: 1_048_577, columns: 1 }]],
  ['a sheet that is not there', () => undefined, { ...plan, sheet: { name: 'Gone' } }, [{ kind: 'no-sheet', sheet: 'Gone' }]],
])('%s', async (_, prepare, tried, expected) => {
  await open();
  put(page, 'A1:A4', [['gmv'], [1], [2], [3]]);
  await inExcel(page, prepare);
  const before = await content(page);
  expect(plain(await page.ports.obstaclesTo(tried))).toEqual(expected);
  const outcome = await page.ports.writePlan(tried);
  expect(plain(outcome)).toMatchObject(
    (expected as unknown[]).length === 0 ? { state: 'written' } : { state: 'obstacles', obstacles: expected },
  );
  if ((expected as unknown[]).length > 0) expect(await content(page)).toBe(before);
});

it('merged cells are found however many there are', async () => {
  await open();
  const pairs = Array.from({ length: 600 }, (_, i) => `A${2 * i + 10}:A${2 * i + 11}`);
  await page.run(
    (addresses) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (const address of addresses) sheet.getRange(address).merge();
        await context.sync();
      }),
    pairs,
  );
  const tall: WritePlan = { sheet: { name: 'Sheet1' }, blocks: [{ row: 1206, column: 0, cells: [[1], [2]] }] };
  expect(plain(await page.ports.obstaclesTo(tall))).toEqual([
    { kind: 'merged', sheet: 'Sheet1', address: 'A1206:A1207' },
    { kind: 'merged', sheet: 'Sheet1', address: 'A1208:A1209' },
  ]);
});

it('a spill from outside the plan, which only its own formula can take away', async () => {
  await open();
  put(page, 'A1:A4', [['gmv'], [1], [2], [3]]);
  put(page, 'C2', [['=A2:B4']]);
  await page.grid.settled();
  expect(plain(await page.ports.obstaclesTo(plan))).toMatchObject([
    { kind: 'spilled', sheet: 'Sheet1', anchor: 'C2', address: 'D2:D4' },
    { kind: 'filled' },
  ]);
  expect(await page.ports.writePlan(plan, { overwrite: true })).toMatchObject({ state: 'obstacles' });
});

it('cells that a plan leaves alone may be filled', async () => {
  await open();
  put(page, 'A1:A2', [['x'], ['y']]);
  const left: WritePlan = {
    sheet: { name: 'Sheet1' },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [null, 1],
          [null, 2],
        ],
      },
    ],
  };
  expect(plain(await page.ports.obstaclesTo(left))).toEqual([]);
});

it('an Excel that knows no filters tells of hidden rows', async () => {
  await open({ requirementSets: { ExcelApi: '1.4', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } });
  await inExcel(page, (c) => {
    c.workbook.worksheets.getItem('Sheet1').getRange('A3').rowHidden = true;
  });
  expect(plain(await page.ports.obstaclesTo(plan))).toEqual([{ kind: 'filtered', sheet: 'Sheet1', address: 'D2:D4' }]);
});
