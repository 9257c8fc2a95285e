// What a person waits for in the workbench, in Chromium: its grid's time and the host's are in it, Excel's own would differ.
import { chromiumPages } from '../chromium-pages';
import type { Figure } from '../figure';
import { withExponents } from '../growth-exponents';
import type { Bench } from '../node-rows';

interface Waits {
  readonly open: number;
  readonly spill1: number;
  readonly spill10: number;
  readonly spill100: number;
  readonly edit: number;
  readonly singles: number;
}

const what: Readonly<Record<keyof Waits, readonly [what: string, rows: number | null]>> = {
  open: ['page opened until the sample’s formulas are answered', null],
  spill1: ['a spill', 1000],
  spill10: ['a spill', 10_000],
  spill100: ['a spill', 100_000],
  edit: ['edit of one cell that a spill depends on', 10_000],
  singles: ['formulas of one cell each', 10_000],
};

export async function workbench({ processes, say }: Bench): Promise<Figure[]> {
  const waits: Waits[] = [];
  await chromiumPages(processes, async ({ page }, i, ms) => {
    say(`workbench: page ${i + 1} of ${processes}`);
    waits.push({ open: ms, ...(await page.evaluate(inPage)) });
  });
  const figures = (Object.keys(what) as (keyof Waits)[]).map((name): Figure => ({
    part: 'workbench',
    what: what[name][0],
    rows: what[name][1],
    unit: 'ms',
    told: 'share',
    values: waits.map((wait) => wait[name]),
  }));
  return withExponents(figures);
}

/** Runs in the page. Throws where an answer is not the right one. */
async function inPage(): Promise<Omit<Waits, 'open'>> {
  const { grid } = window.tuikeWorkbench;
  const write = async (sheet: string, row: number, column: number, cells: (string | number)[][]) => {
    const began = performance.now();
    grid.write(sheet, { row, column, rows: cells.length, columns: 1 }, cells);
    await grid.settled();
    return performance.now() - began;
  };
  const amounts = (rows: number) => Array.from({ length: rows }, (_, i) => [((i * 7919) % 300_000_000) / 100]);
  const expect = (sheet: string, row: number, deposit: number) => {
    const [[found]] = grid.values(sheet, { row, column: 1, rows: 1, columns: 1 }) as [[unknown]];
    if (found !== deposit) throw new Error(`Row ${row + 1} shows ${JSON.stringify(found)}, not ${deposit}.`);
  };
  const sheetOf = async (name: string, rows: number) => {
    const { id } = grid.addSheet(name);
    grid.activateSheet(id);
    await write(id, 0, 0, amounts(rows));
    return id;
  };
  const smallest = await sheetOf('Smallest', 1000);
  const spill1 = await write(smallest, 0, 1, [['=TUIKE.DEPOSIT(A1:A1000)']]);
  // Row 1,000 holds 79,110.81.
  expect(smallest, 999, 20_000);
  const small = await sheetOf('Small', 10_000);
  const spill10 = await write(small, 0, 1, [['=TUIKE.DEPOSIT(A1:A10000)']]);
  // Row 10,000 holds 791,820.81.
  expect(small, 9999, 50_000);
  const edit = await write(small, 499, 0, [[2_000_000]]);
  expect(small, 499, 200_000);
  const large = await sheetOf('Large', 100_000);
  const spill100 = await write(large, 0, 1, [['=TUIKE.DEPOSIT(A1:A100000)']]);
  // Row 100,000 holds 1,918,920.81.
  expect(large, 99_999, 100_000);
  const cells = await sheetOf('Cells', 10_000);
  const singles = await write(
    cells,
    0,
    1,
    Array.from({ length: 10_000 }, (_, i) => [`=TUIKE.DEPOSIT(A${i + 1})`]),
  );
  expect(cells, 0, 20_000);
  return { spill1, spill10, spill100, edit, singles };
}
