// A month-end job as a person does it: a file of their own opened in the workbench, the roster view beside it.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../src/workbench/grid/grid';
import { firstChoiceShown } from './first-choice';
import { area, values } from './grid-page';
import type { PaneOptions, PanePage, PaneServer } from './pane-page';

export interface Journey extends Pick<PanePage, 'page' | 'pane' | 'openView' | 'complaints' | 'close'> {
  /** A button by what it says, or how that begins. */
  button(says: string | RegExp): Locator;
  /** Opens another file in the place of what is open, and the roster view; the add-in begins anew with it. */
  reopen(name: string, bytes: Uint8Array): Promise<void>;
  /** Names of the sheets, in order. */
  sheets(): Promise<string[]>;
  showSheet(name: string): Promise<void>;
  /** What cells show once everything is computed. */
  values(sheet: string, address: string): Promise<CellValue[][]>;
  formulas(sheet: string, address: string): Promise<(string | null)[][]>;
  /** Sheet and address of what is selected: "名册!A1:B2". */
  selected(): Promise<string>;
  /** Every filled cell of every sheet, and its formula where it has one: the workbook as it is. */
  whole(): Promise<string>;
}

/** Opens the file and the roster view; resolves when the table is found. */
export async function openJourney(
  server: Pick<PaneServer, 'open'>,
  file: { name: string; bytes: Uint8Array },
  options: PaneOptions = {},
): Promise<Journey> {
  const { page, pane, openView, complaints, close } = await server.open(options);
  const reopen = async (name: string, bytes: Uint8Array): Promise<void> => {
    await openFile(page, pane, name, bytes);
    await openView('roster');
    await pane.locator('.step').first().waitFor();
  };
  await reopen(file.name, file.bytes);
  const sheetId = (name: string) =>
    page.evaluate((wanted) => {
      const found = window.tuikeWorkbench.grid.sheets().find((sheet) => sheet.name === wanted);
      if (!found) throw new Error(`There is no sheet ${wanted}`);
      return found.id;
    }, name);
  return {
    page,
    pane,
    openView,
    complaints,
    close,
    reopen,
    button: (says) => pane.locator('fluent-button, button', { hasText: says }),
    sheets: () => page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ name }) => name)),
    showSheet: async (name) => page.evaluate((id) => window.tuikeWorkbench.grid.activateSheet(id), await sheetId(name)),
    values: async (sheet, address) => values(page, address, await sheetId(sheet)),
    async formulas(sheet, address) {
      return page.evaluate(([id, at]) => window.tuikeWorkbench.grid.formulas(id, at), [await sheetId(sheet), area(address)] as const);
    },
    selected: () =>
      page.evaluate(() => {
        const { grid } = window.tuikeWorkbench;
        const { sheet, areas } = grid.selection();
        const name = grid.sheets().find(({ id }) => id === sheet)!.name;
        const { row, column, rows, columns } = areas.at(-1)!;
        const cell = (r: number, c: number) => `${String.fromCharCode(65 + c)}${r + 1}`;
        const last = rows * columns > 1 ? `:${cell(row + rows - 1, column + columns - 1)}` : '';
        return `${name}!${cell(row, column)}${last}`;
      }),
    whole: () =>
      page.evaluate(async () => {
        const { grid } = window.tuikeWorkbench;
        await grid.settled();
        return JSON.stringify(
          grid.sheets().map(({ id, name }) => {
            const used = grid.usedArea(id);
            return [name, used, used && grid.values(id, used), used && grid.formulas(id, used)];
          }),
        );
      }),
  };
}

async function openFile(page: Page, pane: FrameLocator, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([fileName, content]) => {
      const binary = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
      await window.tuikeWorkbench.open(new File([binary], fileName));
      await window.tuikeWorkbench.grid.settled();
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  // Opening a file starts the add-in anew.
  await firstChoiceShown(page, pane);
}
