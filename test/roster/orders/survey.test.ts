import fc from 'fast-check';
import { ended } from '../month-end/ended';
import { monthText } from '../../../src/engine/amounts/month';
import { argumentBytes } from '../../../src/roster/orders/bytes';
import { orderLinesOf } from '../../../src/roster/orders/lines';
import { surveyOfOrders, type OrdersSurvey } from '../../../src/roster/orders/survey';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { codePoint } from '../../code-point';

const layout = (rows: number, leftOut: readonly number[] = []): TableLayout => ({
  headerRow: null,
  firstRow: 0,
  endRow: rows,
  leftOut,
  columns: [
    { index: 0, header: '成交日期', role: 'date' },
    { index: 2, header: '机构ID', role: 'agency' },
    { index: 3, header: '成交金额', role: 'amount' },
  ],
});

function surveyOf(cells: SheetCells, leftOut?: readonly number[]): OrdersSurvey {
  return ended(surveyOfOrders(orderLinesOf(cells, layout(cells.length, leftOut))!));
}

const line = (agency: unknown, date: unknown, amount: unknown) => [date, '名称', agency, amount];

it('counts the lines of each month, however the dates are written, and the refunds among them', () => {
  const { lines, months } = surveyOf([
    line('甲', 46_296, 5),
    line('甲', 46_326.99999, -5),
    line('甲', '2026-10-31 23:59:59', '-¥1,000'),
    line('乙', '2026年9月1日', 0),
    line('乙', 202_611, 7),
    line('乙', '２０２６／１１／０２', '5万'),
    line('', '', ''),
    line(0, 0, 0),
  ]);
  expect(lines).toBe(6);
  expect(months.map(({ month, ...counts }) => [monthText(month), counts])).toEqual([
    ['2026-09', { lines: 1, refunds: 0 }],
    ['2026-10', { lines: 3, refunds: 2 }],
    ['2026-11', { lines: 2, refunds: 0 }],
  ]);
});

it.each<[string, unknown[], object]>([
  ['no agency', line('', 46_300, 5), { agency: 1 }],
  ['an agency of spaces', line(' \u3000', 46_300, 5), { agency: 1 }],
  ['an agency that is an error', line({ code: '#N/A' }, 46_300, 5), { agency: 1 }],
  ['a blank agency handed over as 0', line(0, 46_300, 5), { agency: 1 }],
  ['an agency that is a number', line(12, 46_300, 5), {}],
  ['no date', line('甲', '', 5), { date: 1 }],
  ['a date without a year', line('甲', '10月3日', 5), { date: 1 }],
  ['a serial below the first day', line('甲', 0.5, 5), { date: 1 }],
  ['no amount', line('甲', 46_300, ''), { amount: 1 }],
  ['an amount in words', line('甲', 46_300, '五百'), { amount: 1 }],
  ['an amount that is an error', line('甲', 46_300, { code: '#REF!' }), { amount: 1 }],
  ['an amount of 0', line('甲', 46_300, 0), {}],
])('counts what cannot be read: %s', (_, row, counts) => {
  expect(surveyOf([row]).unreadCounts).toEqual({ agency: 0, date: 0, amount: 0, ...counts });
});

it('totals rows are no lines', () => {
  const { lines, unreadCounts } = surveyOf([line('甲', 46_300, 5), line('合计', '', 5), line('甲', 46_300, 6)], [1]);
  expect([lines, unreadCounts.date]).toEqual([2, 0]);
});

it('a column without a date or an amount is no table of orders', () => {
  const { columns, ...rest } = layout(1);
  expect(orderLinesOf([line('甲', 1, 1)], { ...rest, columns: columns.slice(1) })).toBeNull();
  expect(orderLinesOf([line('甲', 1, 1)], { ...rest, columns, leftOut: [0] })).toBeNull();
});

it('the size of a call is that of its JSON', () => {
  const cells = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
    fc.string({ unit: codePoint }),
    fc.constantFrom('机构', '"\\\n'),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      const exact = new TextEncoder().encode(JSON.stringify([cell])).length + 1;
      // Lone surrogates and the shorter escapes take less than is counted; never more.
      expect(argumentBytes(cell)).toBeGreaterThanOrEqual(exact);
      if (typeof cell === 'string' && /^[\x20-\x7e\u4e00-\u9fff]*$/.test(cell)) expect(argumentBytes(cell)).toBe(exact);
    }),
  );
});
