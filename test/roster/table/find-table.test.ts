import fc from 'fast-check';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import { countedRows, findTable, type TableHints } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';

/** Which column has which role, "agency=0 gmv=2", by column. */
function roles(cells: SheetCells, hints?: TableHints): string {
  const { layout } = findTable(cells, hints);
  return layout.columns.flatMap(({ index, role }) => (role ? [`${role}=${index}`] : [])).join(' ');
}
const under = (header: readonly unknown[], ...rows: (readonly unknown[])[]): SheetCells => [header, ...rows];

describe('columns by their headers', () => {
  it.each<[ColumnRole, string]>([
    ...[
      '机构ID',
      '机构id',
      '机构编号',
      '带货机构ID',
      '机构编码',
      '服务商编号',
      '团长ID',
      'MCN机构ID',
      '机 构 ID',
      '机构ＩＤ',
      '推客机构代码',
      '机构ID（必填）',
      'Agency ID',
      'agency_id',
      'Agency No.',
      'agency code',
      'Partner ID',
      'agency',
      '机构',
      '带货机构',
      '编号',
      'ID',
    ].map((header): [ColumnRole, string] => ['agency', header]),
    ...[
      '上月GMV',
      'GMV',
      'gmv',
      'ＧＭＶ',
      'GMV（元）',
      'GMV(万元)',
      '成交额',
      '成交额(万元)',
      '成交额/万元',
      '成交额_元',
      '成交金额：元',
      '推客成交金额',
      '推客成交额',
      '上月推客GMV（元）',
      '上月成交金额',
      '上个月推客订单总成交金额',
      '本月GMV',
      '10月GMV',
      '2026年10月成交额',
      '2026-10 GMV',
      'GMV 202610',
      '销售额',
      '带货GMV',
      '总成交额',
      '推客订单成交总额',
      '月度GMV',
      '月成交额',
      '交易金额',
      '流水',
      'Monthly GMV',
      'GMV of last month (yuan)',
      'Last month GMV',
      'previous month’s GMV',
      'Total sales',
      'Sales amount (RMB 10,000)',
      'Turnover',
      'GMV Oct 2026',
    ].map((header): [ColumnRole, string] => ['gmv', header]),
    ...[
      '上月档位',
      '已缴档位',
      '当前档位',
      '原档位',
      '已缴纳档位',
      '保证金档位',
      '档位',
      '已缴档次',
      'prev tier',
      'Previous Tier',
      'prevTier',
      'Tier paid',
      'paid tier',
      'Current tier',
      'tier',
    ].map((header): [ColumnRole, string] => ['prevTier', header]),
    ...[
      '已缴保证金',
      '保证金余额',
      '账户余额（元）',
      '已缴纳保证金',
      '已交保证金',
      '保证金账户余额',
      '账面余额',
      '现有保证金',
      '余额',
      '已缴金额',
      'held',
      'Held (yuan)',
      'Deposit held',
      'amount held',
      'Account balance',
      'Deposit paid',
      'balance',
    ].map((header): [ColumnRole, string] => ['held', header]),
    ...['上上月GMV', '前月成交额', '上期GMV', '前一个月GMV', 'Month before last GMV', 'GMV of the month before last'].map(
      (header): [ColumnRole, string] => ['earlierGmv', header],
    ),
    ...['月份', '所属月份', '统计月份', '年月', '账期', '月', 'Month', 'GMV month', 'period'].map((header): [ColumnRole, string] => [
      'month',
      header,
    ]),
    ...['机构名称', '机构简称', '公司名称', '名称', 'Agency name', 'Company', 'name'].map((header): [ColumnRole, string] => [
      'agencyName',
      header,
    ]),
  ])('%s: %s', (role, header) => {
    const beside = role === 'agency' ? 'GMV' : role === 'gmv' ? '机构ID' : null;
    const headers = beside === null ? ['机构ID', 'GMV', header] : [beside, header];
    const { layout } = findTable(
      under(
        headers,
        headers.map(() => 'x'),
        headers.map(() => 1),
      ),
    );
    expect(layout.columns.at(-1)!.role).toBe(role);
  });

  it.each([
    '应缴保证金',
    '保证金',
    '应补缴',
    '新档位',
    '所属类目',
    '订单数',
    'GMV占比',
    'GMV环比',
    '退款金额',
    '推客人数',
    '机构等级',
    '机构负责人',
    '备注',
    '上月订单数',
    'Notes',
    'GMV rank',
    'Deposit',
    'Top-up due',
    'Shortfall',
  ])('none: %s', (header) => {
    expect(roles(under(['机构ID', 'GMV', header], ['a', 1, 2]))).toBe('agency=0 gmv=1');
  });
});

