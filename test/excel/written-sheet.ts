// What the tests of writing plans compare: everything that a plan may change.
import { parseAddress } from '../../src/workbench/grid/address';
import type { Area, CellInput } from '../../src/workbench/grid/grid';
import type { PortsPage } from './ports-page';

export const area = (address: string): Area => parseAddress(address)!.area;
export const sheetOf = ({ grid }: PortsPage) => grid.sheets()[0]!;
export const put = (page: PortsPage, address: string, cells: readonly (readonly CellInput[])[]) =>
  page.grid.write(sheetOf(page).id, area(address), cells);
export const shown = (page: PortsPage, address: string) => page.grid.values(sheetOf(page).id, area(address));
export const entered = (page: PortsPage, address: string) => page.grid.formulas(sheetOf(page).id, area(address));

/** Sheets, values, formulas, number formats, bold cells and widths, as one text. */
export async function content(page: PortsPage): Promise<string> {
  const { grid } = page;
  await grid.settled();
  const looked = area('A1:L40');
  const cells = grid.sheets().map(({ id, name }) => {
    const all = grid.usedArea(id);
    return [name, all, grid.values(id, all ?? looked), grid.formulas(id, all ?? looked), grid.numberFormats(id, looked)];
  });
  const looks = await page.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:L3');
      const found = [...Array(36).keys()].map((index) => range.getCell(Math.floor(index / 12), index % 12));
      for (const cell of found) cell.load('format/columnWidth, format/font/bold');
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const areas = tables.items.map((table) => table.getRange());
      for (const one of areas) one.load('address');
      await context.sync();
      return JSON.stringify([found.map(({ format }) => [format.columnWidth, format.font.bold]), areas.map(({ address }) => address)]);
    }),
  );
  return JSON.stringify([cells, looks]);
}

/** Runs code of the workbook's own in the page. */
export const inExcel = (page: PortsPage, code: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
  (
    page.window.eval(
      `(() => Excel.run(async (context) => { await (${code.toString()})(context); await context.sync(); }))`,
    ) as () => Promise<void>
  )();
