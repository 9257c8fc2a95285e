// What a header says its money counts, and of which month it is: in a group above it, before its name, behind it, around brackets.
import { findTable } from '../../../src/roster/table/find-table';
import { headerText } from '../../../src/roster/table/header-text';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const body: SheetCells = [
  ['甲', 51.2, 3],
  ['乙', 120.75, 4],
];
const columns = (cells: SheetCells) => {
  const { layout } = findTable(cells);
  return layout.columns.flatMap(({ role, header }) => {
    const { unit, month } = headerText(header);
    return role ? [[role, header, unit, month?.month ?? null]] : [];
  });
};

describe('a group over two lines', () => {
  it.each<[string, readonly string[], ...(readonly unknown[])[]]>([
    ['10月数据（万元）', ['GMV', '订单数'], ['gmv', '10月 GMV（万元）', 'wan', 10]],
    ['2026年10月数据（万元）', ['GMV', '订单数'], ['gmv', '2026-10 GMV（万元）', 'wan', 10]],
    ['10月数据（单位：分）', ['成交额', '订单数'], ['gmv', '10月 成交额（单位:分）', 'fen', 10]],
    ['10月数据 千元', ['成交额', '订单数'], ['gmv', '10月 成交额（千元）', 'thousand', 10]],
    ['带货情况（单位：万元）', ['成交额', '退款金额'], ['gmv', '成交额（单位:万元）', 'wan', null]],
    ['金额（万元）', ['GMV', '退款金额'], ['gmv', 'GMV（万元）', 'wan', null]],
    ['10月（万元）', ['推客GMV', '非推客GMV'], ['gmv', '10月 推客GMV（万元）', 'wan', 10]],
    ['10月（万元）', ['GMV', '订单数'], ['gmv', '10月（万元） GMV', 'wan', 10]],
    ['单位：万元', ['GMV', '订单数'], ['gmv', 'GMV（万元）', 'wan', null]],
    ['数据（万元）', ['GMV（元）', '订单数'], ['gmv', 'GMV（元）', 'yuan', null]],
    ['10月数据', ['上月GMV', '订单数'], ['gmv', '上月GMV', null, null]],
    ['资金（万元）', ['GMV', '保证金余额'], ['gmv', 'GMV（万元）', 'wan', null], ['held', '保证金余额（万元）', 'wan', null]],
    ['10月（万元）', ['GMV', '已缴档位'], ['gmv', '10月（万元） GMV', 'wan', 10], ['prevTier', '已缴档位', null, null]],
  ])('%s over %j', (group, names, ...expected) => {
    expect(columns([['机构ID', group, ''], ['', ...names], ...body])).toEqual([['agency', '机构ID', null, null], ...expected]);
  });

  it('of two months: the later one is assessed, and never the orders of one', () => {
    const cells: SheetCells = [
      ['机构ID', '9月数据', '', '10月数据', ''],
      ['', '订单数', 'GMV', '订单数', 'GMV'],
      ['甲', 3, 512_000, 4, 600_000],
    ];
    const expected = [
      ['earlierGmv', '9月 GMV', null, 9],
      ['gmv', '10月 GMV', null, 10],
    ];
    expect(columns(cells).slice(1)).toEqual(expected);
    const plain = [['机构ID', '9月', '', '10月', ''], ...cells.slice(1)];
    expect(columns(plain).slice(1)).toEqual(expected);
    expect(findTable(plain).layout).toMatchObject({ headerRow: 1, firstRow: 2 });
  });

  it.each([
    ['上上月数据', '上月数据', 'GMV'],
    ['上上月', '上月', '推客GMV'],
    ['Month before last, data', 'Last month, data', 'GMV'],
  ])('%s and %s: the month before is assessed', (earlier, last, name) => {
    const rolesOver = (...groups: readonly [string, string]) =>
      columns([
        ['机构ID', groups[0], '', groups[1], ''],
        ['', name, '订单数', name, '订单数'],
        ['甲', 3_000_000, 5, 512_000, 4],
      ]).map(([role]) => role);
    expect(rolesOver(earlier, last)).toEqual(['agency', 'earlierGmv', 'gmv']);
    expect(rolesOver(last, earlier)).toEqual(['agency', 'gmv', 'earlierGmv']);
  });

  it('of one month: its GMV, whichever column comes first', () => {
    const cells: SheetCells = [
      ['机构ID', '10月', ''],
      ['', '订单数', 'GMV'],
      ['甲', 3, 512_000],
    ];
    expect(columns(cells)[1]).toEqual(['gmv', '10月 GMV', null, 10]);
  });
});

describe('in one line', () => {
  it.each([
    ['GMV 万元（含税）', 'gmv', 'wan'],
    ['GMV 单位:万元人民币', 'gmv', 'wan'],
    ['GMV（单位：万元人民币）', 'gmv', 'wan'],
    ['GMV人民币万元', 'gmv', 'wan'],
    ['万元GMV', 'gmv', 'wan'],
    ['千元 成交额', '成交额', 'thousand'],
    ['GMV万', 'gmv', 'wan'],
    ['成交额百万', '成交额', 'million'],
    ['GMV万（推客）', 'gmv', 'wan'],
    ['GMV in RMB million (net)', 'gmv', 'million'],
    ['GMV millions RMB', 'gmv', 'million'],
    ['GMV万元口径', 'gmv万元口径', 'wan'],
    ['按千元统计的GMV', '按千元统计的gmv', 'thousand'],
    ['GMV 元（含税）', 'gmv', 'yuan'],
    ['50万元以上GMV', '50万元以上gmv', null],
    ['五十万元以上GMV', '五十万元以上gmv', null],
    ['万象GMV', '万象gmv', null],
    ['元气传媒GMV', '元气传媒gmv', null],
    ['成交额破千万', '成交额破千万', null],
  ])('%s is %s in %s', (header, name, unit) => expect(headerText(header)).toMatchObject({ name, unit }));

  it.each(['GMV 万元（含税）', 'GMV 单位:万元人民币', '万元GMV', 'GMV万'])('%s names the money, without doubt', (header) => {
    const cells = [['机构', header], ...body.map((row) => row.slice(0, 2))];
    expect(columns(cells)[1]).toEqual(['gmv', header, 'wan', null]);
    expect([...findTable(cells).doubts]).toEqual([]);
  });
});
