// An amount that is typed, as a person uses it: the built add-in in the built workbench.
import type { Locator } from 'playwright-core';
import type { CellValue } from '../../../../src/workbench/grid/grid';
import { calculator as english } from '../../../../src/i18n/en-US/pane/calculator';
import { cell as cellChinese } from '../../../../src/i18n/zh-CN/pane/cell';
import { calculator as chinese } from '../../../../src/i18n/zh-CN/pane/calculator';
import { lookup as lookupEnglish } from '../../../../src/i18n/en-US/pane/lookup';
import { lookup as lookupChinese } from '../../../../src/i18n/zh-CN/pane/lookup';
import { values, write } from '../../../e2e/grid-page';
import type { PaneOptions, PanePage } from '../../../e2e/pane-page';
import { paneServerForTests } from '../../../e2e/pane-tests';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const open = async (options: PaneOptions = {}): Promise<PanePage> => {
  opened = await server.open(options);
  await opened.openView('lookup');
  return opened;
};
const field = (name: string): Locator => opened.pane.getByRole('textbox', { name, exact: true });
const figure = (term: string) => opened.pane.locator('.figures > div', { hasText: term }).locator('dd').innerText();
/** Opens a folded part. */
const unfold = (heading: string) => opened.pane.locator('summary', { hasText: heading }).click();
const part = (heading: string) => opened.pane.getByRole('region', { name: heading }).innerText();
const said = (cell: CellValue | undefined) => (typeof cell === 'object' && cell !== null ? (cell as { message?: string }).message : cell);

it('answers what the cells answer, the problems’ sentences and EXPLAIN’s included', async () => {
  const { page, pane } = await open();
  const typed = ['51.2万', '５１２，０００．５０', '500000', '1,2,3', '-5', '0.5亿'];
  await page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));
  await write(
    page,
    'J1:P6',
    typed.map((gmv, i) => [
      `'${gmv}`,
      ...['DEPOSIT', 'TOPUP', 'SURPLUS', 'EXPLAIN', 'CHECK', 'SHORTFALL'].map(
        (name) =>
          `=TUIKE.${name}(J${i + 1}${{ TOPUP: ',"T1"', SURPLUS: ',"3万"', SHORTFALL: ',"3万"', EXPLAIN: ',"T1"', CHECK: ',"T1"' }[name] ?? ''})`,
      ),
    ]),
  );
  const answers = await values(page, 'J1:P6');
  await field(lookupChinese.gmv).fill('1');
  await unfold(lookupChinese.before);
  await field(chinese.prevTier).fill('T1');
  await pane.getByRole('radio', { name: chinese.held }).check();
  await field(chinese.held).fill('3万');
  for (const [gmv, deposit, topUp, surplus, explained, checked, shortfall] of answers) {
    await field(lookupChinese.gmv).fill(String(gmv));
    if (typeof deposit !== 'number') {
      expect(await pane.getByText(String(said(deposit)), { exact: true }).count()).toBe(1);
      expect(await field(lookupChinese.gmv).getAttribute('aria-invalid')).toBe('true');
      expect(await part(chinese.answer)).toContain(chinese.noAnswer);
      continue;
    }
    const yuan = (amount: CellValue | undefined) => `¥${Number(amount).toLocaleString('en-US')}`;
    expect(await figure(chinese.deposit)).toContain(yuan(deposit));
    expect([await figure(chinese.shortfall), await figure(chinese.surplus)]).toEqual([yuan(shortfall), yuan(surplus)]);
    await pane.getByRole('radio', { name: chinese.prevTier }).check();
    if (await pane.locator('details:not([open]) > summary', { hasText: lookupChinese.why }).isVisible()) await unfold(lookupChinese.why);
    expect(await figure(chinese.topUp)).toContain(yuan(topUp));
    expect(await part(chinese.sentence)).toContain(explained);
    const [onEdge] = await pane.getByRole('region', { name: chinese.answer }).locator('.notice p').allInnerTexts();
    // Shorter than CHECK says it beside the answer, with CHECK's figures.
    const [, ...other] =
      /另一种读法属于第 (\d) 档，应缴 (¥[\d,]+)；按档位应补缴 ¥[\d,]+，按另一种读法为 (¥[\d,]+)/.exec(String(checked)) ?? [];
    expect(other).toHaveLength(checked === '' ? 0 : 3);
    expect(onEdge).toBe(checked === '' ? undefined : cellChinese.disputed.otherTopUp(other[0]!, other[1]!, other[2]!));
    await pane.getByRole('radio', { name: chinese.held }).check();
  }
});

