// The pane on Microsoft's own office.js, with a workbook on the other side of it.
import { rule as englishRule } from '../../src/i18n/en-US/pane/rule';
import { shell as englishShell } from '../../src/i18n/en-US/pane/shell';
import { rule as chineseRule } from '../../src/i18n/zh-CN/pane/rule';
import { shell as chineseShell } from '../../src/i18n/zh-CN/pane/shell';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../workbench/office-page';
import { bundledPage, type BundledPage } from './bundled-page';
import type { PanePage } from './page';
import { damagedText, situations } from './workbooks';
import { until } from '../workbench/until';
import { changeElsewhere, heldBy, holding } from '../excel/rules-in-book';

const english = { ...englishShell, ...englishRule };
const chinese = { ...chineseShell, ...chineseRule };

let bundle: BundledPage;
let page: OfficePage;
beforeAll(async () => {
  bundle = await bundledPage();
});
afterEach(() => {
  expect(page.unknown).toEqual([]);
  expect(page.errors).toEqual([]);
  page.close();
});

async function openPane(options: OfficePageOptions): Promise<PanePage> {
  page = await openOfficePage(options);
  const root = page.window.document.createElement('div');
  root.id = 'pane';
  page.window.document.body.append(root);
  page.window.eval(bundle.script);
  const panePage = await (page.window as unknown as { panePage: Promise<PanePage> }).panePage;
  panePage.mount(root, { hosted: true });
  return panePage;
}

/** Waits until the pane has a first heading that ends so. */
function headed(ending: string): Promise<void> {
  const { document, MutationObserver } = page.window;
  const holds = (): boolean => document.querySelector('h1')?.textContent?.endsWith(ending) ?? false;
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}

it.each([
  ['zh-CN' as const, 'floating' as const, '浮动制', chinese],
  ['en-US' as const, 'fixed' as const, 'Fixed deposit', english],
  ['zh-CN' as const, 'unknown' as const, chinese.state.unknown, chinese],
  ['en-US' as const, 'damaged' as const, english.state.damaged, english],
])("in Excel's language (%s), what the workbook holds (%s): %s", async (locale, situation, heading, words) => {
  await openPane({ locale, ...holding(situations[situation].stored) });
  expect(page.window.document.querySelector('[role="status"]')?.textContent).toBe(words.loading);
  await headed(heading);
  const { title, documentElement } = page.window.document;
  expect([title, documentElement.lang]).toEqual([words.title, locale]);
});

it('shows the stored text of damaged settings unchanged, and leaves it in the workbook', async () => {
  const { startWorkbookRules } = await openPane({ locale: 'en-US', ...holding(damagedText) });
  await headed(english.state.damaged);
  expect(page.window.document.querySelector('textarea')?.value).toBe(damagedText);
  await startWorkbookRules('2026-11-23T03:24:00.000Z');
  expect(page.host.beside()).toEqual(holding(damagedText).beside);
});

it("follows a co-author's change", async () => {
  const { startWorkbookRules } = await openPane({ locale: 'en-US', ...holding(situations.floating.stored) });
  await headed('Floating deposit');
  await startWorkbookRules('2026-11-23T03:24:00.000Z');
  changeElsewhere(page.host, situations.fixed.stored);
  await headed('Fixed deposit');
  expect(page.window.document.querySelector('[role="status"]')?.textContent).toBe('Rule in force: Fixed deposit');
});

it('says in a fresh workbook that nothing is recorded, and then that the choice was automatic', async () => {
  const { startWorkbookRules } = await openPane({ locale: 'en-US' });
  const chosen = (): string | null | undefined =>
    [...page.window.document.querySelectorAll('dt')].find((term) => term.textContent === english.rule.chosen)?.nextElementSibling
      ?.textContent;
  await headed('Floating deposit');
  expect(chosen()).toBe(english.rule.notChosen);
  const recorded = new Promise<void>((resolve) => {
    const observer = new page.window.MutationObserver(() => {
      if (!chosen()?.startsWith(english.rule.chosenBy['add-in'])) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page.window.document.body, { childList: true, subtree: true, characterData: true });
  });
  await startWorkbookRules('2026-11-23T03:24:00.000Z');
  await recorded;
});

it('says that Excel refuses, in its words; a press on the button reads the rule once it no longer does', async () => {
  let isRefusing = true;
  const failBatch = () => (isRefusing ? { code: 'GeneralException', message: 'There was an internal error.' } : undefined);
  await openPane({ locale: 'en-US', ...holding(situations.fixed.stored), faults: { failBatch } });
  await headed(english.state.unread);
  expect(page.window.document.querySelector('.notice')?.textContent).toContain(english.unread.reason('There was an internal error.'));
  isRefusing = false;
  page.window.document.querySelector<HTMLElement>('main fluent-button')!.click();
  await headed('Fixed deposit');
}, 30_000);

it('while a cell is being edited it waits, for as long as it takes, and says so; then it reads, records and goes on', async () => {
  let isEdited = true;
  const failBatch = () => (isEdited ? { code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' } : undefined);
  const { startWorkbookRules } = await openPane({ locale: 'zh-CN', faults: { failBatch } });
  const started = startWorkbookRules('2026-11-23T03:24:00.000Z');
  const said = () => page.window.document.body.textContent ?? '';
  await until(() => said().includes(chinese.editing));
  // Longer than any number of attempts.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  expect([said().includes(chinese.state.unread), said().includes(chinese.editing), heldBy(page.host)]).toEqual([false, true, undefined]);
  isEdited = false;
  await headed('浮动制');
  await started;
  expect(heldBy(page.host)).toContain('"chosenBy":"add-in"');
  await until(() => !said().includes(chinese.editing));
}, 30_000);
