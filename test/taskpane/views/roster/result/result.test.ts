// What came of a roster, and the schedule of many months, as a person uses them: the built add-in in the built workbench.
import { rosterFind as englishFind } from '../../../../../src/i18n/en-US/pane/roster/find';
import { rosterList as englishList } from '../../../../../src/i18n/en-US/pane/roster/list';
import { rosterResult as english } from '../../../../../src/i18n/en-US/pane/roster/result';
import { rosterSchedule as englishSchedule } from '../../../../../src/i18n/en-US/pane/roster/schedule';
import { writing as englishWriting } from '../../../../../src/i18n/en-US/pane/writing';
import { roster as chineseRoster } from '../../../../../src/i18n/zh-CN/pane/roster';
import { rosterFind as chineseFind } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { rosterList as chineseList } from '../../../../../src/i18n/zh-CN/pane/roster/list';
import { rosterResult as chinese } from '../../../../../src/i18n/zh-CN/pane/roster/result';
import { rosterSchedule as chineseSchedule } from '../../../../../src/i18n/zh-CN/pane/roster/schedule';
import { writing as chineseWriting } from '../../../../../src/i18n/zh-CN/pane/writing';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { area, values, write } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { pressAtOnce } from '../../../../e2e/press-at-once';
import { atStep, stepNow, stepOf } from '../../../../e2e/roster-steps';
import { axeViolations } from '../../../axe';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const open = async (options: PaneOptions, pressed?: string): Promise<PanePage> => {
  opened = await server.open(options);
  if (pressed !== undefined) await pressAtOnce(frame(), '.listed-rows', pressed);
  await opened.openView('roster');
  await atStep(opened.pane, 'result');
  return opened;
};
const frame = () => paneFrame(opened.page);
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const part = (heading: string) => opened.pane.locator('details.folded-part', { has: opened.pane.getByRole('heading', { name: heading }) });
const sums = async () => {
  const texts = await opened.pane.locator('.result-sums > div').allInnerTexts();
  return Object.fromEntries(texts.map((text) => text.split(/\n+/) as [string, string]));
};
/** Waits until the sums say so. */
const sumIs = (term: string, figure: string) =>
  opened.pane.locator('.result-sums > div', { hasText: term }).getByText(figure, { exact: true }).waitFor();
const sheets = () => opened.page.evaluate(() => window.tuikeWorkbench.grid.sheets().map(({ name }) => name));
/** Waits until a row of a sheet is selected; rows from 1. */
const selected = (sheet: string, row: number) =>
  opened.page.waitForFunction(
    ([name, index]) => {
      const { grid } = window.tuikeWorkbench;
      const now = grid.selection();
      return grid.sheets().find(({ id }) => id === now.sheet)?.name === name && now.areas[0]!.row === index - 1;
    },
    [sheet, row] as const,
  );
const formats = (address: string) =>
  opened.page.evaluate((at) => {
    const { grid } = window.tuikeWorkbench;
    return grid.numberFormats(grid.activeSheet(), at);
  }, area(address));
const activate = (name: string) =>
  opened.page.evaluate((wanted) => {
    const { grid } = window.tuikeWorkbench;
    grid.activateSheet(grid.sheets().find((sheet) => sheet.name === wanted)!.id);
  }, name);

const roster: CellInput[][] = [
  ['十月名册'],
  ['机构ID', '机构名称', '上月GMV', '上月档位', '保证金余额'],
  ['A1', '星河', 499_999.99, 1, 20_000],
  ['A2', '云帆', 500_000, 1, 20_000],
  ['A3', '长空', 996_800, 2, 50_000],
  ['A4', '北辰', '２，０００，０００', 3, 150_000.5],
  ['A5', '若水', 'abc', 2, 50_000],
  ['A1', '星河', 1, 1, null],
  ['A6', '知行', 12_345.67, 0, 0],
  ['合计', null, 4_000_000, null, null],
];

