// A whole table looked at: how far it is, what one finding is made of, and what says nothing where a unit is open.
import fc from 'fast-check';
import { checkedTable, type CheckedTable } from '../../../src/roster/check/checked-table';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import type { AmountUnit } from '../../../src/roster/table/header-text';
import type { RosterPath } from '../../../src/roster/table/roster-path';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { floating } from '../../engine/rules';

interface Looked extends CheckedTable {
  /** What was said of the way, each number once. */
  readonly said: readonly number[];
}

function looked(
  columns: readonly (readonly [ColumnRole | null, string])[],
  cells: SheetCells,
  { path = 'roster', titleUnit = null, leftOut = [] }: { path?: RosterPath; titleUnit?: AmountUnit | null; leftOut?: number[] } = {},
): Looked {
  const layout: TableLayout = {
    headerRow: null,
    firstRow: 0,
    endRow: cells.length,
    leftOut,
    columns: columns.map(([role, header], index) => ({ index, header, role })),
  };
  const looking = checkedTable(cells, layout, path, floating, titleUnit);
  const said: number[] = [];
  for (;;) {
    const step = looking.next();
    if (step.done) return { ...step.value, said };
    if (said.at(-1) !== step.value) said.push(step.value);
  }
}

const told = ({ findings }: CheckedTable): string[] => findings.map(({ kind, column, rows }) => `${kind} ${column}: ${rows.join()}`);
const agencyAndGmv = [
  ['agency', '机构'],
  ['gmv', '成交额'],
] as const;
const agencies = (count: number): SheetCells =>
  Array.from({ length: count }, (_, i) => [`甲乙丙丁戊己庚辛壬癸`[i % 10]! + String(i * 7), 1e5 + i]);

it.each([
  [0, [0]],
  [1, [1]],
  [499, [499]],
  [500, [500]],
  [501, [500, 501]],
  [999, [500, 999]],
  [1000, [500, 1000]],
  [1001, [500, 1000, 1001]],
])('of %i rows it says how many are looked at: %j', (count, said) => expect(looked(agencyAndGmv, agencies(count)).said).toEqual(said));

it('rows left out are not counted', () => {
  const { rows, blocked, findings, units } = looked(
    agencyAndGmv,
    [
      ['a', 1],
      ['b', 'x'],
      ['c', 'y'],
      ['d', ''],
    ],
    { leftOut: [1] },
  );
  expect([rows, blocked, units]).toEqual([3, 2, []]);
  expect(findings).toEqual([
    { kind: 'unread', role: 'gmv', column: 1, isBlocking: true, rows: [2] },
    { kind: 'blank', role: 'gmv', column: 1, isBlocking: true, rows: [3] },
  ]);
});

it('ids that lost digits as numbers and ids cut as texts are one finding, its rows ascending', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `12345678901234${String(50_000 + i * 137 + 1)}`);
  const cells = ids.map((id, row) => [row === 2 ? 1234567890123450 : row === 10 ? '9876543210987650000' : row === 11 ? 1.5e17 : id]);
  expect(looked([['agency', '机构ID']], cells).findings).toEqual([
    { kind: 'digits', role: 'agency', column: 0, isBlocking: false, rows: [2, 10, 11] },
  ]);
});

it('findings of one kind in two columns stay two', () =>
  expect(
    told(
      looked(
        [
          ['gmv', '成交额'],
          ['held', '余额'],
        ],
        [
          ['x', 'y'],
          [1, 'z'],
        ],
      ),
    ),
  ).toEqual(['unread 0: 0', 'unread 1: 0,1']));

describe('where the whole column counts 万', () => {
  const inWan = [
    ['a', 51.2345],
    ['b', 3.5],
    ['c', 120.25],
  ];
  it('more than two decimals are no finding; among yuan they are', () => {
    expect(told(looked(agencyAndGmv, inWan))).toEqual(['fraction 1: 0']);
    const found = looked(agencyAndGmv, inWan, { titleUnit: 'wan' });
    expect(told(found)).toEqual([]);
    expect(found.units).toEqual([{ role: 'gmv', column: 1, unit: 'wan', example: 0, reasons: [{ sign: 'title', unit: 'wan' }] }]);
  });

  it('of the balances alone, decimals of the GMV are told', () => {
    const columns = [['gmv', '成交额'] as const, ['held', '余额（万元）'] as const];
    expect(told(looked(columns, [[100_000.123, 2.123]]))).toEqual(['fraction 0: 0']);
  });

  const beside = [
    ['a', 51.2, 500_000],
    ['b', 350_000, 340_000],
  ];
  const columns = (gmv: string, earlier: string) => [['agency', '机构'] as const, ['gmv', gmv] as const, ['earlierGmv', earlier] as const];
  it.each([
    ['both in yuan', '成交额', '上上月成交额', ['unit 1: 0']],
    ['the GMV in 万', '成交额（万元）', '上上月成交额', []],
    ['the earlier GMV in 万', '成交额', '上上月成交额（万元）', []],
  ])('%s: a single amount far below the month before', (_, gmv, earlier, found) =>
    expect(told(looked(columns(gmv, earlier), beside))).toEqual(found),
  );

  it('of the balances alone, a single amount is told all the same', () =>
    expect(told(looked([...columns('成交额', '上上月成交额'), ['held', '余额（万元）']], [['a', 51.2, 500_000, 2]]))).toEqual([
      'unit 1: 0',
    ]));
});

describe('by path', () => {
  const columns = [
    [null, '订单号'],
    ['agency', '机构'],
    ['date', '成交时间'],
    ['amount', '金额'],
  ] as const;
  const lines = [
    ['D1', 'a', '2026-10-05', 9],
    ['D1', 'a', '2026-10-05', 9],
  ];
  it('order lines that stand there twice are told of orders', () =>
    expect(looked(columns, lines, { path: 'orders' }).findings).toEqual([
      { kind: 'duplicate', role: 'amount', column: 0, isBlocking: false, rows: [0, 1] },
    ]));

  it('of orders no amount is too small beside the month before', () =>
    expect(
      told(
        looked(
          [
            ['agency', '机构'],
            ['date', '成交时间'],
            ['amount', '金额'],
            ['gmv', '成交额'],
            ['earlierGmv', '上上月成交额'],
          ],
          [['a', '2026-10-05', 51.2, 51.2, 500_000]],
          { path: 'orders' },
        ),
      ),
    ).toEqual([]));
});

it('law: rows that block are those of blocking findings, each counted once', () => {
  const cell = fc.constantFrom<unknown>('', 'x', -1, 1, 600_000, { code: '#N/A' });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const { blocked, findings } = looked(
        [
          ['gmv', '成交额'],
          ['held', '余额'],
        ],
        rows,
      );
      expect(blocked).toBe(new Set(findings.filter(({ isBlocking }) => isBlocking).flatMap((one) => one.rows)).size);
      expect(new Set(findings.map(({ kind, column }) => `${kind} ${column}`)).size).toBe(findings.length);
    }),
  );
});
