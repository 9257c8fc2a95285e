// What is written for a roster made of order lines: every formula, every value, and nothing beside an agency that is not its own.
import { monthOf } from '../../../../../src/engine/amounts/month';
import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { rosterOrders as english } from '../../../../../src/i18n/en-US/pane/roster/orders';
import { rosterCells, type RosterCell } from '../../../../../src/roster/orders/cells';
import { firstDiffering } from '../../../../../src/roster/orders/differing';
import { lookedUp } from '../../../../../src/roster/orders/lookup';
import { orderLinesOf } from '../../../../../src/roster/orders/lines';
import { rosterOfOrders } from '../../../../../src/roster/orders/roster';
import { summaryOfOrders } from '../../../../../src/roster/orders/summary';
import type { ColumnRole } from '../../../../../src/roster/table/columns/role';
import { ordersPlan, type RosterToWrite } from '../../../../../src/taskpane/views/roster/orders/plan';
import { heldJoinOf } from '../../../../../src/taskpane/views/roster/orders/held-join';
import { floating } from '../../../../engine/rules';
import { ended } from '../../../../roster/month-end/ended';

const october = monthOf(2026, 10);
const role = (index: number, of: ColumnRole | null) => ({ index, header: '', role: of });
const layoutOf = (rows: number, firstRow: number) => ({
  headerRow: firstRow - 1,
  firstRow,
  endRow: rows,
  leftOut: [],
  columns: [role(0, 'agency'), role(1, 'date'), role(2, 'amount')],
});

const orders = [
  ['机构', '日期', '金额'],
  [10_001, 46_300, 600_000],
  [' 乙 ', 46_300, 10],
  ['丙', 46_300, -5],
  ['丁', '十月', 5],
  ['戊', 46_270, 5],
];
const balances = [
  ['编号', '余额'],
  ['戊', 20_000],
  ['10001', '4.5万'],
  ['乙', ''],
  ['丙', { code: '#N/A' }],
  ['丁', 7],
];

function rosterToWrite(more: Partial<RosterToWrite> & { readonly withHeld?: boolean } = {}): RosterToWrite {
  const lines = orderLinesOf(orders, layoutOf(orders.length, 1))!;
  const summary = ended(summaryOfOrders(floating, ended(rosterOfOrders(lines, october))));
  const list = { area: sheetArea("七月'账", 4, 2, balances.length, 2), cells: balances, layout: layoutOf(balances.length, 1) };
  const held = more.withHeld ? heldJoinOf({ ...list, agencyColumn: 0, heldColumn: 1 }, summary) : null;
  return {
    area: sheetArea('订单', 3, 1, orders.length, 3),
    lines,
    month: october,
    isDated: false,
    isFormula: true,
    cells: rosterCells(summary, floating, held),
    nameColumn: null,
    held,
    notes: summary.rows.map(({ figures }) => (figures.state === 'assessed' ? '' : figures.state)),
    ...more,
  };
}

it('tells how wide the columns of a formula must be: by its header, by every agency and amount', () => {
  const { blocks } = ordersPlan(rosterToWrite({ withHeld: true }), english);
  expect(blocks[0]!.shown).toEqual([['Agency', 'GMV', 'Tier', 'Deposit', 'Headroom']]);
  expect(blocks[1]!.shown?.slice(0, 3)).toEqual([
    [10_001, 600_000, 2, 50_000, 400_000],
    [' 乙 ', 10, 1, 20_000, 499_990],
    ['丙', -5, '#VALUE!', '#VALUE!', '#VALUE!'],
  ]);
  expect(blocks[3]!.shown).toEqual([['4.5万'], [null], ['#VALUE!'], [7], [20_000]]);
});

const blocksOf = (given: RosterToWrite) =>
  ordersPlan(given, english).blocks.map(({ row, column, cells, spill }) => ({ row, column, cells, spill }));

it('one formula over the lines, on a sheet named after the month of assessment', () => {
  const plan = ordersPlan(rosterToWrite(), english);
  expect([plan.sheet, plan.freezeRows]).toEqual([{ newName: 'Roster 2026-11' }, 1]);
  expect(blocksOf(rosterToWrite())).toEqual([
    { row: 0, column: 0, cells: [[null, null, null, null, null]], spill: undefined },
    {
      row: 0,
      column: 0,
      cells: [[{ formula: `=TUIKE.ROSTER('订单'!B5:B9,'订单'!C5:C9,IF('订单'!D5:D9="","",'订单'!D5:D9),"2026-11")` }]],
      spill: { rows: 6, columns: 5 },
    },
  ]);
});

it('by date where that is chosen, and what is held against the version of the same day', () => {
  const formulas = JSON.stringify(blocksOf(rosterToWrite({ isDated: true, withHeld: true })));
  expect(formulas).toContain(String.raw`\"2026-11\",\"dated\")`);
  expect(formulas).toContain(String.raw`TUIKE.SHORTFALL(B2:B6,F2:F6,\"2026-11\"))`);
});

