import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { cellReasoning } from '../../../src/engine/reasoning/cell-reasoning';
import { disputedEdge } from '../../../src/engine/tiers/deposit';
import { checkedTable, type CheckedTable } from '../../../src/roster/check/checked-table';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import type { RosterPath } from '../../../src/roster/table/roster-path';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, cellsNear, fixed, floating, floatingLower } from '../../engine/rules';

/** The table of these columns, without a header. */
function check(roles: readonly ColumnRole[], rows: SheetCells, path: RosterPath = 'roster', rule: Rule = floating): CheckedTable {
  const layout: TableLayout = {
    headerRow: null,
    firstRow: 0,
    endRow: rows.length,
    leftOut: [],
    columns: roles.map((role, index) => ({ index, header: '', role })),
  };
  const looking = checkedTable(rows, layout, path, rule, null);
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value;
  }
}
/** "!blank gmv 0,2": what blocks has a mark. */
const told = ({ findings }: CheckedTable): string[] =>
  findings.map(({ kind, role, isBlocking, rows }) => `${isBlocking ? '!' : ''}${kind} ${role} ${rows.join()}`);

describe('one cell', () => {
  const na = { code: '#N/A' };
  it.each<[RosterPath, ColumnRole, unknown, string | null]>([
    ['roster', 'gmv', 512_000, null],
    ['roster', 'gmv', 0, null],
    ['roster', 'gmv', '', '!blank'],
    ['roster', 'gmv', null, '!blank'],
    ['roster', 'gmv', ' 　', '!blank'],
    ['roster', 'gmv', '约五十', '!unread'],
    ['roster', 'gmv', '1,2,3', '!unread'],
    ['roster', 'gmv', true, '!unread'],
    ['roster', 'gmv', -1, '!negative'],
    ['roster', 'gmv', '-1万', '!negative'],
    ['roster', 'gmv', na, '!error'],
    ['roster', 'gmv', '#N/A', '!unread'],
    ['roster', 'gmv', '51.2万', 'text'],
    ['roster', 'gmv', '512000', 'text'],
    ['roster', 'gmv', 500_000, 'edge'],
    ['roster', 'gmv', 500_000.01, null],
    ['roster', 'prevTier', 2, null],
    ['roster', 'prevTier', 0, null],
    ['roster', 'prevTier', '', 'blank'],
    ['roster', 'prevTier', 'T2', 'text'],
    ['roster', 'prevTier', 5, '!unread'],
    ['roster', 'prevTier', 50_000, '!unread'],
    ['roster', 'held', '', '!blank'],
    ['roster', 'held', '2万', 'text'],
    ['roster', 'held', -1, '!negative'],
    ['roster', 'held', 500_000, null],
    ['roster', 'agency', '', 'blank'],
    ['roster', 'agency', na, 'error'],
    ['roster', 'agencyName', '', null],
    ['roster', 'month', '上个月', 'unread'],
    ['roster', 'month', '', null],
    ['schedule', 'agency', '', '!blank'],
    ['schedule', 'month', '', '!blank'],
    ['schedule', 'month', '上个月', '!unread'],
    ['schedule', 'month', '2026-10', null],
    ['schedule', 'held', '', null],
    ['schedule', 'agency', na, '!error'],
    ['schedule', 'agency', 1e15, 'digits'],
    ['schedule', 'agency', '338487023003', null],
    ['schedule', 'month', na, '!error'],
    ['schedule', 'gmv', '', '!blank'],
    ['schedule', 'gmv', '约五十', '!unread'],
    ['schedule', 'gmv', -1, '!negative'],
    ['schedule', 'gmv', na, '!error'],
    ['schedule', 'gmv', '512000', 'text'],
    ['schedule', 'gmv', 1.234, 'fraction'],
    ['schedule', 'gmv', '1.234', 'fraction,text'],
    ['schedule', 'gmv', 500_000, 'edge'],
    ['schedule', 'held', '约五十', '!unread'],
    ['schedule', 'held', -1, '!negative'],
    ['schedule', 'held', na, '!error'],
    ['schedule', 'held', '2万', 'text'],
    ['schedule', 'held', 20_000.123, 'fraction'],
    ['schedule', 'held', 500_000, null],
    ['orders', 'agency', '', '!blank'],
    ['orders', 'agency', na, '!error'],
    ['orders', 'agency', 1e15, 'digits'],
    ['orders', 'date', '', '!blank'],
    ['orders', 'date', '约五十', '!unread'],
    ['orders', 'date', na, '!error'],
    ['orders', 'date', '2026-10-01', null],
    ['orders', 'amount', '', '!blank'],
    ['orders', 'amount', '约五十', '!unread'],
    ['orders', 'amount', -1, 'negative'],
    ['orders', 'amount', '-1', 'negative,text'],
    ['orders', 'amount', na, '!error'],
    ['orders', 'amount', 1.234, 'fraction'],
    ['orders', 'amount', 1.23, null],
    ['orders', 'amount', '1.23', 'text'],
    ['orders', 'amount', 500_000, null],
    ['orders', 'amount', '500000', 'text'],
    ['roster', 'prevTier', na, '!error'],
    ['roster', 'prevTier', -1, '!unread'],
    ['roster', 'held', na, '!error'],
    ['roster', 'held', '约五十', '!unread'],
    ['roster', 'held', 20_000.123, 'fraction'],
    ['roster', 'gmv', 1.234, 'fraction'],
    ['roster', 'gmv', 0.1 + 0.2, null],
    ['roster', 'gmv', 123.45, null],
    ['roster', 'month', na, 'error'],
    ['roster', 'agency', 1e15, 'digits'],
    ['schedule', 'held', '两万', '!unread'],
    ['orders', 'agency', '', '!blank'],
    ['orders', 'date', '', '!blank'],
    ['orders', 'date', '昨天', '!unread'],
    ['orders', 'date', '2026-10-31 23:59:59', null],
    ['orders', 'date', 46_300.5, null],
    ['orders', 'amount', '', '!blank'],
    ['orders', 'amount', -35.5, 'negative'],
    ['orders', 'amount', '(500)', '!unread'],
    ['orders', 'amount', 500_000, null],
  ])('%s, %s: %p is %s', (path, role, cell, finding) => {
    expect(told(check([role], [[cell]], path))).toEqual(finding === null ? [] : finding.split(',').map((one) => `${one} ${role} 0`));
  });

  it('a sum of doubles that is an edge in cents: listed, with the money between that and the number as it stands', () => {
    const below = 289571.66 + 48665.48 + 161762.86;
    const above = 500000.00000000006;
    const cells = [[below], [above], [500_000], ['499999.99999999994'], [0.1 + 0.2], [1_000_000 - 1e-10], [499999.99999]];
    const found = (rule: Rule) =>
      check(['gmv'], cells, 'roster', rule).findings.map(({ kind, rows, between }) => [kind, rows, between?.toFixed()]);
    // As it stands a number below the edge is a tier lower where edges are upper, one above it a tier higher where they are lower.
    const others = [
      ['fraction', [3, 6], undefined],
      ['text', [3], undefined],
    ];
    expect(found(floating)).toEqual([['edge', [0, 1, 2, 5], '140000'], ['residue', [0, 1, 5], '80000'], ...others]);
    expect(found(floatingLower)).toEqual([['edge', [0, 1, 2, 5], '140000'], ['residue', [0, 1, 5], '30000'], ...others]);
    expect(found(fixed)).toEqual(others);
  });

  it('an edge under either reading; none in a rule of one tier', () => {
    for (const rule of [floating, floatingLower]) {
      const [found] = check(['gmv'], [[500_000], ['50万'], [2_000_000]], 'roster', rule).findings;
      expect([found!.rows, found!.between!.toFixed()]).toEqual([[0, 1, 2], '160000']);
    }
    expect(check(['gmv'], [[500_000]], 'roster', fixed).findings).toEqual([]);
  });
});

