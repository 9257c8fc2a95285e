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

describe('columns of one name', () => {
  const months = (...headers: readonly string[]) =>
    layoutOf([['机构', 'agency'], ...headers.map((header): [string, ColumnRole | null] => [header, null])]);
  const withGmv = (layout: TableLayout, gmv: string, earlier?: string): TableLayout => ({
    ...layout,
    columns: layout.columns.map((column) => {
      const role = column.header === gmv ? 'gmv' : column.header === earlier ? 'earlierGmv' : column.role;
      return { ...column, role };
    }),
  });
  const found = (before: TableLayout, now: TableLayout) => {
    const known = decisionFor([decided(before)], now, []);
    return known !== null && 'decision' in known ? rolesOf(asDecided(now, known.decision)) : known;
  };

  it.each<[string, readonly [string, string], readonly string[], readonly [string, string]]>([
    ['the next months', ['9月GMV', '10月GMV'], ['10月GMV', '11月GMV'], ['10月GMV', '11月GMV']],
    ['the next months, the other way round', ['9月GMV', '10月GMV'], ['11月GMV', '10月GMV'], ['10月GMV', '11月GMV']],
    ['over the turn of a year', ['11月GMV', '12月GMV'], ['1月GMV', '12月GMV'], ['12月GMV', '1月GMV']],
    ['with years', ['2026-11 GMV', '2026-12 GMV'], ['2027-01 GMV', '2026-12 GMV'], ['2026-12 GMV', '2027-01 GMV']],
    ['months alone', ['9月', '10月'], ['11月', '10月'], ['10月', '11月']],
  ])('are told apart by their months: %s', (_, [earlier, gmv], now, [earlierNow, gmvNow]) => {
    const before = withGmv(months(earlier, gmv), gmv, earlier);
    expect(found(before, months(...now))).toEqual({ agency: '机构', earlierGmv: earlierNow, gmv: gmvNow });
    expect(found(before, months(...[...now].reverse()))).toEqual({ agency: '机构', earlierGmv: earlierNow, gmv: gmvNow });
  });

  it('what was decided of them by their places, as was done before, is not found', () => {
    const now = months('11月GMV', '10月GMV');
    const old: TableDecision = {
      columns: ['gmv', 'gmv#2', '机构'],
      added: [],
      path: 'roster',
      roles: { agency: '机构', earlierGmv: 'gmv', gmv: 'gmv#2' },
      inYuan: [],
    };
    expect(decisionFor([old], now, [])).toBeNull();
    expect(decisionFor([old], months('GMV', 'GMV'), [])).toBeNull();
  });

  it.each<[string, readonly string[]]>([
    ['of no month', ['GMV', 'GMV']],
    ['of the same month', ['10月GMV', '10月 GMV']],
    ['one of which has no month', ['GMV', '10月GMV']],
    ['of months all the year round, which have no order', Array.from({ length: 12 }, (_, i) => `${i + 1}月GMV`)],
  ])('a role of one %s is decided anew', (_, headers) => {
    const before = withGmv(months(...headers), headers.at(-1)!);
    expect(decisionFor([decided(before)], before, [])).toBeNull();
  });

  it('without a role they hinder nothing, and one that was written beside is told apart by that', () => {
    const notes = withGmv(months('GMV', '备注', '备注'), 'GMV');
    expect(found(notes, notes)).toEqual({ agency: '机构', gmv: 'GMV' });
    const beside = withGmv(months('GMV（元）', 'gmv（元）'), 'gmv（元）');
    const one = decided(beside, 2);
    expect(decisionFor([one], beside, [])).toEqual({ decision: one });
  });

  it('keys of others stay as they were', () =>
    expect([...columnKeys(months('9月GMV', '10月GMV', '10月GMV（万元）', '备注', '备注')).values()]).toEqual([
      '机构',
      'gmv#latest-1',
      'gmv#latest',
      'gmv/wan',
      '备注',
      '备注#2',
    ]));
});
