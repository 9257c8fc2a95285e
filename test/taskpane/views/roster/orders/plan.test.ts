// What is written for a roster made of order lines: every formula, every value, and nothing beside an agency that is not its own.
import { monthOf } from '../../../../../src/engine/amounts/month';
import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { rosterOrders as english } from '../../../../../src/i18n/en-US/pane/roster/orders';
import { rosterCells, type RosterCell } from '../../../../../src/roster/orders/cells';
import { firstDiffering } from '../../../../../src/roster/orders/differing';
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

it('a balance stands beside its agency only as long as both rows name it; nothing known to be held stays blank', () => {
  const [, , header, held, shortfall, surplus] = blocksOf(rosterToWrite({ withHeld: true }));
  expect(header).toMatchObject({ row: 0, column: 5, cells: [['Held', 'Shortfall', 'Surplus']] });
  const sheet = "'七月''账'!";
  expect(held).toMatchObject({
    row: 1,
    column: 5,
    cells: [
      [{ formula: `=IF(A2&""=${sheet}C7&"",IF(${sheet}D7="","",${sheet}D7),NA())` }],
      // Written with spaces around in one place: Excel would tell them apart, the roster does not.
      [{ formula: `=IF(AND(A3&""=" 乙 ",${sheet}C8&""="乙"),IF(${sheet}D8="","",${sheet}D8),NA())` }],
      [{ formula: `=IF(A4&""=${sheet}C9&"",IF(${sheet}D9="","",${sheet}D9),NA())` }],
      [{ formula: `=IF(A5&""=${sheet}C10&"",IF(${sheet}D10="","",${sheet}D10),NA())` }],
      [{ formula: `=IF(A6&""=${sheet}C6&"",IF(${sheet}D6="","",${sheet}D6),NA())` }],
    ],
  });
  expect(shortfall).toMatchObject({ row: 1, column: 6, cells: [[{ formula: '=IF(F2:F6="","",TUIKE.SHORTFALL(B2:B6,F2:F6))' }]] });
  expect(surplus).toMatchObject({ row: 1, column: 7, spill: { rows: 5, columns: 1 } });
});

it('as values, errors stay errors and say why', () => {
  const [header, body] = blocksOf(rosterToWrite({ isFormula: false, withHeld: true }));
  expect(header!.cells).toEqual([['Agency', 'GMV', 'Tier', 'Deposit', 'Headroom', 'Held', 'Shortfall', 'Surplus', 'Check']]);
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
