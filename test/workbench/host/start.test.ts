import { builds } from '../../../src/workbench/host/page-url';
import { excelOnTheWeb, olderExcel } from '../../../src/workbench/host/requirement-sets';
import { openOfficePage, type OfficePage } from '../office-page';

let page: OfficePage;
afterEach(() => page.close());

it.each([
  ['web', 'OfficeOnline', 'excel-web-16.00.js'],
  ['win32', 'PC', 'excel-win32-16.01.js'],
  ['mac', 'Mac', 'excel-mac-16.00.js'],
] as const)('Office is ready, in Excel for %s: it says %s and loads %s', async (build, platform, script) => {
  page = await openOfficePage({ build });
  expect(await page.window.Office.onReady()).toMatchObject({ host: 'Excel', platform });
  const { diagnostics } = page.window.Office.context;
  expect(diagnostics).toEqual({ host: 'Excel', platform, version: '16.0.19231.20156' });
  const scripts = page.fetched.map((url) => new URL(url).pathname.split('/').at(-1));
  expect(scripts.filter((name) => name?.startsWith('excel-'))).toEqual([script]);
  expect([page.unknown, page.errors]).toEqual([[], []]);
});

it.each([
  ['web', /^\?_host_Info=Excel\$Web\$16\.01\$zh-CN\$c\d+\$\$\$3$/, /^#&_xdm_Info=c\d+\|ac\d+\|https/],
  ['win32', /^\?_host_Info=Excel\$Win32\$16\.01\$zh-CN\$c\d+\$\$\$3$/, /^$/],
  ['mac', /^\?_host_Info=Excel\$Mac\$16\.00\$zh-CN\$c\d+\$\$\$3$/, /^$/],
] as const)('the address of the page in Excel for %s', async (build, query, hash) => {
  page = await openOfficePage({ build });
  expect(page.window.location.search).toMatch(query);
  expect(page.window.location.hash).toMatch(hash);
});

it.each(builds)('the %s build puts together what comes in parts, as large answers do on Windows', async (build) => {
  page = await openOfficePage({ build });
  const text = '长😀'.repeat(4000);
  const sheet = page.grid.activeSheet();
  page.grid.write(
    sheet,
    { row: 0, column: 0, rows: 40, columns: 1 },
    Array.from({ length: 40 }, (_, row) => [`${row}${text}`]),
  );
  const read = page.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A40').load('values');
      await context.sync();
      return JSON.stringify(range.values);
    }),
  );
  expect(JSON.parse(await read)).toEqual(Array.from({ length: 40 }, (_, row) => [`${row}${text}`]));
});

it.each(['zh-CN', 'en-US'] as const)('Office speaks the language of the host: %s', async (locale) => {
  page = await openOfficePage({ locale });
  expect([page.window.Office.context.displayLanguage, page.window.Office.context.contentLanguage]).toEqual([locale, locale]);
});

it('loads nothing but the page and what office.js itself loads from its own address', async () => {
  page = await openOfficePage();
  expect(page.fetched.filter((url) => !url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/'))).toEqual([]);
});

it.each([
  ['Excel on the web', excelOnTheWeb, 'ExcelApi', '1.20', true],
  ['Excel on the web', excelOnTheWeb, 'SharedRuntime', '1.1', true],
  ['Excel on the web', excelOnTheWeb, 'ExcelApi', '1.21', false],
  ['an older Excel', olderExcel, 'ExcelApi', '1.14', true],
  ['an older Excel', olderExcel, 'ExcelApi', '1.15', false],
  ['an older Excel', olderExcel, 'SharedRuntime', '1.1', false],
])('%s: isSetSupported(%s %s) is %p', async (_, requirementSets, set, version, isSupported) => {
  page = await openOfficePage({ requirementSets });
  expect(page.window.Office.context.requirements.isSetSupported(set, version)).toBe(isSupported);
});

it('refuses an API that the older Excel lacks, by name', async () => {
  page = await openOfficePage({ requirementSets: { ...olderExcel, ExcelApi: '1.3' } });
  const refused = page.run(() =>
    Excel.run(async (context) => context.workbook.settings.getCount()).catch((error: unknown) => error as OfficeExtension.Error),
  );
  expect(await refused).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Workbook.settings') });
  expect(page.unknown).toEqual([]);
});

it.each([
  ['web', undefined],
  ['win32', expect.objectContaining({ bodyBackgroundColor: '#ffffff' })],
  ['mac', undefined],
] as const)('the %s build has a theme to tell on Windows only', async (build, theme) => {
  page = await openOfficePage({ build });
  expect(page.window.Office.context.officeTheme).toEqual(theme);
});

it('remembers how the add-in wants to start with this document, and whether its pane shows', async () => {
  page = await openOfficePage();
  const behaviours = page.run(async () => {
    const before = await Office.addin.getStartupBehavior();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    return [before, await Office.addin.getStartupBehavior()];
  });
  expect([...(await behaviours)]).toEqual(['None', 'Load']);
  expect(page.unknown).toEqual([]);
});

it('a page that is closed finds an empty document for what it was about to do', async () => {
  const page = await openOfficePage();
  const about = page.window.eval(
    `(${(() => async (go: Promise<void>) => {
      await go;
      // As a bundle fetches a part of itself.
      const script = document.createElement('script');
      script.src = 'https://addin.test/later.js';
      document.head.appendChild(script);
      return document.getElementsByTagName('script').length;
    }).toString()})()`,
  ) as (go: Promise<void>) => Promise<number>;
  const done = about(new Promise((resolve) => setTimeout(resolve, 50)));
  page.close();
  await expect(done).resolves.toBe(1);
  expect(page.fetched.filter((address) => address.includes('later'))).toEqual([]);
  expect(page.errors).toEqual([]);
});

it('a page that is closed goes no further than where it gave way, by a timer or by a message', async () => {
  const page = await openOfficePage();
  const waits = page.window.eval(
    `(${((came: string[]) => {
      setTimeout(() => came.push('timer'));
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => came.push('message');
      port2.postMessage(null);
    }).toString()})`,
  ) as (came: string[]) => void;
  page.close();
  const came: string[] = [];
  waits(came);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(came).toEqual([]);
});
