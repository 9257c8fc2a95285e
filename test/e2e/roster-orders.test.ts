// Orders to roster as a person does it: an export opened, a month chosen, balances joined, the roster written, followed and undone.
import type { CellValue } from '../../src/workbench/grid/grid';
import { Decimal } from '../../src/engine/amounts/money';
import { yuanInCents } from '../../src/taskpane/views/roster/yuan-in-cents';
import { rosterCheck } from '../../src/i18n/zh-CN/pane/roster/check';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { rosterOrders as text } from '../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { messyOrders, type MessyOrders } from '../roster/month-end/messy-orders';
import { plainDeposit, plainShortfall, plainSurplus, yuanOf } from '../roster/month-end/plain-deposit';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep, stepOf } from './roster-steps';
import { inTestLanguage, monthName } from './test-language';

jest.setTimeout(240_000);

const orders = messyOrders({ seed: 20_261_123, lines: 1500, agencies: 40 });
const [ordersSheet, heldSheet, rosterSheet] = ['订单导出', '余额表', text.write.sheetName('2026-11')];
let server: PaneServer;
let journey: Journey;

beforeAll(async () => {
  server = await startPaneServer({ grid: 'univer' });
  const sheets = [
    { name: ordersSheet, cells: orders.cells },
    { name: heldSheet, cells: orders.heldCells },
  ];
  journey = await openJourney(server, { name: '推客订单.xlsx', bytes: await xlsxBytes(sheets) });
});
afterAll(async () => {
  await journey.close();
  await server.close();
});

const shown = (count: number) => new Intl.NumberFormat('zh-CN').format(count);
const yuan = (cents: bigint) => yuanInCents(new Decimal(String(cents)).div(100));
const said = (words: string) => journey.pane.getByText(words, { exact: true });
const months = () => journey.pane.getByLabel(text.month.label, { exact: true });
const goOn = () => journey.button(text.write.goOn);

async function chooseOctober(): Promise<void> {
  const october = text.month.choice(text.monthText(2026, monthName(10)), shown(orders.lines.ofMonth));
  await months().selectOption({ label: october });
  await said(text.preview.heading).waitFor();
}

const writeButton = () => journey.button(text.write.button(shown(orders.agencies.length)));
/** Writes the roster; the view goes on with it by itself once Excel shows what was worked out. */
async function write(): Promise<void> {
  await writeButton().click();
  await said(text.made.from(rosterSheet)).waitFor();
}
/** From the roster, which the undoing takes away, back at the lines. */
async function takeBack(): Promise<void> {
  await journey.button(writing.undo).click();
  await said(text.write.heading).waitFor();
  await said(writing.undone).waitFor();
}

/** By plain integers, what the roster must show: an error as its name. */
function expectedRoster({ agencies, held, heldCells }: MessyOrders): unknown[][] {
  const listed = new Map(heldCells.slice(1).map(([id, cell]) => [String(id).trim(), cell]));
  const wrong = '#VALUE!';
  return agencies.map(({ id, gmv }) => {
    const balance = held.get(id);
    const heldShown = balance === undefined ? '' : listed.get(id);
    const differences =
      balance === undefined
        ? ['', '']
        : gmv === null || gmv < 0n
          ? [wrong, wrong]
          : [yuanOf(plainShortfall(gmv, balance)), yuanOf(plainSurplus(gmv, balance))];
    if (gmv === null || gmv < 0n) return [id, gmv === null ? wrong : yuanOf(gmv), wrong, wrong, wrong, heldShown, ...differences];
    const { tier, deposit, headroom } = plainDeposit(gmv);
    return [id, yuanOf(gmv), tier, yuanOf(deposit), headroom === null ? '' : yuanOf(headroom), heldShown, ...differences];
  });
}

/** An error by its name, a blank as empty text, an id as text without spaces around. */
const plain = (cell: CellValue, column: number): unknown => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return column === 0 ? String(cell).trim() : cell;
};
const roster = async (columns = 'H') =>
  (await journey.values(rosterSheet, `A2:${columns}${orders.agencies.length + 1}`)).map((row) => row.map(plain));

