// What only the rows together tell: totals that are counted, months apart, lines pasted twice, ids that do not fit, amounts in 万.
import { checkedTable } from '../../../src/roster/check/checked-table';
import type { FindingKind } from '../../../src/roster/check/finding';
import { findTable } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { floating } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const replaced = <T>(list: readonly T[], at: number, one: T): T[] => list.map((each, i) => (i === at ? one : each));

/** Rows from 0, the header among them. */
function rowsOf(kind: FindingKind, cells: SheetCells): readonly number[] {
  const { layout, path, titleUnit } = findTable(cells);
  return inOneGo(checkedTable(cells, layout, path, floating, titleUnit)).findings.find((finding) => finding.kind === kind)?.rows ?? [];
}
const betweenOf = (cells: SheetCells): string | undefined => {
  const { layout, path } = findTable(cells);
  return inOneGo(checkedTable(cells, layout, path, floating, null))
    .findings.find(({ kind }) => kind === 'sum')
    ?.between?.toFixed();
};

const roster = (
  amounts: readonly unknown[],
  names: readonly unknown[] = amounts.map((_, i) => `机构${'甲乙丙丁戊己庚辛壬癸'[i]}`),
): SheetCells => [['机构名称', '上月GMV'], ...amounts.map((amount, i) => [names[i], amount])];

describe('a total that is counted', () => {
  it.each<[string, SheetCells, number[]]>([
    ['under a name that is none', roster([120_000.5, 90_000, 45_000.25, 255_000.75, 77], ['甲', '乙', '丙', '直营', '丁']), [4]],
    ['above its rows', roster([255_000.75, 120_000.5, 90_000, 45_000.25], ['全部', '甲', '乙', '丙']), [1]],
    ['each of two blocks, and all', roster([10, 20, 30.5, 60.5, 1, 2, 4, 7, 67.5], [...'甲乙丙东丁戊己西全']), [4, 8, 9]],
    ['what doubles add up', roster([289_571.66, 48_665.48, 161_762.86, 289_571.66 + 48_665.48 + 161_762.86]), [4]],
    ['not where two rows are the third by chance', roster([100_000, 200_000, 300_000, 5]), []],
    ['not among refunds', roster([5, -5, 7, 7]), []],
  ])('%s', (_, cells, rows) => expect(rowsOf('total', cells)).toEqual(rows));

  it('of order lines ten and more must come to it', () => {
    const lines = (count: number): SheetCells => [
      ['订单号', '机构ID', '成交时间', '成交金额'],
      ...Array.from({ length: count }, (_, i) => [`D${i}`, `a${i % 3}`, '2026-10-05', 99]),
      ['D999', 'a1', '2026-10-06', 99 * count],
    ];
    expect(rowsOf('total', lines(3))).toEqual([]);
    expect(rowsOf('total', lines(12))).toEqual([13]);
  });
});

