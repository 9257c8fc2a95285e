// A year of month ends in a workbook, month by month, as the pane does it: the roster gets its balances from the close before, is closed, paid
// and sealed; an independent calculation agrees on every figure; then every close verifies, and of one falsified cell of each that cell is found.
import { inOneGo } from '../../../src/roster/table/in-slices';
import { monthOf } from '../../../src/engine/amounts/month';
import { nextClose, type CloseEntry } from '../../../src/roster/close/chain/closes';
import { afterClose, type AfterClose } from '../../../src/roster/close/following/carry-forward';
import { inputsOfRoster } from '../../../src/roster/close/inputs';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { canonicalCell } from '../../../src/roster/close/sheet/canonical';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { findTable } from '../../../src/roster/table/find-table';
import { sheetArea } from '../../../src/sheet/sheet-area';
import { carriedInto, carryPlan } from '../../../src/taskpane/views/roster/closes/carry/plan';
import { columnOf, type TableSource } from '../../../src/taskpane/views/roster/source/source';
import type { WritePlan } from '../../../src/excel/plan/shape';
import type { CellInput } from '../../../src/workbench/grid/grid';
import { openPorts, removePorts, type PortsPage } from '../../excel/ports-page';
import { closeOf, sha256, textMark, words } from '../../roster/close/made';
import { ruleWith } from '../../roster/close/rules';
import { generatedYear, plainFigures, type YearMonth } from '../../roster/close/year';
import type { ClosePorts } from './ports';

jest.setTimeout(240_000);

const turn = { signal: new AbortController().signal, onProgress: () => undefined };
const yuanOf = (cents: bigint): number => Number(cents) / 100;
const textOf = (cents: bigint): string => canonicalCell(yuanOf(cents));
const named = (month: number): string => `2026-${String(month).padStart(2, '0')}`;

let page: PortsPage;
let ports: ClosePorts;
beforeAll(async () => {
  page = await openPorts({ entry: '../taskpane/closes/ports.ts' });
  ports = page.ports as unknown as ClosePorts;
});
afterAll(async () => {
  page.close();
  await removePorts();
});

