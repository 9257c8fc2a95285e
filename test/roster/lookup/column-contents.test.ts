import { columnContents, columnsToCount, type ColumnContent, mayBeGmv } from '../../../src/roster/lookup/column-contents';

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
    ['serials of days, which may be amounts', [46_300, 46_301], 'unknown'],
    ['a number among days as texts', ['2026-10-01', 46_301], 'unknown'],
    ['months', ['2026-10', '2026年11月'], 'month'],
    ['numbers that may be months', [202_610, 202_611], 'unknown'],
    ['nine days of ten', [...Array<string>(9).fill('2026-10-01'), '5'], 'date'],
    ['eight days of ten', [...Array<string>(8).fill('2026-10-01'), '5', '6'], 'unknown'],
    ['nine months of ten', [...Array<string>(9).fill('202610'), '5'], 'month'],
    ['eight months of ten, days all of them', [...Array<string>(8).fill('202610'), '2026-10-01', '2026-10-02'], 'date'],
    ['nine long numbers of ten, one with a letter', [...Array<string>(9).fill('338487023003'), 'A38487023003'], 'ids'],
    ['eight of ten', [...Array<string>(8).fill('338487023003'), 'A38487023003', 'B38487023003'], 'unknown'],
    ['nine padded of ten', [...Array<string>(9).fill('00017'), 'A0017'], 'ids'],
    ['eight padded of ten', [...Array<string>(8).fill('00017'), 'A0017', 'B0017'], 'unknown'],
    ['long numbers as numbers', [338_487_023_003, 338_487_023_004], 'ids'],
    ['of eleven digits, which may be yuan', ['33848702300', '33848702301'], 'unknown'],
    ['of eleven digits and a space', ['33848702300 ', '33848702301 '], 'unknown'],
    ['long numbers of several lengths', ['338487023003', '3384870230034'], 'unknown'],
    ['one of several padded', ['10017', '00018', '10019'], 'ids'],
    ['one with a space in front, padded', ['10017', ' 0018'], 'unknown'],
    ['none padded', ['10017', '10018'], 'unknown'],
    ['padded, with a number among them', ['00017', 10_018], 'unknown'],
    ['padded of several lengths', ['00017', '018'], 'unknown'],
    ['padded amounts of one cell', ['007'], 'unknown'],
    ['three names of five', [1, 2, '甲传媒', '乙传媒', '丙传媒'], 'words'],
    ['two names of four', [1, 2, '甲传媒', '乙传媒'], 'unknown'],
    ['blanks among days', ['2026-10-01', '', '2026-10-02', null], 'date'],
    ['TRUE and FALSE', [true, false], 'unknown'],
  ])('without a header that tells is judged by its cells: %s', (_, cells, expected) => {
    expect(contents(cells.map((cell) => [cell]))).toEqual([expected]);
  });
});

describe('where answers of ours begin', () => {
  const cells = [
    ['GMV', '已缴档位'],
    [512_000, 2],
    [600_000, 2],
    [700_000, 3],
  ];
  const withAnswerIn = (row: number, column: number) =>
    cells.map((line, r) => line.map((_, c) => (r === row && c === column ? '=TUIKE.DEPOSIT(B2)' : '')));
  const columns = (formulas: string[][], lastRow: number) => columnContents({ cells, formulas, row: 1, lastRow });

  it.each<[string, number, number, readonly [ColumnContent, number | null]]>([
    ['in the first row of the table: all are answers', 1, 0, ['answer', null]],
    ['in its second: amounts stand above', 2, 0, ['gmv', 2]],
  ])('a column of money, %s', (_, row, column, expected) => {
    const { content, answersFrom } = columns(withAnswerIn(row, column), 3)[column]!;
    expect([content, answersFrom]).toEqual(expected);
  });

  it.each<[string, number, readonly [ColumnContent, number | null]]>([
    ['within the rows looked at: it answers', 3, ['answer', null]],
    ['below them: not yet', 2, ['prevTier', 3]],
  ])('another column, %s', (_, lastRow, expected) => {
    const { content, answersFrom } = columns(withAnswerIn(3, 1), lastRow)[1]!;
    expect([content, answersFrom]).toEqual(expected);
  });

  it('where none do, nowhere', () => {
    expect(columns([], 3).map(({ answersFrom }) => answersFrom)).toEqual([null, null]);
  });

  it('the first of several counts', () => {
    const formulas = cells.map((_, row) => ['', row >= 2 ? '=TUIKE.TIER(A3)' : '']);
    expect(columns(formulas, 1)[1]!.answersFrom).toBe(2);
  });

  it('of a second table below, in rows of all cells', () => {
    const two = [...cells, ['', ''], ['机构', '上月GMV'], ['甲', 5], ['乙', 6], ['丙', 7]];
    const formulas = two.map((line, row) => line.map((_, column) => (row === 7 && column === 1 ? '=TUIKE.DEPOSIT(C8)' : '')));
    const at = (row: number) => columnContents({ cells: two, formulas, row, lastRow: row }).map(({ content, answersFrom }) => [content, answersFrom]); // prettier-ignore
    expect([at(6), at(5), at(3)]).toEqual([
      [['agency', null], ['gmv', 7]],
      [['agency', null], ['gmv', 7]],
      [['gmv', null], ['prevTier', 7]],
    ]); // prettier-ignore
  });

  it('a header that is said to be none is none', () => {
    const looked = { cells: [['GMV'], [5]], formulas: [], row: 1, lastRow: 1 };
    expect([columnContents(looked)[0]!.header, columnContents({ ...looked, header: 'none' })[0]!.header]).toEqual(['GMV', '']);
    expect(columnContents({ ...looked, cells: [['x'], ['GMV'], [5]], header: 1 })[0]!.header).toBe('GMV');
  });

  it('months and money by their headers', () => {
    expect(
      contents([
        ['机构', '月份', '上月GMV', '金额'],
        ['甲', '2026-10', 5, 6],
      ]),
    ).toEqual(['agency', 'month', 'gmv', 'money']);
  });
});

it.each<[ColumnContent, boolean]>([
  ['gmv', true],
  ['money', true],
  ['unknown', true],
  ['ids', false],
  ['answer', false],
  ['held', false],
])('an amount in a column of %s may be a GMV: %p', (content, may) => {
  expect(mayBeGmv(content)).toBe(may);
});

describe('which of the selected columns are counted', () => {
  it.each<[string, readonly ColumnContent[], number, readonly number[]]>([
    ['the table’s GMV before other money', ['agency', 'money', 'gmv', 'held'], 200, [2]],
    ['the first of money where there is no GMV', ['agency', 'money', 'money'], 200, [1]],
    ['those that nothing tells where there is no money', ['unknown', 'words', 'unknown'], 200, [0, 2]],
    ['none where all hold something else', ['agency', 'agencyName', 'answer', 'date'], 200, []],
    ['the first of two that are the table’s', ['gmv', 'money', 'gmv'], 2, [0]],
    ['in one row all that may be a GMV', ['agency', 'gmv', 'money', 'answer'], 1, [1, 2]],
  ])('%s', (_, selected, rows, expected) => {
    expect(columnsToCount(selected, rows)).toEqual(expected);
  });
});
