// Which column is meant, where several might be: the rule's own measure, the agency and not its buyers, the month.
import { amountKind } from '../../../src/roster/table/columns/amount-kind';
import { headerReading, measureNamed } from '../../../src/roster/table/columns/headers';
import { findTable } from '../../../src/roster/table/find-table';
import { headerText } from '../../../src/roster/table/header-text';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const roleOf = (cells: SheetCells, role: string) => findTable(cells).layout.columns.find((one) => one.role === role)?.header ?? null;
const doubtOf = (cells: SheetCells, header: string) => findTable(cells).doubts.get(cells[0]!.indexOf(header)) ?? null;
const table = (...headers: string[]): SheetCells => [
  headers,
  headers.map((_, i) => (i === 0 ? 'a' : i * 1000)),
  headers.map((_, i) => (i === 0 ? 'b' : i * 2000)),
];

describe('the rule’s own measure wins, whatever its place', () => {
  it.each<[string, ...string[]]>([
    ['推客GMV', '机构ID', 'GMV', '推客GMV'],
    ['推客GMV', '机构ID', '推客GMV', '支付GMV', '退款GMV', '结算GMV', '净GMV'],
    ['推客成交金额', '机构ID', '成交金额', '支付金额', '推客成交金额', '结算金额'],
    ['推客订单成交总额', '机构ID', '总成交额', '退款金额', '推客订单成交总额'],
    ['上月推客GMV', '机构ID', '上月GMV', '本月GMV', '上月推客GMV', '本月推客GMV'],
    ['GMV（推客）', '机构ID', 'GMV（自营）', 'GMV', 'GMV（推客）'],
    ['Affiliate GMV', 'Agency ID', 'Total GMV', 'Affiliate GMV', 'Net GMV'],
    ['推客带货订单总成交金额', '机构ID', '直播GMV', '成交额', '推客带货订单总成交金额'],
    ['10月推客GMV', '机构ID', '10月GMV', '10月推客GMV'],
  ])('%s', (expected, ...headers) => expect(roleOf(table(...headers), 'gmv')).toBe(expected));

  it('it alone leaves no doubt, unless another column is of the month before', () => {
    expect(doubtOf(table('机构ID', 'GMV', '推客GMV', '退款GMV'), '推客GMV')).toBeNull();
    expect(doubtOf(table('机构ID', '上月GMV', '本月推客GMV'), '本月推客GMV')).toBe('several');
    expect(doubtOf(table('机构ID', '推客GMV', '推客成交额'), '推客GMV')).toBe('several');
  });

  it.each<[string, ...string[]]>([
    ['GMV', '机构ID', '支付GMV', 'GMV', '结算GMV'],
    ['GMV', '机构ID', '结算GMV', '净GMV', 'GMV'],
    ['支付GMV', '机构ID', '结算GMV', '退款GMV', '支付GMV'],
    ['净GMV', '机构ID', '结算GMV', '净GMV'],
    ['支付金额', '机构ID', '净支付金额', '支付金额'],
    ['GMV', '机构ID', '累计GMV', 'GMV'],
    ['上月成交额', '机构ID', '上月结算成交额', '上月成交额', '上月支付成交额'],
    ['GMV（非推客）', '机构ID', 'GMV（非推客）', '结算GMV'],
  ])('without it what comes nearest: %s, and a person is asked', (expected, ...headers) => {
    expect(roleOf(table(...headers), 'gmv')).toBe(expected);
    expect(doubtOf(table(...headers), expected)).toBe(headers.includes('退款GMV') || headers.length > 2 ? 'several' : null);
  });

  it('of groups over two lines, the group says which it is', () => {
    const rows = [
      ['甲', 1, 100, 2, 300, 4, 5],
      ['乙', 1, 100, 2, 300, 4, 5],
    ];
    const chosen = (groups: string[], names: string[]) =>
      findTable([groups, names, ...rows]).layout.columns.findIndex(({ role }) => role === 'gmv');
    const names = ['', '订单数', 'GMV', '订单数', 'GMV', '订单数', 'GMV'];
    expect(chosen(['机构', '支付', '', '推客', '', '退款', ''], names)).toBe(4);
    expect(chosen(['机构', '退款', '', '支付', '', '推客', ''], names)).toBe(6);
    expect(chosen(['机构', '退款', '', '结算', '', '支付', ''], names)).toBe(6);
    expect(chosen(['机构', '支付', '', '', '', '', ''], ['', '订单数', 'GMV', '人数', '推客GMV', '档位', '备注'])).toBe(4);
  });

  it('an earlier month of the same measure stands beside a crosstab’s last', () => {
    const cells = table('机构ID', '9月GMV', '9月结算GMV', '10月GMV', '10月结算GMV');
    expect([roleOf(cells, 'gmv'), roleOf(cells, 'earlierGmv')]).toEqual(['10月GMV', '9月GMV']);
  });

  it.each([
    '退款GMV',
    '退款金额',
    '佣金收入',
    '预估佣金（元）',
    '技术服务费',
    'GMV（退款）',
    'Refund amount',
    'Commission',
    '运费金额',
    '优惠金额',
  ])('%s is never a GMV, not even by its cells', (header) => expect(roleOf(table('机构ID', header), 'gmv')).toBeNull());
});