it('totals, lists that lead to their rows, and a choice of what was paid', async () => {
  const { pane } = await open({ language: 'en-US', cells: roster });
  await pane.getByText(english.paid.saysHeld('保证金余额')).waitFor();
  await pane.locator('.result-sums').waitFor();
  // By hand: 30,000 + 49,999.50 + 20,000, and A1's second row has no balance.
  expect(await sums()).toEqual({
    [english.sums.total(english.toPay.held)]: '¥99,999.50',
    [english.sums.owing]: '3',
    [english.sums.deposit]: '¥360,000',
    [english.sums.agencies]: '6',
    [english.sums.gmv]: '¥4,009,146.66',
  });
  expect(await pane.locator('.result .notice').innerText()).toContain(english.dueUnknown('1'));
  await part(english.tiers.heading).locator('summary').click();
  await pane.getByRole('img', { name: /tier 2: agencies 2, deposit 100,000, top-up by balance 30,000/ }).waitFor();
  expect(await pane.locator('.tier-table tbody tr').allInnerTexts()).toHaveLength(4);

  const calls = part(english.calls.heading('3'));
  expect((await calls.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\n+/).slice(0, 3))).toEqual([
    ['北辰', '¥49,999.50', 'A4 · Row 6 · Tier 4'],
    ['云帆', '¥30,000', 'A2 · Row 4 · Tier 2'],
    ['知行', '¥20,000', 'A6 · Row 9 · Tier 1'],
  ]);
  await calls.getByTitle(englishList.select('9')).click();
  await selected('Test', 9);

  await part(english.near.heading('2')).locator('summary').click();
  await pane.getByText(english.near.costs('¥3,200', '¥50,000')).waitFor();
  await part(english.edges.heading('2')).locator('summary').click();
  await pane.getByText(english.edges.betweenDue('¥130,000', '¥79,999.50', english.toPay.held)).waitFor();
  await part(english.unsettled.heading('3')).locator('summary').click();
  await part(english.unsettled.heading('3')).getByText('gmv: “abc” is not an amount.').waitFor();
  await part(english.unsettled.heading('3')).getByText(english.unsettled.twice('8')).waitFor();

  await pane.getByLabel(english.paid.label).selectOption({ label: english.paid.prevTier('上月档位') });
  await pane.getByText(english.paid.saysPrevTier('上月档位')).waitFor();
  await sumIs(english.sums.total(english.toPay.prevTier), '¥150,000');
});

it('a list goes to a sheet of its own and back, and as text to the clipboard', async () => {
  const { page, pane } = await open({ language: 'zh-CN', cells: roster }, chinese.calls.write('3'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const calls = part(chinese.calls.heading('3'));
  await calls.getByText(chineseWriting.written(`${chinese.calls.sheet}!A1:H10`)).waitFor();
  await calls.getByRole('button', { name: chineseList.copy, exact: true }).click();
  await pane.getByText(chineseList.copied('3'), { exact: true }).waitFor({ state: 'attached' });
  expect(await frame().evaluate(() => navigator.clipboard.readText())).toBe(
    [
      ['机构名称', '机构编号', '余额', '保证金', '按余额应补缴', '档位', '成交额', '行号'],
      ['北辰', 'A4', '150000.5', '200000', '49999.5', '4', '2000000', '6'],
      ['云帆', 'A2', '20000', '50000', '30000', '2', '500000', '4'],
      ['知行', 'A6', '0', '20000', '20000', '1', '12345.67', '9'],
    ]
      .map((line) => line.join('\t'))
      .join('\n'),
  );

  await activate(chinese.calls.sheet);
  // By which rule, made when, of how many, and how much.
  const { head } = chineseList;
  expect((await values(page, 'A1:B5')).map((row) => row.map((cell) => cell ?? ''))).toEqual([
    [chinese.calls.sheet, ''],
    [head.rule, expect.stringContaining('浮动制')],
    [head.date, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
    [head.agencies, 3],
    [`${chinese.toPay.held} · ${head.total}`, 99_999.5],
  ]);
  // A blank row, so that Excel takes the lines for a table of their own.
  expect((await values(page, 'A6:H6')).flat().every((cell) => cell === null || cell === '')).toBe(true);
  expect(await values(page, 'A7:H10')).toEqual([
    ['机构名称', '机构编号', '余额', '保证金', '按余额应补缴', '档位', '成交额', '行号'],
    ['北辰', 'A4', 150_000.5, 200_000, 49_999.5, 4, 2_000_000, 6],
    ['云帆', 'A2', 20_000, 50_000, 30_000, 2, 500_000, 4],
    ['知行', 'A6', 0, 20_000, 20_000, 1, 12_345.67, 9],
  ]);
  expect(await formats('A8:H8')).toEqual([['General', '0', '#,##0.00', '#,##0.00', '#,##0.00', '0', '#,##0.00', '0']]);
  // A page wide, the headers on each page.
  const printed = await frame().evaluate(() =>
    Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load('orientation,zoom');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, titles.address.split('!')[1]];
    }),
  );
  expect(printed).toEqual(['Landscape', 1, '7:7']);

  await calls.getByRole('button', { name: chineseWriting.undo, exact: true }).click();
  await calls.getByText(chineseWriting.undone).waitFor();
  expect(await sheets()).not.toContain(chinese.calls.sheet);

  await activate('Test');
  await write(page, 'C4', [[600_000]]);
  await calls.getByRole('button', { name: chinese.calls.write('3'), exact: true }).click();
  await calls.getByText(chineseWriting.changedSinceRead('1', 'C4')).waitFor();
  expect(await sheets()).not.toContain(chinese.calls.sheet);
});

