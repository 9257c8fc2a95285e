import { columnContents, columnsToCount, type ColumnContent } from '../../../src/roster/lookup/column-contents';

const contents = (cells: readonly (readonly unknown[])[], { row = 1, formulas = [] as string[][] } = {}) =>
  columnContents({ cells, formulas, row, lastRow: row }).map(({ content }) => content);

describe('what the columns of a table hold', () => {
  const header = ['机构ID', '机构名称', '上月GMV', '已缴档位', '账户余额', '应缴保证金（floating-v2 · 2026-11-23）', '档位'];
  const body = [
    ['338487023003', '甲传媒', 512_000, 1, 20_000, 50_000, 2],
    ['338487023004', '乙传媒', 1_200_000, 2, 50_000, 100_000, 3],
  ];

  it('is said by its header', () => {
    expect(contents([header, ...body]).slice(0, 6)).toEqual(['agency', 'agencyName', 'gmv', 'prevTier', 'held', 'answer']);
  });

  it('is an answer where a formula of ours fills it', () => {
    expect(
      contents([['机构ID', '上月GMV', '结果'], ...body.map(([id, , gmv]) => [id, gmv, 1])], {
        formulas: [[], ['', '', '=TUIKE.TIER(B2:B3)']],
      }),
    ).toEqual(['agency', 'gmv', 'answer']);
  });

  it('is the table’s own above answers that begin below it', () => {
    const cells = [
      ['GMV', '档'],
      [512_000, 2],
      [600_000, 2],
      ['甲', 2],
    ];
    const columns = columnContents({
      cells,
      formulas: [
        ['', ''],
        ['=TUIKE.DEPOSIT(B2:B4)', ''],
      ],
      row: 1,
      lastRow: 3,
    });
    expect(columns[0]!.content).toBe('answer');
    const below = columnContents({
      cells,
      formulas: [
        ['', ''],
        ['', ''],
        ['', ''],
        ['=TUIKE.DEPOSIT(B2)', ''],
      ],
      row: 1,
      lastRow: 3,
    });
    expect(below[0]).toEqual({ header: 'GMV', content: 'gmv', answersFrom: 3 });
  });

  it('is another month’s GMV beside the last month’s', () => {
    expect(contents([['机构ID', '上上月GMV', '上月GMV'], ...body.map(([id, , gmv]) => [id, gmv, gmv])])).toEqual([
      'agency',
      'money',
      'gmv',
    ]);
  });

  it('is of order lines: numbers of orders and days are no money', () => {
    const lines = [
      ['订单号', '成交日期', '机构', '订单金额'],
      ['20261001000001', '2026-10-01', '甲', 100],
      ['20261001000002', '2026-10-02', '乙', 250.5],
    ];
    expect(contents(lines)).toEqual(['order', 'date', 'agency', 'gmv']);
  });

  it('is that of the row’s own table where two stand one below the other', () => {
    const cells = [
      ['机构ID', '上月GMV'],
      ...body.map(([id, , gmv]) => [id, gmv]),
      ['', ''],
      ['上月GMV', '机构ID'],
      [512_000, '338487023003'],
    ];
    expect([contents(cells, { row: 1 }), contents(cells, { row: 5 })]).toEqual([
      ['agency', 'gmv'],
      ['gmv', 'agency'],
    ]);
  });

  it.each<[string, readonly unknown[], ColumnContent]>([
    ['numbers', [512_000, 600_000, 700_000], 'unknown'],
    ['texts of amounts', ['51.2万', '¥512,000'], 'unknown'],
    ['long numbers of one length', ['338487023003', '338487023004'], 'ids'],
    ['digits with zeros in front', ['00017', '00018'], 'ids'],
    ['days', ['2026-10-01', '2026-10-02'], 'date'],
    ['names', ['甲传媒', '乙传媒'], 'words'],
    ['nothing', ['', ''], 'unknown'],
  ])('without a header that tells is judged by its cells: %s', (_, cells, expected) => {
    expect(contents(cells.map((cell) => [cell]))).toEqual([expected]);
  });
});

describe('which of the selected columns are counted', () => {
  it.each<[string, readonly ColumnContent[], number, readonly number[]]>([
    ['the table’s GMV before other money', ['agency', 'money', 'gmv', 'held'], 200, [2]],
    ['the first of money where there is no GMV', ['agency', 'money', 'money'], 200, [1]],
    ['those that nothing tells where there is no money', ['unknown', 'words', 'unknown'], 200, [0, 2]],
    ['none where all hold something else', ['agency', 'agencyName', 'answer', 'date'], 200, []],
    ['in one row all that may be a GMV', ['agency', 'gmv', 'money', 'answer'], 1, [1, 2]],
  ])('%s', (_, selected, rows, expected) => {
    expect(columnsToCount(selected, rows)).toEqual(expected);
  });
});
