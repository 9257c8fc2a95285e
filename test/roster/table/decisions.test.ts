// What was decided about a table is found again by its headers: in the next reading, the next month, in any order of the columns.
import fc from 'fast-check';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import {
  asDecided,
  columnKeys,
  decisionFor,
  decisionOf,
  decisionsIn,
  decisionsText,
  type TableDecision,
  withDecision,
} from '../../../src/roster/table/decisions';
import type { TableLayout } from '../../../src/roster/table/table-layout';

const layoutOf = (columns: readonly (readonly [header: string, role: ColumnRole | null])[]): TableLayout => ({
  headerRow: 0,
  firstRow: 1,
  endRow: 3,
  leftOut: [],
  columns: columns.map(([header, role], index) => ({ index, header, role })),
});
const rolesOf = ({ columns }: TableLayout) => Object.fromEntries(columns.flatMap(({ header, role }) => (role ? [[role, header]] : [])));
const decided = (layout: TableLayout, width = layout.columns.length, inYuan: readonly string[] = []): TableDecision =>
  decisionOf({ layout, path: 'roster', computed: [], inYuan }, width, null);

/** A column of yuan was written beside one of 万元, and taken. */
const october = layoutOf([
  ['机构名称', 'agency'],
  ['10月推客GMV（万元）', null],
  ['账户余额（元）', 'held'],
  ['10月推客GMV（元）', 'gmv'],
]);
const decision = decided(october, 3);

it('keys say what a column names and in which unit, without its month; the second of a name is told apart', () => {
  expect([
    ...columnKeys(
      layoutOf([
        ['10月GMV（万元）', null],
        ['2026-11 GMV (元)', null],
        ['GMV/元', null],
        ['备注', null],
      ]),
    ).values(),
  ]).toEqual(['gmv/wan', 'gmv/yuan', 'gmv/yuan#2', '备注']);
});

it.each<[string, TableLayout, Record<string, string>]>([
  [
    'reopened: the own column is no month before',
    layoutOf([
      ['机构名称', 'agency'],
      ['10月推客GMV（万元）', 'gmv'],
      ['账户余额（元）', 'held'],
      ['10月推客GMV（元）', 'earlierGmv'],
    ]),
    { agency: '机构名称', held: '账户余额（元）', gmv: '10月推客GMV（元）' },
  ],
  [
    'the columns in another order',
    layoutOf([
      ['账户余额（元）', 'held'],
      ['10月推客GMV（元）', 'earlierGmv'],
      ['10月推客GMV（万元）', 'gmv'],
      ['机构名称', null],
    ]),
    { agency: '机构名称', held: '账户余额（元）', gmv: '10月推客GMV（元）' },
  ],
  [
    'next month’s file of the same shape: the column beside is not there, so the guess stands for it',
    layoutOf([
      ['机构名称', null],
      ['11月推客GMV（万元）', 'gmv'],
      ['账户余额（元）', null],
    ]),
    { agency: '机构名称', held: '账户余额（元）', gmv: '11月推客GMV（万元）' },
  ],
  [
    'with answers of ours beside',
    layoutOf([
      ['机构名称', 'agency'],
      ['10月推客GMV（万元）', 'gmv'],
      ['账户余额（元）', 'held'],
      ['10月推客GMV（元）', 'earlierGmv'],
      ['应缴保证金（floating-v2 · 2026-11-23）', null],
    ]),
    { agency: '机构名称', held: '账户余额（元）', gmv: '10月推客GMV（元）' },
  ],
])('%s', (_, layout, roles) => {
  const found = decisionFor([decision], layout, []);
  expect(found).toEqual({ decision });
  expect(rolesOf(asDecided(layout, decision))).toEqual(roles);
});

it.each<[string, TableLayout, ReturnType<typeof decisionFor>]>([
  [
    'one column more is another shape, and told',
    layoutOf([
      ['机构名称', 'agency'],
      ['10月推客GMV（万元）', 'gmv'],
      ['账户余额（元）', 'held'],
      ['退款金额', null],
    ]),
    { more: ['退款金额'], fewer: [] },
  ],
  [
    'another unit is another shape',
    layoutOf([
      ['机构名称', 'agency'],
      ['10月推客GMV（元）', 'gmv'],
      ['账户余额（元）', 'held'],
    ]),
    { more: [], fewer: ['推客gmv/wan'] },
  ],
  [
    'a table that has little in common says nothing',
    layoutOf([
      ['订单号', null],
      ['支付时间', 'date'],
      ['实付金额', 'amount'],
    ]),
    null,
  ],
])('%s', (_, layout, expected) => expect(decisionFor([decision], layout, [])).toEqual(expected));

it('what is decided anew takes the place of what was, and goes in front', () => {
  const other = decided(
    layoutOf([
      ['a', 'agency'],
      ['b', 'gmv'],
    ]),
  );
  const again = { ...decision, inYuan: ['账户余额/yuan'] };
  expect(withDecision([other, decision], again)).toEqual([again, other]);
});

it('of many tables the latest fifty are kept', () => {
  const many = Array.from({ length: 60 }, (_, i) => decided(layoutOf([[`列甲${String.fromCharCode(0x4e00 + i)}`, 'agency']])));
  const kept = many.reduce<TableDecision[]>((decisions, one) => withDecision(decisions, one), []);
  expect([kept.length, kept[0]]).toEqual([50, many[59]]);
});

it('a text of decisions reads back as it was; anything else holds none', () => {
  expect(decisionsIn(decisionsText([decision]))).toEqual([decision]);
  for (const text of [null, '', '{', 'null', '[]', '{"format":2,"tables":[]}', '{"format":1,"tables":{}}'])
    expect(decisionsIn(text)).toEqual([]);
  const spoilt = JSON.stringify({
    format: 1,
    tables: [decision, { ...decision, path: 'elsewhere' }, { ...decision, roles: [1] }, 5, null],
  });
  expect(decisionsIn(spoilt)).toEqual([decision]);
});

it('a layout that was decided is found again as it was decided, whatever is guessed of it', () => {
  const names = fc.uniqueArray(fc.constantFrom('机构', 'GMV', '余额', '档位', '月份', '备注', '退款金额', '佣金'), { minLength: 1 });
  const roles: ColumnRole[] = ['agency', 'gmv', 'held', 'prevTier', 'month', 'earlierGmv'];
  fc.assert(
    fc.property(names, fc.shuffledSubarray(roles, { minLength: 0 }), fc.infiniteStream(fc.nat()), (headers, chosen, shuffle) => {
      const layout = layoutOf(headers.map((header, i) => [header, chosen[i] ?? null]));
      const order = headers.map((_, i) => [shuffle.next().value as number, i] as const).sort((a, b) => a[0] - b[0]);
      const guessed = layoutOf(order.map(([, i], at) => [headers[i]!, roles[at] ?? null]));
      const one = decided(layout);
      expect(decisionFor([one], guessed, [])).toEqual({ decision: one });
      expect(rolesOf(asDecided(guessed, one))).toEqual(rolesOf(layout));
    }),
  );
});
