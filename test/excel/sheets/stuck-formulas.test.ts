// Formulas that stay at #NAME? after loading: counted, entered again in one step, unchanged.
import type { CellInput, CellValue, FunctionEntry } from '../../../src/workbench/grid/grid';
import { worstExcel } from '../../../src/workbench/host/manners';
import { openPorts, removePorts, type PortsPage } from '../ports-page';

const functions: FunctionEntry[] = ['DEPOSIT', 'TIER'].map((id) => ({
  id,
  name: id,
  parameters: [{ name: 'gmv', type: 'any', dimensionality: 'matrix' }],
  result: { dimensionality: 'matrix' },
}));
const bodies = {
  DEPOSIT: (gmv: number[][]) => gmv.map((row) => row.map((one) => (one >= 500_000 ? 50_000 : 20_000))),
  TIER: (gmv: number[][]) => gmv.map((row) => row.map((one) => (one >= 500_000 ? 2 : 1))),
};
let page: PortsPage;
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});
afterAll(removePorts);

const turn = () => ({ signal: new page.window.AbortController().signal, onProgress: () => undefined });
const whole = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

async function open(sheets: Readonly<Record<string, CellInput[][]>>): Promise<void> {
  page = await openPorts({ manners: { ...worstExcel, editedAtStart: 0 }, namespace: 'TUIKE', functions, bodies });
  const { start } = page.ports;
  await start('2026-11-01T00:00:00Z');
  page.grid.open({ sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })) });
  await page.grid.settled();
}
async function stick(): Promise<void> {
  page.host.stick();
  await page.grid.settled();
}
const cellsOf = (name: string, rows: number, columns: number): { values: CellValue[][]; formulas: (string | null)[][] } => {
  const { id } = page.grid.sheets().find((sheet) => sheet.name === name)!;
  return { values: page.grid.values(id, whole(rows, columns)), formulas: page.grid.formulas(id, whole(rows, columns)) };
};
const unknown = { error: '#NAME?' };

it('recalculating does not cure them; entering them again does, and no formula has changed', async () => {
  const roster: CellInput[][] = [
    [600_000, '=TUIKE.DEPOSIT(A1)', '=TUIKE.TIER(A1)'],
    [1, '=TUIKE.DEPOSIT(A2)', '=FOO(1)'],
    [500_000, '=IF(A3="","",TUIKE.DEPOSIT(A3))', 'TUIKE.TIER(A3)'],
  ];
  await open({ 名册: roster, 别页: [[null], [null, '=TUIKE.DEPOSIT(名册!A1:A3)']] });
  const [before, beside] = [cellsOf('名册', 3, 3), cellsOf('别页', 4, 2)];
  await stick();
  page.grid.recalculate();
  await page.grid.settled();
  expect(cellsOf('名册', 3, 3).values[0]).toEqual([600_000, unknown, unknown]);

  const found = await page.ports.stuckFormulas(turn());
  expect([found.cells, found.runs.map(({ area }) => `${area.sheet}!${area.address}`)]).toEqual([5, ['名册!B1:B3', '名册!C1', '别页!B2']]);
  expect(await page.ports.enterAgain(found, turn())).toEqual({
    entered: 5,
    still: 0,
    isComputed: true,
    protectedSheets: [],
    asText: [],
  });
  expect([cellsOf('名册', 3, 3), cellsOf('别页', 4, 2)]).toEqual([before, beside]);
  expect((await page.ports.stuckFormulas(turn())).cells).toBe(0);
});

it('leaves protected sheets, cells formatted as text and cells that hold something else by now, and names them', async () => {
  const column = (rows: number): CellInput[][] => Array.from({ length: rows }, (_, row) => [row, `=TUIKE.DEPOSIT(A${row + 1})`]);
  await open({ 名册: column(4), 锁定: column(2) });
  await stick();
  const found = await page.ports.stuckFormulas(turn());
  const [first, second] = page.grid.sheets();
  page.grid.setNumberFormats(first!.id, { row: 1, column: 1, rows: 1, columns: 1 }, [['@']]);
  page.grid.write(first!.id, { row: 2, column: 1, rows: 1, columns: 1 }, [['typed']]);
  await page.run(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
  }, second!.name);
  expect(await page.ports.enterAgain(found, turn())).toMatchObject({
    entered: 2,
    still: 0,
    protectedSheets: ['锁定'],
    asText: ['名册!B2'],
  });
  expect(cellsOf('名册', 4, 2).values.map(([, deposit]) => deposit)).toEqual([20_000, unknown, 'typed', 20_000]);
  expect(cellsOf('锁定', 2, 2).values.map(([, deposit]) => deposit)).toEqual([unknown, unknown]);
});

it('10,000 of them take few requests', async () => {
  await open({ 名册: Array.from({ length: 10_000 }, (_, row): CellInput[] => [row, `=TUIKE.DEPOSIT(A${row + 1})`]) });
  await stick();
  const found = await page.ports.stuckFormulas(turn());
  page.asked.length = 0;
  const { entered, still } = await page.ports.enterAgain(found, turn());
  expect([entered, still]).toEqual([10_000, 0]);
  expect(page.asked.filter((members) => members.includes('Formulas')).length).toBeLessThanOrEqual(2);
});
