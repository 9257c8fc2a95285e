// In which month the GMV of a roster was earned: as its rows say, else as the header of its GMV does.
import fc from 'fast-check';
import { monthOf, monthText } from '../../../src/engine/amounts/month';
import { monthEarned, monthOfTable } from '../../../src/roster/table/month-of-table';
import type { TableLayout } from '../../../src/roster/table/table-layout';

const layout = (rows: number, hasMonth = true, gmvHeader = 'GMV'): TableLayout => ({
  headerRow: null,
  firstRow: 0,
  endRow: rows,
  leftOut: [],
  columns: [
    { index: 0, header: '月份 2019-01', role: hasMonth ? 'month' : null },
    { index: 1, header: gmvHeader, role: 'gmv' },
  ],
});
const text = (month: number | null): string | null => (month === null ? null : monthText(month));

describe('the month that all rows name', () => {
  it.each<[string, unknown[], string | null]>([
    ['one month, however written', ['2026-01', 202_601, '2026年1月', 46_023], '2026-01'],
    ['blanks and texts that are no month beside it', ['', '2026-01', '一月', null], '2026-01'],
    ['one after what is no month', ['一月', '', '2026-01'], '2026-01'],
    ['the last day of a month and the first', ['2026-01-31', '2026-01-01'], '2026-01'],
    ['one day more', ['2026-01-31', '2026-02-01'], null],
    ['two months', ['2026-01', '2026-02'], null],
    ['two months, the first again', ['2026-01', '2026-02', '2026-01'], null],
    ['one month of two years', ['2025-01', '2026-01'], null],
    ['an error beside it', ['2026-01', { code: '#N/A' }], '2026-01'],
    ['nothing that can be read', ['', '一月'], null],
    ['no rows', [], null],
  ])('%s', (_, months, expected) => {
    const cells = months.map((month) => [month, 1]);
    expect(text(monthOfTable(cells, layout(cells.length)))).toBe(expected);
    expect(text(monthEarned(cells, layout(cells.length)))).toBe(expected);
  });

  it('rows left out say nothing, nor do rows outside of the body', () => {
    const cells = [['2026-01'], ['2026-02'], ['2026-03']];
    expect(text(monthOfTable(cells, { ...layout(3), leftOut: [1, 2] }))).toBe('2026-01');
    expect(text(monthOfTable(cells, { ...layout(2), firstRow: 1 }))).toBe('2026-02');
  });

  it('is that of the column of months alone', () => {
    const cells = [['2026-01', '2026-02']];
    const columns = [
      { index: 0, header: '日期', role: 'date' },
      { index: 1, header: '月份', role: 'month' },
    ] as const;
    expect(text(monthOfTable(cells, { ...layout(1), columns }))).toBe('2026-02');
    expect(monthOfTable(cells, layout(1, false))).toBeNull();
    expect(monthOfTable(cells, { ...layout(1), columns: [] })).toBeNull();
  });
});

describe('the month in the header of the GMV', () => {
  it.each<[string, string | null]>([
    ['2026年10月GMV', '2026-10'],
    ['GMV（2026-10）', '2026-10'],
    ['GMV 2026/1', '2026-01'],
    ['GMV 2026.09', '2026-09'],
    ['2026-10', '2026-10'],
    ['GMV 2026-12', '2026-12'],
    ['２０２６年１０月GMV', '2026-10'],
    ['2026 年 10 月 GMV', '2026-10'],
    ['202610GMV', '2026-10'],
    ['GMV 202613', null],
    ['GMV 20261031', null],
    ['GMV 2026 10', null],
    ['GMV 2026-13', null],
    ['GMV 2026-0', null],
    ['GMV 1900-01', '1900-01'],
    ['GMV 1899-12', null],
    ['GMV 12026-10', null],
    ['GMV 2026-101', null],
    ['GMV 226-10', null],
    ['10月GMV', null],
    ['上月GMV', null],
    ['GMV', null],
    ['', null],
  ])('%s: %s', (header, expected) => expect(text(monthEarned([['A1', 1]], layout(1, false, header)))).toBe(expected));

  it('is asked only where the rows do not name one', () => {
    expect(text(monthEarned([['2026-01', 1]], layout(1, true, '2026年10月GMV')))).toBe('2026-01');
    expect(text(monthEarned([['', 1]], layout(1, true, '2026年10月GMV')))).toBe('2026-10');
  });

  it('settles nothing where the rows name several', () => {
    const rows = [
      ['2026-01', 1],
      ['2026-02', 1],
    ];
    expect(monthEarned(rows, layout(2, true, '2026年10月GMV'))).toBeNull();
  });

  it('is that of no other column', () => {
    const columns = [
      { index: 0, header: '2026-10', role: 'held' },
      { index: 1, header: 'GMV', role: 'gmv' },
    ] as const;
    expect(monthEarned([[1, 1]], { ...layout(1), columns })).toBeNull();
    expect(monthEarned([[1, 1]], { ...layout(1), columns: [columns[0]] })).toBeNull();
  });
});

it('every month is read from a header as from the rows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('-', '/', '.', '年'),
      (year, m, mark) => {
        expect(monthEarned([['', 1]], layout(1, true, `GMV（${year}${mark}${m}）`))).toBe(monthOf(year, m));
        expect(monthOfTable([[`${year}-${m}`]], layout(1))).toBe(monthOf(year, m));
      },
    ),
  );
});
