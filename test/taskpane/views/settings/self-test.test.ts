// The self-test as a person runs it, and what it leaves behind: nothing.
import type { PanePage, PaneServer } from '../../../e2e/pane-page';
import { startPaneServer } from '../../../e2e/pane-page';
import { shippedRules } from '../../../../src/rules/shipped';
import { differencesFrom } from '../../../../src/taskpane/views/settings/self-test';

const rule = shippedRules.find(({ id }) => id === 'floating-v2')!;

describe('what differs', () => {
  const right = rule.examples.map(({ tier, deposit }) => [tier, Number(deposit)] as (string | number)[]);
  it('is nothing where each cell holds its number', () => expect(differencesFrom(rule, right)).toEqual([]));
  it.each([
    ['another number', 7, '7'],
    ['the number as text', String(rule.examples[0]!.tier), String(rule.examples[0]!.tier)],
    ['an error', '#NAME?', '#NAME?'],
    ['a blank', '', ''],
  ])('is %s', (_, cell, shown) => {
    const { gmv, tier } = rule.examples[0]!;
    const values = [[cell, right[0]![1]!], ...right.slice(1)];
    expect(differencesFrom(rule, values)).toEqual([{ gmv, asked: 'TIER', expected: String(tier), shown }]);
  });
});

describe('in the pane', () => {
  let server: PaneServer;
  let opened: PanePage;
  beforeAll(async () => {
    server = await startPaneServer({ grid: 'memory' });
  });
  afterAll(() => server.close());
  afterEach(() => opened.close());
  const sheets = () => opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ name }) => name));
  const selection = () =>
    opened.page.evaluate(() => [window.tuikeWorkbench.grid.activeSheet(), window.tuikeWorkbench.grid.selection()] as unknown);
  const run = () => opened.pane.getByRole('button', { name: '开始自检' }).click();

  it('Excel answers every example; the sheets and the selection are as before', async () => {
    opened = await server.open();
    await opened.openView('settings');
    await opened.select('C3:D4');
    const before = [await sheets(), await selection()];
    await run();
    await opened.pane.getByText(`${rule.examples.length} 个示例全部一致`).first().waitFor();
    expect([await sheets(), await selection()]).toEqual(before);
  });

  it('a refusal while it runs leaves no sheet either, and is told', async () => {
    opened = await server.open();
    await opened.openView('settings');
    const before = await sheets();
    await opened.page.evaluate(() => {
      window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
        members.some((member) => /^formulas$/i.test(member)) ? { code: 'AccessDenied', message: 'Not allowed here.' } : undefined;
    });
    await run();
    await opened.pane.getByText('Not allowed here.').first().waitFor();
    expect(await sheets()).toEqual(before);
  });

  it('a cell that answers otherwise is listed', async () => {
    opened = await server.open();
    await opened.openView('settings');
    // As if another add-in, or a damaged Excel, answered in place of ours.
    await opened.page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      const { values } = grid;
      grid.values = (sheet, at) => {
        const cells = values.call(grid, sheet, at);
        const name = grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
        return name.startsWith('TUIKE self-test')
          ? cells.map((row, i) => (i === 0 ? row.map((cell) => (cell === 1 ? 2 : cell)) : row))
          : cells;
      };
    });
    await run();
    await opened.pane.getByRole('table', { name: '不一致的结果' }).waitFor();
    expect(await opened.pane.getByRole('table', { name: '不一致的结果' }).innerText()).toMatch(/TIER\s+1\s+2/);
    expect(await sheets()).not.toContain('TUIKE self-test');
  });
});