describe('an id', () => {
  it.each<[unknown, boolean]>([
    [1234567890123450, true],
    [1.23e15, true],
    [1.2345678901234568e18, true],
    ['1.23E+15', true],
    ['１.２３E+15', true],
    [123456789012345, false],
    [1234567890123456, true],
    ['1.23456E+15', true],
    [10, false],
    ['123456789012345678', false],
    ['1234567890123450', false],
    ['A1E+15', false],
    ['甲', false],
  ])('%p has lost digits: %p', (id, isLost) => {
    expect(told(check(['agency'], [[id]]))).toEqual(isLost ? ['digits agency 0'] : []);
  });

  const texts = (...endings: string[]) => endings.map((ending, i) => [`12345678901234${i}${ending}`]);
  it('texts have lost them where all five or more end in 0 from the 16th digit on', () => {
    expect(told(check(['agency'], texts('000', '000', '000', '000', '000')))).toEqual(['digits agency 0,1,2,3,4']);
    expect(told(check(['agency'], texts('000', '000', '000', '000')))).toEqual([]);
    expect(told(check(['agency'], texts('000', '000', '000', '000', '001')))).toEqual([]);
  });
});

describe('an agency that occurs twice', () => {
  const rows = [
    ['甲', '2026-09', 1],
    ['乙', '2026-10', 1],
    [' 甲　', 202610, 1],
    ['甲', '2026年9月', 1],
    ['', '2026-09', 1],
    ['', '2026-09', 1],
  ];
  it.each<[RosterPath, readonly ColumnRole[], string | undefined]>([
    ['roster', ['agency', 'agencyName', 'gmv'], 'duplicate agency 0,2,3'],
    ['roster', ['agency', 'month', 'gmv'], 'duplicate agency 0,3'],
    ['schedule', ['agency', 'month', 'gmv'], '!duplicate agency 0,3'],
    ['orders', ['agency', 'date', 'amount'], undefined],
  ])('%s by %j: %s', (path, roles, expected) => {
    expect(told(check(roles, rows, path)).find((one) => one.includes('duplicate'))).toBe(expected);
  });
});