describe('an amount of an order is named for what it is', () => {
  it.each([
    ['推客GMV', 'tuike'],
    ['推客成交金额', 'tuike'],
    ['推客订单成交总额', 'tuike'],
    ['推客订单金额', 'tuike'],
    ['成交额', 'concluded'],
    ['成交金额（元，退款为负）', 'concluded'],
    ['GMV（非推客）', 'concluded'],
    ['订单金额', 'ordered'],
    ['订单总价', 'ordered'],
    ['实付金额', 'paid'],
    ['订单实际支付金额', 'paid'],
    ['买家实付', 'paid'],
    ['支付GMV', 'paid'],
    ['GMV（支付口径）', 'paid'],
    ['推客支付金额', 'paid'],
    ['应结订单金额', 'settled'],
    ['结算金额', 'settled'],
    ['GMV（结算）', 'settled'],
    ['净GMV', 'net'],
    ['扣退款后成交额', 'net'],
    ['GMV(不含退款)', 'net'],
    ['退款金额', 'refund'],
    ['申请退款总金额', 'refund'],
    ['佣金', 'commission'],
    ['预估佣金支出', 'commission'],
    ['技术服务费', 'commission'],
    ['机构名称', null],
  ])('%s: %s', (header, kind) => expect(amountKind(headerText(header))).toBe(kind));

  it.each([
    '订单金额',
    '实付金额',
    '订单实际支付金额',
    '买家实付',
    '应结订单金额',
    '结算金额',
    '用户实付金额',
    '推客带货订单金额',
    '子订单实付金额',
  ])('%s may be what an order counts', (header) => expect(headerReading(header).meaning).toBe('orderAmount'));

  it.each([
    ['上月推客GMV', 'tuike'],
    ['退款金额', 'refund'],
    ['预估佣金（元）', 'commission'],
    ['技术服务费', 'commission'],
    ['退款时间', null],
    ['退款状态', null],
    ['佣金率', null],
    ['订单号', null],
    ['交易时间', null],
    ['支付月份', null],
    ['机构名称', null],
    ['保证金余额', null],
  ])('%s is money of a kind: %s', (header, kind) => expect(measureNamed(header)).toBe(kind));

  const orders = (...headers: string[]): SheetCells => [
    ['订单号', '机构ID', '支付时间', ...headers],
    ['D1', 'a', '2026-10-01', ...headers.map(() => 5)],
    ['D2', 'b', '2026-10-02', ...headers.map(() => 6)],
  ];
  it.each<[string, ...string[]]>([
    ['推客成交金额', '订单金额', '实付金额', '推客成交金额'],
    ['成交金额', '实付金额', '成交金额', '结算金额'],
    ['订单金额', '买家实付', '退款金额', '订单金额', '佣金'],
    ['实付金额', '结算金额', '退款金额', '实付金额'],
    ['应结订单金额', '退款金额', '应结订单金额', '手续费'],
  ])('of order lines %s', (expected, ...headers) => expect(roleOf(orders(...headers), 'amount')).toBe(expected));
});