describe('a total that its rows do not come to', () => {
  it.each<[string, SheetCells, string | undefined]>([
    ['by how much', roster([10, 20, 30, 75], [...'甲乙丙', '合计']), '15'],
    ['right', roster([10, 20, 30, 60], [...'甲乙丙', '合计']), undefined],
    ['rounded to cents', roster([10.004, 20.004, 30.004, 60.01], [...'甲乙丙', '合计']), undefined],
    ['of the rows since the last one', roster([10, 20, 30, 4, 5, 9], [...'甲乙', '小计', ...'丙丁', '小计']), undefined],
    ['of such sums', roster([10, 20, 30, 4, 5, 9, 39], [...'甲乙', '小计', ...'丙丁', '小计', '总计']), undefined],
    ['above its rows', roster([300, 100, 200, 500, 200, 300], ['华东小计', '甲', '乙', '华南小计', '丙', '丁']), undefined],
    [
      'above its rows, below the total of all',
      roster([800, 300, 100, 200, 500, 200, 300], ['合计', '华东小计', '甲', '乙', '华南小计', '丙', '丁']),
      undefined,
    ],
    [
      'above its rows, and a total at the end',
      roster([300, 100, 200, 500, 200, 300, 800], ['华东小计', '甲', '乙', '华南小计', '丙', '丁', '合计']),
      undefined,
    ],
    [
      'above sums of their own',
      roster(
        [300, 300, 100, 200, 550, 100, 100, 450, 450],
        ['华东小计', '上海小计', '甲', '乙', '华南小计', '广州小计', '丙', '深圳小计', '丁'],
      ),
      undefined,
    ],
    ['above its rows, by how much', roster([300, 100, 200, 510, 200, 300], ['华东小计', '甲', '乙', '华南小计', '丙', '丁']), '10'],
    [
      'below its rows and the total of all, by how much',
      roster([607, 100, 200, 310, 4, 303, 307], ['合计', ...'甲乙', '小计', ...'丙丁', '小计']),
      '10',
    ],
    [
      'below its rows, though those of the next come near',
      roster([100, 200, 310, 4, 300, 304], [...'甲乙', '小计', ...'丙丁', '小计']),
      '10',
    ],
    ['not where an amount cannot be read', roster([10, '待确认', 30, 75], [...'甲乙丙', '合计']), undefined],
    ['not where it is blank', roster([10, 20, 30, ''], [...'甲乙丙', '合计']), undefined],
  ])('%s', (_, cells, between) => expect(betweenOf(cells)).toBe(between));
});

describe('a month apart', () => {
  const ofMonths = (months: readonly unknown[], agencies = months.map((_, i) => `a${i}`)): SheetCells => [
    ['机构ID', '月份', 'GMV'],
    ...months.map((month, i) => [agencies[i], month, 50_000 + i * 7]),
  ];
  it('of a roster: it stays one', () => {
    const cells = ofMonths([...Array<string>(9).fill('2026-09'), '2025-09']);
    expect(findTable(cells).path).toBe('roster');
    expect(rowsOf('month', cells)).toEqual([10]);
  });
  it('of a schedule: the year before', () => {
    const months = ['2026-07', '2026-08', '2026-09'];
    const cells = ofMonths([...months, ...months, '2026-07', '2025-08', '2026-09'], [...'aaabbbccc']);
    expect(rowsOf('month', cells)).toEqual([8]);
  });
  it('not where agencies begin later, or pause', () => {
    const cells = ofMonths(['2026-06', '2026-07', '2026-08', '2026-09', '2026-06', '2026-08', '2026-09', '2026-09'], [...'aaaabbbc']);
    expect(rowsOf('month', cells)).toEqual([]);
  });
  const orders = (days: readonly unknown[]): SheetCells => [
    ['订单号', '机构ID', '成交时间', '成交金额'],
    ...days.map((day, i) => [`D${i}`, `a${i % 3}`, day, 10 + i]),
  ];
  const october = Array.from({ length: 30 }, (_, i) => `2026-10-${String(30 - i).padStart(2, '0')}`);
  it('of orders: a year off, and a month out of order', () => {
    expect(rowsOf('month', orders(replaced(october, 4, '2025-10-26')))).toEqual([5]);
    expect(rowsOf('month', orders(replaced([...october, ...october.map((day) => day.replace('-10-', '-09-'))], 4, '2026-09-26')))).toEqual([
      5,
    ]);
    expect(rowsOf('month', orders([...october, '2026-09-30', '2026-09-29']))).toEqual([]);
  });
});

