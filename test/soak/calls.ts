// Calls of 100,000 rows, one after another, as a sheet makes them: a formula over a column is entered, answered and spilled.
import type { Page } from 'playwright-core';
import { area } from '../e2e/grid-page';

/** Of a column of GMVs beside one of previous tiers. */
const formulas = ['DEPOSIT(A1:A#)', 'TOPUP(A1:A#,B1:B#)', 'TIER(A1:A#)', 'HEADROOM(A1:A#)', 'CHECK(A1:A#,B1:B#)'];

/** Fills the sheet in front, which is empty. */
export function openColumns(page: Page, rows: number): Promise<void> {
  return page.evaluate(async (count) => {
    const { grid } = window.tuikeWorkbench;
    const cells = Array.from({ length: count }, (_, i) => [((i * 7919) % 3_000_000) + 0.5, i % 5]);
    grid.write(grid.activeSheet(), { row: 0, column: 0, rows: count, columns: 2 }, cells);
    await grid.settled();
  }, rows);
}

/** Answers the number of cells that show a number or a text: every row's. */
export function oneCall(page: Page, rows: number, time: number): Promise<number> {
  const formula = `=TUIKE.${formulas[time % formulas.length]!.replaceAll('#', String(rows))}`;
  return page.evaluate(
    async ([at, typed, answers]) => {
      const { grid } = window.tuikeWorkbench;
      const sheet = grid.activeSheet();
      grid.write(sheet, at, [[typed]]);
      await grid.settled();
      return grid.values(sheet, answers).filter(([cell]) => typeof cell === 'number' || typeof cell === 'string').length;
    },
    [area('D1'), formula, area(`D1:D${rows}`)] as const,
  );
}
