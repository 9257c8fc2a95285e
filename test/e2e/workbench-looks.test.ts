// A workbook with fonts, fills and lines, opened by a person, shown, worked in by the add-in, and saved.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx, type CellStyle } from 'hucre/xlsx';
import { chooseFile } from './choose-file';
import { type PanePage, type PaneServer, startPaneServer } from './pane-page';
import { savedFile } from './saved-file';

const title: CellStyle = {
  font: { name: '黑体', size: 16, bold: true, color: { rgb: 'C00000' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const line: CellStyle = {
  border: { bottom: { style: 'double', color: { rgb: '00B050' } } },
  font: { name: '宋体', size: 11, italic: true },
};

let folder: string;
let server: PaneServer;
let opened: PanePage;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'looks-'));
  server = await startPaneServer();
  opened = await server.open();
  const cells = new Map(['0,0', '0,1', '9,3'].map((key) => [key, { style: title }] as const));
  for (const key of ['2,0', '2,1']) cells.set(key, { style: line });
  const sheet = {
    name: '名册',
    rows: [
      ['10月名册', null],
      ['机构', 'GMV'],
      ['甲', 5],
      ['乙', 7],
    ],
    columns: [{ width: 30 }, { width: 20 }],
    cells,
    freezePane: { rows: 2, columns: 1 },
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  };
  const file = path.join(folder, '名册.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [sheet], defaultFont: { name: '宋体', size: 11 } }));
  await chooseFile(opened.page, file);
});

afterAll(async () => {
  await opened?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

it('what the add-in asks of them is as the file says', async () => {
  expect(
    await opened.page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      const bold = (row: number, rows: number) => grid.screen?.isBold(grid.activeSheet(), { row, column: 0, rows, columns: 2 });
      return [bold(0, 1), bold(1, 1), bold(0, 2)];
    }),
  ).toEqual([true, false, null]);
});

it('after writing, formatting and undoing they are saved as they were, without a question', async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    const sheet = grid.activeSheet();
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    grid.write(sheet, area, [['11月名册', '=1+1']]);
    grid.setNumberFormats(sheet, { ...area, row: 2 }, [['General', '0.00']]);
    grid.screen?.setBold(sheet, area, false);
    await grid.undo();
    await grid.settled();
  });
  const { bytes } = await savedFile(page);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [sheet] = sheets;
  const style = (key: string) => sheet!.cells!.get(key)?.style;
  expect([sheet!.rows[0]![0], sheet!.cells!.get('0,1')?.formula]).toEqual(['11月名册', '1+1']);
  for (const key of ['0,0', '0,1', '9,3']) expect([key, style(key)]).toEqual([key, title]);
  // The font is the workbook's own and need not be written again.
  expect(style('2,0')).toEqual({ ...line, font: expect.objectContaining({ italic: true, name: '宋体', size: 11 }) as unknown });
  expect(style('2,1')).toMatchObject({ ...line, numFmt: '0.00' });
  expect(sheet).toMatchObject({ freezePane: { rows: 2, columns: 1 }, merges: [{ startRow: 0, endCol: 1 }] });
  expect(sheet!.columns!.map(({ width }) => width)).toEqual([30, 20]);
  expect(opened.complaints).toEqual([]);
});
