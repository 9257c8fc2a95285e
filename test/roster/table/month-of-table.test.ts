import { monthText } from '../../../src/engine/amounts/month';
import { monthOfTable } from '../../../src/roster/table/month-of-table';
import type { TableLayout } from '../../../src/roster/table/table-layout';

const layout = (rows: number, hasMonth = true): TableLayout => ({
  headerRow: null,
  firstRow: 0,
  endRow: rows,
  leftOut: [],
  columns: [{ index: 0, header: '月份', role: hasMonth ? 'month' : null }],
});

it.each<[string, unknown[], string | null]>([
  ['one month, however written', ['2026-01', 202_601, '2026年1月', 46_023], '2026-01'],
  ['blanks and texts that are no month beside it', ['', '2026-01', '一月', null], '2026-01'],
  ['two months', ['2026-01', '2026-02'], null],
  ['nothing that can be read', ['', '一月'], null],
])('%s', (_, months, expected) => {
  const cells = months.map((month) => [month]);
  const found = monthOfTable(cells, layout(cells.length));
  expect(found === null ? null : monthText(found)).toBe(expected);
});

it('rows left out say nothing, and a table without such a column has no month', () => {
  const cells = [['2026-01'], ['2026-02']];
  expect(monthText(monthOfTable(cells, { ...layout(2), leftOut: [1] })!)).toBe('2026-01');
  expect(monthOfTable(cells, layout(2, false))).toBeNull();
});