it.each([
  ['right below it', roster.slice(0, -1), 10],
  ['below its total', roster, 11],
])('an agency typed %s after it was read is told, and no list is written without it', async (_, cells, row) => {
  const { page, pane } = await open({ language: 'zh-CN', cells });
  const calls = part(chinese.calls.heading('3'));
  await calls.waitFor();
  await write(page, `A${row}:C${row}`, [['A9', '新枝', 9_000_000]]);
  await pane.getByText(chineseRoster.stale('3', `A${row}`)).waitFor();
  await calls.getByRole('button', { name: chinese.calls.write('3'), exact: true }).click();
  await calls.getByText(chineseWriting.changedSinceRead('3', `A${row}`)).waitFor();
  expect(await sheets()).not.toContain(chinese.calls.sheet);
  await write(page, `A${row}:C${row}`, [[null, null, null]]);
  await calls.getByRole('button', { name: chinese.calls.write('3'), exact: true }).click();
  await calls.getByText(chineseWriting.written(`${chinese.calls.sheet}!A1:H10`)).waitFor();
});

const schedule: CellInput[][] = [
  ['机构ID', '机构名称', '月份', '成交额', '余额'],
  ['S1', '星河', '2026-05', 100, null],
  ['S2', '云帆', '2026-05', 2_000_000, 150_000],
  ['S1', '星河', '2026-06', 600_000, null],
  ['小计', null, null, 2_600_100, null],
  ['S1', '星河', '2026-07', 100, null],
  ['S2', '云帆', '2026-06', 'x', null],
  ['合计', null, null, 5_200_300, null],
];
/** Worked out by hand: tier, deposit, held before, due, surplus. */
const answers = [
  [1, 20_000, 0, 20_000, 0],
  [4, 200_000, 150_000, 50_000, 0],
  [2, 50_000, 20_000, 30_000, 0],
  ['', '', '', '', ''],
  [1, 20_000, 50_000, 0, 30_000],
];

it('SCHEDULE beside the data and on a new sheet; the pane says what its cells say', async () => {
  const { page, pane } = await open({ grid: 'univer', language: 'en-US', cells: schedule });
  const words = englishSchedule;
  await sumIs(words.sums.surplus, '¥30,000');
  const press = async () => (await atStep(pane, 'compute')).locator('fluent-button.primary').click();
  await press();
  await pane.getByText(englishWriting.written('Test!F1:J7')).waitFor();
  expect(await values(page, 'F1:J1')).toEqual([['Tier', 'Deposit', 'Held before', 'Top-up by balance', 'Surplus']]);
  expect((await values(page, 'F2:J6')).map((line) => line.map((cell) => cell ?? ''))).toEqual(answers);
  const [[error]] = (await values(page, 'F7')) as [[{ error: string; message: string }]];

  await stepOf(pane, 'result').locator('.result-sums').waitFor();
  await part(words.faults.heading('1')).locator('summary').click();
  await part(words.faults.heading('1')).getByText(error.message).waitFor();

  // Filled cells are not written over unless a person says so.
  await press();
  const question = pane.getByRole('alertdialog', { name: englishWriting.overwriteHeading });
  await question.waitFor();
  await frame().waitForFunction(() => document.activeElement?.getAttribute('role') === 'alertdialog');
  await button(englishWriting.overwrite).click();
  await pane.getByText(englishWriting.written('Test!F1:J7')).waitFor();
  await button(englishWriting.undo).click();
  await pane.getByText(englishWriting.undone).waitFor();

  await atStep(pane, 'compute');
  await pane.getByLabel(words.write.where).selectOption('sheet');
  await pane.getByLabel(words.write.how).selectOption('values');
  await press();
  await pane.getByText(/Written: Schedule!/).waitFor();
  await activate('Schedule');
  expect((await values(page, 'A1:I1'))[0]).toEqual([
    '机构ID',
    '月份',
    '成交额',
    '余额',
    'Tier',
    'Deposit',
    'Held before',
    'Top-up by balance',
    'Surplus',
  ]);
  expect((await values(page, 'E2:I6')).map((line) => line.map((cell) => cell ?? ''))).toEqual(answers);
});

