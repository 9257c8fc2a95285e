// One plan at a time for the whole pane: it goes on, and is seen, cancelled and undone, whichever view is open and in whatever language.
import { about as aboutEnglish } from '../../../src/i18n/en-US/pane/about';
import { rosterCompute } from '../../../src/i18n/zh-CN/pane/roster/compute';
import { rosterResult } from '../../../src/i18n/zh-CN/pane/roster/result';
import { shell } from '../../../src/i18n/zh-CN/pane/shell';
import { shell as english } from '../../../src/i18n/en-US/pane/shell';
import { chart } from '../../../src/i18n/zh-CN/pane/chart';
import { lookup } from '../../../src/i18n/zh-CN/pane/lookup';
import { insert } from '../../../src/i18n/zh-CN/pane/insert';
import { selfTest } from '../../../src/i18n/zh-CN/pane/self-test';
import { writing as text } from '../../../src/i18n/zh-CN/pane/writing';
import { writing as englishText } from '../../../src/i18n/en-US/pane/writing';
import type { CellInput } from '../../../src/workbench/grid/grid';
import { csvBytes } from '../../roster/month-end/file-bytes';
import { messyRoster } from '../../roster/month-end/messy-roster';
import { values, write } from '../../e2e/grid-page';
import { holdWriting } from '../../e2e/hold-writing';
import { openJourney, type Journey } from '../../e2e/journey-page';
import { paneFrame } from '../../e2e/pane-frame';
import type { PanePage } from '../../e2e/pane-page';
import { paneServerForTests } from '../../e2e/pane-tests';
import { atStep, stepOf } from '../../e2e/roster-steps';
import { axeViolations } from '../axe';

jest.setTimeout(240_000);

const server = paneServerForTests({ grid: 'memory' });
const name = '名册';

const primary = (within: ReturnType<typeof stepOf>) => within.locator('fluent-button.primary');
const button = (within: Journey['pane'] | ReturnType<typeof stepOf>, label: string) =>
  within.getByRole('button', { name: label, exact: true });
const openTab = (pane: Journey['pane'], label: string) => pane.getByRole('tab', { name: label, exact: true }).click();
const line = (pane: Journey['pane']) => pane.getByRole('complementary');

describe('4,000 agencies, a formula in each cell', () => {
  const made = messyRoster({ seed: 5, agencies: 4000, isClean: true });
  let journey: Journey;
  let before: string;
  let letGo: () => Promise<void>;

  beforeEach(async () => {
    journey = await openJourney(server, { name: `${name}.csv`, bytes: csvBytes(made.cells) });
    before = await journey.whole();
    const compute = await atStep(journey.pane, 'compute');
    await compute.locator('.compute-more summary').first().click();
    await compute.getByLabel(rosterCompute.how, { exact: true }).selectOption('cells');
    const held = await holdWriting(journey.page, 1);
    ({ letGo } = held);
    await primary(compute).click();
    await held.isWaiting();
  });
  afterEach(() => journey.close());

  it('elsewhere it is seen above the view; back again it is seen where it began, cannot be begun twice, and one step undoes all of it', async () => {
    const { pane } = journey;
    await openTab(pane, shell.nav.rule);
    await line(pane).getByRole('progressbar').waitFor();
    await line(pane).getByText(text.from(shell.nav.roster)).waitFor();
    expect(await axeViolations(paneFrame(journey.page))).toEqual([]);
    await openTab(pane, shell.nav.roster);
    const compute = stepOf(pane, 'compute');
    await compute.getByRole('progressbar').waitFor();
    // Said once.
    expect(await line(pane).count()).toBe(0);
    expect(await primary(compute).getAttribute('aria-disabled')).toBe('true');
    await primary(compute).click({ force: true });
    await letGo();
    await compute.locator('.compute-good').waitFor();
    await button(pane, text.undo).click();
    await compute.getByText(text.undone, { exact: true }).waitFor();
    expect(await journey.whole()).toBe(before);
    expect(journey.complaints).toEqual([]);
  });

  it('it can be cancelled from another view, and nothing is left of it', async () => {
    const { pane } = journey;
    await openTab(pane, shell.nav.rule);
    await button(line(pane), text.cancel).click();
    await letGo();
    await line(pane).getByText(text.cancelled, { exact: true }).waitFor();
    expect(await journey.whole()).toBe(before);
    await button(line(pane), text.understood).click();
    await line(pane).waitFor({ state: 'detached' });
  });

  it('meanwhile nothing else can be written, and every button says why', async () => {
    const { pane } = journey;
    const lists = await atStep(pane, 'result');
    const list = primary(lists);
    await list.waitFor();
    expect(await list.getAttribute('aria-disabled')).toBe('true');
    await lists.getByText(text.elsewhere, { exact: true }).first().waitFor();
    await openTab(pane, shell.nav.formula);
    await pane.locator('summary', { hasText: insert.groups.rule }).click();
    await pane.getByRole('button', { name: /^BUILD / }).click();
    await pane.getByText(text.elsewhere, { exact: true }).waitFor();
    const insertButton = button(pane, insert.insertIt);
    expect(await insertButton.getAttribute('aria-disabled')).toBe('true');
    const why = await insertButton.getAttribute('aria-describedby');
    expect(await pane.locator(`[id="${why}"]`).innerText()).toBe(text.elsewhere);
    for (const [tab, label] of [
      [shell.nav.lookup, chart.picture.insert],
      [shell.nav.settings, selfTest.run],
    ] as const) {
      await openTab(pane, tab);
      if (tab === shell.nav.lookup) {
        await pane.getByRole('textbox', { name: lookup.gmv }).fill('51.2万');
        await pane.locator('summary', { hasText: chart.asTableAndPicture }).click();
      }
      await pane.getByText(text.elsewhere, { exact: true }).waitFor();
      expect([label, await button(pane, label).getAttribute('aria-disabled')]).toEqual([label, 'true']);
    }
    await letGo();
    await pane.getByText(text.elsewhere, { exact: true }).waitFor({ state: 'detached' });
    // What is finished can be undone from here.
    await button(line(pane), text.undo).click();
    await line(pane).getByText(text.undone, { exact: true }).waitFor();
    expect(await journey.whole()).toBe(before);
  });
});