describe('orders', () => {
  it.each([
    [['机构ID', '成交日期', '成交金额'], 'agency=0 date=1 amount=2'],
    [['订单号', '机构', '下单时间', '订单金额（元）'], 'agency=1 date=2 amount=3'],
    [['机构编号', '成交日期', '成交金额（元，退款为负）'], 'agency=0 date=1 amount=2'],
    [['Order no', 'Agency', 'Paid at', 'Amount'], 'agency=1 date=2 amount=3'],
    [['机构ID', '日期', '实付金额', '机构名称'], 'agency=0 date=1 amount=2 agencyName=3'],
  ])('%j: %s', (header, expected) => {
    const dates = ['2026-10-01', '2026-10-02'];
    const rows = dates.map((date) => header.map((name) => (/日期|时间|at$/.test(name) ? date : /金额|Amount/.test(name) ? 12.5 : 'a')));
    expect(roles(under(header, ...rows))).toBe(expected);
    expect(findTable(under(header, ...rows)).path).toBe('orders');
  });
});

describe('the path', () => {
  const date = (header: string, ...days: unknown[]) => under(['机构ID', header, 'GMV'], ...days.map((day, i) => [`a${i}`, day, 1000]));
  it.each([
    ['no-months', 'roster', under(['机构ID', 'GMV'], ['a', 1], ['b', 2])],
    ['one-month', 'roster', date('月份', '2026-10', '202610', 46_300)],
    ['several-months', 'schedule', date('月份', '2026-09', '2026-10')],
    ['several-months', 'schedule', date('日期', '2026-09-01', '2026-10-01')],
    ['one-month', 'roster', date('统计日期', '2026-10-31', '2026-10-31')],
    ['several-days', 'orders', date('下单日期', '2026-10-30', '2026-10-31')],
    ['order-numbers', 'orders', under(['订单编号', '机构ID', '支付时间', '金额'], ['1', 'a', 46_300.5, 3])],
  ])('%s: %s', (why, path, cells) => {
    expect(findTable(cells)).toMatchObject({ why, path });
  });
});

