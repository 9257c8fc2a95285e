// Univer computes in passes; what a person does meanwhile must stand.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { emptyBook, installTestFunctions, openWorkbench } from './grid-page';
import type { WorkbenchServer } from './workbench-server';
import { serveWorkbench } from './workbench-server';

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([serveWorkbench(), openBrowser()]);
  ({ page, faults } = await openWorkbench(browser, server.url));
  await installTestFunctions(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(() => expect(faults.splice(0)).toEqual([]));

describe('cells that change while they are computed', () => {
  const rows = 600;
  // Univer begins 0.1 s after a change; computing this many takes about as long again.
  const moments = [101, 110, 130, 150];
  const kinds = {
    'emptied, they stay empty': { becomes: [null, null, null, null], used: 'nothing' },
    'typed over, they keep what was typed': { becomes: ['typed', 7, null, null], used: '600 × 2' },
    'given another formula, they show that one’s answer': { becomes: ['=1+1', '=2+2', null, null], used: '600 × 2' },
  } as const;

  it.each(Object.entries(kinds))('%s', async (_, { becomes, used }) => {
    const shown = becomes.map((input) => (typeof input === 'string' && input.startsWith('=') ? (input === '=1+1' ? 2 : 4) : input));
    for (const moment of moments) {
      await emptyBook(page);
      const seen = await page.evaluate(
        async ([cells, count, wait]) => {
          const { grid } = window.tuikeWorkbench;
          const sheet = grid.activeSheet();
          const all = { row: 0, column: 0, rows: count, columns: 4 };
          grid.write(
            sheet,
            all,
            Array.from({ length: count }, () => ['=ROW()+1', '=SEQUENCE(1,3)', null, null]),
          );
          await new Promise((resolve) => setTimeout(resolve, wait));
          grid.write(
            sheet,
            all,
            Array.from({ length: count }, () => [...cells]),
          );
          await grid.settled();
          const area = grid.usedArea(sheet);
          const others = grid.values(sheet, all).filter((row) => JSON.stringify(row) !== JSON.stringify(grid.values(sheet, all)[0]));
          return { area: area ? `${area.rows} × ${area.columns}` : 'nothing', first: grid.values(sheet, all)[0], others };
        },
        [becomes, rows, moment] as const,
      );
      expect([moment, seen]).toEqual([moment, { area: used, first: shown, others: [] }]);
    }
  });

  it('what was to be computed besides is computed', async () => {
    for (const moment of moments) {
      await emptyBook(page);
      const seen = await page.evaluate(
        async ([count, wait]) => {
          const { grid } = window.tuikeWorkbench;
          const sheet = grid.activeSheet();
          const all = { row: 0, column: 0, rows: count, columns: 1 };
          grid.write(
            sheet,
            all,
            Array.from({ length: count }, (__, row) => [`=TEST.TWICE(${row})`]),
          );
          await new Promise((resolve) => setTimeout(resolve, wait));
          grid.write(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, [['=A600+1']]);
          await grid.settled();
          return {
            wrong: grid.values(sheet, all).filter(([value], row) => value !== row * 2),
            last: grid.values(sheet, { ...all, rows: 1, column: 2 }),
          };
        },
        [rows, moment] as const,
      );
      expect([moment, seen]).toEqual([moment, { wrong: [], last: [[1199]] }]);
    }
  });

  it('of the workbook that was open before, nothing comes into the next one', async () => {
    for (const moment of moments) {
      await emptyBook(page);
      const seen = await page.evaluate(
        async ([count, wait]) => {
          const { grid } = window.tuikeWorkbench;
          const all = { row: 0, column: 0, rows: count, columns: 4 };
          grid.write(
            grid.activeSheet(),
            all,
            Array.from({ length: count }, () => ['=ROW()+1', '=SEQUENCE(1,3)', null, null]),
          );
          await new Promise((resolve) => setTimeout(resolve, wait));
          grid.open({ sheets: [{ name: grid.sheets()[0]!.name, cells: [['kept']] }] });
          await grid.settled();
          return grid.usedArea(grid.activeSheet());
        },
        [rows, moment] as const,
      );
      expect([moment, seen]).toEqual([moment, { row: 0, column: 0, rows: 1, columns: 1 }]);
    }
  });
});
