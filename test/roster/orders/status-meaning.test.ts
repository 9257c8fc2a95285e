import { statusMeaning } from '../../../src/roster/orders/status-meaning';

describe('what is plain of an order’s status, and what is not', () => {
  it.each([
    ...['已退款', '退款成功', '全额退款', '已退货退款', '已关闭', '交易关闭', '订单关闭', '已取消', '交易取消', '已作废', '退单'],
    ...['待付款', '未付款', '未支付', '等待买家付款', '支付失败', '拼团失败', '拒收', '已取消（退款成功）', ' 已 关 闭 '],
    ...['Cancelled', 'Refunded', 'Closed', 'TRADE_CLOSED', 'Voided', 'Returned', 'Unpaid', 'Pending payment', 'WAIT_BUYER_PAY'],
  ])('%p takes the whole order back', (said) => expect(statusMeaning('status', said)).toBe('undone'));

  it.each([
    ...['已完成', '交易成功', '待发货', '已发货', '待收货', '已签收', '确认收货', '已结算', '已支付', '已付款', '有效', '正常', '部分发货'],
    ...['Completed', 'Paid', 'Shipped', 'Delivered', 'Fulfilled', 'TRADE_FINISHED', 'Awaiting shipment'],
  ])('%p leaves it as it was', (said) => expect(statusMeaning('status', said)).toBe('stands'));

  it.each([
    ...[
      '部分退款',
      '退款中',
      '申请退款',
      '售后中',
      '取消中',
      '待商家处理',
      '进行中',
      '预售',
      '其他',
      '异常',
      '冻结',
      '无',
      '-',
      '未发货？',
    ],
    ...['Partially refunded', 'Refunding', 'Open', 'Pending', 'On hold', '支付中', '待确认', '', '  ', null, 4, true, false],
  ])('%p is for a person to decide', (said) => expect(statusMeaning('status', said)).toBe('unknown'));
});

describe('what is plain of a refund that was asked for', () => {
  it.each(['退款成功', '已完成', '成功', '全额', '是', '已退款', true, 'Yes', 'approved', 'completed', 'full'])(
    '%p takes the whole order back',
    (said) => expect(statusMeaning('request', said)).toBe('undone'),
  );
  it.each([
    ...[
      '',
      ' ',
      null,
      '-',
      '--',
      '/',
      '否',
      '无',
      '未退款',
      '无售后',
      '没有退款',
      '退款关闭',
      '退款失败',
      '已拒绝',
      '已撤销',
      '售后关闭',
      '换货中',
    ],
    ...['No', 'none', 'rejected', 'Refund rejected', 'closed', false],
  ])('%p leaves it as it was', (said) => expect(statusMeaning('request', said)).toBe('stands'));
  it.each(['售后完成', '部分退款', '处理中', '退款中', '待商家处理', '已申请', 'pending', 'in progress', 'partial', '其他', 3, '待定'])(
    '%p is for a person to decide',
    (said) => expect(statusMeaning('request', said)).toBe('unknown'),
  );

  it('below 售后状态 “done” may be an exchange, below 退款状态 it is a refund', () => {
    const under = (header: string, said: unknown) => statusMeaning('request', said, header);
    expect(['已完成', '成功', true].map((said) => under('售后状态', said))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(['退款成功', '已退货'].map((said) => under('售后状态', said))).toEqual(['undone', 'undone']);
    expect(['已完成', '成功', '是'].map((said) => under('退款状态', said))).toEqual(['undone', 'undone', 'undone']);
  });
});