it('finds the order lines below the title and says that they are orders', async () => {
  const find = await atStep(journey.pane, 'find');
  expect(
    await find
      .locator('input[type=radio]:checked')
      .first()
      .evaluate((input) => input.closest('label')?.innerText),
  ).toBe(rosterFind.path.orders);
});

it('offers the months found in the lines, chooses none by itself, and says what the others are', async () => {
  await atStep(journey.pane, 'compute');
  expect(await months().inputValue()).toBe('');
  await journey.pane.getByRole('button', { name: text.month.first, exact: true, disabled: true }).waitFor();
  expect(await said(text.preview.heading).count()).toBe(0);
  await chooseOctober();
  await said(text.month.assessed(text.monthText(2026, monthName(10)), text.monthText(2026, monthName(11)))).waitFor();
  const { ofMonth, ofOthers, unreadDates } = orders.lines;
  await said(text.month.others(shown(ofOthers), shown(ofMonth + ofOthers + unreadDates))).waitFor();
});

it('says what cannot be read and what follows from it; the check selects the cell', async () => {
  await said(text.unread.dates(shown(orders.lines.unreadDates))).waitFor();
  const bad = orders.cells.findIndex((row) => row[3] === '10月');
  await atStep(journey.pane, 'check');
  await journey.pane.getByRole('button', { name: `${rosterCheck.first} · ${rosterCheck.titles.unread('1', 'D · 成交时间')}` }).click();
  await journey.page.waitForFunction((row) => window.tuikeWorkbench.grid.selection().areas[0]?.row === row, bad);
  expect(await journey.selected()).toBe(`${ordersSheet}!D${bad + 1}`);
  await atStep(journey.pane, 'compute');
});

it('says beforehand which agencies will show an error', async () => {
  const negative = orders.agencies.filter(({ gmv }) => gmv !== null && gmv < 0n);
  const unread = orders.agencies.filter(({ gmv }) => gmv === null);
  await said(text.preview.negative(shown(negative.length))).waitFor();
  await said(text.preview.unread(shown(unread.length))).waitFor();
  await journey.button(negative[0]!.id).waitFor();
});

it('says beforehand which lines count although they were refunded or closed, and selects the first', async () => {
  const { undone, refunds } = orders;
  await said(text.status.undone(shown(undone.lines), yuan(undone.cents))).waitFor();
  await journey.button(text.status.line('G · 退款金额', shown(refunds.lines), yuan(refunds.cents))).waitFor();
  await said(text.status.next).waitFor();
  const others = inTestLanguage(/^F · 订单状态 列计入的：已完成（[\d,]+ 行）$/, /^Counted, in column F · 订单状态: 已完成 \([\d,]+\)$/);
  expect(await journey.pane.getByText(others).count()).toBe(1);
  const first = String(orders.cells[undone.first]![5]);
  await journey.button(new RegExp(`^${first}[：:]`)).click();
  await journey.page.waitForFunction((row) => window.tuikeWorkbench.grid.selection().areas[0]?.row === row, undone.first);
  expect(await journey.selected()).toBe(`${ordersSheet}!F${undone.first + 1}`);
});

