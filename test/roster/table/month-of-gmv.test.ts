// Which of two months' GMV is assessed, however the header says the month: before the word, behind it, in brackets, or alone.
import { headerReading } from '../../../src/roster/table/columns/headers';
import { findTable } from '../../../src/roster/table/find-table';

const body = Array.from({ length: 6 }, (_, index) => [`JG${index}`, 300_000 + index, 700_000 + index]);
const roleOf = (headers: readonly string[], header: string) =>
  findTable([['机构ID', ...headers], ...body]).layout.columns.find((column) => column.header === header)?.role;

it.each([
  ['成交额（上月）', '成交额（上上月）'],
  ['成交额（上月，元）', '成交额（上上月，元）'],
  ['GMV（上月·万元）', 'GMV（上上月·万元）'],
  ['GMV 上月', 'GMV 上上月'],
  ['成交额上个月', '成交额前月'],
  ['推客GMV-上月', '推客GMV-上上个月'],
  ['GMV (last month)', 'GMV (month before last)'],
  ['GMV, previous month', 'GMV, the month before last'],
  ['上月', '上上月'],
])('%s is assessed, %s is the month before it, in either order', (last, earlier) => {
  for (const headers of [
    [last, earlier],
    [earlier, last],
  ])
    expect([roleOf(headers, last), roleOf(headers, earlier)]).toEqual(['gmv', 'earlierGmv']);
});

it.each([
  ['GMV（上月）', 'GMV（本月）'],
  ['成交额 上月', '成交额 本月'],
  ['GMV (last month)', 'GMV (this month)'],
])('beside %s, %s is not assessed, and a person is to look', (last, current) => {
  for (const headers of [
    [last, current],
    [current, last],
  ]) {
    const { layout, doubts } = findTable([['机构ID', ...headers], ...body]);
    const gmv = layout.columns.find(({ role }) => role === 'gmv')!;
    expect([gmv.header, doubts.get(gmv.index)]).toEqual([last, 'several']);
  }
});

it('a GMV of the month before last alone is not taken for last month’s', () => {
  expect(roleOf(['成交额（上上月）', '备注'], '成交额（上上月）')).toBe('earlierGmv');
});

it('one header over the months below it', () => {
  const cells = [['机构ID', '成交额', null, null], [null, '上上月', '上月', '本月'], ...body.map((row) => [...row, 5])];
  expect(findTable(cells).layout.columns.map(({ role }) => role)).toEqual(['agency', 'earlierGmv', 'gmv', null]);
});

it.each(['GMV（不含上月退款）', '成交额（含上月调整）', 'GMV（上月数据有误）'])('%s says nothing of its own month', (header) => {
  expect(headerReading(header)).toMatchObject({ meaning: 'money', period: null });
});

it.each(['上月档位', '成交额较上月', '上月退款', 'previous', '历史', '上月末'])('%s is no GMV', (header) => {
  expect(['gmv', 'money', 'earlierGmv']).not.toContain(headerReading(header).meaning);
});
