import { monthOf } from '../../../src/engine/amounts/month';
import { findTable } from '../../../src/roster/table/find-table';
import { orderLinesOf } from '../../../src/roster/orders/lines';
import { settledAmount } from '../../../src/roster/orders/order-status';
import { statusSurvey, type StatusSurvey } from '../../../src/roster/orders/status-survey';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { ended } from '../month-end/ended';

const october = monthOf(2026, 10);

function surveyOf(cells: SheetCells): StatusSurvey {
  const { layout } = findTable(cells);
  return ended(statusSurvey(orderLinesOf(cells, layout)!, layout, october));
}
const header = ['订单号', '机构ID', '成交时间', '成交金额', '订单状态', '退款金额'];
let order = 0;
const line = (amount: unknown, status: unknown, refund: unknown = '', date: unknown = '2026-10-05') => [
  `D${String(order++)}`,
  '甲',
  date,
  amount,
  status,
  refund,
];
const told = ({ undone }: StatusSurvey) => undone.map(({ said, lines, amount, first }) => [said, lines, amount.toFixed(), first]);

it('counts the lines of the month by what their status says, and adds up what ROSTER counts of them', () => {
  const found = surveyOf([
    header,
    line(100.1, '已完成'),
    line('1.2万', '已退款'),
    line(50, '交易关闭'),
    line(0.2, '已退款'),
    line(0.1, '已退款'),
    line(7, '已退款', '', '2026-09-30'),
    line(9, '已退款', '', '十月'),
    line('五元', '已退款'),
    line('', '已退款'),
    line(0, '已关闭'),
    line(3, ''),
  ]);
  expect(told(found)).toEqual([
    ['已退款', 3, '12000.3', 2],
    ['交易关闭', 1, '50', 3],
  ]);
  expect([found.lines, found.amount.toFixed()]).toEqual([4, '12050.3']);
  expect(found.others.map(({ said, lines }) => [said, lines])).toEqual([
    ['已完成', 1],
    ['', 1],
  ]);
});

it('lines below 0 are deducted already, whatever their status', () => {
  const found = surveyOf([header, line(500, '已退款'), line(-500, '已退款'), line(-20, '已完成', 20)]);
  expect([found.lines, found.amount.toFixed()]).toEqual([1, '500']);
  expect([found.negativeLines, found.negative.toFixed()]).toEqual([1, '-500']);
  expect(found.refunds).toEqual([]);
});

it('adds up the refunds that stand beside an amount, and says how many of their lines the status names too', () => {
  const found = surveyOf([
    header,
    line(500, '已完成', 0.1),
    line(500, '已退款', '0.2'),
    line(500, '已完成', 0),
    line(500, '已完成', -30),
    line(500, '已完成', '已退款'),
  ]);
  const [refund, ...rest] = found.refunds;
  expect(rest).toEqual([]);
  expect([refund!.column, refund!.lines, refund!.amount.toFixed(), refund!.first, refund!.undone]).toEqual([5, 3, '30.3', 1, 1]);
  expect(told(found)).toEqual([
    ['已退款', 1, '500', 2],
    ['已退款', 1, '500', 5],
  ]);
});

it('a refund column in 万元 is told in yuan', () => {
  const [refund] = surveyOf([[...header.slice(0, 5), '退款金额（万元）'], line(90_000, '已完成', 0.5)]).refunds;
  expect(refund!.amount.toFixed()).toBe('5000');
  // A text that names its unit is what it says; cents are cents of yuan.
  const lines = [line(90_000, '已完成', '0.1万'), line(90_000, '已完成', 5.0000004)];
  const [named] = surveyOf([[...header.slice(0, 5), '退款金额（万元）'], ...lines]).refunds;
  expect(named!.amount.toFixed()).toBe('51000.004');
});

it('a line that two columns call refunded is counted once', () => {
  const cells = [[...header.slice(0, 5), '售后状态'], line(500, '已关闭', '退款成功'), line(80, '已完成', '售后关闭')];
  const found = surveyOf(cells);
  expect([found.lines, found.amount.toFixed(), found.undone.length]).toEqual([1, '500', 2]);
  expect(found.others.map(({ said }) => said)).toEqual(['已完成', '售后关闭']);
});

it('a status of very many words is told in short, and no line is lost', () => {
  const found = surveyOf([header, ...Array.from({ length: 500 }, (_, i) => line(1, `${i % 2 ? '已退款' : '已完成'} ${String(i)}`))]);
  const sum = (said: readonly { lines: number }[]) => said.reduce((lines, one) => lines + one.lines, 0);
  expect([found.lines, sum(found.undone), sum(found.others)]).toEqual([250, 250, 250]);
  expect(found.undone[0]).toMatchObject({ said: null, lines: 50 });
});

it('an export without such columns is not looked through', () => {
  const found = surveyOf([header.slice(0, 4), line(5, '已退款').slice(0, 4)]);
  expect(found).toMatchObject({ columns: [], undone: [], others: [], refunds: [], lines: 0 });
});

it('has nothing to say where the amount is what a person had count', () => {
  const counted = [
    [...header, '计入金额（不计：已退款）'],
    [...line(5, '已退款', 5), 0],
    [...line(6, '已完成', ''), 6],
  ];
  expect(surveyOf(counted)).toMatchObject({ columns: [], undone: [], others: [], refunds: [], lines: 0 });
  const { layout } = findTable(counted);
  expect(settledAmount(layout)?.index).toBe(6);
  expect(settledAmount(findTable([header, line(5, '已退款')]).layout)).toBeNull();
});
