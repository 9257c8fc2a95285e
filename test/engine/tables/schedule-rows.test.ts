// SCHEDULE's fast path answers what the reference answers: agencies with a row that is not plain go to it whole.
import fc from 'fast-check';
import { readers } from '../../../src/engine/tables/declarations';
import { scheduleRows } from '../../../src/engine/tables/schedule-rows';
import { assessmentRow, scheduleTable } from '../../../src/engine/tables/schedule';
import type { Problem } from '../../../src/engine/amounts/problem';
import type { Cells } from '../../../src/engine/tables/shapes';
import { dated, fresh, stored } from '../../functions/context';
import { cellsNear, floating, floatingLower, ruleWith } from '../rules';

const same = (problem: Problem): unknown => problem;
const none: Cells = [[null]];
const column = (cells: readonly unknown[]): Cells => cells.map((cell) => [cell]);

const readings = {
  fresh,
  dated,
  'the other reading': stored({ chosen: floatingLower.id, versions: [floatingLower] }),
};

interface Given {
  readonly agency: Cells;
  readonly month: Cells;
  readonly gmv: Cells;
  readonly held: Cells;
  readonly rule: Cells;
}

function expectSame(reading: (typeof readings)['fresh'], given: Given): void {
  const table = scheduleTable(reading, given);
  expect(scheduleRows(reading, given, same)).toEqual('code' in table ? table : table.assessments.map(assessmentRow));
}

const agency = fc.constantFrom<unknown>('A1', 'A1', 'B2', 'b2 ', 'Ｂ2', '星河', 123, '123', '', null, 0, ' ', true, { code: '#N/A' });
const month = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }).map((m): unknown => `2026-${String(m).padStart(2, '0')}`) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('2026年3月', '2026/3/5', 46_300, 46_400.5, 202_611, '', null, 0) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('2026-13', '2026-00', '1899-12', '2026-1a', '202６-01', '待定', true, { code: '#REF!' }),
  },
);
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 300_000_000 }).map((cents): unknown => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('500,000', '51.2万', 1e6, 2e6, 5e5, '', null, 0, -1, 0.005) },
  { weight: 1, arbitrary: cellsNear(floating) },
);
const held = fc.option(amount, { nil: null });
const tables = fc.record({
  rows: fc.array(fc.tuple(agency, month, amount, held), { minLength: 1, maxLength: 12 }),
  hasHeld: fc.constantFrom('column', 'short', 'one', 'none'),
  rule: fc.constantFrom<unknown>(null, 'dated', 'fixed-v1', 'nope', '2026-03-01'),
  isRuleColumn: fc.boolean(),
});

it.each(Object.keys(readings) as (keyof typeof readings)[])('%s: any table', (name) => {
  expect(readings[name].state).toBe('ok');
  fc.assert(
    fc.property(tables, ({ rows, hasHeld, rule, isRuleColumn }) => {
      const helds = column(rows.map((row) => row[3]));
      expectSame(readings[name], {
        agency: column(rows.map((row) => row[0])),
        month: column(rows.map((row) => row[1])),
        gmv: column(rows.map((row) => row[2])),
        held: hasHeld === 'none' ? none : hasHeld === 'one' ? helds.slice(0, 1) : hasHeld === 'short' ? helds.slice(0, 2) : helds,
        rule: isRuleColumn ? column(rows.map((_, i) => (i % 2 === 0 ? rule : null))) : [[rule]],
      });
    }),
    { numRuns: 2000 },
  );
});

it.each<[string, Partial<Given>, string]>([
  ['two columns of agencies', { agency: [['A1', 'B2']] }, 'agency'],
  ['fewer months than agencies', { agency: column(['A1', 'B2']), gmv: column([1, 2]) }, 'month'],
  ['two columns of GMV', { gmv: [[600_000, 1]] }, 'gmv'],
  ['more balances than rows', { held: column([1, 2]) }, 'held'],
  ['two columns of rules', { rule: [['dated', null]] }, 'rule'],
])('%s are refused, and named', (_, change, argument) => {
  const given = { agency: column(['A1']), month: column(['2026-01']), gmv: column([600_000]), held: none, rule: none, ...change };
  expect(scheduleTable(fresh, given)).toMatchObject({ code: 'not-a-column', argument });
  expectSame(fresh, given);
});

it.each(['2026-10x', '2026-101', '20.6-10', '2026-1/', '2026-0:', '2026-1 ', '2026-10-05', '2/26-10'])('a month of %j', (month_) =>
  expectSame(fresh, {
    agency: column(['A1', 'A1', 'B2']),
    month: column(['2026-01', month_, month_]),
    gmv: column([600_000, 700_000, 5]),
    held: none,
    rule: none,
  }),
);

