// A row that names an agency and its amount is no note, whatever stands in front of them; a row of an average or an extreme is nobody's.
import { isTotalsWord } from '../../../src/roster/table/body-rows';
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const counted = (cells: SheetCells) => countedRows(findTable(cells).layout);

describe('a remark in front', () => {
  const table: SheetCells = [
    ['项目', '机构', 'GMV'],
    ['说明：补录', '甲', 600_000],
    ['x', '丙', 600_000],
  ];
  it.each<[string, readonly unknown[]]>([
    ['of an amount', ['备注：含10月补单', '乙', 300_000]],
    ['of an amount that could be a date', ['备注：含10月补单', '乙', 46_327]],
    ['of an amount as text', ['备注：含10月补单', '乙', '300,000.00']],
    ['of nothing', ['备注：', '乙', 300_000]],
    ['of an agency with an id', ['来源：抖音', 10_023, 300_000]],
  ])('%s', (_, row) => expect(counted([...table, row])).toEqual([1, 2, 3]));

  it.each<[string, readonly unknown[]]>([
    ['without an amount', ['备注：含10月补单', '乙', '']],
    ['without an agency', ['备注：退款合计', '', 300_000]],
    ['signed with a day', ['制表人：王芳', '财务部', 46_327]],
    ['signed in two cells', ['制表人：', '王芳', 46_327]],
    ['signed twice', ['制表人：王芳', '复核：李', 2026]],
    ['a day beside its name', ['日期：', '', 46_327]],
  ])('but not %s', (_, row) => expect(counted([...table, row])).toEqual([1, 2]));
});

it.each([['公司'], ['机构'], ['主播团']])('agencies that begin with 公司 or 单位, below %s', (header) => {
  const cells: SheetCells = [
    [header, 'GMV'],
    ['公司：甲传媒', 600_000],
    ['单位：乙传媒', 300_000],
    ['公司名称：丙传媒', '46327'],
  ];
  expect(counted(cells)).toEqual([1, 2, 3]);
  expect(counted([...cells, ['单位：（盖章）', ''], ['单位：财务部', '日期：2026年11月1日']])).toEqual([1, 2, 3]);
});

describe('names that begin with a totals word', () => {
  it.each([
    ['汇总（北京）科技有限公司', false],
    ['总和（北京）传媒', false],
    ['Sum (Beijing) Media', false],
    ['Total（上海）文化', false],
    ['Total Office Media', false],
    ['Totals Offline', false],
    ['合计（北京）传媒小组', false],
    ['合计（元）', true],
    ['合计（2家）', true],
    ['合计（共 12 家机构）', true],
    ['合计（不含退款）', true],
    ['合计（单位：元）：', true],
    ['合计（万元）900', true],
    ['合计（不含退款）金额', true],
    ['Total (yuan)', true],
    ['Total (2 agencies)', true],
    ['Total of all agencies', true],
    ['Grand total of October', true],
    ['totals of', true],
  ])('%s: %s', (word, is) => {
    expect(isTotalsWord(word)).toBe(is);
    expect(
      counted([
        ['机构', 'GMV'],
        ['甲', 1],
        [word, 700_000],
        ['乙', 3],
      ]),
    ).toEqual(is ? [1, 3] : [1, 2, 3]);
  });
});

describe('averages and extremes', () => {
  const table: SheetCells = [
    ['机构', 'GMV'],
    ['甲', 600_000],
    ['乙', 300_000],
  ];
  it.each([
    '平均',
    '平均值',
    '平均数',
    ' 平 均：',
    '均值',
    '最大值',
    '最小值',
    '最高',
    '最低',
    '中位数',
    'Average',
    'AVG',
    'Avg.',
    'Maximum',
    'Minimum',
  ])('%s is no agency', (word) => {
    expect(counted([...table, [word, 450_000]])).toEqual([1, 2]);
    expect(counted([...table, [word, 450_000], ['丙', 5], ['合计', 900_005]])).toEqual([1, 2, 4]);
    expect(
      counted([
        ['序号', ...table[0]!],
        [1, '甲', 600_000],
        [2, '乙', 300_000],
        ['', word, 450_000],
        [word, '', 5],
      ]),
    ).toEqual([1, 2]);
  });
  it('Max and Min, which agencies may be called, beside each other or beside a sum', () => {
    expect(counted([...table, ['Max', 600_000], ['Min', 300_000]])).toEqual([1, 2]);
    expect(counted([...table, ['Total', 900_000], ['MAX', 600_000]])).toEqual([1, 2]);
    expect(counted([...table, ['Mean', 450_000], ['Total', 900_000]])).toEqual([1, 2]);
    expect(counted([...table, ['Max', 600_000], ['丙', 5]])).toEqual([1, 2, 3, 4]);
  });
  it.each(['平均传媒', '最大值文化', 'Average Joe', 'Maximum Media'])('%s is an agency', (name) =>
    expect(counted([...table, [name, 5]])).toEqual([1, 2, 3]),
  );
});
