import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import type { Decimal } from '../../../src/engine/amounts/money';
import { monthOf, monthText } from '../../../src/engine/amounts/month';
import type { Problem } from '../../../src/engine/amounts/problem';
import { scheduleOf } from '../../../src/engine/tables/assessments';
import { knownStep, lastStep, standing, type Path } from '../../../src/roster/schedule/path';
import { scheduleResult } from '../../../src/roster/schedule/result';
import { scheduleRow, scheduleSpan, type RuleOfMonth } from '../../../src/roster/schedule/rows';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { fixed, floating } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const columns = { agency: 0, month: 1, gmv: 2, held: 3 };
const layoutOf = (cells: SheetCells, firstRow = 0, leftOut: readonly number[] = []): TableLayout => ({
  headerRow: null,
  firstRow,
  endRow: cells.length,
  leftOut,
  columns: [],
});
const always: RuleOfMonth = () => floating;
const result = (cells: SheetCells, layout = layoutOf(cells), ruleOf = always) =>
  inOneGo(scheduleResult(cells, scheduleSpan(cells, layout, columns), columns, ruleOf));
const yuan = (amount: Decimal) => amount.toFixed();
const shown = (path: Path) =>
  path.steps.map((step) => {
    const known = knownStep(step);
    return isProblem(known)
      ? [step.row, known.code]
      : [
          step.row,
          monthText(known.month),
          known.tier,
          ...[known.required, known.heldBefore, known.due, known.surplus, known.heldAfter].map(yuan),
        ];
  });

const sheet: SheetCells = [
  ['机构', '月份', '成交额', '余额'],
  ['b', '2026-06', 600_000, ''],
  ['a', '2026-07', 100, ''],
  ['a', 202605, '60万', '20000'],
  ['小计', '', 700_000, ''],
  ['b', '2026-05', 1, ''],
  ['合计', '', 1_300_000, ''],
  ['', '', '', ''],
];
const layout = layoutOf(sheet, 1, [4, 6, 7]);

it('one formula spans the rows from the first to the last that counts; a subtotal between is blanked', () =>
  expect(scheduleSpan(sheet, layout, columns)).toEqual({ firstRow: 1, endRow: 6, blanked: [4] }));

