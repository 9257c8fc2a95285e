// A unit is decided once: what a person decided about a table is kept in the workbook and holds after reading anew, after reopening, and for the
// next month's table of the same shape. A change of shape is told, and nothing of it is applied then.
import { rosterCheck } from '../../src/i18n/zh-CN/pane/roster/check';
import { rosterCounted as counted } from '../../src/i18n/zh-CN/pane/roster/counted';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { csvBytes } from '../roster/month-end/file-bytes';
import { openJourney, type Journey } from './journey-page';
import { paneServerForTests } from './pane-tests';
import { savedFile } from './saved-file';
import { atStep, stepNow, stepOf } from './roster-steps';
import { inTestLanguage } from './test-language';

jest.setTimeout(240_000);

const server = paneServerForTests({ grid: 'univer' });
const agencies = 40;
type Cell = string | number;
/** 60.5 万元 is 605,000 yuan, tier 2: 50,000 in all, and 25,000 are held. */
const rowsOf = (month: number): Cell[][] => [
  ['机构编号', '机构名称', `${month}月推客GMV（万元）`, '账户余额（元）'],
  ...Array.from({ length: agencies }, (_, i): Cell[] => [`MCN-${1001 + i}`, `机构${i + 1}`, 60.5 + i, i % 2 === 0 ? 25_000 : 50_000]),
];
const yuanHeader = (month: number) => rosterCheck.units.inYuan(`${month}月推客GMV`);

let journey: Journey;
const gmvColumn = async () =>
  (await atStep(journey.pane, 'find'))
    .getByLabel(new RegExp(`^${rosterFind.roles.gmv}`))
    .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text);
/** The first sum of what is to pay that the result shows. */
const result = () => stepOf(journey.pane, 'result');
/** The check, where the unit is undecided: its button says so, and nothing leads past it. */
async function unitIsOpen(): Promise<void> {
  const check = await atStep(journey.pane, 'check');
  await check.locator('.step-on [aria-disabled=true]', { hasText: inTestLanguage('先确定单位', 'Unit first') }).waitFor();
  expect(await journey.pane.locator('[data-step=compute].done, [data-step=result].done').count()).toBe(0);
}
const totals = async () => {
  await atStep(journey.pane, 'result');
  await result().locator('dd').nth(2).waitFor();
  await result().getByRole('progressbar').waitFor({ state: 'detached' });
  return result().locator('dd').allInnerTexts();
};
const readAgain = async () => {
  await atStep(journey.pane, 'find');
  await journey.button(rosterFind.readAgain).first().click();
  await stepNow(journey.pane);
};

it('the yuan column that was written stays the GMV', async () => {
  journey = await openJourney(server, { name: '名册.csv', bytes: csvBytes(rowsOf(10)) });
  await unitIsOpen();
  await journey.button(rosterCheck.units.write.yuan).first().click();
  await expectGmv(`E · ${yuanHeader(10)}`);
  const before = await totals();
  expect(before.length).toBeGreaterThan(2);

  // Read again.
  await readAgain();
  await expectGmv(`E · ${yuanHeader(10)}`);
  expect(await totals()).toEqual(before);

  // Saved and opened again.
  const { name, bytes } = await savedFile(journey.page);
  await journey.reopen(name, bytes);
  await journey.pane.getByText(rosterFind.decided.kept, { exact: true }).waitFor();
  await expectGmv(`E · ${yuanHeader(10)}`);
  expect(await totals()).toEqual(before);

  // Next month, on another sheet: the same columns; the one in yuan is not there yet, and is asked for.
  await addSheet('11月', rowsOf(11));
  await readAgain();
  await journey.pane.getByText(rosterFind.decided.kept, { exact: true }).waitFor();
  await expectGmv('C · 11月推客GMV（万元）');
  await unitIsOpen();
  await journey.button(rosterCheck.units.write.yuan).first().click();
  await expectGmv(`E · ${yuanHeader(11)}`);
  expect(await totals()).toEqual(before);

  // One step takes it back, and the table is as it was.
  await atStep(journey.pane, 'check');
  await journey.button(writing.undo).first().click();
  await unitIsOpen();

  // A column more is another table.
  await addSheet(
    '12月',
    rowsOf(12).map((row, i) => [...row, i === 0 ? '退款金额' : 0]),
  );
  await readAgain();
  await journey.pane.getByText(rosterFind.decided.shape('“退款金额”', ''), { exact: true }).waitFor();
  expect(journey.complaints).toEqual([]);
});

it('several columns in 万元 are written by one button, and hold after reopening', async () => {
  const inWan = (month: number) =>
    rowsOf(month).map((row, i) => [row[0]!, row[1]!, row[2]!, i === 0 ? '账户余额（万元）' : Number(row[3]) / 10_000]);
  journey = await openJourney(server, { name: '名册.csv', bytes: csvBytes(inWan(10)) });
  await atStep(journey.pane, 'check');
  await journey.button(rosterCheck.units.writeAll('2')).first().click();
  await expectGmv(`E · ${yuanHeader(10)}`);
  const before = await totals();
  const { name, bytes } = await savedFile(journey.page);
  await journey.reopen(name, bytes);
  await journey.pane.getByText(rosterFind.decided.kept, { exact: true }).waitFor();
  await expectGmv(`E · ${yuanHeader(10)}`);
  expect(await totals()).toEqual(before);
  // In yuan from the start it comes to the same.
  const inYuan = rowsOf(10).map((row, i) => [row[0]!, row[1]!, i === 0 ? '10月推客GMV（元）' : Number(row[2]) * 10_000, row[3]!]);
  await addSheet('元', inYuan);
  await readAgain();
  await expectGmv('C · 10月推客GMV（元）');
  expect(await totals()).toEqual(before);
});

