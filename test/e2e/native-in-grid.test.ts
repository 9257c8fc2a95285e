// The native formulas in the workbench's grid, whose formulas Univer computes: around every edge, the engine's answers.
// AMOUNTS=20000 npx jest test/e2e/native-in-grid asks for more of them; those around edges come first.
import type { Page } from 'playwright-core';
import type { Rule } from '../../src/rules/rule';
import type { CellInput } from '../../src/workbench/grid/grid';
import { emptyBook } from './grid-page';
import { gridForTests } from './grid-tests';
import { floating, floatingLower } from '../engine/rules';
import {
  compareNative,
  formulaAt,
  nativeQuestions,
  nativeRows,
  nativeRules,
  type NativeCell,
  type NativeRow,
} from '../dialects/native/vectors';

jest.setTimeout(600_000);

let page: Page;
const grid = gridForTests();
beforeAll(() => (page = grid.page()));

const input = (cell: NativeCell): CellInput => (typeof cell === 'string' ? `'${cell}` : cell);
const rowsAtOnce = 4000;
const amounts = Number(process.env['AMOUNTS'] ?? 4000);
const isShipped = (rule: Rule): boolean => rule === floating || rule === floatingLower;

/** What the formulas of some rows show, an error as its name. */
async function answers(rule: Rule, rows: readonly NativeRow[], asked: readonly (typeof nativeQuestions)[number][]): Promise<unknown[][]> {
  await emptyBook(page);
  const cells = rows.map((row, r) => [...row.map(input), ...asked.map((question) => formulaAt(rule, question, r + 1))]);
  const text = await page.evaluate(async (given) => {
    const { grid } = window.tuikeWorkbench;
    const lines = JSON.parse(given) as CellInput[][];
    const area = { row: 0, column: 0, rows: lines.length, columns: lines[0]!.length };
    grid.write(grid.activeSheet(), area, lines);
    await grid.settled();
    return JSON.stringify(grid.values(grid.activeSheet(), area));
  }, JSON.stringify(cells));
  const shown = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : (cell ?? ''));
  return (JSON.parse(text) as unknown[][]).map((row) => row.slice(3).map(shown));
}

describe.each(nativeRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const asked = nativeQuestions.filter((question) => formulaAt(rule, question, 1) !== null);
  it(asked.length === 0 ? 'is too long for a formula' : 'every answer is the engine’s', async () => {
    const rows = nativeRows(rule, isShipped(rule) ? amounts : 500);
    // A thousand tiers fit no formula without names, which this grid does not compute: libre-office.ts and hyperformula.ts run those.
    expect(asked).toHaveLength(rule.tiers.length > 300 ? 0 : nativeQuestions.length);
    let [cells, differing]: [number, unknown[]] = [0, []];
    for (let done = 0; done < rows.length && asked.length > 0; done += rowsAtOnce) {
      const some = rows.slice(done, done + rowsAtOnce);
      const found = await answers(rule, some, asked);
      const compared = compareNative(rule, some, asked, (r, q) => found[r]?.[q]);
      cells += compared.cells;
      differing = [...differing, ...compared.differences];
    }
    expect(differing.slice(0, 5)).toEqual([]);
    expect(cells).toBe(rows.length * asked.length);
  });
});

it('a comparison that must find something does: the other reading of the edges', async () => {
  const rows = nativeRows(floating, 600);
  const found = await answers(floatingLower, rows, ['TIER']);
  const { differences } = compareNative(floating, rows, ['TIER'], (r, q) => found[r]?.[q]);
  expect(differences.map(({ row: [gmv] }) => gmv)).toEqual(expect.arrayContaining([500_000, 1_000_000, 2_000_000]));
});
