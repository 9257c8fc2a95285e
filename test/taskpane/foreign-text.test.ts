// What people wrote into a workbook is shown as text in every view: nothing in it becomes an element, a link or a script.
import { startPaneServer } from '../e2e/pane-page';
import { settingsText } from '../../src/rules/workbook/settings';
import { views } from '../../src/taskpane/views';
import { ownRule } from './workbooks';

const trap = `<img src=x onerror="top.ran=1"><a href="javascript:top.ran=1">x</a>`;
const stored = settingsText({
  chosen: ownRule.id,
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:24:00.000Z',
  effectiveFrom: {},
  versions: [
    {
      ...ownRule,
      name: { 'zh-CN': trap, 'en-US': trap },
      tiers: ownRule.tiers.map((tier) => ({ ...tier, wording: trap })),
      sources: [{ role: 'verify', title: trap, publisher: trap, captured: null, href: null }],
      assumptions: [{ id: 'trap', 'zh-CN': trap, 'en-US': trap }],
    },
  ],
});

it('names, wordings, sources, cells and the sheet’s own name', async () => {
  const server = await startPaneServer({ grid: 'memory' });
  try {
    const { page, pane, openView, select, complaints } = await server.open({ stored });
    await page.evaluate(async (text) => {
      const { grid } = window.tuikeWorkbench;
      // Excel allows no < > : in some places only; : * ? / \ [ ] never.
      grid.open({ sheets: [{ name: '<img src=x onerror=top.ran=1>', cells: [[text, '=TUIKE.DEPOSIT(A2)'], [`'${text}`]] }] });
      await grid.settled();
    }, trap);
    await pane.locator('main h1').waitFor();
    expect(await pane.locator('main h1').innerText()).toContain(trap);
    for (const { id } of views) {
      for (const cell of ['A1', 'B1']) {
        await select(cell);
        await openView(id);
        await pane.locator('main[aria-busy=false]').waitFor();
        expect([id, await pane.locator('main').locator('img, script, a[href^="javascript"], [onerror]').count()]).toEqual([id, 0]);
      }
    }
    // The add-in's own help stands where the add-in was loaded from.
    const own = new URL(page.url()).origin;
    for (const link of await pane.locator('a[href]').all()) {
      const { protocol, origin } = new URL((await link.getAttribute('href'))!);
      expect(origin === own ? 'https:' : protocol).toBe('https:');
    }
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
});
