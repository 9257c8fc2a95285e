// Every view in every state in Chinese, drawn with a wide font without any Chinese, as a machine has where nobody installed a font: lines of boxes are
// lower than any other. Targets keep their size, nothing grows wider than the pane. English with that font, and the font whose lines are tall, are
// looked at by every-view.test.ts.
import { usual } from '../e2e/pane-scenes';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { walkViews } from './walk-views';

jest.setTimeout(600_000);

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer({ fonts: 'noChinese', grid: 'memory' });
});
afterAll(() => server.close());

it('zh-CN', async () => {
  const opened = await server.open({ language: 'zh-CN', stored: usual });
  expect(await walkViews(opened, { fonts: [null] })).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