it('the cost of one yuan at the next edge; a problem at its field; another version; kept while another view is open', async () => {
  const { pane, openView } = await open({ language: 'en-US' });
  await field(lookupEnglish.gmv).fill('499,999.99');
  await unfold(lookupEnglish.why);
  expect(await part(english.oneMoreYuan)).toContain('GMV ¥499,999: deposit ¥20,000');
  expect(await part(english.oneMoreYuan)).toContain('GMV ¥500,000: deposit ¥50,000');
  expect(await part(english.oneMoreYuan)).toContain('rises by ¥30,000');
  await unfold(lookupEnglish.before);
  await field(english.prevTier).fill('7');
  expect(await field(english.prevTier).getAttribute('aria-invalid')).toBe('true');
  await pane.getByText('prevTier: “7” is not a tier of this rule.').waitFor();
  await openView('rule');
  await openView('lookup');
  expect([await field(lookupEnglish.gmv).inputValue(), await field(english.prevTier).inputValue()]).toEqual(['499,999.99', '7']);
  await pane.getByRole('combobox', { name: english.rule }).selectOption('fixed-v1');
  expect(await figure(english.deposit)).toContain('¥200,000');
  expect(await figure(english.headroom)).toBe(english.topTier);
});

it('by keyboard alone, and the answer is told to screen readers', async () => {
  const { page, pane } = await open({ language: 'en-US' });
  await field(lookupEnglish.gmv).focus();
  await page.keyboard.type('512000');
  // Past the button that follows the selection again, and the chart's fold.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await field(english.prevTier).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await pane.getByRole('radio', { name: english.held }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('60000');
  await page.keyboard.press('Enter');
  expect(await figure(english.surplus)).toBe('¥10,000');
  await pane.getByRole('status').filter({ hasText: 'Deposit ¥50,000, tier 2.' }).waitFor({ state: 'attached' });
});

it('what is typed stays while cells are selected, until the selection is followed again', async () => {
  const { pane, select } = await open({ language: 'en-US', cells: [['GMV'], [2_500_000], [600_000]] });
  await select('A2');
  await pane.getByText(lookupEnglish.from('Test!A2', '2500000')).waitFor();
  expect(await field(lookupEnglish.gmv).inputValue()).toBe('2,500,000');
  expect(await figure(english.deposit)).toContain('¥200,000');
  await pane.getByRole('button', { name: lookupEnglish.pin, exact: true }).click();
  await select('A3');
  expect([await field(lookupEnglish.gmv).inputValue(), await figure(english.deposit)]).toEqual([
    '2,500,000',
    expect.stringContaining('¥200,000'),
  ]);
  await pane.getByRole('button', { name: lookupEnglish.follow }).click();
  await pane.getByText(lookupEnglish.from('Test!A3', '600000')).waitFor();
  expect(await figure(english.deposit)).toContain('¥50,000');
  // One that is typed is never swept away by a click into the sheet.
  await field(lookupEnglish.gmv).fill('1.5E6');
  await select('A2');
  expect([await field(lookupEnglish.gmv).inputValue(), await figure(english.deposit)]).toEqual([
    '1.5E6',
    expect.stringContaining('¥100,000'),
  ]);
});

it('an amount that comes late, into the field that a person is in, is typed over and never typed on to', async () => {
  const { page, pane, select } = await open({ language: 'en-US', cells: [['GMV'], [600_000.5]] });
  await select('A1');
  await pane.getByText(lookupEnglish.of('Test!A1')).waitFor();
  await field(lookupEnglish.gmv).focus();
  // Told of while the keyboard is in the pane, as where Excel is slow to tell.
  await select('A2');
  await pane.getByText(lookupEnglish.from('Test!A2', '600000.5')).waitFor();
  expect(await field(lookupEnglish.gmv).inputValue()).toBe('600,000.50');
  await page.keyboard.type('51.2万');
  expect(await field(lookupEnglish.gmv).inputValue()).toBe('51.2万');
});