describe('the header row', () => {
  const body = [
    ['A1', '甲', 100, 1],
    ['A2', '乙', 200, 2],
  ];
  const header = ['机构ID', '机构名称', '上月GMV', '已缴档位'];
  const all = 'agency=0 agencyName=1 gmv=2 prevTier=3';
  it.each<[string, SheetCells, number | null, number]>([
    ['at the top', [header, ...body], 0, 1],
    ['below a title', [['2026年10月推客成交金额汇总', '', '', ''], header, ...body], 1, 2],
    ['below a title and a blank row', [['月报', null, null, null], ['', '', '', ''], header, ...body], 2, 3],
    ['below a title that names a column', [['上月GMV', '', '', ''], ['导出时间', '2026-11-01', '', ''], header, ...body], 2, 3],
    ['of two lines, names merged down', [['机构ID', '机构名称', '上月数据', ''], ['', '', 'GMV', '已缴档位'], ...body], 1, 2],
    ['of two lines, groups above', [['基本信息', '', '考核', ''], header, ...body], 1, 2],
  ])('%s', (_, cells, headerRow, firstRow) => {
    expect(findTable(cells).layout).toMatchObject({ headerRow, firstRow, endRow: cells.length, leftOut: [] });
    expect(roles(cells)).toBe(all);
  });

  it('of a crosstab: the last month is assessed, the one before is to compare with, and both are doubted', () => {
    const cells = [
      ['机构', 'GMV', '', ''],
      ['', '8月', '9月', '10月'],
      ['甲', 1, 2, 3],
      ['乙', 4, 5, 6],
    ];
    expect(roles(cells)).toBe('agency=0 earlierGmv=2 gmv=3');
    expect(findTable(cells).doubts.get(3)).toBe('several');
  });

  it('over December and January, which follow each other', () => {
    expect(
      roles([
        ['机构', '12月GMV', '1月GMV'],
        ['甲', 1, 2],
      ]),
    ).toBe('agency=0 earlierGmv=1 gmv=2');
    expect(
      roles([
        ['机构', '2026-12 GMV', '2026-01 GMV'],
        ['甲', 1, 2],
      ]),
    ).toBe('agency=0 gmv=1 earlierGmv=2');
  });

  it('last month and this month side by side: the rule counts the month before, and a person is asked', () => {
    const { layout, doubts } = findTable([
      ['机构', '本月GMV', '上月GMV'],
      ['甲', 1, 2],
    ]);
    expect(layout.columns.map(({ role }) => role)).toEqual(['agency', null, 'gmv']);
    expect(doubts.get(2)).toBe('several');
  });

  it('is not there: columns are judged by their cells, and each is doubted', () => {
    const cells = Array.from({ length: 20 }, (_, i) => [`10000${10 + i}`, `机构${i}`, 1000.5 * i, (i % 4) + 1]);
    const { layout, doubts } = findTable(cells);
    expect(layout.headerRow).toBeNull();
    expect(roles(cells)).toBe('agency=0 agencyName=1 gmv=2 prevTier=3');
    expect([...doubts.values()]).toEqual(['cells', 'cells', 'cells', 'cells']);
  });

  it('in words that nobody knows here: found all the same, columns by their cells', () => {
    const cells = [
      ['Régie', 'Montant'],
      ['甲', 12],
      ['乙', 13],
    ];
    expect(findTable(cells).layout).toMatchObject({ headerRow: 0, firstRow: 1 });
    expect(roles(cells)).toBe('agency=0 gmv=1');
  });

  it('of an Excel table is its first row, whatever it says', () => {
    expect(
      findTable(
        [
          ['Column1', 'Column2'],
          ['机构ID', 'GMV'],
          ['a', 1],
        ],
        { header: 'first' },
      ).layout.headerRow,
    ).toBe(0);
  });

  it('is never made of our own answers', () => {
    const cells = [
      ['机构ID', 'GMV', '档位'],
      ['a', 1, 1],
    ];
    expect(roles(cells)).toContain('prevTier=2');
    expect(roles(cells, { computed: [2] })).toBe('agency=0 gmv=1');
  });
});

describe('rows that are not counted', () => {
  const header = ['机构ID', '机构名称', 'GMV'];
  const body = [
    ['A1', '甲', 100],
    ['A2', '乙', 200.5],
  ];
  it.each<[string, readonly unknown[]]>([
    ...[
      '合计',
      '总计',
      '小计',
      '合 计',
      '合计：',
      '合计（元）',
      '华东小计',
      '本页合计',
      '共计',
      '累计',
      'Total',
      'TOTAL',
      'Grand Total',
      'Subtotal',
      'total:',
      '合　计',
    ].flatMap((word): [string, unknown[]][] => [
      [word, [word, '', 300.5]],
      [`${word} under the name`, ['', word, 7]],
    ]),
    ['a blank row', ['', null, '']],
    ['spaces', [' ', '　', '']],
    ['the header again', header],
    ['an unnamed sum of all above', ['', '', 300.5]],
  ])('%s', (_, row) => {
    const inside = findTable([header, ...body, row, ['A3', '丙', 5]]).layout;
    if (row[0] !== '' || row[1] !== '' || row[2] !== 300.5) expect(inside.leftOut).toEqual([3]);
    const last = findTable([header, ...body, row]);
    expect(countedRows(last.layout)).toEqual([1, 2]);
  });

  it.each<[string, readonly unknown[]]>([
    ['an agency of that name in part', ['A9', 'Total Media', 5]],
    ['a remark', ['A9', '合计部', 5]],
    ['a row without agency', ['', '', 5]],
    ['a row without amount', ['A9', '丁', '']],
  ])('but %s is', (_, row) => {
    expect(countedRows(findTable([header, ...body, row]).layout)).toEqual([1, 2, 3]);
  });

  it('notes below the table are no rows of it', () => {
    const cells = [header, ...body, ['合计', '', 300.5], ['', '', ''], ['备注：数据来自平台', '', ''], ['制表人：王', '', '复核：李']];
    expect(findTable(cells).layout).toMatchObject({ firstRow: 1, endRow: 4, leftOut: [3] });
  });
});

