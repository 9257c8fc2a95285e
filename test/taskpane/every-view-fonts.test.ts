// Every view in every state, drawn with other fonts: one whose lines are tall, and a wide one without any Chinese, as a machine has where nobody
// installed a font. Targets keep their size, nothing grows wider than the pane.
import type { FontSet } from '../e2e/fonts';
import { usual } from '../e2e/pane-scenes';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { axeViolations } from './axe';
import { walkViews } from './walk-views';

jest.setTimeout(600_000);

// The rules of axe that depend on what is where; the others see the same with every font.
const rules = ['target-size', 'scrollable-region-focusable', 'link-in-text-block'];

describe.each<FontSet>(['noChinese', 'tallLines'])('%s', (fonts) => {
  let server: PaneServer;
  beforeAll(async () => {
    server = await startPaneServer(fonts);
  });
  afterAll(() => server.close());

  it.each(['zh-CN', 'en-US'] as const)('%s', async (language) => {
    const opened = await server.open({ language, stored: usual });
    expect(await walkViews(opened, (frame) => axeViolations(frame, rules))).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});
