// Every view in every state that people meet, in both languages, light and dark: axe finds nothing, nothing is wider than the pane.
import { comeTo, prepare, scenes, usual } from '../e2e/pane-scenes';
import { paneFrame } from '../e2e/pane-frame';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { axeViolations } from './axe';

jest.setTimeout(240_000);

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer();
});
afterAll(() => server.close());

it.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
  ['en-US', 'dark'],
] as const)('%s, %s', async (language, theme) => {
  const opened = await server.open({ language, theme, stored: usual });
  const { page, complaints, close } = opened;
  const frame = paneFrame(page);
  // A chart is drawn anew once the pane has another width.
  const isWide = () =>
    frame
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 20_000 })
      .then(() => false)
      .catch(() => true);
  const found: string[] = [];
  await prepare(opened);
  for (const [name, scene] of Object.entries(scenes)) {
    await comeTo(opened, scene);
    found.push(...(await axeViolations(frame)).map((violation) => `${name}: ${violation}`));
    if (await isWide()) found.push(`${name}: wider than 320 px`);
    // As wide as 320 px are to a person who reads at twice the size.
    await page.addStyleTag({ content: 'iframe { max-width: 160px; }' }).then(async (style) => {
      if (await isWide()) found.push(`${name}: wider than 160 px`);
      await style.evaluate((element) => (element as unknown as HTMLElement).remove());
    });
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