it('a path per agency in the order of appearance, its steps in month order', () => {
  const { paths } = result(sheet, layout);
  expect(paths.map(({ agency, firstRow }) => [agency, firstRow])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect(paths.map(shown)).toEqual([
    [
      [5, '2026-05', 1, '20000', '0', '20000', '0', '20000'],
      [1, '2026-06', 2, '50000', '20000', '30000', '0', '50000'],
    ],
    [
      [3, '2026-05', 2, '50000', '20000', '30000', '0', '50000'],
      [2, '2026-07', 1, '20000', '50000', '0', '30000', '50000'],
    ],
  ]);
});

it('all agencies together by month, and the surplus as of each agency’s last month', () => {
  const { months, latest, rows, faults } = result(sheet, layout);
  expect(months.map((m) => [monthText(m.month), m.assessed, m.owing, yuan(m.due), yuan(m.surplus)])).toEqual([
    ['2026-05', 2, 2, '50000', '0'],
    ['2026-06', 1, 1, '30000', '0'],
    ['2026-07', 1, 0, '0', '30000'],
  ]);
  expect([yuan(latest.surplus), latest.known, latest.unknown, rows, faults]).toEqual(['30000', 2, 0, 4, []]);
});

it('the rule may be that of each month’s assessment', () => {
  const june = monthOf(2026, 6);
  const ruleOf: RuleOfMonth = (earned) => (earned === null ? { code: 'rule-dates-missing' } : earned >= june ? floating : fixed);
  const { paths } = result(
    [
      ['a', '2026-05', 1, ''],
      ['a', '2026-06', 1, ''],
    ],
    undefined,
    ruleOf,
  );
  expect(shown(paths[0]!).map(([, , , required]) => required)).toEqual(['200000', '20000']);
});

it('rows in error say why, with the numbers of the formula’s own rows; their month counts them apart', () => {
  const cells: SheetCells = [
    ['title', '', '', ''],
    ['a', '2026-05', 'x', ''],
    ['a', '2026-06', 600_000, ''],
    ['b', '2026-05', 1, ''],
    ['b', '2026-05', 2, ''],
    ['', '2026-05', 2, ''],
    ['c', '2026-05', 2, '-1'],
  ];
  const { faults, months, latest, paths } = result(cells, layoutOf(cells, 1));
  expect(faults.map(({ row, problem }) => [row, problem.code, 'row' in problem ? problem.row : null])).toEqual([
    [1, 'not-an-amount', null],
    [2, 'held-unknown', 1],
    [3, 'agency-month-twice', 4],
    [4, 'agency-month-twice', 3],
    [5, 'blank-argument', null],
    [6, 'amount-negative', null],
  ]);
  expect(months.map((m) => [m.assessed, m.unknown])).toEqual([
    [0, 5],
    [0, 1],
  ]);
  expect([latest.known, latest.unknown, lastStep(paths[0]!)]).toEqual([0, 3, { code: 'held-unknown', row: 1 }]);
});

it('a month without a GMV is no step, a balance given there counts for the next', () => {
  const { paths } = result([
    ['a', '2026-05', '', 30_000],
    ['a', '2026-06', 1, ''],
  ]);
  expect(paths.map(shown)).toEqual([[[1, '2026-06', 1, '20000', '30000', '0', '10000', '30000']]]);
});

it('an agency without any month to assess has no last step', () =>
  expect(lastStep(result([['a', '2026-05', '', '']]).paths[0]!)).toBeNull());

describe('laws', () => {
  const messy = fc.record({
    agency: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => `a${n}`) },
      fc.constantFrom('', { code: '#N/A' }),
    ),
    month: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 202601, max: 202612 }) }, fc.constantFrom('', '?')),
    gmv: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 3_000_000 }) }, fc.constantFrom('', 'x', -1)),
    held: fc.oneof({ weight: 20, arbitrary: fc.constant('') }, fc.integer({ min: 0, max: 300_000 }), fc.constantFrom('x')),
  });

  it('what is assessed in parts equals the whole at once, row numbers in problems included', () => {
    fc.assert(
      fc.property(fc.array(messy, { minLength: 1200, maxLength: 1500, size: 'max' }), (given) => {
        const cells = given.map(({ agency, month, gmv, held }) => [agency, month, gmv, held]);
        const whole = scheduleOf(cells.map((line) => scheduleRow(line, columns, always)));
        const { faults, paths } = result(cells);
        const expected = whole.flatMap((answer, row) => {
          const problem: Problem | undefined = answer ? [answer.tier, answer.heldBefore].find(isProblem) : undefined;
          return problem ? [{ row, problem }] : [];
        });
        expect(faults).toEqual(expected);
        for (const { steps } of paths) for (const { row, assessment } of steps) expect(assessment).toEqual(whole[row]);
      }),
      { numRuns: 4 },
    );
  });

  it('against a plain calculation in cents', () => {
    const row = fc.record({
      agency: fc.integer({ min: 0, max: 3 }),
      month: fc.integer({ min: 1, max: 12 }),
      gmv: fc.bigInt({ min: 0n, max: 300_000_000n }),
      held: fc.option(fc.bigInt({ min: 0n, max: 25_000_000n })),
    });
    const written = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
    const inCents = (amount: Decimal) => BigInt(amount.times(100).toFixed(0));
    const requiredFor = (gmv: bigint) =>
      gmv >= 200_000_000n ? 20_000_000n : gmv >= 100_000_000n ? 10_000_000n : gmv >= 50_000_000n ? 5_000_000n : 2_000_000n;
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ agency, month }) => `${agency} ${month}`, maxLength: 30 }), (given) => {
        const cells = given.map((r) => [`a${r.agency}`, 202600 + r.month, written(r.gmv), r.held === null ? '' : written(r.held)]);
        const { months, latest } = result(cells);
        const held = new Map<number, bigint>();
        const surplus = new Map<number, bigint>();
        const dueIn = new Map<number, bigint>();
        for (const r of [...given].sort((a, b) => a.month - b.month)) {
          const before = r.held ?? held.get(r.agency) ?? 0n;
          const required = requiredFor(r.gmv);
          const due = required > before ? required - before : 0n;
          dueIn.set(r.month, (dueIn.get(r.month) ?? 0n) + due);
          held.set(r.agency, before + due);
          surplus.set(r.agency, before > required ? before - required : 0n);
        }
        expect(months.map(({ month, due }) => [(month % 12) + 1, inCents(due)])).toEqual([...dueIn].sort(([a], [b]) => a - b));
        expect(inCents(latest.surplus)).toBe([...surplus.values()].reduce((all, one) => all + one, 0n));
        expect(latest.known).toBe(surplus.size);
      }),
    );
  });
});

