// Sums, separators, signatures, notes and the blocks that close a bill: none of them is an agency's row.
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const header = ['机构ID', '机构名称', '上月GMV'];
const body: SheetCells = [
  ['A1', '甲', 600_000],
  ['A2', '乙', 300_000],
];
const counted = (cells: SheetCells) => countedRows(findTable(cells).layout);

describe('sums', () => {
  it.each([
    '合计',
    '小计',
    '总计',
    '總計',
    '合計',
    '小計',
    '共2家',
    '共 12 家机构',
    '共3笔',
    '共 1200 笔',
    '合计3笔',
    '合计：共3家',
    '合计（2家）',
    '甲传媒小计',
    '杭州星河无限文化传媒有限责任公司小计',
    '（合计）',
    '其中：推客',
    '累計',
    '合计GMV',
    '合计人民币（大写）',
    '总GMV',
    '总交易单数',
    '总金额',
    'Grand total',
  ])('%s', (word) => {
    for (const row of [
      [word, '', 900_000],
      ['', word, 7],
    ]) {
      expect(counted([header, ...body, row, ['A3', '丙', 5]])).toEqual([1, 2, 4]);
    }
  });

  it('小计 in any cell of a line that names its agency', () => {
    const cells = [
      ['机构', '日期', '订单号', '成交金额'],
      ['甲', '2026-10-01', 'D1', 5],
      ['甲', '2026-10-02', 'D2', 6],
      ['甲', '小计', '', 11],
      ['乙', '2026-10-02', 'D3', 7],
      ['乙', ' 小 计 ', '', 7],
      ['', '', '總計', 18],
    ];
    expect(counted(cells)).toEqual([1, 2, 4]);
  });

  it.each([['合计传媒'], ['共享家居'], ['总部机构'], ['小计算机科技'], ['共3Q文化'], ['其中文化']])(
    'an agency called %s is one',
    (name) => {
      expect(counted([header, ...body, ['A3', name, 5]])).toEqual([1, 2, 3]);
      expect(
        counted([
          ['机构', '上月GMV'],
          ['甲', 1],
          [name, 2],
          ['乙', 3],
        ]),
      ).toEqual([1, 2, 3]);
    },
  );
});

