import type { Area } from '../../../src/workbench/grid/grid';
import { parseAddress } from '../../../src/workbench/grid/address';
import { builds } from '../../../src/workbench/host/page-url';
import type { OfficePage } from '../office-page';
import { until } from '../until';
import { pageForEachTest } from './page-for-each-test';

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  pageForEachTest((opened) => (page = opened), { build });

  const area = (address: string) => parseAddress(address)?.area as Area;
  const told = () => JSON.parse(page.run(() => JSON.stringify(Reflect.get(globalThis, 'told') ?? []))) as Record<string, unknown>[];

  /** Listens with the named event of the workbook's worksheets, of its first sheet, or of the workbook itself. */
  const listen = (where: 'workbook' | 'worksheets' | 'worksheet', event: string) =>
    page.run(
      ([place, name]) =>
        Excel.run(async (context) => {
          const { workbook } = context;
          const object = { workbook, worksheets: workbook.worksheets, worksheet: workbook.worksheets.getFirst() }[place as 'workbook'];
          Object.assign(globalThis, { told: [] });
          const handlers = Reflect.get(object, name) as OfficeExtension.EventHandlers<unknown>;
          const handle = handlers.add((args) => {
            (Reflect.get(globalThis, 'told') as unknown[]).push(args);
            return Promise.resolve();
          });
          Object.assign(globalThis, { handle });
          await context.sync();
        }),
      [where, event] as const,
    );
  const stop = () =>
    page.run(() => {
      const handle = Reflect.get(globalThis, 'handle') as OfficeExtension.EventHandlerResult<unknown>;
      handle.remove();
      return handle.context.sync();
    });
  /** Everything that the host had to tell has been told once a batch sent after it is answered. */
  const answered = () => page.run(() => Excel.run((context) => context.sync(context.workbook.load('name'))));

  it('the workbook tells that the selection changed', async () => {
    await listen('workbook', 'onSelectionChanged');
    page.grid.select(page.grid.activeSheet(), area('B2:C5'));
    await until(() => told().length === 1);
    await stop();
    page.grid.select(page.grid.activeSheet(), area('A1'));
    await answered();
    expect(told()).toHaveLength(1);
  });

  it.each(['worksheet', 'worksheets'] as const)('a %s tells where the selection is', async (where) => {
    await listen(where, 'onSelectionChanged');
    const sheet = page.grid.activeSheet();
    page.grid.select(sheet, area('B2:C5'));
    await until(() => told().length === 1);
    expect(told()).toEqual([{ type: 'WorksheetSelectionChanged', address: 'B2:C5', worksheetId: sheet }]);
    await stop();
    page.grid.select(sheet, area('A1'));
    await answered();
    expect(told()).toHaveLength(1);
  });

  it.each(['worksheet', 'worksheets'] as const)('a %s tells which cells were written, and by whom', async (where) => {
    await listen(where, 'onChanged');
    const sheet = page.grid.activeSheet();
    page.grid.write(sheet, area('B2:B3'), [[1], [2]]);
    await page.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('C9').values = [['by the add-in']];
        await context.sync();
      }),
    );
    await until(() => told().length === 2);
    expect(told()).toMatchObject([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: sheet,
        address: 'B2:B3',
        triggerSource: 'Unknown',
      },
      { address: 'C9', triggerSource: 'ThisLocalAddin' },
    ]);
  });

  it.each(['worksheet', 'worksheets'] as const)('a %s tells that it was calculated', async (where) => {
    await listen(where, 'onCalculated');
    page.grid.write(page.grid.activeSheet(), area('A1'), [[1]]);
    await until(() => told().length > 0);
    expect(told()[0]).toMatchObject({ type: 'WorksheetCalculated', worksheetId: page.grid.activeSheet() });
  });

  it('the range that a change tells of can be asked for', async () => {
    page.grid.renameSheet(page.grid.activeSheet(), "it's Q3");
    await listen('worksheets', 'onChanged');
    page.grid.write(page.grid.activeSheet(), area('B2'), [[7]]);
    await until(() => told().length === 1);
    const answer = await page.run(() =>
      Excel.run(async (context) => {
        const [args] = Reflect.get(globalThis, 'told') as [Excel.WorksheetChangedEventArgs];
        const range = args.getRange(context).load('address, values');
        await context.sync();
        return JSON.stringify([range.address, range.values]);
      }),
    );
    expect(JSON.parse(answer)).toEqual(["'it''s Q3'!B2", [[7]]]);
  });

  it('a sheet does not tell of what happens on another', async () => {
    await listen('worksheet', 'onChanged');
    const other = page.grid.addSheet('Other').id;
    page.grid.write(other, area('A1'), [[1]]);
    await answered();
    expect(told()).toEqual([]);
  });

  it.each([
    ['onAdded', {}],
    ['onNameChanged', { nameBefore: 'New', nameAfter: 'Renamed' }],
    ['onDeleted', {}],
  ])('sheets tell what becomes of them: %s', async (event, more) => {
    await listen('worksheets', event);
    const { id } = page.grid.addSheet('New');
    page.grid.renameSheet(id, 'Renamed');
    page.grid.removeSheet(id);
    await until(() => told().length === 1);
    expect(told()).toEqual([{ type: expect.stringContaining('Worksheet'), source: 'Local', worksheetId: id, ...more }]);
  });

  it.each(['worksheets', 'worksheet'] as const)('%s tell which sheet was activated', async (where) => {
    const first = page.grid.activeSheet();
    const second = page.grid.addSheet('Second').id;
    page.grid.activateSheet(second);
    await listen(where, 'onActivated');
    page.grid.activateSheet(first);
    await until(() => told().length === 1);
    expect(told()).toEqual([{ type: 'WorksheetActivated', worksheetId: first }]);
  });

  it('a page that is opened again is not told of what the one before it listened for', async () => {
    await listen('worksheets', 'onSelectionChanged');
    page = await page.reload();
    await page.run(() => Excel.run((context) => context.sync()));
    page.grid.select(page.grid.activeSheet(), area('B2'));
    await answered();
    expect(told()).toEqual([]);
  });
});
