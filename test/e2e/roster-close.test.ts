// A month closed as a person does it, and what follows: verified, falsified and found, paid and sealed, signed, sent, carried forward, compared.
import type { CellInput, CellValue } from '../../src/workbench/grid/grid';
import { close as sheetWords } from '../../src/i18n/zh-CN/close';
import { rosterClose as text } from '../../src/i18n/zh-CN/pane/roster/close';
import { roster } from '../../src/i18n/zh-CN/pane/roster';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { Decimal } from '../../src/engine/amounts/money';
import { closeColumns, type CloseColumn } from '../../src/roster/close/sheet/columns';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { plainDeposit, plainShortfall, yuanOf } from '../roster/month-end/plain-deposit';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep, stepOf } from './roster-steps';

jest.setTimeout(240_000);

const october = [
  { agency: '337526158041982305', name: '星河', gmv: 49_999_999n, held: 2_000_000n },
  { agency: 'A2', name: '云帆', gmv: 50_000_000n, held: 2_000_000n },
  { agency: 'A3', name: '长空', gmv: 199_680_050n, held: 5_000_000n },
  { agency: 'A4', name: '北辰', gmv: 200_000_000n, held: 15_000_050n },
];
const november = [
  { agency: 'A2', name: '云帆', gmv: 70_000_000n, held: null },
  { agency: 'A3', name: '长空', gmv: 299_680_000n, held: 6_000_000n },
  { agency: 'A4', name: '北辰', gmv: 20_000_000n, held: null },
  { agency: 'A9', name: '新枝', gmv: 3_000_000n, held: null },
];
const table = (rows: readonly { agency: string; name: string; gmv: bigint; held: bigint | null }[], month: string): CellInput[][] => [
  ['机构ID', '机构名称', '月份', 'GMV', '保证金余额'],
  ...rows.map(({ agency, name, gmv, held }) => [agency, name, month, yuanOf(gmv), held === null ? null : yuanOf(held)]),
];
const dueOf = ({ gmv, held }: (typeof october)[number]): bigint => plainShortfall(gmv, held);

let server: PaneServer;
let journey: Journey;
let code: string;
beforeAll(async () => {
  server = await startPaneServer();
  const bytes = await xlsxBytes([
    { name: '10月', cells: table(october, '2026-10') as never },
    { name: '11月', cells: table(november, '2026-11') as never },
  ]);
  journey = await openJourney(server, { name: '名册.xlsx', bytes });
});
afterAll(async () => {
  expect(journey.complaints).toEqual([]);
  await journey.close();
  await server.close();
});

const closed = sheetWords.sheetName('2026-11');
const step = () => stepOf(journey.pane, 'close');
const exactly = (says: string) => journey.pane.getByRole('button', { name: says, exact: true });
const said = (says: string | RegExp) => journey.pane.getByText(says, { exact: true }).first();
const yuan = (cents: bigint): string => {
  const [whole, fraction] = new Decimal(String(cents)).div(100).toFixed(2).split('.') as [string, string];
  return `¥${BigInt(whole).toLocaleString('en-US')}${fraction === '00' ? '' : `.${fraction}`}`;
};

