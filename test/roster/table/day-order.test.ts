import fc from 'fast-check';
import { dayOrderOfColumn, dayParts, isDayInParts } from '../../../src/roster/table/day-order';
import { findTable } from '../../../src/roster/table/find-table';
import { ended } from '../month-end/ended';

it.each<[unknown, string | null, string | null]>([
  ['31/10/2026', '2026-10-31', null],
  ['05/10/2026', '2026-10-05', '2026-05-10'],
  ['5-10-2026', '2026-10-05', '2026-05-10'],
  ['10.31.2026', null, '2026-10-31'],
  ['29/02/2028', '2028-02-29', null],
  ['05/10/2026 23:59:59', '2026-10-05', '2026-05-10'],
])('%p: day first %p, month first %p', (cell, dayFirst, monthFirst) =>
  expect(dayParts(cell)!.readings).toEqual({ 'day-first': dayFirst, 'month-first': monthFirst }),
);

it.each(['2026/10/31', '31/10', '31/10/26', '31/10-2026', ' 31/10/2026', '31/10/20261', '1/2/3/2026', 46_296, null, '', '10月31日'])(
  '%p is none of these',
  (cell) => expect(dayParts(cell)).toBeNull(),
);

it('31/02/2026 and 40/50/2026 look like one and are none', () =>
  expect(['31/02/2026', '40/50/2026', '31/10/2026 24:00:00'].map(isDayInParts)).toEqual([false, false, false]));

const orderOf = (...column: unknown[]) =>
  ended(
    dayOrderOfColumn(
      column.map((cell) => [cell]),
      column.map((_, row) => row),
      0,
    ),
  );

it.each<[string, unknown[], string | null]>([
  ['a day above 12 in front, and none behind', ['31/10/2026', '05/10/2026', ''], 'day-first'],
  ['a day above 12 behind, and none in front', ['10/31/2026', '10/05/2026'], 'month-first'],
  ['both: the column contradicts itself', ['31/10/2026', '10/31/2026'], null],
  ['neither', ['05/10/2026', '06/10/2026'], null],
  ['days with the year in front say nothing of the others', ['2026-10-31', '05/10/2026'], null],
  ['and are in nobody’s way', ['2026-10-31', '31/10/2026'], 'day-first'],
  ['dates of Excel’s among them: it may have turned some around', ['31/10/2026', 46_300], null],
  ['a number above 12 on a day that never was proves nothing', ['31/02/2026', '05/10/2026'], null],
  ['but it speaks against the other order', ['02/31/2026', '31/10/2026'], null],
  ['a 0 may be a blank', ['31/10/2026', 0], 'day-first'],
])('the column decides: %s', (_, column, order) => expect(orderOf(...column)!.order).toBe(order));

it('names the cells that prove it, that speak against it, and that have two readings', () => {
  expect(orderOf('x', '05/10/2026', '31/10/2026', '10/30/2026', 46_300, '07/07/2026')).toEqual({
    rows: 4,
    first: 1,
    twofold: 1,
    above12: { 'day-first': 2, 'month-first': 3 },
    serial: 4,
    order: null,
    proof: null,
  });
  expect(orderOf('2026-10-05', 46_300)).toBeNull();
});

it('a column of days of one order is never taken for the other', () => {
  const day = fc.record({
    y: fc.integer({ min: 2020, max: 2030 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), fc.boolean(), (days, isDayFirst) => {
      const found = orderOf(
        ...days.map(({ y, m, d }) => (isDayFirst ? `${String(d)}/${String(m)}/${String(y)}` : `${String(m)}/${String(d)}/${String(y)}`)),
      )!;
      const isProven = days.some(({ d }) => d > 12);
      expect(found.order).toBe(isProven ? (isDayFirst ? 'day-first' : 'month-first') : null);
    }),
  );
});

describe('a table with such days', () => {
  const cells = [
    ['机构ID', '成交时间', '成交金额'],
    ['甲', '31/10/2026', 5],
    ['乙', '05/10/2026', 6],
    ['丙', '05/10/2026', 7],
  ];
  it('is one of orders, as with days that can be read', () => {
    const { path, why, layout } = findTable(cells);
    expect([path, why, layout.columns[1]!.role, layout.headerRow]).toEqual(['orders', 'several-days', 'date', 0]);
  });
  it('is read by the column that was written with the year in front, and leaves no doubt', () => {
    const written = cells.map((row, i) => [...row, i === 0 ? '成交时间（年-月-日）' : '2026-10-05']);
    written[1]![3] = '2026-10-31';
    const { layout, doubts, path } = findTable(written);
    expect(layout.columns.map(({ role }) => role)).toEqual(['agency', null, 'amount', 'date']);
    expect([doubts.get(3), path]).toEqual([undefined, 'orders']);
  });
  it('without a header too', () => {
    const bare = Array.from({ length: 6 }, (_, i) => [`A000${String(i)}`, `${String(i + 10)}/10/2026`, 1000.5 + i]);
    expect(findTable(bare, { header: 'none' }).layout.columns[1]!.role).toBe('date');
  });
});