it('rows of one agency and month block each other in a schedule, and nothing in a roster', () => {
  const rows = [['a', '2026-10', 5], ['b', '2026-10', 5], ['A', '2026-10', 5], ['a', '2026-11', 5]]; // prettier-ignore
  const roles: ColumnRole[] = ['agency', 'month', 'gmv'];
  const [schedule, roster] = [check(roles, rows, 'schedule'), check(roles, rows, 'roster')];
  expect([told(schedule), schedule.blocked]).toEqual([['!duplicate agency 0,2'], 2]);
  expect([told(roster), roster.blocked]).toEqual([['duplicate agency 0,2', 'month month 3'], 0]);
  expect(check(['gmv'], [[5]], 'schedule').blocked).toBe(0);
});

it('ids that lost digits as numbers and as texts are one finding, in the order of the sheet', () => {
  const cut = Array.from({ length: 5 }, (_, i) => [`12345678901234${String(i)}000`, 5]);
  const rows = [...cut.slice(0, 2), [1e15, 5], ...cut.slice(2), [1.5e15, 5]];
  expect(told(check(['agency', 'gmv'], rows))).toEqual(['digits agency 0,1,2,3,4,5,6']);
});

it('an agency that looks like another one: what its rows come to, of amounts that can be read', () => {
  const rows = [['wx101', 5, 1], ['wx101', 7, 1], ['wx1o1', 100, 1], ['wx1o1', 'x', 1], ['wx1o1', '', 1], ['wx1o1', '1万', 1]]; // prettier-ignore
  const alike = ({ findings }: CheckedTable) => findings.filter(({ kind }) => kind === 'alike').map(({ rows: at, between, beside }) => [at, between?.toFixed(), [...(beside ?? [])]]); // prettier-ignore
  const beside = [2, 3, 4, 5].map((row) => [row, 0]);
  expect(alike(check(['agency', 'gmv', 'prevTier'], [...rows, ['wx101', 1, 1], ['wx101', 1, 1], ['wx101', 1, 1]]))).toEqual([
    [[2, 3, 4, 5], '10100', beside],
  ]);
  expect(alike(check(['agency'], [['wx101'], ['wx101'], ['wx1o1']]))).toEqual([[[2], '0', [[2, 0]]]]);
});