describe('the agency, and never the buyer or the shop', () => {
  it.each<[string, ...string[]]>([
    ['带货机构', '买家昵称', '店铺名称', '带货机构'],
    ['服务商', '商家名称', '服务商'],
    ['推广机构', '推客昵称', '推广机构', '店铺ID'],
    ['达人所属机构', '达人昵称', '达人uid', '达人所属机构'],
    ['代理机构', '商户名称', '代理机构'],
    ['公会', '主播昵称', '公会'],
    ['团长', '用户ID', '团长'],
    ['MCN', '达人ID', 'MCN'],
    ['机构主体', '店铺主体', '机构主体'],
    ['公会ID', '公会名称', '公会ID'],
    ['所属MCN机构名称', '买家ID', '所属MCN机构名称'],
    ['招商团长ID', '商品ID', '招商团长ID'],
    ['带货机构', '结算主体', '带货机构'],
    ['机构', '买家机构', '店铺所属机构', '机构'],
  ])('%s', (expected, ...headers) => {
    const cells: SheetCells = [
      [...headers, 'GMV'],
      [...headers.map((_, i) => `x${i}1`), 1000],
      [...headers.map((_, i) => `x${i}2`), 2000],
    ];
    expect(roleOf(cells, 'agency')).toBe(expected);
  });

  it.each([
    '买家昵称',
    '店铺名称',
    '商家',
    '用户ID',
    '商户名称',
    '商家公司名称',
    '店铺所属机构',
    '收货人姓名',
    '小店名称',
    '推客昵称',
    '达人uid',
    'Buyer name',
    'Shop',
  ])('%s is none, not even by its cells', (header) =>
    expect(
      roleOf(
        [
          [header, '上月GMV'],
          ['甲', 1],
          ['乙', 2],
          ['丙', 3],
        ],
        'agency',
      ),
    ).toBeNull(),
  );
});

describe('the month', () => {
  it.each([
    ['月份', null],
    ['账期', null],
    ['支付月份', null],
    ['归属月', null],
    ['结算月', null],
    ['账单月', null],
    ['考核月', 'weak'],
    ['结算月份', null],
    ['数据归属月份', null],
    ['订单支付月份', null],
    ['考核账期', 'weak'],
    ['Billing month', null],
  ])('%s', (header, doubt) => {
    const cells = [
      ['机构ID', header, 'GMV'],
      ['a', '2026-09', 1],
      ['a', '2026-10', 2],
    ];
    expect(findTable(cells).path).toBe('schedule');
    expect(roleOf(cells, 'month')).toBe(header);
    expect(doubtOf(cells, header)).toBe(doubt);
  });

  it('in which it was earned comes before that in which it is assessed', () => {
    const cells = [
      ['机构ID', '考核月', '归属月', 'GMV'],
      ['a', '2026-10', '2026-09', 1],
      ['a', '2026-11', '2026-10', 2],
    ];
    expect(roleOf(cells, 'month')).toBe('归属月');
  });
});

describe('the amount that a person had count (计入金额) wins over everything', () => {
  it.each<[string, ...string[]]>([
    ['计入金额', '机构ID', '推客GMV', '上月GMV', '计入金额'],
    ['计入金额（不计：已退款、10月关闭；减：退款金额）', '机构ID', '推客成交金额', '计入金额（不计：已退款、10月关闭；减：退款金额）'],
    ['Counted amount (without: Refunded)', 'Agency ID', 'Affiliate GMV', 'Counted amount (without: Refunded)'],
  ])('%s', (expected, ...headers) => {
    expect(roleOf(table(...headers), 'gmv')).toBe(expected);
    expect(doubtOf(table(...headers), expected)).toBeNull();
    expect(measureNamed(expected)).toBe('counted');
  });

  it('in order lines too', () => {
    const cells = [
      ['订单号', '机构ID', '成交时间', '成交金额', '推客支付金额', '订单状态', '计入金额（不计：已退款）'],
      ['D1', 'a', '2026-10-01', 5, 5, '已完成', 5],
      ['D2', 'b', '2026-10-02', 6, 6, '已退款', 0],
    ];
    expect(roleOf(cells, 'amount')).toBe('计入金额（不计：已退款）');
    expect(doubtOf(cells, '计入金额（不计：已退款）')).toBeNull();
  });

  it.each(['计入', '计入状态', '不计入金额', '应计入金额的订单'])('%s is no such column', (header) =>
    expect(measureNamed(header)).not.toBe('counted'),
  );
});
