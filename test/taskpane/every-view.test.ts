// Every view in every state that people meet, in both languages, light and dark: axe finds nothing, every character has its glyph, every target is large
// enough, nothing is wider than the pane.
import { boxes } from '../e2e/boxes';
import { usual } from '../e2e/pane-scenes';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { axeViolations } from './axe';
import { walkViews } from './walk-views';

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
  expect(await walkViews(opened, async (frame) => [...(await axeViolations(frame)), ...(await boxes(frame))])).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