async function written(plan: WritePlan): Promise<string> {
  const outcome = await ports.writePlan(plan);
  if (outcome.state !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome.sheet;
}

/** A month's roster on a sheet of its own; balances are blank where nothing was typed. */
function addRoster(name: string, rows: YearMonth['rows'], month: number, isFirst: boolean): void {
  const cells: CellInput[][] = [
    ['机构ID', '机构名称', '月份', 'GMV', '保证金余额'],
    ...rows.map(({ agency, name: called, gmv, typed }) => [
      textMark(agency),
      called,
      textMark(month === 1 ? '2025-12' : named(month - 1)),
      yuanOf(gmv),
      typed === null ? (isFirst ? 0 : null) : yuanOf(typed),
    ]),
  ];
  const { id } = page.grid.addSheet(name);
  page.grid.write(id, { row: 0, column: 0, rows: cells.length, columns: 5 }, cells);
}

async function readRoster(name: string): Promise<TableSource> {
  const cells = await ports.cellsOfSheet(name, 5);
  const { layout, path } = findTable(cells);
  return { area: sheetArea(name, 0, 0, cells.length, 5), tableName: null, cells, layout, path };
}

interface MonthDone {
  readonly month: YearMonth;
  readonly sheet: string;
  readonly rows: YearMonth['rows'];
  readonly after: AfterClose;
  readonly balances: ReadonlyMap<string, bigint>;
}

const done: MonthDone[] = [];

/** From the roster to the sealed payments. @param opening of the close that the balances come from; null for the first month */
async function monthEnd(month: YearMonth, rows: YearMonth['rows'], opening: MonthDone | null, reason: string): Promise<void> {
  const rule = ruleWith(month.rule);
  const roster = `名册 ${named(month.number)}${reason === '' ? '' : ' 更正'}`;
  addRoster(roster, rows, month.number, opening === null);
  if (opening) {
    const source = await readRoster(roster);
    await written(carryPlan(source, inOneGo(carriedInto(opening.after, source, rule)), '保证金余额', false));
  }
  const source = await readRoster(roster);
  expect(source.path).toBe('roster');
  // The sum of a close and its payments is the next month's opening balance.
  const held = rows.map(({ agency, typed }) => typed ?? opening?.balances.get(agency) ?? 0n);
  expect(source.cells.slice(1).map((line) => canonicalCell(line[4]))).toEqual(held.map(textOf));

  const columns = { agency: columnOf(source, 'agency'), month: columnOf(source, 'month'), gmv: columnOf(source, 'gmv')! };
  const paid = { by: 'held' as const, column: columnOf(source, 'held')! };
  const assessed = monthOf(2026, month.number);
  const close = await closeOf({
    ...{ rule, reason, month: assessed, closedOn: `${named(month.number)}-05` },
    inputs: inputsOfRoster(rule, source.cells, source.layout, { ...columns, paid }, columnOf(source, 'agencyName')),
    ...nextClose(await ports.workbookCloses(), assessed),
  });
  const sheet = await written(ports.closePlan(close, words['zh-CN']));
  const { id } = page.grid.sheets().find(({ name }) => name === sheet)!;

  // An independent calculation agrees on every figure that the workbook shows.
  const figures = rows.map(({ gmv }, index) => plainFigures(month.rule, gmv, held[index]!));
  const entry = (await ports.workbookCloses()).closes.at(-1)!;
  const { read } = await ports.closeAtHand(entry, sheet, null, turn);
  const shown = read.rows.map(({ cells }) =>
    (['gmv', 'tier', 'deposit', 'before', 'due', 'surplus'] as const).map((column) => canonicalCell(cells[closeColumns[column]])),
  );
  expect(shown).toEqual(
    figures.map(({ tier, deposit, due, surplus }, index) => [
      textOf(rows[index]!.gmv),
      `${tier}.00`,
      ...[deposit, held[index]!, due, surplus].map(textOf),
    ]),
  );
  expect([entry.sums?.agencies, entry.sums?.due?.toFixed(2)]).toEqual([
    rows.length,
    textOf(figures.reduce((sum, { due }) => sum + due, 0n)),
  ]);

  const balances = new Map<string, bigint>();
  rows.forEach(({ agency, pays }, index) => {
    const { due } = figures[index]!;
    const pay = due > 0n ? pays(due) : null;
    balances.set(agency, held[index]! + (pay ?? 0n));
    const row = read.rows[index]!.row;
    if (pay !== null)
      page.grid.write(id, { row, column: closeColumns.paid, rows: 1, columns: 3 }, [
        [yuanOf(pay), 46_000 + month.number * 30, `记-${index}`],
      ]);
  });
  const filled = await ports.closeAtHand(entry, sheet, null, turn);
  expect(filled.verification.findings).toEqual([]);
  const sealed = await sealPayments(filled.read, close.sheet.fingerprint, `${named(month.number)}-28`, { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  await written(ports.sealPlan(sheet, sealed, entry.record));
  const standing = await ports.closeAtHand((await ports.workbookCloses()).closes.at(-1)!, sheet, null, turn);
  done.push({ month, sheet, rows, balances, after: afterClose(standing.read, 'none-paid')! });
}

it('twelve months, one of them closed twice, the rule changed in month 7: each figure is what plain integers have', async () => {
  for (const month of generatedYear(7, 30)) {
    const opening = done.filter((one) => one.month.number < month.number).at(-1) ?? null;
    await monthEnd(month, month.rows, opening, '');
    if (!month.corrected) continue;
    const { agency, gmv } = month.corrected;
    await monthEnd(
      month,
      month.rows.map((row) => (row.agency === agency ? { ...row, gmv } : row)),
      opening,
      '一家机构的成交额录错',
    );
  }
  expect(done).toHaveLength(13);
});

it('the workbook has thirteen closes in one chain, nothing to tell of any', async () => {
  const { closes } = await ports.workbookCloses();
  expect(closes.map(({ sheet, findings, lost }) => [sheet, findings, lost])).toEqual(done.map(({ sheet }) => [sheet, [], []]));
  expect(closes.flatMap(({ corrects }) => corrects ?? [])).toEqual([4]);
});

it('each close verifies; one falsified cell of each is found, and nothing else', async () => {
  const { closes } = await ports.workbookCloses();
  const verification = async (entry: CloseEntry, code: string | null) =>
    (await ports.closeAtHand(entry, entry.sheet!, code, turn)).verification;
  for (const [index, entry] of closes.entries()) {
    expect((await verification(entry, entry.code)).findings).toEqual([]);
    const { read } = await ports.closeAtHand(entry, entry.sheet!, null, turn);
    const { row, cells } = read.rows[index % read.rows.length]!;
    const column = [closeColumns.gmv, closeColumns.deposit, closeColumns.due, closeColumns.before, closeColumns.surplus][index % 5]!;
    const { id } = page.grid.sheets().find(({ name }) => name === entry.sheet)!;
    page.grid.write(id, { row, column, rows: 1, columns: 1 }, [[123.45]]);
    expect((await verification(entry, null)).findings).toEqual([
      { kind: 'cell', row, column, closed: canonicalCell(cells[column]), now: '123.45', by: 'record' },
    ]);
  }
});