it('writes one ROSTER formula on a new sheet, whose rows are those of plain integers', async () => {
  await write();
  expect(await journey.formulas(rosterSheet, 'A1')).toEqual([[expect.stringMatching(/^=TUIKE\.ROSTER\('订单导出'!B3:B1503,/) as string]]);
  expect(await roster('E')).toEqual(expectedRoster(orders).map((row) => row.slice(0, 5)));
});

it('one step takes the sheet away again', async () => {
  await takeBack();
  expect(await journey.sheets()).toEqual([ordersSheet, heldSheet]);
});

/** Types into a cell of a sheet, from 0. */
const put = (sheet: number, row: number, column: number, input: string | number) =>
  journey.page.evaluate(
    ([at, r, c, cell]) => {
      const { grid } = window.tuikeWorkbench;
      grid.write(grid.sheets()[at]!.id, { row: r, column: c, rows: 1, columns: 1 }, [[cell]]);
      return grid.settled();
    },
    [sheet, row, column, input] as const,
  );

it('writes no values of lines that changed since they were read, and reads them again from there', async () => {
  const row = orders.cells.findIndex((line, i) => i >= orders.firstRow && typeof line[4] === 'number');
  const amount = orders.cells[row]![4] as number;
  await said(text.write.values).click();
  await put(0, row, 4, amount + 1);
  await writeButton().click();
  await said(writing.changedSinceRead('1', `E${row + 1}`)).waitFor();
  expect(await journey.sheets()).toEqual([ordersSheet, heldSheet]);
  await put(0, row, 4, amount);
  await journey.button(writing.lookAgain).click();
  await said(writing.changedSinceRead('1', `E${row + 1}`)).waitFor({ state: 'detached' });
  await write();
  expect(await roster('E')).toEqual(expectedRoster(orders).map((line) => line.slice(0, 5)));
  await takeBack();
  await said(text.write.formula).click();
});

it('joins the balances by agency: who is missing or stands there twice stays blank', async () => {
  await journey.showSheet(heldSheet);
  await journey.button(text.held.take).click();
  const found = orders.agencies.filter(({ id }) => orders.held.has(id)).length;
  await said(text.held.found(shown(found), shown(orders.agencies.length))).waitFor();
  await said(text.held.missing(shown(orders.agencies.length - found - 1))).waitFor();
  await said(text.held.several('1')).waitFor();
  await write();
  expect(await roster()).toEqual(expectedRoster(orders));
});

it('what was written is undone from where the view went on, which so comes back to the lines', async () => {
  await journey.button(text.made.back).click();
  await goOn().click();
  await stepOf(journey.pane, 'result').locator('.result-sums').waitFor();
  await takeBack();
  expect(await journey.sheets()).toEqual([ordersSheet, heldSheet]);
});

it('writes nothing beside balances that changed since they were read, and reads them again from there', async () => {
  const balance = Number(orders.heldCells[1]![1]);
  await put(1, 1, 1, 123_456);
  await writeButton().click();
  await said(writing.changedSinceRead('1', `${heldSheet}!B2`)).waitFor();
  expect(await journey.sheets()).toEqual([ordersSheet, heldSheet]);
  await put(1, 1, 1, balance);
  await journey.button(text.held.again).click();
  await said(writing.changedSinceRead('1', `${heldSheet}!B2`)).waitFor({ state: 'detached' });
  await write();
  expect(await roster()).toEqual(expectedRoster(orders));
});

it('a balance stands beside its own agency, wherever order lines move the rows and however the balances are sorted', async () => {
  const before = new Map(expectedRoster(orders).map((row) => [row[0], row[5]]));
  const isBesideItsAgency = async (): Promise<void> => {
    const moved = (await journey.values(rosterSheet, `A2:H${orders.agencies.length + 1}`)).map((row) => row.map(plain));
    expect(moved.map(([agency, , , , , held]) => [agency, held])).toEqual(moved.map(([agency]) => [agency, before.get(agency)]));
    expect(moved.filter(([, , , , , held]) => held !== '').length).toBeGreaterThan(10);
  };
  // The first line now names the fifth agency, which so comes first: the rows below its old place move up.
  await journey.page.evaluate((fifth) => {
    const { grid } = window.tuikeWorkbench;
    grid.write(grid.sheets()[0]!.id, { row: 2, column: 1, rows: 1, columns: 1 }, [[`'${fifth}`]]);
    return grid.settled();
  }, orders.agencies[4]!.id);
  await isBesideItsAgency();
  await journey.page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    const { id } = grid.sheets()[1]!;
    const used = grid.usedArea(id)!;
    const body = { ...used, row: used.row + 1, rows: used.rows - 1 };
    const text = (cell: unknown) => (typeof cell === 'string' ? `'${cell}` : (cell as number | null));
    grid.write(
      id,
      body,
      grid
        .values(id, body)
        .reverse()
        .map((row) => row.map(text)),
    );
    return grid.settled();
  });
  await isBesideItsAgency();
});

it('breaks nothing on the way', () => expect(journey.complaints).toEqual([]));