it('the path of one agency, found by its name', async () => {
  const { pane } = await open({ language: 'zh-CN', cells: schedule });
  const words = chineseSchedule.agency;
  await part(words.heading).locator('summary').click();
  await pane.getByRole('textbox', { name: words.search, exact: true }).fill('云');
  await pane.getByText(words.due('1', '¥50,000')).waitFor();
  await pane.getByRole('textbox', { name: words.search, exact: true }).fill('s1');
  await pane.getByText(words.due('2', '¥50,000')).waitFor();
  await pane.getByText(words.surplus('2026-07', '¥30,000')).waitFor();
  const rows = await pane
    .getByRole('table', { name: words.caption('S1 星河') })
    .getByRole('row')
    .allInnerTexts();
  expect(rows.slice(1).map((text) => text.split(/\s*[\t\n]+\s*/))).toEqual([
    ['2026-05', '20,000', '0', '应补缴 20,000'],
    ['2026-06', '50,000', '20,000', '应补缴 30,000'],
    ['2026-07', '20,000', '50,000', '多出 30,000'],
  ]);
  await pane.getByTitle(words.select('4')).click();
  await selected('Test', 4);
  expect(await pane.locator('.path-chart .due[transform]').count()).toBe(2);
});

it('100,000 agencies: the pane stays alive, can be stopped and begun again, and its sums are exact', async () => {
  const gmvCents = (i: number): number => (i * 7_919_993) % 250_000_000;
  const heldCents = (i: number): number => (i * 104_729) % 21_000_000;
  const lines = Array.from({ length: 100_000 }, (_, i) => [`A${i}`, gmvCents(i) / 100, heldCents(i) / 100]);
  const { pane } = await open({ language: 'en-US', cells: [['agency', 'GMV', 'held'], ...lines] });
  // Begun anew, now that somebody waits to stop it.
  await pane.locator('.result-sums').waitFor();
  await pressAtOnce(frame(), '.result .long-work', english.cancel);
  await atStep(pane, 'find');
  await button(englishFind.readAgain).click();
  await stepNow(pane);
  await atStep(pane, 'result');
  await pane.getByText(english.cancelled).waitFor();
  await frame().evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    Object.assign(window, { gaps });
    const beat = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      setTimeout(beat, 4);
    };
    beat();
  });
  await button(english.again).click();
  let [due, deposit, gmv, owing] = [0n, 0n, 0n, 0];
  for (let i = 0; i < 100_000; i++) {
    const earned = gmvCents(i);
    const required = earned >= 200_000_000 ? 20_000_000 : earned >= 100_000_000 ? 10_000_000 : earned >= 50_000_000 ? 5_000_000 : 2_000_000;
    const owed = Math.max(0, required - heldCents(i));
    [due, deposit, gmv] = [due + BigInt(owed), deposit + BigInt(required), gmv + BigInt(earned)];
    if (owed > 0) owing++;
  }
  const shown = (cents: bigint): string => {
    const fraction = String(cents % 100n).padStart(2, '0');
    const whole = (cents / 100n).toLocaleString('en-US');
    return `¥${whole}${fraction === '00' ? '' : `.${fraction}`}`;
  };
  await sumIs(english.sums.total(english.toPay.held), shown(due));
  expect(await sums()).toEqual({
    [english.sums.total(english.toPay.held)]: shown(due),
    [english.sums.owing]: owing.toLocaleString('en-US'),
    [english.sums.deposit]: shown(deposit),
    [english.sums.agencies]: '100,000',
    [english.sums.gmv]: shown(gmv),
  });
  // The pane had its turn many times over; how long each took is the machine's matter.
  expect(await frame().evaluate(() => (window as unknown as { gaps: number[] }).gaps.length)).toBeGreaterThan(10);
  await pane.getByText(englishList.shown('3', owing.toLocaleString('en-US'))).waitFor();
});

describe.each(['zh-CN', 'en-US'] as const)('%s', (language) => {
  it.each(['light', 'dark'] as const)('axe finds nothing, in %s', async (theme) => {
    const { page, pane } = await open({ language, theme, cells: roster });
    const words = language === 'zh-CN' ? chinese : english;
    await part(words.unsettled.heading('3')).locator('summary').click();
    await part(words.tiers.heading).locator('summary').click();
    await pane.locator('.result .tier-chart').waitFor();
    expect(await axeViolations(frame())).toEqual([]);
    const empty = roster.map(() => roster[1]!.map(() => null));
    await write(page, 'A1:E10', empty);
    await write(page, 'A1:E8', schedule);
    await atStep(pane, 'find');
    await button((language === 'zh-CN' ? chineseFind : englishFind).readAgain).click();
    await stepNow(pane);
    await atStep(pane, 'result');
    await part((language === 'zh-CN' ? chineseSchedule : englishSchedule).agency.heading)
      .locator('summary')
      .click();
    await pane.locator('.path-chart').waitFor();
    expect(await axeViolations(frame())).toEqual([]);
  });
});
