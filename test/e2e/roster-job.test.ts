// The month-end job on a messy roster as a person does it: opened, found, looked at, computed, read, undone; every figure held against plain integers.
import type { CellValue } from '../../src/workbench/grid/grid';
import { rosterCheck } from '../../src/i18n/zh-CN/pane/roster/check';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { xlsxBytes } from '../roster/month-end/file-bytes';
import { messyRoster, type MessyRosterRow } from '../roster/month-end/messy-roster';
import { edges, plainDeposit, plainShortfall, plainTopUp, yuanOf } from '../roster/month-end/plain-deposit';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep, stepOf } from './roster-steps';

jest.setTimeout(240_000);

const made = messyRoster({ seed: 20_261_101, agencies: 300 });
const sheet = '10月名册';
let server: PaneServer;
let journey: Journey;
let before: string;

beforeAll(async () => {
  server = await startPaneServer();
  journey = await openJourney(server, {
    name: '10月名册.xlsx',
    bytes: await xlsxBytes([{ name: sheet, cells: made.cells, merged: made.merged }]),
  });
  before = await journey.whole();
});
afterAll(async () => {
  await journey.close();
  await server.close();
});

const shown = (count: number) => new Intl.NumberFormat('zh-CN').format(count);
const said = (words: string | RegExp) => journey.pane.getByText(words, { exact: true }).first();
const step = (id: Parameters<typeof stepOf>[1]) => stepOf(journey.pane, id);
const plain = (cell: CellValue): unknown => (cell === null ? '' : typeof cell === 'object' ? cell.error : cell);

const isAssessed = ({ gmv }: MessyRosterRow): boolean => gmv !== null && gmv >= 0n;
const assessed = made.rows.filter(isAssessed);
const sumOf = (amounts: readonly bigint[]) => yuanOf(amounts.reduce((sum, amount) => sum + amount, 0n));

/** Tier, deposit, top-up, shortfall of a row, as plain integers have them. */
function expectedRow(row: MessyRosterRow): unknown[] {
  const { gmv, prevTier, held, flaw } = row;
  if (gmv === null) return Array<unknown>(4).fill(flaw === 'blank' ? '' : '#VALUE!');
  if (gmv < 0n) return Array<unknown>(4).fill('#VALUE!');
  const { tier, deposit } = plainDeposit(gmv);
  return [tier, yuanOf(deposit), yuanOf(plainTopUp(gmv, prevTier)), held === null ? '' : yuanOf(plainShortfall(gmv, held))];
}

it('finds the header below two titles, leaves the totals and blank rows out, and knows the columns', async () => {
  await atStep(journey.pane, 'find');
  await said(rosterFind.rows.header(String(made.headerRow + 1))).waitFor();
  await said(rosterFind.rows.counted(shown(made.rows.length))).waitFor();
  await said(rosterFind.rows.totals('1')).waitFor();
  const chosen = await journey.pane
    .locator('main select')
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? ''));
  for (const column of ['B', 'C', 'D', 'E', 'F']) expect(chosen).toContainEqual(expect.stringMatching(new RegExp(`^${column} · `)));
});

it('looks before it computes: counts every kind of flaw, and selects a cell of it', async () => {
  const with_ = (flaw: MessyRosterRow['flaw']) => made.rows.filter((row) => row.flaw === flaw);
  const gmv = 'D · 上月ＧＭＶ（元）';
  const { titles } = rosterCheck;
  const check = await atStep(journey.pane, 'check');
  await check.getByText(titles.blank(shown(with_('blank').length), gmv), { exact: true }).waitFor();
  await check.getByText(titles.unread(shown(with_('text').length), gmv), { exact: true }).waitFor();
  await check.getByText(titles.negative(shown(with_('negative').length), gmv), { exact: true }).waitFor();
  await check
    .getByText(titles.edge(shown(made.rows.filter((row) => edges.some((edge) => edge === row.gmv)).length), gmv), { exact: true })
    .waitFor();
  await check.getByText(titles.digits(shown(with_('digits-lost').length), 'B · 机构 ID'), { exact: true }).waitFor();
  const negative = titles.negative(shown(with_('negative').length), gmv);
  await check.getByRole('button', { name: `${rosterCheck.first} · ${negative}`, exact: true }).click();
  const { row } = with_('negative')[0]!;
  await journey.page.waitForFunction((wanted) => window.tuikeWorkbench.grid.selection().areas[0]?.row === wanted, row);
  expect(await journey.selected()).toBe(`${sheet}!D${row + 1}`);
  expect(await journey.whole()).toBe(before);
});

