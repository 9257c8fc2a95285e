// Which table is meant, and its cells as the engine takes them, through Microsoft's office.js.
import { parseAddress } from '../../../src/workbench/grid/address';
import type { Area, CellInput } from '../../../src/workbench/grid/grid';
import { openPorts, removePorts, type PortsPage } from '../ports-page';

let page: PortsPage;
afterEach(() => page.close());
afterAll(removePorts);

const area = (address: string): Area => (parseAddress(address) as { area: Area }).area;
const sheet = (): string => page.grid.activeSheet();
const put = (address: string, cells: readonly (readonly CellInput[])[]) => page.grid.write(sheet(), area(address), cells);
const select = (address: string) => page.grid.select(sheet(), area(address));
const on = (address: string) => {
  const { row, column, rows, columns } = area(address);
  return page.ports.sheetArea('Sheet1', row, column, rows, columns);
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const addTables = (...addresses: string[]) =>
  page.run(
    (tables) =>
      Excel.run(async (context) => {
        for (const address of tables) context.workbook.worksheets.getActiveWorksheet().tables.add(address, true);
        await context.sync();
      }),
    addresses,
  );

describe('the table at hand', () => {
  const small = [
    ['a', 'b'],
    [1, 2],
  ];
  it.each([
    ['C9', 'Table1', 'B2:C3', 'the largest, where the selected cell is in none'],
    ['F3', 'Table2', 'E2:F3', 'the one around the selected cell'],
  ])('from %s: %s at %s, %s', async (cell, name, address) => {
    page = await openPorts();
    put('B2:C3', small);
    put('E2:F3', small);
    await addTables('B2:C3', 'E2:F3');
    select(cell);
    expect(plain(await page.ports.tableAtHand())).toMatchObject({
      name,
      area: { sheet: 'Sheet1', address },
      hasHeader: true,
      hasTotals: false,
    });
  });

  it.each([
    ['showHeaders', false, { hasHeader: false, hasTotals: false, area: { address: 'B3:C3' } }],
    ['showTotals', true, { hasHeader: true, hasTotals: true, area: { address: 'B2:C4' } }],
  ] as const)('%s %p: it says so, and where the table stands then', async (property, value, expected) => {
    page = await openPorts();
    put('B2:C3', small);
    await addTables('B2:C3');
    await page.run(
      ([name, is]) =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('Table1')[name] = is;
          await context.sync();
        }),
      [property, value] as const,
    );
    expect(plain(await page.ports.tableAtHand())).toMatchObject(expected);
  });

  it('without Excel tables is all that is filled, with the selected cell', async () => {
    page = await openPorts();
    put('B2:C3', small);
    select('C3');
    expect(plain(await page.ports.tableAtHand())).toMatchObject({
      name: null,
      area: { address: 'B2:C3' },
      selected: { row: 2, column: 2 },
    });
  });

  it('is none on a blank sheet', async () => {
    page = await openPorts();
    expect(await page.ports.tableAtHand()).toBeNull();
  });

  it('cannot be told where Excel refuses', async () => {
    page = await openPorts({ faults: { failBatch: () => ({ code: 'GeneralException', message: 'Excel is away.' }) } });
    await expect(page.ports.tableAtHand()).rejects.toMatchObject({ message: 'Excel is away.' });
  });
});

describe('plain cells', () => {
  it('tell an error from the text that says the same, and ask what kind only where one may be', async () => {
    page = await openPorts();
    put('A1:C2', [
      [1, '51.2万', null],
      [{ error: '#DIV/0!' }, '#N/A', true],
    ]);
    expect(plain(await page.ports.readPlainCells(on('A1:C2')))).toEqual([
      [1, '51.2万', ''],
      [{ code: '#DIV/0!' }, '#N/A', true],
    ]);
    const asked = page.asked.length;
    expect(plain(await page.ports.readPlainCells(on('A1:C1')))).toEqual([[1, '51.2万', '']]);
    expect(page.asked.slice(asked).flat()).not.toContain('ValueTypes');
  });

  it('first formulas are those of the first rows, blank where there is none', async () => {
    page = await openPorts();
    put('A1:B3', [
      ['x', '=1+1'],
      [1, 2],
      ['=2', 3],
    ]);
    expect(plain(await page.ports.firstFormulas(on('A1:B3'), 2))).toEqual([
      ['', '=1+1'],
      ['', ''],
    ]);
  });
});
