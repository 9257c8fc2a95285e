import { startPaneServer, type PanePage } from '../e2e/pane-page';

/** Opens the workbench that many times, each in a browser context of its own, hands every page over and closes it. */
export async function chromiumPages(count: number, use: (pane: PanePage, index: number, openedIn: number) => Promise<void>): Promise<void> {
  const server = await startPaneServer();
  try {
    // The first page of a browser warms what the others find warm.
    await (await server.open({ language: 'en-US' })).close();
    for (let i = 0; i < count; i++) {
      const began = performance.now();
      const pane = await server.open({ language: 'en-US' });
      const ms = performance.now() - began;
      // tsx marks functions by a helper of its own, which is not in the page that they are handed to.
      await pane.page.evaluate('window.__name = (named) => named');
      await use(pane, i, ms);
      if (pane.complaints.length > 0) throw new Error(pane.complaints.join('\n'));
      await pane.close();
    }
  } finally {
    await server.close();
  }
}