it('a column that a person said counts yuan is not asked about again, also after reopening', async () => {
  const small = rowsOf(10).map((row, i) => (i === 0 ? [row[0]!, row[1]!, '推客GMV', row[3]!] : row));
  journey = await openJourney(server, { name: '名册.csv', bytes: csvBytes(small) });
  await atStep(journey.pane, 'check');
  await journey.button(rosterCheck.units.isYuan).first().click();
  const before = await totals();
  await readAgain();
  const { name, bytes } = await savedFile(journey.page);
  await journey.reopen(name, bytes);
  expect(await journey.pane.locator('.step-open').count()).toBe(0);
  expect(await totals()).toEqual(before);
});

it('what of statuses and refunds counts is decided once, and a word that came later is asked about', async () => {
  const orders = (month: number, ...more: Cell[][]): Cell[][] => [
    ['订单号', '机构ID', '成交时间', '成交金额', '订单状态'],
    ...[
      ['D1', '甲', 600_000, '已完成'],
      ['D2', '甲', 1_500_000, '交易关闭'],
      ['D3', '乙', 700_000, '部分退款'],
    ].map(([id, agency, amount, status], i): Cell[] => [id!, agency!, `2026-${month}-0${i + 1}`, amount!, status!]),
    ...more,
  ];
  journey = await openJourney(server, { name: '订单.csv', bytes: csvBytes(orders(10)) });
  const offer = () => journey.pane.locator('.notice', { hasText: counted.heading });
  const undecided = (word: string) => offer().getByRole('radiogroup', { name: new RegExp(`^${word}`) });
  const amount = async () =>
    (await atStep(journey.pane, 'find'))
      .getByLabel(new RegExp(`^${rosterFind.roles.amount}`))
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text);
  await atStep(journey.pane, 'check');
  await undecided('部分退款').getByRole('radio', { name: counted.leavesOut }).click();
  await journey.button(counted.write('3')).click();
  await offer().waitFor({ state: 'detached' });
  const header = counted.header.whole(counted.header.without('部分退款 / 交易关闭'));
  const written = await amount();
  expect(written).toMatch(inTestLanguage(/^F · 计入金额/, /^F · Counted amount/));

  // Saved and opened again.
  const { name, bytes } = await savedFile(journey.page);
  await journey.reopen(name, bytes);
  await journey.pane.getByText(rosterFind.decided.kept, { exact: true }).waitFor();
  expect(await amount()).toBe(written);

  // Next month: the same words are chosen as they were, and one press writes the column.
  await addSheet('11月', orders(11));
  await readAgain();
  await atStep(journey.pane, 'check');
  await offer().getByText(counted.asBefore).waitFor();
  expect(await undecided('部分退款').getByRole('radio', { name: counted.leavesOut }).isChecked()).toBe(true);
  expect(await amount()).toBe('D · 成交金额');
  await atStep(journey.pane, 'check');
  await journey.button(counted.write('3')).click();
  await offer().waitFor({ state: 'detached' });
  expect(await amount()).toBe(written);

  // The month after: a word more, plain as it is, is told and asked about; nothing is written before.
  await addSheet('12月', orders(12, ['D4', '丙', '2026-12-04', 9_000, '已退款']));
  await readAgain();
  await atStep(journey.pane, 'check');
  await offer().getByText(counted.newWords('已退款')).waitFor();
  await journey.button(counted.decideFirst('1')).waitFor();
  for (const choice of [counted.counts, counted.leavesOut])
    expect(await undecided('已退款').getByRole('radio', { name: choice, exact: true }).isChecked()).toBe(false);
  await undecided('已退款').getByRole('radio', { name: counted.leavesOut }).click();
  await journey.button(counted.write('4')).click();
  await offer().waitFor({ state: 'detached' });
  const shown = await journey.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    return grid.values(grid.activeSheet(), { row: 0, column: 5, rows: 5, columns: 1 }).flat();
  });
  expect(shown.slice(1)).toEqual([600_000, 0, 0, 0]);
  expect(String(shown[0])).not.toBe(header);
  expect(journey.complaints).toEqual([]);
});

async function expectGmv(column: string): Promise<void> {
  await atStep(journey.pane, 'find');
  await journey.pane.locator('select option:checked', { hasText: column }).first().waitFor({ state: 'attached' });
  expect(await gmvColumn()).toBe(column);
}

async function addSheet(name: string, cells: Cell[][]): Promise<void> {
  await journey.page.evaluate(
    ([title, rows]) => {
      const { grid } = window.tuikeWorkbench;
      const sheet = grid.addSheet(title);
      grid.activateSheet(sheet.id);
      grid.write(sheet.id, { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length }, rows);
      grid.select(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
      return grid.settled();
    },
    [name, cells] as const,
  );
}