describe('a balance known after the last GMV', () => {
  const stands = (...cells: SheetCells) => {
    const found = standing(result(cells).paths[0]!);
    return found === null || isProblem(found) ? found : [yuan(found.surplus), yuan(found.short), found.later?.row ?? null];
  };
  it.each<[string, SheetCells, unknown]>([
    ['none: what the last month leaves over', [['a', '2026-05', 600_000, 70_000]], ['20000', '0', null]],
    [
      'above the deposit',
      [
        ['a', '2026-05', 600_000, ''],
        ['a', '2026-06', '', 60_000],
      ],
      ['10000', '0', 1],
    ],
    [
      'below it, as after a deduction',
      [
        ['a', '2026-06', '', '1.2万'],
        ['a', '2026-05', 600_000, 70_000],
      ],
      ['0', '38000', 0],
    ],
    [
      'exactly the deposit',
      [
        ['a', '2026-05', 600_000, ''],
        ['a', '2026-06', '', 50_000],
      ],
      ['0', '0', 1],
    ],
    [
      'nothing held at all',
      [
        ['a', '2026-05', 600_000, ''],
        ['a', '2026-06', '', 0],
      ],
      ['0', '50000', 1],
    ],
    [
      'the latest of several',
      [
        ['a', '2026-05', 100, ''],
        ['a', '2026-08', '', 25_000],
        ['a', '2026-07', '', 90_000],
      ],
      ['5000', '0', 1],
    ],
    [
      'before the last GMV it is carried, and says nothing of today',
      [
        ['a', '2026-04', '', 60_000],
        ['a', '2026-05', 600_000, ''],
      ],
      ['10000', '0', null],
    ],
    [
      'it settles what an earlier error left open',
      [
        ['a', '2026-04', 'x', ''],
        ['a', '2026-05', 1, ''],
        ['a', '2026-06', '', 30_000],
      ],
      ['10000', '0', 2],
    ],
    [
      'it cannot settle a deposit that is not known',
      [
        ['a', '2026-05', 'x', ''],
        ['a', '2026-06', '', 30_000],
      ],
      expect.objectContaining({ code: 'not-an-amount' }),
    ],
    [
      'one that cannot be read is an error of its own row',
      [
        ['a', '2026-05', 1, ''],
        ['a', '2026-06', '', 'x'],
      ],
      expect.objectContaining({ code: 'not-an-amount' }),
    ],
    [
      'where no month can be read it is not known, and not left out in silence',
      [['a', '2026.5', 2_000_000, '']],
      expect.objectContaining({ code: 'not-a-month' }),
    ],
    ['without any GMV nothing is required yet', [['a', '2026-05', '', 30_000]], null],
  ])('%s', (_, cells, expected) => expect(stands(...cells)).toEqual(expected));

  it('is in the sums, and told apart in them', () => {
    const { latest } = result([
      ['a', '2026-05', 600_000, 70_000],
      ['b', '2026-05', 600_000, 70_000],
      ['b', '2026-06', '', 45_000],
      ['c', '2026-05', 100, ''],
      ['c', '2026-07', '', 21_000],
    ]);
    expect([yuan(latest.surplus), yuan(latest.short), latest.known, latest.later, latest.shortAgencies]).toEqual([
      '21000',
      '5000',
      3,
      2,
      1,
    ]);
  });

  it('is what SCHEDULE answers in the next month with the same GMV', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 300_000 }), (gmv, held) => {
        const cells = [
          ['a', '2026-05', gmv, ''],
          ['a', '2026-06', '', held],
        ];
        const next = knownStep(result([...cells, ['a', '2026-07', gmv, '']]).paths[0]!.steps.at(-1)!);
        if (isProblem(next)) throw new Error(next.code);
        expect(stands(...cells)).toEqual([yuan(next.surplus), yuan(next.due), 1]);
      }),
    ));
});
