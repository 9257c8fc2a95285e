// Where each sign of 万 begins and ends: one step to either side.
import { bareAmount } from '../../../src/roster/check/unit-check';
import { likelyWan, type ColumnOfMoney } from '../../../src/roster/check/wan-signs';

const column: ColumnOfMoney = {
  role: 'gmv',
  amounts: [],
  other: null,
  paid: null,
  edges: [500_000, 1_000_000, 2_000_000],
  deposits: [20_000, 50_000, 100_000, 200_000],
};
const signs = (change: Partial<ColumnOfMoney>): string =>
  likelyWan({ ...column, ...change })
    .map(({ sign }) => sign)
    .join(' ');
const held = (amounts: readonly number[], deposits = column.deposits) => signs({ role: 'held', amounts, deposits });

it.each<[string, Partial<ColumnOfMoney>, string]>([
  ['five amounts are enough to be called small', { amounts: [51, 3, 120, 8, 230] }, 'small'],
  ['four are not', { amounts: [51, 3, 120, 8] }, ''],
  ['an order’s amount is never called small', { role: 'amount', amounts: [12, 50, 88, 30, 990] }, ''],
  ['four of five pairs are enough', { amounts: [90_000, 90_000, 90_000, 90_000, 90_000], other: [9e8, 9e8, 9e8, 9e8, 5] }, 'month-before'],
  ['three of four are not', { amounts: [1, 1, 1, 1], other: [1e4, 1e4, 1e4, 5] }, ''],
  ['three of ten are not', { amounts: Array(10).fill(90_000), other: [9e8, 9e8, 9e8, 5, 5, 5, 5, 5, 5, 5] }, ''],
  ['three pairs are the fewest', { amounts: [1, 1, 1], other: [1e4, 1e4, 1e4] }, 'month-before'],
  ['two are not', { amounts: [1, 1, null], other: [1e4, 1e4, 1e4] }, ''],
  ['a millionth is no month before', { amounts: [1, 2, 3], other: [1e6, 2e6, 3e6] }, ''],
])('%s', (_, change, expected) => expect(signs(change)).toBe(expected));

it('of an even number of pairs the ratio is the upper of the middle two', () => {
  const [sign] = likelyWan({ ...column, amounts: [1, 1, 1, 1], other: [10_000, 20_000, 10_000, 20_000] });
  expect(sign).toEqual({ sign: 'month-before', ratio: 20_000, rows: 4 });
});

it.each<[string, readonly number[], readonly number[], string]>([
  ['balances of half the lowest deposit and less, as 万', [0.5, 0.3, 0.8, 0.2, 0.6], column.deposits, ''],
  ['most of them among the deposits', [5, 5, 5, 2, 5], column.deposits, 'deposits'],
  ['most of them too small', [0.1, 0.1, 0.1, 2, 5], column.deposits, ''],
  ['a deposit of 0 is nobody’s lowest', [5, 5, 5, 2, 5], [0, 50_000, 200_000], 'deposits'],
  ['up to ten times the highest', [200, 200, 200], column.deposits, 'deposits'],
  ['beyond ten times the highest', [210, 210, 210], column.deposits, ''],
])('%s', (_, amounts, deposits, expected) => expect(held(amounts, deposits)).toBe(expected));

it.each([
  ['51.2', 51.2],
  [0.5, 0.5],
  [0, 0],
  [-1, null],
  ['51.2万', null],
  // A currency is no unit: in a column of 万元 it is 51万 like any other.
  ['¥51', 51],
  ['￥51.20', 51.2],
  ['51 RMB', 51],
  ['CNY 51', 51],
  ['人民币51', 51],
  ['¥51元', null],
  ['¥51万', null],
  ['51亿', null],
  ['abc', null],
  ['', null],
  [null, null],
  [true, null],
])('the bare amount of %j is %j', (cell, amount) => expect(bareAmount(cell)).toBe(amount));