it('computes beside the data; every row as plain integers have it, none beside the totals', async () => {
  const compute = await atStep(journey.pane, 'compute');
  await compute.getByRole('button', { name: rosterCompute.write('5', shown(made.rows.length)), exact: true }).click();
  // The result is on the screen at once; what was written and the way back stand on the line of the step before.
  await step('result').locator('.result-sums').waitFor();
  await compute.locator('.compute-good').waitFor();
  const [from, to] = [made.headerRow + 1, made.totalsRow + 1];
  const column = (await journey.values(sheet, `G${from}:M${from}`))[0]!.map(plain).indexOf(rosterCompute.answers.tier);
  const letter = (index: number) => String.fromCharCode(71 + column + index);
  const cells = (await journey.values(sheet, `${letter(0)}1:${letter(3)}${to}`)).map((row) => row.map(plain));
  for (const row of made.rows) expect([row.row + 1, ...cells[row.row]!]).toEqual([row.row + 1, ...expectedRow(row)]);
  expect(cells[made.totalsRow]).toEqual(['', '', '', '']);
});

it('one step undoes what was computed', async () => {
  await step('compute').getByRole('button', { name: writing.undo, exact: true }).click();
  await step('compute').getByText(writing.undone, { exact: true }).waitFor();
  expect(await journey.whole()).toBe(before);
});

it('the result: totals, who is to be called first, and the rows that need a person', async () => {
  const result = await atStep(journey.pane, 'result');
  await result.getByLabel(rosterResult.paid.label, { exact: true }).selectOption('prevTier');
  const due = assessed.map(({ gmv, prevTier }) => plainTopUp(gmv!, prevTier));
  await result.getByText(rosterResult.paid.saysPrevTier('上月档位'), { exact: true }).waitFor();
  await result.locator('dl').first().waitFor();
  const facts = await result.locator('dl').first().innerText();
  const money = (yuan: number) => new Intl.NumberFormat('zh-CN', { minimumFractionDigits: Number.isInteger(yuan) ? 0 : 2 }).format(yuan);
  expect(facts).toContain(money(sumOf(due)));
  expect(facts).toContain(money(sumOf(assessed.map(({ gmv }) => plainDeposit(gmv!).deposit))));
  expect(facts).toContain(money(sumOf(assessed.map(({ gmv }) => gmv!))));
  const owing = due.filter((amount) => amount > 0n).length;
  await result.getByText(rosterResult.calls.heading(shown(owing)), { exact: true }).waitFor();
  const onEdge = assessed.filter(({ gmv }) => edges.some((edge) => edge === gmv)).length;
  await result.getByText(rosterResult.edges.heading(shown(onEdge)), { exact: true }).waitFor();
  const near = assessed.filter(({ gmv }) => edges.some((edge) => gmv! < edge && gmv! * 100n >= edge * 95n)).length;
  await result.getByText(rosterResult.near.heading(shown(near)), { exact: true }).waitFor();
});

it('the call list goes to a sheet of its own, largest amount first, and adds up', async () => {
  const due = assessed.map(({ gmv, prevTier }) => plainTopUp(gmv!, prevTier)).filter((amount) => amount > 0n);
  await step('result')
    .getByRole('button', { name: rosterResult.calls.write(shown(due.length)), exact: true })
    .click();
  // The sheet is there before its cells are.
  await step('result').getByRole('button', { name: writing.undo, exact: true }).first().waitFor();
  const cells = await journey.values(rosterResult.calls.sheet, 'A1:J400');
  const header = cells.findIndex((row) => row.includes(rosterResult.toPay.prevTier));
  const column = cells[header]!.indexOf(rosterResult.toPay.prevTier);
  const listed = cells.slice(header + 1).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
  expect([listed.length, ...listed]).toEqual([due.length, ...due.map(yuanOf).sort((a, b) => b - a)]);
});

it('undone, the workbook is as it was', async () => {
  await step('result').getByRole('button', { name: writing.undo, exact: true }).first().click();
  await step('result').getByText(writing.undone, { exact: true }).first().waitFor();
  expect(await journey.whole()).toBe(before);
  expect(journey.complaints).toEqual([]);
});
