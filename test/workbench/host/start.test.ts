import { excelOnTheWeb, olderExcel } from '../../../src/workbench/host/requirement-sets';
import { openOfficePage, type OfficePage } from '../office-page';

let page: OfficePage;
afterEach(() => page.close());

it('Office is ready, in Excel on the web', async () => {
  page = await openOfficePage();
  expect(await page.window.Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect([page.unknown, page.errors]).toEqual([[], []]);
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

it('has no theme to tell, as Excel on the web has none', async () => {
  page = await openOfficePage();
  expect(page.window.Office.context.officeTheme).toBeUndefined();
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
