// Rows above a header that look like one: who made the table, of which month it is, what its money counts.
import { findTable } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const body: SheetCells = [
  ['甲传媒', 320, 512_000],
  ['乙传媒', 180, 1_207_500],
  ['丙传媒', 90, 35_000],
];
const found = (cells: SheetCells) => {
  const { layout, doubts, titleUnit } = findTable(cells);
  const roles = layout.columns.flatMap(({ role, header }) => (role ? [`${role}=${header}`] : [])).join(' ');
  return { header: layout.headerRow, roles, doubts: [...doubts], unit: titleUnit };
};

describe.each([
  ['机构名称', '订单数', '成交额'],
  ['机构编号', '订单数', 'GMV'],
  ['机构名称', '订单数', '推客GMV（元）'],
])('%s, %s, %s', (agency, orders, gmv) => {
  const header = [agency, orders, gmv];
  it.each<[string, readonly unknown[], string | null]>([
    ['the unit by its own name', ['编制单位：某某公司', '2026年10月', '金额单位：元'], 'yuan'],
    ['another unit', ['编制单位：某某公司', '2026年10月', '金额单位：万元'], 'wan'],
    ['a currency', ['填报单位：某某公司', '2026-10', '货币单位：人民币元'], 'yuan'],
    ['the unit alone', ['编制单位：某某公司', '2026年10月', '单位：元'], 'yuan'],
    ['a month without its year', ['填报单位：某某', '10月', '金额：元'], 'yuan'],
    ['the unit in brackets', ['制表：王', '2026-10', '金额（万元）'], 'wan'],
    ['a blank first cell', ['', '2026年10月', '金额单位：元'], 'yuan'],
    ['a blank cell between', ['2026年10月', '', '金额：元'], 'yuan'],
    ['a period besides', ['期间：2026年10月', '2026年10月', '金额：元'], 'yuan'],
    ['a name that says no unit', ['编制单位：某某公司', '2026年10月', '成交额单位：亿元传媒'], null],
  ])('a title with %s is no header', (_, title, unit) => {
    const expected = { roles: `agency=${agency} gmv=${gmv}`, doubts: [], unit };
    expect(found([title, header, ...body])).toEqual({ header: 1, ...expected });
    expect(found([['2026年10月推客业绩表', '', ''], title, ['', '', ''], header, ...body])).toEqual({ header: 3, ...expected });
    // An agency that waits for its amount says nothing of the header.
    expect(found([title, header, ['丁传媒', '', '待确认'], ...body])).toEqual({ header: 1, ...expected });
  });
});

it('a title over a header whose money has no name that is known here', () => {
  expect(found([['', '2026年10月', '金额单位：元'], ['机构名称', '备注', '本期数'], ...body.map(([a, , m]) => [a, 'x', m])])).toEqual({
    header: 1,
    roles: 'agency=机构名称 gmv=本期数',
    doubts: [[2, 'cells']],
    unit: 'yuan',
  });
});

it('a title over a header of which nothing is known here', () => {
  const cells = [['编制单位：某某公司', '2026年10月', '金额单位：元'], ['主播团', '单量', '本期数'], ...body];
  expect(found(cells)).toMatchObject({ header: 1, roles: 'agency=主播团 gmv=本期数' });
});

it.each<[string, SheetCells, number, string]>([
  [
    'with a name beside, over an agency that waits for its amount',
    [['机构', '成交额', '编制单位：财务部'], ['丁', '待确认', ''], ...body.map(([a, , m]) => [a, m, ''])],
    0,
    'agency=机构 gmv=成交额',
  ],
  [
    'of money in its unit, over an agency that waits for its amount',
    [['主播团', '金额（元）'], ['丁', '待确认'], ...body.map(([a, , m]) => [a, m])],
    0,
    'agency=主播团 gmv=金额（元）',
  ],
  ['of months, below another', [['2026年10月', '', ''], ['', '9月', '10月'], ...body], 1, 'agency= earlierGmv=9月 gmv=10月'],
  ['of one month', [['主播团', '10月'], ['丁', '待确认'], ...body.map(([a, , m]) => [a, m])], 0, 'agency=主播团 gmv=10月'],
  ['whose money says its unit', [['机构', '金额单位：元'], ...body.map(([a, , m]) => [a, m])], 0, 'agency=机构 gmv=金额单位：元'],
  ['of money alone', [['机构', '金额：元'], ...body.map(([a, , m]) => [a, m])], 0, 'agency=机构 gmv=金额：元'],
  ['with a name beside', [['机构', '成交额', '编制单位：财务部'], ...body.map(([a, , m]) => [a, m, ''])], 0, 'agency=机构 gmv=成交额'],
  [
    'over an agency without its amount',
    [['机构', '金额（元）'], ['甲', ''], ...body.map(([a, , m]) => [a, m])],
    0,
    'agency=机构 gmv=金额（元）',
  ],
  [
    'printed again below',
    [['机构', '订单数', 'GMV'], ['丁', '', '待确认'], ...body, ['机构', '订单数', 'GMV'], ...body],
    0,
    'agency=机构 gmv=GMV',
  ],
  ['in two languages', [['机构', '订单数', 'GMV'], ['Agency', 'Orders', 'GMV'], ...body], 0, 'agency=机构 gmv=GMV'],
  ['below the unit alone', [['单位：元', '', ''], ['机构', '订单数', 'GMV'], ...body], 1, 'agency=机构 gmv=GMV'],
])('a header is read as it was: %s', (_, cells, header, roles) => expect(found(cells)).toMatchObject({ header, roles }));

describe('the unit of a title', () => {
  it.each([
    ['编制单位：甲传媒有限公司   单位：万元', 'wan'],
    ['编制单位：甲传媒有限公司（单位：万元）', 'wan'],
    ['编制单位：甲传媒 2026年10月 金额单位：千元', 'thousand'],
    ['数量单位：个  金额单位：分', 'fen'],
    ['填报单位：亿元传媒 单位：元', 'yuan'],
    ['推客月报（万元）', 'wan'],
    ['推客月报（人民币万元）', 'wan'],
    ['金额：万元', 'wan'],
    ['金额（万元）', 'wan'],
    ['编制单位：亿元传媒（北京）', null],
    ['机构得分（分）', null],
    ['万元户月报', null],
  ])('%s: %s', (title, unit) => {
    expect(found([[title, '', ''], ['机构', '订单数', 'GMV'], ...body]).unit).toBe(unit);
  });
  it('in the header itself, over no column', () => {
    const cells = [['机构', 'GMV', '单位：万元'], ...body.map(([a, , m]) => [a, m, ''])];
    expect(found(cells)).toMatchObject({ header: 0, unit: 'wan' });
    const grouped = [['机构', '数据', '', '单位：万元'], ['', 'GMV', '订单数', '备注'], ...body.map(([a, n, m]) => [a, m, n, ''])];
    expect(found(grouped)).toMatchObject({ header: 1, unit: 'wan' });
  });
});