async function unfold(heading: string): Promise<void> {
  const fold = journey.pane.locator('details.folded-part', { has: journey.pane.getByRole('heading', { name: heading, exact: true }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

async function cellsOf(sheet: string): Promise<CellValue[][]> {
  return journey.values(sheet, 'A1:Q80');
}
async function rowOf(sheet: string, agency: string): Promise<number> {
  return (await cellsOf(sheet)).findIndex(
    (line) => line[closeColumns.agency] === agency && String(line[closeColumns.mark]).startsWith('row'),
  );
}
const letter = (column: CloseColumn): string => String.fromCharCode(65 + closeColumns[column]);

/** As a person types it into the sheet. */
const type = (sheet: string, row: number, column: number, cells: CellInput[]): Promise<void> =>
  journey.page.evaluate(
    async ([name, at, from, given]) => {
      const { grid } = window.tuikeWorkbench;
      const { id } = grid.sheets().find((one) => one.name === name)!;
      grid.write(id, { row: at, column: from, rows: 1, columns: given.length }, [given]);
      await grid.settled();
    },
    [sheet, row, column, cells] as const,
  );

async function verifyAgain(): Promise<void> {
  await exactly(text.verify.again).click();
  await journey.pane.locator('.long-work').waitFor({ state: 'detached' });
}
const asClosed = (rows: number) => said(text.verify.asClosed(String(rows))).waitFor();

async function readTable(sheet: string): Promise<void> {
  await journey.showSheet(sheet);
  await atStep(journey.pane, 'find');
  await exactly(rosterFind.readAgain).click();
  await journey.pane.locator('[data-step=find]', { hasText: sheet }).first().waitFor();
}

it('where the closes of before cannot be read, that is what blocks, and they are read again', async () => {
  await readTable('10月');
  await journey.page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
      members.join(' ') === 'Worksheets name' ? { code: 'GeneralException', message: 'busy' } : undefined;
  });
  await atStep(journey.pane, 'close');
  const blocked = exactly(text.blocked.unread);
  await blocked.waitFor();
  expect(await blocked.getAttribute('aria-disabled')).toBe('true');
  await said(text.work.failed('busy')).waitFor();
  await journey.page.evaluate(() => (window.tuikeWorkbench.host!.faults.failBatch = undefined));
  await exactly(text.work.again).click();
  await exactly(text.button('2026-11', '4')).waitFor();
});

it('the last step knows the month from the table, says what will be closed, and closes it', async () => {
  await readTable('10月');
  await atStep(journey.pane, 'close');
  expect(await journey.pane.getByRole('textbox', { name: text.month.label }).inputValue()).toBe('2026-11');
  await step()
    .getByText(yuan(october.map(dueOf).reduce((sum, one) => sum + one)), { exact: true })
    .waitFor();
  await exactly(text.button('2026-11', '4')).click();
  await journey.pane.locator('.close-good').waitFor();
  const cells = await cellsOf(closed);
  code = String(cells.find((line) => line[0] === sheetWords.head.code)![closeColumns.name]);
  await step().getByText(text.closed(closed, code), { exact: true }).waitFor();
  for (const one of october) {
    const line = cells[await rowOf(closed, one.agency)]!;
    expect((['gmv', 'tier', 'deposit', 'before', 'due'] as const).map((column) => line[closeColumns[column]])).toEqual([
      yuanOf(one.gmv),
      plainDeposit(one.gmv).tier,
      yuanOf(plainDeposit(one.gmv).deposit),
      yuanOf(one.held),
      yuanOf(dueOf(one)),
    ]);
  }
});

it('verifies as closed; a falsified cell is told with its place and both values, and a click selects it', async () => {
  await exactly(text.openClose).click();
  await asClosed(4);
  const row = await rowOf(closed, 'A3');
  await type(closed, row, closeColumns.deposit, [123_456]);
  await verifyAgain();
  await said(text.verify.differs('1')).waitFor();
  await said(text.verify.wasNow('100,000', '123,456')).waitFor();
  await said(`A3 · ${sheetWords.columns.deposit}`).waitFor();
  const address = `${letter('deposit')}${row + 1}`;
  await exactly(address).click();
  await journey.page.waitForFunction((wanted) => window.tuikeWorkbench.grid.selection().areas[0]?.row === wanted, row);
  expect(await journey.selected()).toBe(`${closed}!${address}`);
  await unfold(text.lists.heading);
  await said(text.lists.differs).waitFor();
  await type(closed, row, closeColumns.deposit, [100_000]);
  await verifyAgain();
  await asClosed(4);
});

it('a cell that changed since is told without being asked; behind another view the close is verified anew', async () => {
  const row = await rowOf(closed, 'A3');
  const address = `${letter('deposit')}${row + 1}`;
  await type(closed, row, closeColumns.deposit, [123_456]);
  await said(roster.stale('1', address)).waitFor();
  expect(await said(text.verify.asClosed('4')).count()).toBe(0);
  await type(closed, row, closeColumns.deposit, [100_000]);
  await asClosed(4);

  await journey.openView('rule');
  await type(closed, row, closeColumns.deposit, [123_456]);
  await journey.openView('roster');
  await said(text.verify.differs('1')).waitFor();
  expect(await said(text.verify.asClosed('4')).count()).toBe(0);
  await type(closed, row, closeColumns.deposit, [100_000]);
  await said(roster.stale('1', address)).waitFor();
  await verifyAgain();
  await asClosed(4);
});

it('payments are filled in on the sheet and sealed; one that is changed afterwards shows', async () => {
  const [second, third] = [await rowOf(closed, 'A2'), await rowOf(closed, 'A3')];
  await type(closed, second, closeColumns.paid, [30_000, 46_360, '记-2']);
  await type(closed, third, closeColumns.paid, [20_000, 46_360, '记-3']);
  await verifyAgain();
  await asClosed(4);
  await unfold(text.payments.heading);
  await said(yuan(5_000_000n)).waitFor();
  await exactly(text.payments.seal('2')).click();
  await said(text.payments.written).waitFor();
  await asClosed(4);
  await type(closed, third, closeColumns.paid, [50_000]);
  await verifyAgain();
  await said(text.verify.payment(await today(), text.verify.wasNow('20,000', '50,000'))).waitFor();
  await type(closed, third, closeColumns.paid, [20_000]);
  await verifyAgain();
  await asClosed(4);
});

it('is signed; preparer and reviewer of one name are told', async () => {
  await unfold(text.sign.heading);
  for (const role of ['prepared', 'reviewed'] as const) {
    await journey.pane.getByLabel(text.sign.role, { exact: true }).selectOption(role);
    await journey.pane.getByRole('textbox', { name: text.sign.name }).fill('王会计');
    await exactly(text.sign.button(text.sign.roles[role])).click();
    await journey.pane.locator(`.close-signatures .signed:has-text("${text.sign.roles[role]}")`).waitFor();
  }
  await said(text.sign.same).waitFor();
  await asClosed(4);
});

it('a list to send carries the close code, a message for each agency, and adds up', async () => {
  const owing = october.filter((one) => dueOf(one) > 0n);
  await unfold(text.lists.heading);
  await exactly(text.lists.button(text.lists.names.toPay, String(owing.length))).click();
  const name = sheetWords.lists.names.toPay('2026-11');
  await journey.pane.locator('.close-list').first().getByText(writing.undo, { exact: true }).waitFor();
  const cells = await journey.values(name, 'A1:J9');
  expect(String(cells[1]![0])).toContain(code);
  const lines = cells.slice(3, 3 + owing.length);
  expect(lines.map((line) => line[6])).toEqual(
    owing
      .map(dueOf)
      .sort((a, b) => Number(b - a))
      .map(yuanOf),
  );
  for (const line of lines) expect(String(line[9])).toContain(code);
  expect(cells[3 + owing.length]![6]).toBe(yuanOf(owing.map(dueOf).reduce((sum, one) => sum + one)));
});

it('balances are carried forward: held + paid, new ones at 0, a typed one stays and its difference is told', async () => {
  await exactly(text.closes.all).click();
  await exactly(text.closes.back).click();
  await readTable('11月');
  await openList();
  await exactly('2026-11').click();
  await asClosed(4);
  await unfold(text.carry.heading);
  // A4 owes and nothing is filled in beside it.
  await exactly(text.carry.answerFirst).waitFor();
  await journey.pane.getByLabel(text.unfilled['none-paid'], { exact: true }).last().check();
  await said(text.carry.differences('1')).waitFor();
  await exactly(text.carry.button('3')).click();
  await said(text.carry.written('3', "'11月'!E2:E5")).waitFor();
  expect((await journey.values('11月', 'E2:E5')).flat()).toEqual([50_000, 60_000, 150_000.5, 0]);
});

it('the next month is closed and compared with the one before', async () => {
  await exactly(text.closes.all).click();
  await exactly(text.closes.back).click();
  await readTable('11月');
  await atStep(journey.pane, 'close');
  await exactly(text.button('2026-12', '4')).click();
  await journey.pane.locator('.close-good').waitFor();
  await exactly(text.openClose).click();
  await asClosed(4);
  await unfold(text.compare.heading);
  await journey.pane.getByLabel(text.compare.with, { exact: true }).selectOption({ label: text.compare.choice('2026-11', code) });
  const fact = (term: string) => journey.pane.locator('.folded-part .roster-facts > div', { hasText: term }).last();
  await fact(text.compare.moves.came).waitFor();
  expect((await fact(text.compare.moves.came).innerText()).trim()).toMatch(/1$/);
  expect((await fact(text.compare.cashIn).innerText()).trim()).toContain(yuan(3_000_000n + 1_000_000n));
  await exactly(text.compare.button('5')).click();
  await journey.pane.locator('.folded-part').getByText(writing.undo, { exact: true }).last().waitFor();
  expect(await journey.sheets()).toContain(sheetWords.lists.comparison.sheetName('2026-11', '2026-12'));
});

it('a month that is closed again asks for the reason and links both; the former stays', async () => {
  await exactly(text.closes.all).click();
  await exactly(text.closes.back).click();
  await type('10月', 2, 3, [600_000]);
  await readTable('10月');
  await atStep(journey.pane, 'close');
  await exactly(text.blocked.reason).waitFor();
  await journey.pane.getByRole('textbox', { name: text.again.reason }).fill('云帆成交额更正');
  await exactly(text.button('2026-11', '4')).click();
  await journey.pane.locator('.close-good').waitFor();
  await openList();
  await journey.pane.locator('.close-rows li', { hasText: text.closes.corrects('1') }).waitFor();
  await journey.pane.locator('.close-rows li', { hasText: text.closes.corrected('3') }).waitFor();
  expect(await journey.sheets()).toEqual(expect.arrayContaining([closed, `${closed} 2`]));
});

it('what changed in the table since a close is told by row', async () => {
  await journey.pane.locator('.close-rows li', { hasText: code }).getByRole('button').click();
  await asClosed(4);
  await unfold(text.source.heading);
  await said(text.source.changed('1')).waitFor();
  await said(text.source.wasNow(text.source.what.gmv, '500,000', '600,000')).waitFor();
  await exactly('D3').waitFor();
});

it('a close is found by its code; a code of no close is told', async () => {
  await exactly(text.closes.all).click();
  const field = journey.pane.getByRole('textbox', { name: text.closes.code.label });
  await field.fill('0000 0000');
  await said(text.closes.code.none).waitFor();
  await field.fill(code.toUpperCase());
  await said(text.closes.code.found('2026-11', '1')).waitFor();
});

it('a deleted sheet is told as missing, and the month was not dropped unseen', async () => {
  await journey.page.evaluate((name) => {
    const { grid } = window.tuikeWorkbench;
    grid.removeSheet(grid.sheets().find((one) => one.name === name)!.id);
  }, closed);
  await exactly(text.closes.again).click();
  await journey.pane.locator('.close-rows li', { hasText: text.closes.missing }).filter({ hasText: code }).waitFor();
  await journey.pane.locator('.close-rows li', { hasText: code }).getByRole('button').click();
  await said(text.one.missing(closed)).waitFor();
});

async function openList(): Promise<void> {
  await exactly(`${text.closes.open} · ${text.closes.heading}`).click();
  await journey.pane.locator('.close-rows li').first().waitFor();
}

/** By the browser's clock. */
const today = (): Promise<string> =>
  journey.page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  });
