import { startPaneServer, type PaneOptions, type PanePage, type PaneServer } from './pane-page';

/** One server and browser for the tests of a file. After each test its pages are closed, and none may have complained. */
export function paneServerForTests(usual: PaneOptions = {}): Pick<PaneServer, 'open'> {
  let server: PaneServer | undefined;
  let opened: PanePage[] = [];
  beforeAll(async () => {
    server = await startPaneServer(usual);
  });
  afterAll(() => server?.close());
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const page of pages) await page.close();
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return {
    async open(options) {
      const page = await server!.open(options);
      opened.push(page);
      return page;
    },
  };
}
