// Every view in every state, drawn with a wide font without any Chinese, as a machine has where nobody installed a font. Targets keep their size,
// nothing grows wider than the pane. The font whose lines are tall is looked at by every-view.test.ts.
import { usual } from '../e2e/pane-scenes';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { walkViews } from './walk-views';

jest.setTimeout(600_000);

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer('noChinese');
});
afterAll(() => server.close());

it.each(['zh-CN', 'en-US'] as const)('%s', async (language) => {
  const opened = await server.open({ language, stored: usual });
  expect(await walkViews(opened, { fonts: [null] })).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