describe('order lines that stand there twice', () => {
  const line = ['D1', 'a1', '茶叶', '2026-10-05', 99];
  const cells = (...lines: unknown[][]): SheetCells => [['订单号', '机构ID', '商品名称', '成交时间', '成交金额'], ...lines];
  it.each<[string, SheetCells, number[]]>([
    ['the same in every cell', cells(line, ['D2', 'a1', '茶叶', '2026-10-05', 99], [...line]), [1, 3]],
    ['not two goods of an order', cells(line, ['D1', 'a1', '图书', '2026-10-05', 99]), []],
    ['not a refund of it', cells(line, ['D1', 'a1', '茶叶', '2026-10-05', -99]), []],
    ['whatever its running number', [['序号', '订单号', '机构ID', '成交时间', '成交金额'], [1, 'D1', 'a', '2026-10-05', 9], [2, 'D1', 'a', '2026-10-05', 9]], [1, 2]], // prettier-ignore
    ['without numbers, where the second is the same', [['机构ID', '成交时间', '成交金额'], ['a', '2026-10-05 10:20:30', 9], ['b', '2026-10-06 10:20:30', 9], ['a', '2026-10-05 10:20:30', 9]], [1, 3]], // prettier-ignore
    ['not where only the day is', [['机构ID', '成交时间', '成交金额'], ['a', '2026-10-05', 9], ['b', '2026-10-06', 9], ['a', '2026-10-05', 9]], []], // prettier-ignore
  ])('%s', (_, table, rows) => expect(rowsOf('duplicate', table)).toEqual(rows));
});

it('a roster with a month column tells an agency that stands there twice without a month', () => {
  const of = (...months: unknown[]): SheetCells => [
    ['机构ID', '月份', 'GMV'],
    ...months.map((month, i) => [i < 2 ? 'a' : `b${i}`, month, 50_000 + i]),
  ];
  expect(findTable(of('', '', '2026-10')).path).toBe('roster');
  expect(rowsOf('duplicate', of('', '', '2026-10'))).toEqual([1, 2]);
  expect(rowsOf('duplicate', of('', '2026-10', '2026-10'))).toEqual([]);
});

describe('ids that do not fit', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `33752615804198${String(23_051 + i * 37)}`);
  const table = (column: readonly unknown[], names?: readonly string[]): SheetCells => [
    ['机构ID', ...(names ? ['机构名称'] : []), 'GMV'],
    ...column.map((id, i) => [id, ...(names ? [names[i]] : []), 1000 + i]),
  ];
  it('one digit less than all others', () => expect(rowsOf('length', table(replaced(ids, 3, ids[3]!.slice(1))))).toEqual([4]));
  it('not where lengths are mixed', () =>
    expect(rowsOf('length', table([...ids.slice(0, 8), ...ids.slice(8).map((id) => id.slice(1))]))).toEqual([]));
  it('one that ends in zeros from the 16th digit on', () =>
    expect(rowsOf('digits', table(replaced(ids, 3, `${ids[3]!.slice(0, 15)}0000`)))).toEqual([4]));
  it('one name under two ids: the one in fewer rows', () => {
    const cells = table(['a1', 'a1', 'a2', 'b1'], ['云栖传媒', '云栖传媒', '云栖 传媒', '鹿鸣文化']);
    expect(rowsOf('namesake', cells)).toEqual([3]);
  });
});

describe('one amount in 万 among yuan', () => {
  it('beside the tier paid', () => {
    const cells = [['机构ID', 'GMV', '上月档位'], ['a', 620_000, 2], ['b', 62.5, 2], ['c', 300, 1], ['d', 700_000, 3]]; // prettier-ignore
    expect(rowsOf('small', cells)).toEqual([2]);
  });
  it('beside the agency’s other months', () => {
    const rows = ['2026-06', '2026-07', '2026-08', '2026-09'].flatMap((month, i) => [['a', month, i === 2 ? 51.2 : 512_000], ['b', month, 300]]); // prettier-ignore
    expect(rowsOf('small', [['机构ID', '月份', 'GMV'], ...rows])).toEqual([5]);
  });
  it('more decimals than yuan have, but not what doubles leave', () => {
    expect(rowsOf('fraction', roster([512_000, 0.1 + 0.2, 499_999.995, '0.5123456万', 1, 2, 3, 4, 5, 6]))).toEqual([3, 4]);
  });
});
