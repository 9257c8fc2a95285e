// Reading, writing and following cells through Microsoft's office.js.
import { parseAddress } from '../../../src/workbench/grid/address';
import type { Area, CellInput } from '../../../src/workbench/grid/grid';
import { until } from '../../workbench/until';
import { plain, portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

const area = (address: string): Area => parseAddress(address)!.area;
const sheet = () => page.grid.sheets()[0]!;
const put = (address: string, cells: readonly (readonly CellInput[])[]) => page.grid.write(sheet().id, area(address), cells);
const shown = (address: string) => page.grid.values(sheet().id, area(address));
const on = (address: string) => {
  const { row, column, rows, columns } = area(address);
  return page.ports.sheetArea(sheet().name, row, column, rows, columns);
};

it.each(['A1', 'B2:C4', 'Z1:AA2', 'XFD1048576', 'A1:A1048576'])('an area has the address %s', async (address) => {
  await open();
  expect(on(address).address).toBe(address);
});

describe('the selection', () => {
  it.each([
    ['B2', { address: 'B2', rows: 1, columns: 1, isWholeColumns: false, isWholeRows: false, used: { address: 'B2' } }],
    ['A1:C9', { address: 'A1:C9', rows: 9, columns: 3, isWholeColumns: false, isWholeRows: false, used: { address: 'B2:B4' } }],
    ['B1:B1048576', { rows: 1_048_576, isWholeColumns: true, isWholeRows: false, used: { address: 'B2:B4', row: 1, column: 1 } }],
    ['A2:XFD2', { columns: 16_384, isWholeColumns: false, isWholeRows: true, used: { address: 'B2' } }],
    ['D5', { used: null }],
  ])('%s', async (address, expected) => {
    await open();
    put('B2:B4', [[1], [2], [3]]);
    page.grid.select(sheet().id, area(address));
    expect(plain(await page.ports.selectedArea())).toMatchObject({ state: 'area', area: { sheet: 'Sheet1', ...expected } });
  });

  it('is followed, and so is what its cells hold, until nobody listens', async () => {
    await open();
    const store = page.ports.newSelectionStore();
    expect(store.current()).toEqual({ state: 'unknown' });
    const seen: unknown[] = [];
    const stop = store.subscribe(() => seen.push(store.current()));
    const address = () => (store.current() as { area?: { address: string } }).area?.address;
    await until(() => address() === 'A1');
    // Excel has confirmed the event once the handlers were registered.
    await until(() => page.asked.flat().some((member) => /RegisterDataChanged/.test(member)));
    // Moves about until the first move is heard of: from then on all are.
    let row = 0;
    await until(() => {
      if (address() === 'A1') page.grid.select(sheet().id, { ...area('B1'), row: row++ % 9 });
      return address() !== 'A1';
    });
    page.grid.select(sheet().id, area('C3'));
    await until(() => address() === 'C3');
    put('C3', [[7]]);
    await until(() => (store.current() as { area: { used: { address: string } | null } }).area.used?.address === 'C3');
    stop();
    const heard = seen.length;
    await until(() => page.asked.flat().some((member) => /UnregisterDataChanged/.test(member)));
    page.grid.select(sheet().id, area('D4'));
    await store.refresh();
    expect(address()).toBe('D4');
    expect(seen).toHaveLength(heard);
  });

  it('is asked for when the pane gets the focus, where Excel tells nothing', async () => {
    await open({ requirementSets: { ExcelApi: '1.1', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } });
    expect(plain(page.ports.capabilities())).toMatchObject({ selectionEvents: false, cellEvents: false, pictures: false });
  });

  it('that cannot be read says why', async () => {
    await open({ faults: { failBatch: () => ({ code: 'GeneralException', message: 'Excel is away.' }) } });
    expect(plain(await page.ports.selectedArea())).toEqual({ state: 'unread', reason: 'Excel is away.' });
  });
});

describe('reading', () => {
  it('answers values, formulas, texts and kinds in the shape of the area', async () => {
    await open();
    put('A1:B2', [
      [1.5, '=A1'],
      ['51.2万', null],
    ]);
    expect(plain(await page.ports.readCells(on('A1:B2'), { also: ['formulas', 'texts', 'kinds'] }))).toMatchObject({
      values: [
        [1.5, 1.5],
        ['51.2万', ''],
      ],
      formulas: [
        [1.5, '=A1'],
        ['51.2万', ''],
      ],
      texts: [
        ['1.5', '1.5'],
        ['51.2万', ''],
      ],
      kinds: [
        ['Double', 'Double'],
        ['String', 'Empty'],
      ],
    });
  });

  it('reads 100,000 cells in parts that Excel on the web can answer, and tells how far it is', async () => {
    await open({ faults: { payloadLimit: 5 * 1024 * 1024 } });
    put(
      'A1:A100000',
      Array.from({ length: 100_000 }, (_, i) => [i]),
    );
    const heard: number[] = [];
    const { values } = await page.ports.readCells(on('A1:A100000'), { onProgress: (done) => heard.push(done) });
    expect([values.length, values[99_999]?.[0]]).toEqual([100_000, 99_999]);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe(100_000);
  });

  it('asks for less at once where an answer was too large, and leaves no row out', async () => {
    await open({ faults: { payloadLimit: 20_000 } });
    put(
      'A1:A500',
      Array.from({ length: 500 }, (_, i) => [`${i}${'x'.repeat(500)}`]),
    );
    const { values } = await page.ports.readCells(on('A1:A500'));
    expect(values.map(([text]) => parseInt(String(text), 10))).toEqual(Array.from({ length: 500 }, (_, i) => i));
  });

  it('stops when it is cancelled', async () => {
    await open();
    put(
      'A1:A60000',
      Array.from({ length: 60_000 }, (_, i) => [i]),
    );
    const { AbortController } = page.window;
    const controller = new AbortController();
    let parts = 0;
    const reading = page.ports.readCells(on('A1:A60000'), { signal: controller.signal, onProgress: () => ++parts && controller.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(parts).toBe(1);
  });
});

describe('writing', () => {
  it('writes formulas, numbers and texts that stay texts, and leaves null as it is', async () => {
    await open();
    put('A1', [['kept']]);
    const cells = [[null, '=1+1', '000123', { formula: '=A1' }, true]];
    expect(plain(await page.ports.writeCells({ sheet: 'Sheet1', row: 0, column: 0 }, cells))).toMatchObject({ state: 'written' });
    expect(shown('A1:E1')).toEqual([['kept', '=1+1', '000123', 'kept', true]]);
  });

  it('refuses to write over what is filled, a formula that shows nothing too, and says how much that is', async () => {
    await open();
    put('B2:B3', [['x'], ['=""']]);
    const at = { sheet: 'Sheet1', row: 0, column: 1 };
    const refused = { state: 'filled', count: 2, first: 'B2' };
    expect(plain(await page.ports.writeCells(at, [[1], [2], [3]]))).toEqual(refused);
    expect(plain(await page.ports.writeCells(at, [[{ formula: '=A1:A9' }]], { spill: { rows: 9, columns: 1 } }))).toEqual(refused);
    expect(shown('B1:B3')).toEqual([[null], ['x'], ['']]);
  });

  it('writes over filled cells when told to, and clears the way of a formula that spills', async () => {
    await open();
    put('A1:A3', [[1], [2], [3]]);
    put('B2', [['x']]);
    const options = { overwrite: true, spill: { rows: 3, columns: 1 } };
    await page.ports.writeCells({ sheet: 'Sheet1', row: 0, column: 1 }, [[{ formula: '=A1:A3' }]], options);
    expect(page.grid.formulas(sheet().id, area('B1:B3'))).toEqual([['=A1:A3'], [null], [null]]);
    expect(shown('B2')).not.toEqual([['x']]);
  });

  it('writes many cells in parts', async () => {
    await open({ faults: { payloadLimit: 5 * 1024 * 1024 } });
    const cells = Array.from({ length: 12_000 }, (_, i) => [i]);
    const heard: number[] = [];
    await page.ports.writeCells({ sheet: 'Sheet1', row: 0, column: 0 }, cells, { onProgress: (done) => heard.push(done) });
    expect(heard).toEqual([10_000, 12_000]);
    expect(shown('A12000')).toEqual([[11_999]]);
  });

  it('says in Excel’s words why a sheet refuses', async () => {
    await open({
      faults: { failBatch: (_, members) => (members.includes('Formulas') ? { code: 'AccessDenied', message: 'Locked.' } : undefined) },
    });
    const outcome = await page.ports.writeCells({ sheet: 'Sheet1', row: 0, column: 0 }, [[1]], { overwrite: true });
    expect(plain(outcome)).toEqual({ state: 'refused', reason: 'Locked.' });
    expect(shown('A1')).toEqual([[null]]);
  });

  it.each([
    [{ sheet: 'Sheet1', row: 2, column: 1 }, true],
    [{ sheet: 'Sheet1', row: 1, column: 1 }, true],
    [{ sheet: 'Sheet1', row: 4, column: 1 }, false],
    [{ sheet: 'Sheet1', row: 2, column: 4 }, false],
  ])('%j lies in a table: %p', async (cell, expected) => {
    await open();
    await page.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('B2:C4');
        range.values = [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ];
        context.workbook.worksheets.getFirst().tables.add('B2:C4', true);
        await context.sync();
      }),
    );
    expect(await page.ports.isInTable(cell)).toBe(expected);
  });

  it('shows a person cells by selecting them', async () => {
    await open();
    await page.ports.selectCells(on('C5:D6'));
    expect(page.grid.selection().areas).toEqual([area('C5:D6')]);
  });
});
