// What stands around the views, in Chromium: tabs, focus, the status line, the language, an older Excel.
import { readFileSync } from 'node:fs';
import { shell as english } from '../../src/i18n/en-US/pane/shell';
import { shell as chinese } from '../../src/i18n/zh-CN/pane/shell';
import { about as aboutEnglish } from '../../src/i18n/en-US/pane/about';
import { about as aboutChinese } from '../../src/i18n/zh-CN/pane/about';
import { rule as ruleEnglish } from '../../src/i18n/en-US/pane/rule';
import { views } from '../../src/taskpane/views';
import { eventually } from '../e2e/eventually';
import { paneFrame } from '../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../e2e/pane-page';
import { paneServerForTests } from '../e2e/pane-tests';
import { values } from '../e2e/grid-page';
import { damagedText } from './workbooks';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;
const open = async (options: PaneOptions = {}): Promise<PanePage> => (opened = await server.open(options));

const words = { 'zh-CN': chinese, 'en-US': english };
const frame = () => paneFrame(opened.page);
const ids = (Object.keys(english.nav) as (keyof typeof english.nav)[]).filter((id) => views.some((view) => view.id === id));

describe.each(['zh-CN', 'en-US'] as const)('the tabs in %s', (language) => {
  it('name the views, show which is open, and fit 320 px beside Office’s own menu', async () => {
    const { page, pane, openView } = await open({ language });
    const tabs = pane.getByRole('tablist', { name: words[language].views }).getByRole('tab');
    expect(await tabs.allInnerTexts()).toEqual(ids.map((id) => words[language].nav[id]));
    await page.waitForFunction(() => document.querySelector('iframe')?.clientWidth === 320);
    const boxes = await Promise.all((await tabs.all()).map((tab) => tab.boundingBox()));
    const rows = new Set(boxes.map((box) => box!.y));
    expect(rows.size).toBe(1);
    const right = (await page.locator('iframe').boundingBox())!.x + 320;
    for (const box of boxes) {
      expect(box!.width).toBeGreaterThanOrEqual(24);
      expect(box!.x + box!.width).toBeLessThanOrEqual(right - 32);
    }
    // As narrow as the Mac opens it.
    await page.addStyleTag({ content: 'iframe { max-width: 270px; }' });
    await page.waitForFunction(() => document.querySelector('iframe')?.clientWidth === 270);
    expect(new Set(await Promise.all((await tabs.all()).map(async (tab) => (await tab.boundingBox())!.y))).size).toBe(1);
    for (const id of ids) {
      await openView(id);
      expect(await tabs.and(pane.locator('[aria-selected=true]')).allInnerTexts()).toEqual([words[language].nav[id]]);
      expect(await pane.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(`tab-${id}`);
      // A chart is drawn once it knows its width.
      await frame().waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    }
  });
});

it('where the system forces its colours, the chosen tab is told from the others', async () => {
  const { page, pane } = await open({ language: 'en-US' });
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await pane.getByRole('tab').evaluateAll((tabs) =>
    tabs.map((tab) => {
      const { backgroundColor, borderBottomColor } = getComputedStyle(tab);
      return `${backgroundColor} ${borderBottomColor}`;
    }),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  expect(new Set(looks.slice(1)).size).toBe(1);
  expect(looks[0]).not.toBe(looks[1]);
});

describe('the place that opens', () => {
  it('is the rule the first time in a workbook, and afterwards where the person left it', async () => {
    const { page, pane, openView } = await open({ language: 'en-US' });
    const chosen = () => pane.getByRole('tab', { selected: true }).innerText();
    const openAnew = (name: string) =>
      page.evaluate(async (file) => {
        await window.tuikeWorkbench.open(new File(['GMV\n600000'], file));
        await window.tuikeWorkbench.grid.settled();
      }, name);
    await openAnew('first.csv');
    await pane.locator('main h1').waitFor();
    expect(await chosen()).toBe(english.nav.rule);
    await openView('lookup');
    await openAnew('second.csv');
    await pane.locator('main h1').waitFor();
    expect(await chosen()).toBe(english.nav.rule);
    await openAnew('first.csv');
    await pane.locator('main h1').waitFor();
    expect(await chosen()).toBe(english.nav.lookup);
  });
});

it('arrows, Home and End move between the tabs, Enter opens one, and Tab goes on into the view', async () => {
  const { page, pane } = await open({ language: 'en-US' });
  const focused = () => frame().evaluate(() => document.activeElement?.textContent);
  await pane.getByRole('tab', { selected: true }).focus();
  const last = english.nav[ids.at(-1)!];
  for (const [key, name] of [
    ['End', last],
    ['ArrowRight', english.nav[ids[0]!]],
    ['ArrowLeft', last],
    ['Home', english.nav[ids[0]!]],
    ['ArrowRight', english.nav[ids[1]!]],
    ['End', last],
  ] as const) {
    await page.keyboard.press(key);
    await eventually(async () => expect(await focused()).toBe(name));
  }
  expect(await pane.getByRole('tab', { selected: true }).innerText()).toBe(english.nav.rule);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
  await eventually(async () => expect(await focused()).toBe(last));
  await page.keyboard.press('Tab');
  await frame().waitForFunction(() => document.activeElement?.closest('[role=tabpanel]'));
});

it('a view that needs a rule says without one why there is none, and leads to the view that says more', async () => {
  const { pane, openView } = await open({ language: 'en-US', stored: damagedText });
  await openView('lookup');
  await pane.getByRole('button', { name: english.seeWhy }).click();
  await pane.getByRole('heading', { name: ruleEnglish.damaged.faults }).waitFor();
  await frame().waitForFunction(() => document.activeElement?.getAttribute('role') === 'tabpanel');
});

it.each([
  ['view', /view-settings/],
  ['view’s words', /pane-words-about/],
])('a %s that cannot be loaded: it says so, and is loaded on another try', async (_, scripts) => {
  const { page, pane, complaints } = await open({ language: 'en-US' });
  await page.route(scripts, (route) => route.abort());
  await pane.getByRole('tab', { name: english.nav.settings }).click();
  await pane.getByText(english.viewNotLoaded).waitFor();
  await page.unroute(scripts);
  await pane.getByRole('button', { name: english.tryAgain }).click();
  await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

describe('the language', () => {
  /** The words that were asked for since the last call, without their hashes. */
  const wordsAsked = (page: PanePage['page']) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(...(/\/(pane-words-[\w-]+)\.\w{6}\.js$/.exec(request.url())?.slice(1) ?? [])));
    return () => asked.splice(0).sort();
  };

  it('that is not spoken is not loaded; when it is chosen, the view stays until its words are there', async () => {
    const { page, pane, openView } = await open({ language: 'en-US' });
    const asked = wordsAsked(page);
    await openView('lookup');
    await openView('settings');
    expect(asked()).toEqual(['pane-words-about-en-US', 'pane-words-functions-en-US', 'pane-words-lookup-en-US']);

    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/pane-words-about-zh-CN/, async (route) => {
      await arrived;
      await route.continue();
    });
    const late = page.waitForRequest(/pane-words-about-zh-CN/);
    await pane.getByText(aboutEnglish.language['zh-CN'], { exact: true }).click();
    await late;
    await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
    arrive();
    await pane.getByRole('heading', { level: 1, name: aboutChinese.heading }).waitFor();
    expect(asked()).toEqual(expect.arrayContaining(['pane-words-about-zh-CN', 'pane-words-lookup-zh-CN', 'pane-words-rule-zh-CN']));
    await pane.getByText(aboutChinese.language.host, { exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
  });

  it('whose words cannot be loaded is spoken once they can', async () => {
    const { page, pane, openView, complaints } = await open({ language: 'en-US' });
    await openView('settings');
    await page.route(/pane-words-about-zh-CN/, (route) => route.abort());
    await pane.getByText(aboutEnglish.language['zh-CN'], { exact: true }).click();
    await pane.getByText(chinese.viewNotLoaded).waitFor();
    await page.unroute(/pane-words-about-zh-CN/);
    await pane.getByRole('button', { name: chinese.tryAgain }).click();
    await pane.getByRole('heading', { level: 1, name: aboutChinese.heading }).waitFor();
    await pane.getByText(aboutChinese.language.host, { exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
    expect(complaints.splice(0).filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
  });

  const explain = [[600_000, '=TUIKE.EXPLAIN(A1)', '=TUIKE.DEPOSIT("x")', '=TUIKE.DEPOSIT(A1)']];

  it('can be chosen: the pane, EXPLAIN and the sentences of errors follow at once, figures stay', async () => {
    const { page, pane, openView } = await open({ language: 'zh-CN', cells: explain });
    const shown = async () => (await values(page, 'B1:D1'))[0]!;
    expect(await shown()).toEqual([
      expect.stringContaining('浮动制'),
      { error: '#VALUE!', message: expect.stringContaining('读不出金额') },
      50_000,
    ]);
    await openView('settings');
    await pane.getByText(aboutChinese.language['en-US'], { exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: aboutEnglish.heading }).waitFor();
    await frame().waitForFunction((title) => document.documentElement.lang === 'en-US' && document.title === title, english.title);
    await page.waitForFunction(() => {
      const { grid } = window.tuikeWorkbench;
      return String(grid.values(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 })[0]![0]).includes('deposit = base');
    });
    expect(await shown()).toEqual([
      expect.stringContaining('deposit = base ¥20,000'),
      { error: '#VALUE!', message: expect.stringContaining('is not an amount') },
      50_000,
    ]);
    expect(
      await page.evaluate(() => JSON.stringify([window.tuikeWorkbench.host!.settings(), window.tuikeWorkbench.host!.beside()])),
    ).not.toContain('en-US');
    await pane.getByText(aboutEnglish.language.host, { exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: aboutChinese.heading }).waitFor();
  });

  it('is chosen by keyboard too', async () => {
    const { page, pane, openView } = await open({ language: 'en-US' });
    await openView('settings');
    const followsExcel = pane.getByRole('radio', { name: aboutEnglish.language.host });
    expect(await followsExcel.isChecked()).toBe(true);
    await followsExcel.focus();
    await page.keyboard.press('ArrowDown');
    await pane.getByRole('heading', { level: 1, name: aboutChinese.heading }).waitFor();
  });
});

it('About tells the build, as TUIKE.BUILD does', async () => {
  const { version } = JSON.parse(readFileSync(`${__dirname}/../../package.json`, 'utf8')) as { version: string };
  const { page, pane, openView } = await open({ language: 'en-US', cells: [['=TUIKE.BUILD()']] });
  await openView('settings');
  const facts = await pane.locator('.facts').first().innerText();
  const metadata = /functions ([0-9a-f]+),/.exec(String((await values(page, 'A1'))[0]![0]))?.[1];
  for (const fact of [version, metadata!, 'floating-v2']) expect(facts).toContain(fact);
});

it('an Excel with no more than the manifest demands opens the pane all the same', async () => {
  const { pane, openView } = await open({ language: 'en-US', excel: 'oldest' });
  await openView('settings');
  await openView('rule');
  expect(await pane.getByRole('status').innerText()).toBe(english.state.now('Floating deposit'));
});