it('a list that was written is undone after the language has changed', async () => {
  const made = messyRoster({ seed: 3, agencies: 30, isClean: true });
  const journey = await openJourney(server, { name: `${name}.csv`, bytes: csvBytes(made.cells) });
  const { pane } = journey;
  const before = await journey.whole();
  await primary(await atStep(pane, 'result')).click();
  await button(stepOf(pane, 'result'), text.undo).waitFor();
  expect(await journey.sheets()).toContain(rosterResult.calls.sheet);
  await openTab(pane, shell.nav.settings);
  await pane.getByLabel('English', { exact: true }).check();
  await pane.getByRole('heading', { name: aboutEnglish.heading }).waitFor();
  await openTab(pane, english.nav.roster);
  await button(stepOf(pane, 'result'), englishText.undo).click();
  await pane.getByText(englishText.undone, { exact: true }).waitFor();
  expect(await journey.whole()).toBe(before);
  await journey.close();
});

it('what is asked before cells are lost waits until it is answered, also over another view', async () => {
  const made = messyRoster({ seed: 3, agencies: 30, isClean: true });
  const journey = await openJourney(server, { name: `${name}.csv`, bytes: csvBytes(made.cells) });
  const { pane } = journey;
  await journey.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.select(grid.activeSheet(), { row: 2, column: 1, rows: 1, columns: 1 });
  });
  const before = await journey.whole();
  const compute = await atStep(pane, 'compute');
  await compute.getByLabel(rosterCompute.where, { exact: true }).selectOption('selection');
  await compute.getByText(/B:F/).first().waitFor();
  await primary(compute).click();
  await pane.getByRole('alertdialog').waitFor();
  await openTab(pane, shell.nav.rule);
  await line(pane).getByText(text.asks, { exact: true }).waitFor();
  await button(line(pane), text.goThere).click();
  await pane.getByRole('alertdialog', { name: text.overwriteHeading }).waitFor();
  await button(pane, text.leaveThem).click();
  expect(await journey.whole()).toBe(before);
  await journey.close();
});

describe('the insert view', () => {
  const gmv: CellInput[][] = [['gmv', 'typed'], ...Array.from({ length: 200 }, (_, i): CellInput[] => [i * 10_000, `手填 ${i + 1}`])];
  let opened: PanePage;

  beforeEach(async () => {
    opened = await server.open({ cells: gmv });
    await opened.openView('formula');
    await opened.select('B2');
    await opened.pane.getByRole('button', { name: /^DEPOSIT / }).click();
    await opened.pane.getByRole('textbox', { name: 'gmv', exact: true }).fill('A2:A201');
  });
  afterEach(() => opened.close());

  it('a column of 200 filled cells is overwritten only when that is confirmed, and one step brings all of them back', async () => {
    const { page, pane } = opened;
    const before = await values(page, 'A1:B201');
    await button(pane, insert.insertIt).click();
    await pane.getByRole('alertdialog', { name: text.overwriteHeading }).waitFor();
    await button(pane, text.overwrite).click();
    await pane.locator('.insert-done').waitFor();
    expect((await values(page, 'B2:B3')).flat()).toEqual([20_000, 20_000]);
    // Elsewhere too.
    await opened.openView('rule');
    await button(line(pane), text.undo).click();
    await line(pane).getByText(text.undone, { exact: true }).waitFor();
    expect(await values(page, 'A1:B201')).toEqual(before);
    expect(opened.complaints).toEqual([]);
  });

  it('cells that were changed since are asked about before they are lost', async () => {
    const { page, pane } = opened;
    await button(pane, insert.insertIt).click();
    await button(pane, text.overwrite).click();
    await pane.locator('.insert-done').waitFor();
    await write(page, 'B7', [['改过']]);
    await opened.openView('rule');
    await button(line(pane), text.undo).click();
    await pane.getByRole('alertdialog', { name: text.undoHeading }).waitFor();
    await button(pane, text.leaveThem).click();
    expect((await values(page, 'B7'))[0]).toEqual(['改过']);
    await button(line(pane), text.undo).waitFor();
  });
});