it('a blank agency blocks its row in order lines and in a schedule, where nothing says that cells are merged', () => {
  const below = (day: readonly [string, string]) => [['a', day[0], 5], ['', day[1], 6]]; // prettier-ignore
  expect(told(check(['agency', 'date', 'amount'], below(['2026-10-01', '2026-10-02']), 'orders'))).toEqual(['!blank agency 1']);
  expect(told(check(['agency', 'month', 'gmv'], below(['2026-10', '2026-11']), 'schedule'))).toEqual(['!blank agency 1']);
});

it('counts each blocked row once, and tells what blocks first', () => {
  const checked = check(
    ['agency', 'gmv', 'held'],
    [
      ['a', '?', '?'],
      ['b', 500_000, ''],
      ['b', '1万', 1],
    ],
  );
  expect(checked).toMatchObject({ rows: 3, blocked: 2 });
  expect(told(checked)).toEqual(['!unread gmv 0', '!unread held 0', '!blank held 1', 'duplicate agency 1,2', 'edge gmv 1', 'text gmv 2']);
});

it('a single GMV in 万 among yuan shows beside the month before', () => {
  const rows = [
    [512_000, 498_000],
    [51.2, 498_000],
    [0, 30_000],
    [120, 150],
    [600_000, 0],
  ];
  expect(told(check(['gmv', 'earlierGmv'], rows))).toEqual(['unit gmv 1']);
});

describe('laws', () => {
  it('every GMV is either computed by the functions or blocked, never both', () => {
    fc.assert(
      fc.property(
        arbitraryRule.chain((rule) => fc.tuple(fc.constant(rule), fc.array(cellsNear(rule), { minLength: 1, maxLength: 20 }))),
        ([rule, cells]) => {
          const { findings } = check(
            ['gmv'],
            cells.map((cell) => [cell]),
            'roster',
            rule,
          );
          const blocked = new Set(findings.filter(({ isBlocking }) => isBlocking).flatMap(({ rows }) => rows));
          const onEdge = new Set(findings.filter(({ kind }) => kind === 'edge').flatMap(({ rows }) => rows));
          cells.forEach((gmv, row) => {
            expect(blocked.has(row)).toBe(cellReasoning(rule, { gmv }).state !== 'reasoned');
            const amount = readAmount(gmv, 'gmv');
            expect(onEdge.has(row)).toBe(amount !== null && !isProblem(amount) && disputedEdge(rule, amount) !== null);
          });
        },
      ),
    );
  });

  it('rows in another order have the same findings', () => {
    const cell = fc.constantFrom<unknown>('', 1, 500_000, '51.2万', '?', -1, { code: '#REF!' });
    const table = fc.array(fc.tuple(fc.constantFrom('甲', '乙', ''), cell, cell), { minLength: 1, maxLength: 12 });
    const counts = (rows: SheetCells) =>
      check(['agency', 'gmv', 'held'], rows)
        .findings.map(({ kind, role, rows: { length } }) => `${kind} ${role} ${length}`)
        .sort();
    fc.assert(fc.property(table, (rows) => expect(counts([...rows].reverse())).toEqual(counts(rows))));
  });
});
