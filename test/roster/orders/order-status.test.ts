import { saysUndone, statusColumns } from '../../../src/roster/orders/order-status';
import type { TableLayout } from '../../../src/roster/table/table-layout';

const layoutOf = (...headers: string[]): TableLayout => ({
  headerRow: 0,
  firstRow: 1,
  endRow: 2,
  leftOut: [],
  columns: headers.map((header, index) => ({ index, header, role: null })),
});

it.each<[string, string | undefined]>([
  ['订单状态', 'status'],
  [' 订 单 状 态 ', 'status'],
  ['订单状态（最新）', 'status'],
  ['状态', 'status'],
  ['交易状态', 'status'],
  ['支付状态', 'status'],
  ['物流状态', 'status'],
  ['子订单状态', 'status'],
  ['当前状态', 'status'],
  ['Status', 'status'],
  ['Order Status', 'status'],
  ['order_status', 'status'],
  ['Financial Status', 'status'],
  ['售后状态', 'request'],
  ['商品售后', 'request'],
  ['退款状态', 'request'],
  ['退货退款状态', 'request'],
  ['是否退款', 'request'],
  ['是否已取消', 'request'],
  ['Refund status', 'request'],
  ['After-sales status', 'request'],
  ['Is refunded', 'request'],
  ['退款金额', 'refund'],
  ['退款金额（元）', 'refund'],
  ['商品已退款金额', 'refund'],
  ['实际退款金额', 'refund'],
  ['已退款', 'refund'],
  ['退款', 'refund'],
  ['Refund', 'refund'],
  ['Refund Amount', 'refund'],
  ['Refunded Amount', 'refund'],
  ['Amount refunded', 'refund'],
  ['退款时间', undefined],
  ['退款原因', undefined],
  ['退款单号', undefined],
  ['订单号', undefined],
  ['成交金额', undefined],
  ['机构状态', undefined],
  ['Return reason', undefined],
  ['Statistics', undefined],
  ['', undefined],
])('a column named %p is %p', (header, kind) => expect(statusColumns(layoutOf(header))[0]?.kind).toBe(kind));

it('tells the unit of a refund column, and leaves columns with a role alone', () => {
  const { columns, ...rest } = layoutOf('状态', '退款金额（万元）', '退款');
  expect(statusColumns({ ...rest, columns: [{ ...columns[0]!, role: 'agencyName' }, ...columns.slice(1)] })).toEqual([
    { index: 1, kind: 'refund', unit: 'wan' },
    { index: 2, kind: 'refund', unit: null },
  ]);
});

describe('the status of an order', () => {
  it.each([
    ...['已退款', '退款成功', '全额退款', '部分退款', '退款中', '申请退款', '已退货退款', '已退货', '退货中', '已退货未退款', '退单'],
    ...['已关闭', '交易关闭', '订单关闭', '已取消', '交易取消', '已取消（退款成功）', '已取消结算', '已作废', '已撤销', '订单失效', '无效'],
    ...['待付款', '未付款', '未支付', '等待买家付款', '支付失败', '交易失败', '拼团失败', '拒收', '已拒收', '售后中', '退款失败 交易关闭'],
    ...[' 已 关 闭 ', '已退款；部分发货', '交易关闭-退款'],
    ...['Cancelled', 'canceled', 'CANCELLED', 'Refunded', 'partially refunded', 'partially_refunded', 'Closed', 'TRADE_CLOSED', 'Voided'],
    ...[
      'Returned',
      'Unpaid',
      'Pending payment',
      'awaiting payment',
      'WAIT_BUYER_PAY',
      'Payment failed',
      'Failed',
      'Chargeback',
      'not paid',
    ],
  ])('%p takes it back', (said) => expect(saysUndone('status', said)).toBe(true));

  it.each([
    ...['已完成', '交易成功', '待发货', '已发货', '待收货', '已签收', '确认收货', '已结算', '已支付', '已付款', '有效', '进行中', '正常'],
    ...['未退款', '无退款', '无售后', '没有退款', '未取消', '未关闭', '不可退款', '退款失败', '退款关闭', '退款已取消', '售后关闭'],
    ...['not canceled', '交易关 闭', '商家拒绝退款', '已撤销退款申请', '退款关闭，交易成功', '换货中'],
    ...['Completed', 'Paid', 'Shipped', 'Delivered', 'Fulfilled', 'TRADE_FINISHED', 'Open', 'Pending', 'Not refunded', 'no refund'],
    ...[
      'Refund rejected',
      'refund request cancelled',
      'non-refundable',
      'Undisclosed',
      'Avoided',
      '',
      '  ',
      '-',
      null,
      4,
      0,
      true,
      { code: '#N/A' },
    ],
  ])('%p does not', (said) => expect(saysUndone('status', said)).toBe(false));
});

describe('a request for a refund', () => {
  it.each([
    'closed after refund',
    'full',
    ...[
      '退款成功',
      '已完成',
      '售后完成',
      '成功',
      '全额',
      '部分退款',
      '处理中',
      '待商家处理',
      '退款中',
      '已同意',
      '待退款',
      '已退',
      '是',
      '有',
    ],
    ...['Y', 'yes', 'TRUE', true, 'Success', 'completed', 'Approved', 'Pending', 'partial', 'in progress', 'refund issued'],
  ])('%p takes the order back', (said) => expect(saysUndone('request', said)).toBe(true));

  it.each([
    ...[
      '无',
      '否',
      '无售后',
      '未退款',
      '未申请',
      '已关闭',
      '售后关闭',
      '已取消',
      '买家撤销',
      '用户已撤销',
      '商家拒绝',
      '退款失败',
      '失败',
      '已驳回',
    ],
    ...['换货成功', '换货中', '补发完成', 'N', 'no', 'FALSE', false, 'closed', 'Rejected', 'cancelled', 'none', '-', '--', '', null, 0],
  ])('%p leaves it as it is', (said) => expect(saysUndone('request', said)).toBe(false));
});
