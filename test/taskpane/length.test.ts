// Each place is read without much scrolling: one and a half screens of 800 px at 320 px, before a fold is opened. The roster has steps of its own.
import type { ViewId } from '../../src/taskpane/view-id';
import { write } from '../e2e/grid-page';
import { paneServerForTests } from '../e2e/pane-tests';
import { comeTo, scenes, usual } from '../e2e/pane-scenes';

const server = paneServerForTests({ grid: 'memory' });
const most = 1200;

describe.each(['zh-CN', 'en-US'] as const)('%s', (language) => {
  it.each<readonly [ViewId, string | null]>([
    ['rule', null],
    ['lookup', 'C3'],
    ['lookup', 'I3'],
    ['lookup', 'C2:C201'],
    ['formula', null],
    ['settings', null],
  ])('%s, with %s selected', async (view, address) => {
    const { page, pane, openView, select } = await server.open({ language, stored: usual });
    await page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));
    await write(page, 'I2', [['=TUIKE.DEPOSIT(C2:C201)']]);
    await openView(view);
    if (address !== null) {
      await select(address);
      await pane.locator('.lookup-field', { hasText: address }).waitFor();
      await pane.locator('svg.chart').waitFor();
    }
    expect(await pane.locator('html').evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(most);
  });

  it('closing a month, the list of closes, and one of them', async () => {
    const opened = await server.open({ language, stored: usual });
    for (const name of ['close-step', 'close-closed', 'close-list', 'close-one']) {
      await comeTo(opened, scenes[name]!);
      expect(await opened.pane.locator('html').evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(most);
    }
  });
});