it('balances are one lookup for the whole column, by the agency’s id and not by rows; nothing known to be held stays blank', () => {
  const [, , header, held, shortfall, surplus] = blocksOf(rosterToWrite({ withHeld: true }));
  expect(header).toMatchObject({ row: 0, column: 5, cells: [['Held', 'Top-up by balance', 'Surplus']] });
  const [ids, amounts] = ["'七月''账'!C6:C10", "'七月''账'!D6:D10"];
  const key = (cells: string) => `TRIM(IF(ISNUMBER(${cells}),IF(${cells}<10^15,${cells},""),${cells}))`;
  const [first, last] = [`XMATCH(${key('A2:A6')},${key(ids)})`, `XMATCH(${key('A2:A6')},${key(ids)},0,-1)`];
  const found = `IF(${first}=${last},XLOOKUP(${key('A2:A6')},${key(ids)},IF(${amounts}="","",${amounts})),"")`;
  expect(held).toEqual({
    row: 1,
    column: 5,
    cells: [[{ formula: `=IF(ISERROR(A2:A6),"",IF(${key('A2:A6')}="","",IF(ISNA(${first}),"",${found})))` }]],
    spill: { rows: 5, columns: 1 },
  });
  expect(shortfall).toMatchObject({ row: 1, column: 6, cells: [[{ formula: '=IF(F2:F6="","",TUIKE.SHORTFALL(B2:B6,F2:F6))' }]] });
  expect(surplus).toMatchObject({ row: 1, column: 7, spill: { rows: 5, columns: 1 } });
});

it('names go along, of each agency’s first line; ids lose the tabs that kept them text', () => {
  const named = orders.map((row, i) => [i === 1 ? '\t10001' : row[0], ...row.slice(1), i === 0 ? '名称' : `机构${i}`]);
  const lines = orderLinesOf(named, layoutOf(named.length, 1))!;
  const summary = ended(summaryOfOrders(floating, ended(rosterOfOrders(lines, october))));
  const cells = rosterCells(summary, floating, null, (row) => String(named[row]![3]));
  expect(cells.map(([id, , , , , name]) => [id, name])).toEqual([
    ['10001', '机构1'],
    [' 乙 ', '机构2'],
    ['丙', '机构3'],
    ['丁', '机构4'],
    ['戊', '机构5'],
  ]);
  const blocks = blocksOf(rosterToWrite({ lines, cells, nameColumn: 3, area: sheetArea('订单', 3, 1, orders.length, 4) }));
  const ids = `IF(ISTEXT('订单'!B5:B9),TRIM(SUBSTITUTE('订单'!B5:B9,CHAR(9)," ")),'订单'!B5:B9)`;
  expect(JSON.stringify(blocks[1])).toContain(JSON.stringify(`=TUIKE.ROSTER(${ids},`).slice(1, -1));
  expect(blocks.slice(2)).toEqual([
    { row: 0, column: 5, cells: [['Agency name']], spill: undefined },
    {
      row: 1,
      column: 5,
      cells: [[{ formula: `=IF(ISERROR(A2:A6),"",XLOOKUP(A2:A6,${ids},IF('订单'!E5:E9="","",'订单'!E5:E9),""))` }]],
      spill: { rows: 5, columns: 1 },
    },
  ]);
});

it.each([
  ['the same', 'A1', 'A1', 'found'],
  ['spaces around, and a number', ' 10001', 10_001, 'found'],
  ['full-width forms', 'Ａ1', 'A1', 'spelled-otherwise'],
  ['a character that nobody sees', 'A\u200b1', 'A1', 'spelled-otherwise'],
])('%s: what a lookup finds of an agency that is in the list', (_, agency, listed, state) => {
  const join = { cells: [[listed, 5]], heldColumn: 1, matches: [{ state: 'found' as const, row: 0 }] };
  expect(lookedUp(join, 0, [agency]).matches.map((match) => match.state)).toEqual([state]);
});

it('as values, errors stay errors and say why', () => {
  const [header, body] = blocksOf(rosterToWrite({ isFormula: false, withHeld: true }));
  expect(header!.cells).toEqual([['Agency', 'GMV', 'Tier', 'Deposit', 'Headroom', 'Held', 'Top-up by balance', 'Surplus', 'Check']]);
  const wrong = { formula: '=#VALUE!' };
  const missing = { formula: '=#N/A' };
  expect(body!.cells).toEqual([
    [10_001, 600_000, 2, 50_000, 400_000, '4.5万', 5_000, 0, null],
    [' 乙 ', 10, 1, 20_000, 499_990, null, null, null, null],
    ['丙', -5, wrong, wrong, wrong, missing, missing, missing, 'negative'],
    ['丁', wrong, wrong, wrong, wrong, 7, wrong, wrong, 'unread'],
    ['戊', 0, 1, 20_000, 500_000, 20_000, 0, 0, null],
  ]);
});

describe('what Excel shows is held against what was worked out', () => {
  const expected: RosterCell[][] = [['a', 1, null, { code: 'agency-total-negative', total: '-1' }]];
  it.each<[string, unknown[], unknown]>([
    ['the same', ['a', 1, '', { code: '#VALUE!' }], null],
    ['a cent more', ['a', 1.01, '', { code: '#VALUE!' }], { row: 0, column: 1 }],
    ['0 for a blank', ['a', 1, 0, { code: '#VALUE!' }], { row: 0, column: 2 }],
    ['a figure for an error', ['a', 1, '', 5], { row: 0, column: 3 }],
    ['not yet computed', [{ code: '#BUSY!' }, 1, '', 5], { row: 0, column: 0 }],
  ])('%s', (_, shown, found) => expect(firstDiffering(expected, [shown])).toEqual(found));
});