describe('which rule a row names', () => {
  const given: Given = {
    agency: column(['A1', 'A1', 'B2', 'C3']),
    month: column(['2026-01', '待定', '未定', null]),
    gmv: column([1, 2, 3, 4]),
    held: none,
    rule: [['dated']],
  };
  const told = (change: Partial<Given>) => {
    const table = scheduleTable(dated, { ...given, ...change });
    return 'code' in table ? table : table.choices.map(({ rule, why }) => ('code' in rule ? [why, rule] : [why, rule.id]));
  };

  it('of months that cannot be read each has its own problem', () =>
    expect(told({})).toMatchObject([
      ['by-date', 'floating-v2'],
      [expect.anything(), { code: 'not-a-month', seen: '待定' }],
      [expect.anything(), { code: 'not-a-month', seen: '未定' }],
      [expect.anything(), { code: 'blank-argument', argument: 'month' }],
    ]));

  it('of errors each is its own, and beyond a shorter column of rules or balances that is the problem', () => {
    const month_ = column(['2026-01', '2026-01', '2026-01', '2026-01']);
    expect(told({ month: month_, rule: column([{ code: '#N/A' }, { code: '#REF!' }]) })).toMatchObject([
      [expect.anything(), { code: 'error-cell', seen: '#N/A' }],
      [expect.anything(), { code: 'error-cell', seen: '#REF!' }],
      ['unknown', { code: 'beyond-argument', argument: 'rule' }],
      ['unknown', { code: 'beyond-argument', argument: 'rule' }],
    ]);
    const table = scheduleTable(dated, { ...given, month: month_, held: column([5, null]) });
    expect('code' in table ? table : table.rows.map(({ held: read }) => read && ('code' in read ? read : String(read)))).toMatchObject([
      '5',
      null,
      { code: 'beyond-argument', argument: 'held' },
      { code: 'beyond-argument', argument: 'held' },
    ]);
  });
});

describe('rows in any order: the months of an agency come one after the other', () => {
  const rows = [
    ['A1', '2026-03', 2_000_000],
    ['B2', '2026-01', 600_000],
    ['A1', '2026-01', 400_000],
    ['B2', '2026-02', ''],
    ['A1', '2026-02', 1_000_000],
    ['B2', '2026-03', 100_000],
  ];
  const answersOf = (order: readonly number[]): readonly (readonly unknown[])[] => {
    const given = order.map((i) => rows[i]!);
    const [agencies, months, gmvs] = [0, 1, 2].map((k) => column(given.map((row) => row[k])));
    const found = scheduleRows(fresh, { agency: agencies!, month: months!, gmv: gmvs!, held: none, rule: none }, same);
    return rows.map((_, i) => (found as unknown[][])[order.indexOf(i)]!);
  };
  const expected = [
    [4, 200_000, 100_000, 100_000, 0],
    [2, 50_000, 0, 50_000, 0],
    [1, 20_000, 0, 20_000, 0],
    ['', '', '', '', ''],
    [3, 100_000, 20_000, 80_000, 0],
    [1, 20_000, 50_000, 0, 30_000],
  ];
  it.each([
    ['as they stand', [0, 1, 2, 3, 4, 5]],
    ['by month', [2, 1, 4, 3, 0, 5]],
    ['backwards', [5, 4, 3, 2, 1, 0]],
  ])('%s', (_, order) => expect(answersOf(order)).toEqual(expected));
});

it('a row that is not plain takes its agency to the reference, and no other', () => {
  const given = (gmv: unknown): Given => ({
    agency: column(['A1', 'A1', 'B2']),
    month: column(['2026-01', '2026-02', '2026-01']),
    gmv: column([gmv, 600_000, 600_000]),
    held: none,
    rule: none,
  });
  const found = scheduleRows(fresh, given('约五万'), same) as unknown[][];
  expect(found[2]).toEqual([2, 50_000, 0, 50_000, 0]);
  expect(found.slice(0, 2).map((row) => row.map((cell) => (typeof cell === 'object' ? (cell as Problem).code : cell)))).toEqual([
    ['not-an-amount', 'not-an-amount', 'not-an-amount', 'not-an-amount', 'not-an-amount'],
    [2, 50_000, 'held-unknown', 'held-unknown', 'held-unknown'],
  ]);
});

const far = ruleWith('upper', '6000000000000', [
  { from: '0', supplement: '0' },
  { from: '500000', supplement: '6000000000000' },
]);

it('a rule whose amounts are beyond cents in a double is left to the reference', () => {
  const reading = stored({ chosen: far.id, versions: [far] });
  const given = { agency: column(['A1']), month: column(['2026-01']), gmv: column([600_000]), held: none, rule: none };
  expect(reading.state).toBe('ok');
  expectSame(reading, given);
});

describe('a month is read at once where it is written plainly, else once for all rows that write it so', () => {
  const asked = (...months: unknown[]): number => {
    const given = {
      agency: column(months.map((_, i) => `A${i}`)),
      month: column(months),
      gmv: column(months.map(() => 600_000)),
      held: none,
      rule: none,
    };
    const read = jest.spyOn(readers, 'month');
    try {
      const found = scheduleRows(fresh, given, same) as unknown[][];
      expect(found.every((row) => row[0] === 2)).toBe(true);
      return read.mock.calls.length;
    } finally {
      read.mockRestore();
    }
  };
  it.each(['1900-01', '2026-09', '2026-10', '2026-12', '9999-11', '2019-01'])('%s', (month) => expect(asked(month, month)).toBe(0));
  it.each(['2026/1/5', '2026/01', 46_300, 202_611])('%j', (month) => expect(asked(month, month, month)).toBe(1));
});

it('what is plain does not go the long way: of a clean table no row is read by the reference', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [
    `A${i % 90}`,
    `2026-${String(1 + Math.floor(i / 90)).padStart(2, '0')}`,
    i * 1234.56,
  ]);
  let asked = 0;
  const rule = {
    get 0(): unknown[] {
      asked++;
      return [null];
    },
    length: 1,
  } as unknown as Cells;
  scheduleRows(
    fresh,
    { agency: column(rows.map((r) => r[0])), month: column(rows.map((r) => r[1])), gmv: column(rows.map((r) => r[2])), held: none, rule },
    same,
  );
  // For the shapes and once for all rows; the reference asks for each row.
  expect(asked).toBeLessThan(5);
});