describe('around a table', () => {
  const above: SheetCells = [
    ['推客机构月报', '', ''],
    ['------------------------账务明细列表开始------------------------', '', ''],
    ['# 导出时间：2026-11-01 10:00', '', ''],
    ['账期：2026-10', '', ''],
    ['================', '', ''],
  ];
  const below: SheetCells = [
    ['合计', '', 900_000],
    ['----------------', '--------', '--------'],
    ['', '', ''],
    ['制表人：________________ 审核人：________________', '', ''],
    ['制表人：', '王芳', ''],
    ['日期：', '', 46_327],
    ['制表人：王芳', '', '日期：2026年11月1日'],
    ['日期：2026年11月1日', '', '财务部'],
    ['注：本表不含退款。', '', ''],
    ['以上数据由平台导出；如有疑问请联系财务。', '', ''],
    ['※ 内部资料', '', ''],
    ['第 1 页 共 3 页', '', ''],
    ['— 1/3 页 —', '', ''],
    ['______________________________', '', ''],
    ['#------------------列表结束------------------', '', ''],
  ];
  it('notes, signatures and separators are no rows, all together', () => {
    const { layout } = findTable([...above, header, ...body, ...below]);
    expect(layout).toMatchObject({ headerRow: 5, firstRow: 6, endRow: 9, leftOut: [8] });
  });
  it.each(below.map((row) => [row.join('|'), row] as const))('nor one of them alone: %s', (_, row) => {
    expect(counted([header, ...body, row])).toEqual([1, 2]);
  });
  it('whatever stands alone below totals or a blank row', () => {
    const texts = ['说明', '1、本表数据来自平台导出，以平台结算为准', '财务专用章', '2026年11月3日', '签字', '数据组'];
    const alone = texts.map((text, i) => (i % 2 === 0 ? [text, '', ''] : ['', text, '']));
    expect(counted([header, ...body, ['总计', '', 900_000], ...alone])).toEqual([1, 2]);
    expect(counted([header, ...body, ['', '', ''], ...alone])).toEqual([1, 2]);
    // Right below the rows it may be an agency without a GMV.
    expect(counted([header, ...body, ['A3', '', ''], ['', '', ''], ...alone])).toEqual([1, 2, 3]);
    expect(counted([header, ...body, ['A3', '', ''], ['', '', ''], ['A4', '丁', 5], ['', '', '']])).toEqual([1, 2, 3, 5]);
  });
  it.each<[string, readonly unknown[]]>([
    ['with colons', ['机构名称：', '甲公司', '账期：', '2026年10月']],
    ['a month beside its name', ['机构名称', '甲公司', '统计月份', '2026-10']],
    ['a month as a number', ['机构ID', 'A1', '账期', 202_610]],
    ['a day beside its name', ['机构', '全部', '成交日期', '2026-10-01']],
    ['colons in English', ['Agency:', 'all', 'Month:', '2026-10']],
  ])('filters above are no header: %s', (_, filters) => {
    const cells = [filters, ['', '', '', ''], ['序号', '机构', '推客GMV', '备注'], [1, '甲', 5, ''], [2, '乙', 6, '']];
    expect(findTable(cells).layout).toMatchObject({ headerRow: 2, firstRow: 3, endRow: 5 });
  });
  it('but a crosstab’s months are one', () => {
    const cells = [
      ['机构：', '9月：', '10月：'],
      ['甲', 5, 6],
      ['乙', 7, 8],
    ];
    expect(findTable(cells).layout.headerRow).toBe(0);
  });
  it('a line of dashes below the header, between rows, or of cells', () => {
    const cells = [header, ['-----', '-----', '-----'], body[0]!, ['=====', '', ''], body[1]!, ['———', '', ''], ['A3', '丙', 5]];
    expect(counted(cells)).toEqual([2, 4, 6]);
  });
  it('page numbers and the header again between rows', () => {
    const cells = [header, ...body, ['第1页 共2页', '', ''], ['', '', ''], header, ['A3', '丙', 5]];
    expect(counted(cells)).toEqual([1, 2, 6]);
  });
  it.each([[['A3', '', '']], [['A3', '注意力传媒', 5]], [['A3', '-', 5]], [['A3', '待定', '']], [['-', '丙', 5]]])('but %j is', (row) =>
    expect(counted([header, ...body, row])).toEqual([1, 2, 3]),
  );
});

describe('the block that closes a bill', () => {
  const orders: SheetCells = [
    ['交易时间', '商户号', '带货机构', '订单号', '应结订单金额', '退款金额', '手续费'],
    ['2026-10-01 10:00:00', '1900', '甲', 'D1', '1000.00', '0.00', '6.00'],
    ['2026-10-02 10:00:00', '1900', '乙', 'D2', '2000.00', '0.00', '12.00'],
  ];
  it.each<[string, SheetCells]>([
    [
      'of WeChat Pay',
      [
        ['总交易单数', '应结订单总金额', '退款总金额', '充值券退款总金额', '手续费总金额', '', ''],
        ['2', '3000.00', '0.00', '0.00', '18.00', '', ''],
      ],
    ],
    [
      'with a note below',
      [
        ['', '', '', '', '', '', ''],
        ['总笔数', '总金额', '', '', '', '', ''],
        ['2', '3000.00', '', '', '', '', ''],
        ['制表：王', '', '', '', '', '', ''],
      ],
    ],
    [
      'as pairs',
      [
        ['总交易单数', 2, '', '', '', '', ''],
        ['总金额', 3000, '', '', '', '', ''],
      ],
    ],
    [
      'of Alipay',
      [
        ['#支出合计：0笔，共0.00元', '', '', '', '', '', ''],
        ['#收入合计：2笔，共3000.00元', '', '', '', '', '', ''],
        ['#导出时间：2026-11-01', '', '', '', '', '', ''],
      ],
    ],
    ['as one line', [['共2笔', '', '', '', 3000, 0, 18]]],
  ])('%s', (_, closing) => {
    const { layout, path } = findTable([...orders, ...closing]);
    expect([path, countedRows(layout)]).toEqual(['orders', [1, 2]]);
    const roles = layout.columns.flatMap(({ role, header: text }) => (role ? [`${role}=${text}`] : []));
    expect(roles).toEqual(['date=交易时间', 'agency=带货机构', 'amount=应结订单金额']);
  });
});
