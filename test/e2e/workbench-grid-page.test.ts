// The page around the grid: what it loads first, what it says without an add-in, and that nothing is lost unasked.
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { sampleBook } from '../../src/workbench/sample/sample-book';
import { createWorkbenchServer } from '../../src/workbench/server/serve';
import { answerMessage } from './answer-message';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { firstChoiceShown } from './first-choice';
import { openWorkbench, values, write } from './grid-page';
import { paneFrame } from './pane-frame';
import type { WorkbenchServer } from './workbench-server';
import { serveWorkbench } from './workbench-server';

const root = join(__dirname, '../..');
const built = join(root, 'build/workbench');
const officeJs = join(require.resolve('@microsoft/office-js/package.json'), '../dist');

let bare: WorkbenchServer;
let browser: Browser;

beforeAll(async () => {
  [bare, browser] = await Promise.all([serveWorkbench(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
});

const zipped = (name: string) => gzipSync(readFileSync(join(built, name))).length;
/** As if a person had chosen a file of two rows. */
const choose = (page: Page, name: string, text: string) =>
  page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const fileName = (page: Page) => page.locator('#file-name').textContent();
/** Waits until the file is open and another may be chosen. */
const opened = async (page: Page, name: string) => {
  await page.locator('#file-name', { hasText: name }).waitFor();
  await page.locator('#progress').waitFor({ state: 'hidden' });
};

it('draws the page from less than 12 kB before it asks for the grid, which is less than 2 MB; what reads files is asked for with the first file', () => {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const first = [...html.matchAll(/\/workbench\/([\w.]+\.(?:js|css))/g)].map((match) => match[1] ?? '');
  expect(first).toHaveLength(2);
  expect(['index.html', ...first].reduce((sum, name) => sum + zipped(name), 0)).toBeLessThan(12_000);
  const all = readdirSync(built).filter((name) => /\.(js|css)$/.test(name) && name !== 'file-worker.js');
  expect(all.reduce((sum, name) => sum + zipped(name), 0)).toBeLessThan(2_000_000);
  expect(zipped('file-worker.js')).toBeLessThan(450_000);
});

describe('without an add-in', () => {
  let page: Page;
  let strangers: string[];
  beforeEach(async () => {
    ({ page, strangers } = await openWorkbench(browser, bare.url));
  });
  afterEach(async () => {
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('says how to build it, and computes what needs none', async () => {
    await page.locator('#pane-body', { hasText: 'npm run build' }).waitFor();
    await page.evaluate(() => window.tuikeWorkbench.grid.open({ sheets: [] }));
    await write(page, 'A1', [['=SUM(1,2)']]);
    expect(await values(page, 'A1')).toEqual([[3]]);
  });

  it('opens another file at once where nothing was changed', async () => {
    await choose(page, '名单.csv', '机构,GMV\n00123,5');
    await opened(page, '名单.csv');
    expect(await values(page, 'A1:B2')).toEqual([
      ['机构', 'GMV'],
      ['00123', 5],
    ]);
    await page.locator('#unsaved').waitFor({ state: 'hidden' });
  });

  it('asks before changes are lost, and keeps the workbook when a person says no', async () => {
    const name = await fileName(page);
    await write(page, 'K1', [['mine']]);
    await page.locator('#unsaved').waitFor();
    await choose(page, 'other.csv', 'a\n1');
    await answerMessage(page, '取消');
    expect([await fileName(page), await values(page, 'K1')]).toEqual([name, [['mine']]]);
    await choose(page, 'other.csv', 'a\n1');
    await answerMessage(page, '不保存');
    await opened(page, 'other.csv');
    expect(await values(page, 'A1:A2')).toEqual([['a'], [1]]);
  });

  it('saves first where a person wants it', async () => {
    await write(page, 'K1', [['mine']]);
    await choose(page, 'other.csv', 'a\n1');
    const download = page.waitForEvent('download');
    await answerMessage(page, '先保存');
    expect((await download).suggestedFilename()).toBe('示例名单.xlsx');
    await opened(page, 'other.csv');
  });

  it('asks before the page with changes is left', async () => {
    // Browsers ask only where a person has done something on the page.
    await page.click('#about');
    await answerMessage(page, '知道了');
    await write(page, 'K1', [['mine']]);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  it('keeps language, theme and blanks for the next visit', async () => {
    await page.getByText('English').click();
    await page.click('#testing');
    await page.getByText('0 (desktop)').click();
    await page.keyboard.press('Escape');
    await page.click('#theme');
    const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
    await page.reload();
    await page.evaluate(() => window.tuikeWorkbench.ready);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']])).toEqual(['en-US', theme]);
    expect(await page.locator('input[name=blanks]:checked').inputValue()).toBe('zero');
    // Whoever looks at the answers sees that they are not the usual Excel's.
    expect(await page.locator('#testing').getAttribute('data-unusual')).toBe('');
    expect(await page.locator('#open').textContent()).toBe('Open…');
  });
});

describe('with the add-in', () => {
  const server = createWorkbenchServer({ dist: join(root, 'dist'), workbench: built, officeJs });
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ page, faults } = await openWorkbench(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/?theme=light&lang=en-US`));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  it('shows the pane beside the grid, with the name and icon of the manifest; the button hides it and the grid takes its place', async () => {
    const width = () =>
      page.evaluate(() => document.querySelector('#grid canvas[id^=univer-sheet-main]')?.getBoundingClientRect().width ?? 0);
    expect(await page.locator('#ribbon').textContent()).toBe('TUIKE Deposit');
    // The grid follows its room when the next frame is drawn.
    const pane = (await page.locator('#pane').boundingBox())!.width;
    await page.click('#ribbon');
    await page.locator('#pane').waitFor({ state: 'hidden' });
    const room = () => page.evaluate(() => document.querySelector('#grid')!.clientWidth);
    await eventually(async () => expect(await room()).toBeGreaterThan(1280 - 2));
    await eventually(async () => expect(Math.abs((await width()) - (await room()))).toBeLessThan(2));
    await page.click('#ribbon');
    await eventually(async () => expect(Math.abs((await width()) + pane - 1280)).toBeLessThan(2));
  });

  it('opens on the roster, the column to type into in sight, with one sentence that says what to try', async () => {
    const { active, roster, shown } = await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      return { active: grid.activeSheet(), roster: grid.sheets()[0]!.id, shown: document.querySelector('#grid')!.clientWidth };
    });
    expect(active).toBe(roster);
    expect(await page.locator('#hint').innerText()).toMatch(
      /type =IF\(C2:C201="","",TUIKE\.DEPOSIT\(C2:C201\)\) into G2 .* open “Roster” in the pane/,
    );
    const widths = sampleBook('en-US').sheets[0]!.columnWidths!.map((width) => width ?? 0);
    const rowNumbers = 46;
    expect(rowNumbers + widths.slice(0, 6).reduce((sum, width) => sum + width, 0) + 100).toBeLessThan(shown);
  });

  it('testers’ switches stand in a menu, which Escape and a click elsewhere close', async () => {
    const menu = page.locator('#testing-menu');
    const choices = menu.getByRole('radio');
    expect(await menu.isVisible()).toBe(false);
    await page.click('#testing');
    expect(await choices.evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))).toEqual([
      'null',
      'zero',
      'newest',
      'oldest',
      'worst',
    ]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.click('#testing');
    await page.click('#file-name');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.locator('#testing').getAttribute('data-unusual')).toBeNull();
  });

  it('another Excel is played from the next loading of the page on, and can be taken back', async () => {
    const choose = async (name: string) => {
      await page.click('#testing');
      await page.getByText(name, { exact: true }).click();
      await page.waitForLoadState();
      await page.evaluate(() => window.tuikeWorkbench.ready);
      return new URL(page.url()).searchParams.get('excel');
    };
    expect(await choose('oldest that the manifest allows')).toBe('oldest');
    expect(await page.locator('#testing').getAttribute('data-unusual')).toBe('');
    expect(await choose('newest')).toBeNull();
  });

  // Before the tests that open another file, and with it another pane.
  it('turns pane and grid dark together', async () => {
    const root = page.frameLocator('#pane-body iframe').locator(':root');
    const theme = () => root.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await theme()).toBe(false);
    await page.click('#theme');
    await eventually(async () => expect(await theme()).toBe(true));
    await page.locator('.univer-dark').first().waitFor({ state: 'attached' });
    await page.click('#theme');
    await eventually(async () => expect(await theme()).toBe(false));
  });

  it('asks before a setting that a person changed in the pane is lost, though no cell was', async () => {
    const change = (json: string | undefined) =>
      page.evaluate((text) => window.tuikeWorkbench.host?.setSettingElsewhere('changed', text), json);
    const pane = page.frameLocator('#pane-body iframe');
    // What the add-in wrote before is no change by a person, and a press is heard of once the page has loaded.
    await firstChoiceShown(page, pane);
    await paneFrame(page).waitForLoadState('load');
    await pane.locator('body').click({ position: { x: 5, y: 5 } });
    await change('"by a person"');
    await choose(page, 'other.csv', 'a\n1');
    await answerMessage(page, 'Cancel');
    expect(await fileName(page)).toBe('Sample roster.xlsx');
    await change(undefined);
    await choose(page, 'other.csv', 'a\n1');
    await opened(page, 'other.csv');
    // What the hint says to try is in the sample alone.
    expect(await page.locator('#hint').isVisible()).toBe(false);
    // Whatever the add-in writes by itself into the new workbook is not asked about.
    await change('"by the add-in"');
    await choose(page, 'third.csv', 'a\n1');
    await opened(page, 'third.csv');
  });
});