it.each([
  ['单位：万元', 'wan'],
  ['（单位:元）', 'yuan'],
  ['2026年10月 单位：人民币万元', 'wan'],
  ['Unit: RMB 10,000', 'wan'],
  ['万象机构月报', null],
])('a title says the unit of the table: %s', (title, unit) => {
  expect(
    findTable([
      [title, ''],
      ['机构ID', 'GMV'],
      ['a', 1],
    ]).titleUnit,
  ).toBe(unit);
});

describe('laws', () => {
  const column = fc.constantFrom(
    ['机构ID', 'A'],
    ['机构名称', '甲'],
    ['上月GMV（万元）', 51.2],
    ['上上月GMV', 9],
    ['已缴档位', 2],
    ['保证金余额', 20_000],
    ['备注', 'ok'],
    ['联系人', '王'],
  );
  const table = fc
    .uniqueArray(column, { minLength: 2, selector: ([name]) => name })
    .filter((columns) => columns.some(([name]) => name === '上月GMV（万元）') && columns.some(([name]) => name === '机构ID'))
    .chain((columns) => fc.record({ columns: fc.constant(columns), rows: fc.integer({ min: 1, max: 9 }) }))
    .map(({ columns, rows }) => [
      columns.map(([name]) => name),
      ...Array.from({ length: rows }, (_, i) => columns.map(([, cell]) => (typeof cell === 'number' ? cell + i : `${cell}${i}`))),
    ]);

  it('columns in another order have the same roles', () => {
    fc.assert(
      fc.property(
        table.chain((cells) =>
          fc.tuple(
            fc.constant(cells),
            fc.shuffledSubarray(
              cells[0]!.map((_, index) => index),
              { minLength: cells[0]!.length },
            ),
          ),
        ),
        ([cells, order]) => {
          const before = findTable(cells).layout.columns;
          const after = findTable(cells.map((row) => order.map((index) => row[index]))).layout.columns;
          expect(after.map(({ role }) => role)).toEqual(order.map((index) => before[index]!.role));
        },
      ),
    );
  });

  it('titles above shift the table and change nothing else', () => {
    const title = fc.constantFrom('2026年10月推客月报', '制表：财务部', '', 'Monthly report');
    fc.assert(
      fc.property(table, fc.array(title, { maxLength: 5 }), (cells, titles) => {
        const plain = findTable(cells);
        const shifted = findTable([...titles.map((text) => cells[0]!.map((_, index) => (index === 0 ? text : ''))), ...cells]);
        const by = titles.length;
        expect(shifted.layout).toEqual({
          ...plain.layout,
          headerRow: plain.layout.headerRow! + by,
          firstRow: plain.layout.firstRow + by,
          endRow: plain.layout.endRow + by,
        });
      }),
    );
  });

  it('a totals row never counts, wherever it stands', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.constantFrom('合计', '总计', '小计', 'Total'), (cells, place, word) => {
        const agency = cells[0]!.indexOf('机构ID');
        const at = 1 + (place % cells.length);
        const totals = cells[0]!.map((_, index) => (index === agency ? word : typeof cells[1]![index] === 'number' ? 1 : ''));
        const { layout } = findTable([...cells.slice(0, at), totals, ...cells.slice(at)]);
        expect(countedRows(layout)).not.toContain(at);
        expect(countedRows(layout)).toHaveLength(cells.length - 1);
      }),
    );
  });

  it('any cells whatever have a layout within them', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom('', null, '合计', '机构ID', 'GMV', '2026-10', true, { code: '#N/A' }));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 })),
        (cells) => {
          const { firstRow, endRow, leftOut, columns } = findTable(cells).layout;
          expect(firstRow >= 0 && endRow <= cells.length).toBe(true);
          expect(leftOut.every((row) => row >= firstRow && row < endRow)).toBe(true);
          expect(columns).toHaveLength(cells[0]?.length ?? 0);
          const given = columns.flatMap(({ role }) => (role ? [role] : []));
          expect(new Set(given).size).toBe(given.length);
        },
      ),
    );
  });
});
