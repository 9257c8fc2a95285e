// Univer computes in passes; what a person does meanwhile must stand.
import type { Page } from 'playwright-core';
import type { Book, CellInput } from '../../src/workbench/grid/grid';
import { area, emptyBook } from './grid-page';
import { gridForTests } from './grid-tests';

let page: Page;
const opened = gridForTests();
beforeAll(() => (page = opened.page()));

const rows = 600;
const every = <T>(cells: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => cells(row));
/** One that spills among them. */
const formulas = every((): CellInput[] => ['=ROW()+1', '=SEQUENCE(1,3)', null, null]);
// Univer begins 0.1 s after a change; computing this many takes about as long again.
const moments = [101, 110, 130, 150];

type Change = { readonly at: string; readonly cells: readonly (readonly CellInput[])[] } | { readonly book: Book };

/** Writes the first cells from A1 on, makes the change so many milliseconds later, and answers the used area once all is settled, and what it shows. */
async function changedMeanwhile(first: readonly (readonly CellInput[])[], moment: number, change: Change) {
  await emptyBook(page);
  return page.evaluate(
    async ([cells, wait, then]) => {
      const { grid } = window.tuikeWorkbench;
      grid.write(grid.activeSheet(), { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
      await new Promise((resolve) => setTimeout(resolve, wait));
      if ('book' in then) grid.open(then.book);
      else grid.write(grid.activeSheet(), then.area, then.cells);
      await grid.settled();
      const used = grid.usedArea(grid.activeSheet());
      return { used, values: used ? grid.values(grid.activeSheet(), used) : [] };
    },
    [first, moment, 'book' in change ? change : { ...change, area: area(change.at) }] as const,
  );
}

describe('cells that change while they are computed', () => {
  const kinds: Readonly<Record<string, readonly [becomes: CellInput[], shown: unknown[] | null]>> = {
    'emptied, they stay empty': [[null, null, null, null], null],
    'typed over, they keep what was typed': [
      ['typed', 7, null, null],
      ['typed', 7],
    ],
    'given another formula, they show that one’s answer': [
      ['=1+1', '=2+2', null, null],
      [2, 4],
    ],
  };
  it.each(Object.entries(kinds))('%s', async (_, [becomes, shown]) => {
    for (const moment of moments) {
      const seen = await changedMeanwhile(formulas, moment, { at: `A1:D${rows}`, cells: every(() => becomes) });
      const used = shown && { row: 0, column: 0, rows, columns: shown.length };
      expect([moment, seen]).toEqual([moment, { used, values: shown ? every(() => shown) : [] }]);
    }
  });

  it('what was to be computed besides is computed', async () => {
    for (const moment of moments) {
      const { values } = await changedMeanwhile(
        every((row) => [`=TEST.TWICE(${row})`]),
        moment,
        { at: 'C1', cells: [['=A600+1']] },
      );
      expect([moment, values.map(([twice]) => twice), values[0]![2]]).toEqual([moment, every((row) => row * 2), 1199]);
    }
  });

  it('of the workbook that was open before, nothing comes into the next one', async () => {
    for (const moment of moments) {
      const seen = await changedMeanwhile(formulas, moment, { book: { sheets: [{ name: 'Sheet1', cells: [['kept']] }] } });
      expect([moment, seen]).toEqual([moment, { used: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['kept']] }]);
    }
  });
});
