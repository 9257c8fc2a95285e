import fc from 'fast-check';
import type { Decimal } from '../../../src/engine/amounts/money';
import { rosterResult, type RosterColumns } from '../../../src/roster/assess/roster-result';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import type { Rule } from '../../../src/rules/rule';
import { fixed, floating, floatingLower, ruleWith } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const layoutOf = (cells: SheetCells, leftOut: readonly number[] = []): TableLayout => ({
  headerRow: null,
  firstRow: 0,
  endRow: cells.length,
  leftOut,
  columns: [],
});
const byTier: RosterColumns = { agency: 0, month: null, gmv: 1, paid: { by: 'prevTier', column: 2 } };
const byHeld: RosterColumns = { ...byTier, paid: { by: 'held', column: 2 } };
const bare: RosterColumns = { ...byTier, paid: null };
const result = (rule: Rule, cells: SheetCells, columns: RosterColumns, leftOut: readonly number[] = []) =>
  inOneGo(rosterResult(rule, cells, layoutOf(cells, leftOut), columns));
const yuan = (amount: Decimal | null | undefined) => amount?.toFixed() ?? null;

const sheet: SheetCells = [
  ['a', 499_999.99, 1],
  ['b', 500_000, 1],
  ['c', '１９９．９９万', ''],
  ['合计', 999, 0],
  ['d', 3_000_000, 'T2'],
  ['e', '', 2],
];

describe('totals', () => {
  it('by tier: agencies, GMV, deposit and what is to pay by the tier paid before; a total row is left out', () => {
    const { totals, rows } = result(floating, sheet, byTier, [3]);
    expect(totals.tiers.map((t) => [t.count, yuan(t.gmv), yuan(t.deposit), yuan(t.due)])).toEqual([
      [1, '499999.99', '20000', '0'],
      [1, '500000', '50000', '30000'],
      [1, '1999900', '100000', '100000'],
      [1, '3000000', '200000', '150000'],
    ]);
    expect([totals.all.count, yuan(totals.all.gmv), yuan(totals.all.deposit), yuan(totals.all.due)]).toEqual([
      4,
      '5999899.99',
      '370000',
      '280000',
    ]);
    expect(rows).toBe(5);
  });

  it('the other reading of the edge', () => {
    expect(result(floatingLower, sheet, byTier, [3]).totals.tiers.map((t) => t.count)).toEqual([2, 0, 1, 1]);
  });

  it('without a column that says what was paid, nothing is said about what is to pay', () => {
    const { totals, calls } = result(floating, sheet, bare, [3]);
    expect([totals.all.due, totals.all.dueUnknown, calls]).toEqual([null, 0, []]);
  });

  it('cents that doubles would lose stay', () => {
    const many = Array.from({ length: 1000 }, (_, i) => [`a${i}`, 0.1, 19_999.9]);
    const { all } = result(floating, many, byHeld).totals;
    expect([yuan(all.gmv), yuan(all.due)]).toEqual(['100', '100']);
  });
});

describe('cash calls', () => {
  it('the largest first, alike ones as they stand; who owes nothing is not called', () => {
    const { calls } = result(
      floating,
      [
        ['a', 1, 0],
        ['b', 2_000_000, 150_000.5],
        ['c', 2_000_000, 150_000.49],
        ['d', 600_000, 50_000],
        ['e', 1, 0],
        ['f', 1, 250_000],
      ],
      byHeld,
    );
    expect(calls.map(({ row, due }) => [row, yuan(due)])).toEqual([
      [2, '49999.51'],
      [1, '49999.5'],
      [0, '20000'],
      [4, '20000'],
    ]);
  });

  it('amounts that no double tells apart are told apart', () => {
    const rule = ruleWith('upper', '9999999999999.99', [{ from: '0', supplement: '0' }]);
    const held = ['9999999999999.980000000000000001', '9999999999999.98'];
    const { calls } = result(
      rule,
      held.map((amount) => ['a', 1, amount]),
      byHeld,
    );
    expect(calls.map(({ row }) => row)).toEqual([1, 0]);
  });
});

describe('near an edge', () => {
  const near = (rule: Rule, gmv: unknown, paid: unknown = null, columns = bare) =>
    result(rule, [['a', gmv, paid]], columns).nearEdges.map((n) => [yuan(n.left), n.nextTier, yuan(n.rise), yuan(n.dueRise)])[0];

  it.each([
    ['3,200 more GMV costs 50,000', 996_800, ['3200', 3, '50000', null]],
    ['95% of the edge is near it', 475_000, ['25000', 2, '30000', null]],
    ['below 95% is not', 474_999.99, undefined],
    ['a cent below', '499999.99', ['0.01', 2, '30000', null]],
    ['on the edge: in the upper tier already', 500_000, undefined],
    ['in the top tier there is no edge', 5_000_000, undefined],
  ])('%s', (_, gmv, expected) => expect(near(floating, gmv)).toEqual(expected));

  it.each([
    ['the deposit is held, no more', 50_000, byHeld, '50000'],
    ['a surplus covers some', 70_000, byHeld, '30000'],
    ['a surplus covers all', 200_000, byHeld, '0'],
    ['money still due does not count twice', 0, byHeld, '50000'],
    ['paid at the next tier already', 3, byTier, '0'],
    ['paid at this tier', 2, byTier, '50000'],
  ])('what is to pay rises by less than the deposit where more was paid: %s', (_, paid, columns, dueRise) =>
    expect(near(floating, 996_800, paid, columns)?.[3]).toBe(dueRise),
  );

  it('exactly on an edge read as lower, the next edge counts', () => {
    expect(near(floatingLower, 500_000)).toBeUndefined();
    const close = ruleWith('lower', '0', [
      { from: '0', supplement: '10' },
      { from: '100', supplement: '20' },
      { from: '104', supplement: '40' },
    ]);
    expect(near(close, 100)).toEqual(['4', 3, '30', null]);
  });

  it('an edge where no more is asked is none to warn of', () => {
    const falling = ruleWith('upper', '0', [
      { from: '0', supplement: '10' },
      { from: '100', supplement: '10' },
    ]);
    expect(near(falling, 99)).toBeUndefined();
  });

  it('alike ones as they stand in the sheet', () => {
    const { nearEdges } = result(floating, [['a', 499_000, 1], ['b', 999_000, 1], ['c', 499_000, 1], ['d', 1_999_500, 1]], bare); // prettier-ignore
    expect(nearEdges.map(({ row }) => row)).toEqual([3, 0, 1, 2]);
  });

  it('the least to go first', () => {
    const { nearEdges } = result(
      floating,
      [
        ['a', 490_000],
        ['b', 1_999_999],
        ['c', 499_000],
      ],
      bare,
    );
    expect(nearEdges.map(({ row }) => row)).toEqual([1, 2, 0]);
  });
});

describe('exactly on a disputed edge', () => {
  it.each([
    ['upper', floating, [2, 1, '50000', '20000', '30000', '0']],
    ['lower', floatingLower, [1, 2, '20000', '50000', '0', '30000']],
  ] as const)('read as %s: tier, deposit and what is to pay under both readings', (_, rule, expected) => {
    const { onEdges } = result(
      rule,
      [
        ['a', '50万', 1],
        ['b', 500_000.01, 1],
      ],
      byTier,
    );
    expect(
      onEdges.map(({ row, edge, due }) => [
        row,
        edge.tier,
        edge.otherTier,
        yuan(edge.deposit),
        yuan(edge.otherDeposit),
        yuan(due?.here),
        yuan(due?.other),
      ]),
    ).toEqual([[0, ...expected]]);
  });

  it('one tier has no edge', () => expect(result(fixed, [['a', 500_000, 1]], byTier).onEdges).toEqual([]));
});

describe('rows that need a person', () => {
  const unsettled = (cells: SheetCells, columns: RosterColumns) =>
    result(floating, cells, columns).unsettled.map(({ row, reasons }) => [
      row,
      ...reasons.map((r) => ('problem' in r ? `${r.why} ${r.problem.code}` : 'otherRow' in r ? `${r.why} ${r.otherRow}` : r.why)),
    ]);

  it.each<[string, unknown[], RosterColumns, unknown[]]>([
    ['a GMV that cannot be read', ['a', 'x', 1], byTier, ['gmv not-an-amount']],
    ['a negative one', ['a', -1, 1], byTier, ['gmv amount-negative']],
    ['an error', ['a', { code: '#N/A' }, 1], byTier, ['gmv error-cell']],
    ['TRUE', ['a', true, 1], byTier, ['gmv not-an-amount']],
    ['no GMV', ['a', '', 1], byTier, ['no-gmv']],
    ['no GMV and a tier that there is not', ['a', '', 9], byTier, ['no-gmv', 'paid not-a-tier']],
    ['a tier that there is not', ['a', 1, 9], byTier, ['paid not-a-tier']],
    ['a balance below 0', ['a', 1, -1], byHeld, ['paid amount-negative']],
    ['no balance', ['a', 1, ''], byHeld, ['no-held']],
    ['no agency', ['', 1, 0], byTier, ['no-agency']],
    ['an agency in error', [{ code: '#REF!' }, 1, 0], byTier, ['agency error-cell']],
  ])('%s', (_, line, columns, reasons) => expect(unsettled([line], columns)).toEqual([[0, ...reasons]]));

  it('a blank tier is nothing paid yet, and all well', () => expect(unsettled([['a', 1, '']], byTier)).toEqual([]));

  it('the same agency again, however typed; both count in the totals', () => {
    const cells = [
      ['Ａ1', 1, 0],
      ['b', 1, 0],
      [' a1', 2, 0],
      ['A1', 3, 0],
    ];
    expect(unsettled(cells, byTier)).toEqual([
      [0, 'twice 2'],
      [2, 'twice 0'],
      [3, 'twice 0'],
    ]);
    expect(result(floating, cells, byTier).totals.all.count).toBe(4);
  });

  it('of another month it is not the same; a month that cannot be read is told', () => {
    const cells = [
      ['a', 1, 0, '2026-05'],
      ['a', 1, 0, '2026-06'],
      ['a', 1, 0, '2026年5月'],
      ['a', 1, 0, '?'],
    ];
    expect(unsettled(cells, { ...byTier, month: 3 })).toEqual([
      [0, 'twice 2'],
      [2, 'twice 0'],
      [3, 'month not-a-month'],
    ]);
  });

  it('twins are of agencies and months that can be read; reasons stand in the order of the sheet', () => {
    const na = { code: '#N/A' };
    expect(unsettled([[na, 1, 0], [na, 1, 0], ['', 1, 0], ['', 1, 0]], byTier)).toEqual([
      [0, 'agency error-cell'], [1, 'agency error-cell'], [2, 'no-agency'], [3, 'no-agency'],
    ]); // prettier-ignore
    const months = [['a', 1, 0, '?'], ['a', 1, 0, '?'], ['a', 1, 0, ''], ['b', 'x', 0, ''], ['a', 1, 0, ''], ['a 5', 1, 0, ''], ['5 a', 1, 0, '']]; // prettier-ignore
    expect(unsettled(months, { ...byTier, month: 3 })).toEqual([
      [0, 'month not-a-month'], [1, 'month not-a-month'], [2, 'twice 4'], [3, 'gmv not-an-amount'], [4, 'twice 2'],
    ]); // prettier-ignore
  });

  it('a first row that has another fault too learns of its second once', () => {
    expect(unsettled([['a', 'x', 0], ['a', 1, 0], ['a', 1, 0]], byTier)).toEqual([
      [0, 'gmv not-an-amount', 'twice 1'], [1, 'twice 0'], [2, 'twice 0'],
    ]); // prettier-ignore
  });

  it.each<[string, unknown[], RosterColumns, number, unknown[]]>([
    ['a tier paid and nothing else', ['', '', 2], byTier, 1, ['no-gmv', 'no-agency']],
    ['a balance of 0 and nothing else', ['', '', 0], byHeld, 0, []],
    ['a tier of 0 and nothing else', ['', '', 0], byTier, 0, []],
    ['a month and nothing else', ['', '', '', '2026-10'], { ...byTier, month: 3 }, 1, ['no-gmv', 'no-agency']],
    ['an agency that no column names is none to miss', ['', 1, 0], { ...byTier, agency: null }, 1, []],
    ['a GMV that cannot be read asks for no balance', ['a', 'x', ''], byHeld, 1, ['gmv not-an-amount']],
    ['where nothing says what was paid, nothing is missed', ['a', 1], bare, 1, []],
  ])('%s', (_, line, columns, rows, reasons) => {
    const found = result(floating, [line], columns);
    expect([found.rows, unsettled([line], columns)]).toEqual([rows, reasons.length === 0 ? [] : [[0, ...reasons]]]);
  });

  it('rows that the sheet has not are blank', () => {
    const layout = { ...layoutOf([['a', 1, 0]]), endRow: 3 };
    expect(inOneGo(rosterResult(floating, [['a', 1, 0]], layout, byTier))).toMatchObject({ rows: 1, unsettled: [] });
  });

  it('each reason says which argument it is of', () => {
    const [row] = result(floating, [['a', 'x', 'x', 'x']], { ...byHeld, month: 3 }).unsettled;
    expect(row?.reasons.map((reason) => ('problem' in reason ? [reason.why, reason.problem] : reason))).toEqual([
      ['gmv', { code: 'not-an-amount', argument: 'gmv', seen: 'x' }],
      ['paid', { code: 'not-an-amount', argument: 'held', seen: 'x' }],
      ['month', { code: 'not-a-month', argument: 'month', seen: 'x' }],
    ]);
  });

  it('what cannot be read is in no total of what it is needed for', () => {
    const { totals } = result(
      floating,
      [
        ['a', 'x', 0],
        ['b', 600_000, 'x'],
        ['c', 1, 0],
      ],
      byTier,
    );
    expect([totals.all.count, totals.all.dueUnknown, yuan(totals.all.deposit), yuan(totals.all.due)]).toEqual([2, 1, '70000', '20000']);
  });

  it('a row blank in every column asked is none', () => expect(result(floating, [['', '', '', 'note']], byTier).rows).toBe(0));
});

it('pauses every few hundred rows', () => {
  const cells = Array.from({ length: 2000 }, (_, i) => [`a${i}`, i, 0]);
  const pausing = rosterResult(floating, cells, layoutOf(cells), byTier);
  const pauses: number[] = [];
  for (let step = pausing.next(); !step.done; step = pausing.next()) pauses.push(step.value);
  // And three times at its end, where lists are sorted.
  expect(pauses).toEqual([0, 500, 1000, 1500, 2000, 2000, 2000]);
});

it('tells how many rows of the body are done, wherever it begins', () => {
  const cells = [['机构', 'GMV', '档'], ...Array.from({ length: 600 }, (_, i) => [`a${i}`, i, 0])];
  const layout = { ...layoutOf(cells), headerRow: 0, firstRow: 1 };
  const pauses: number[] = [];
  const pausing = rosterResult(floating, cells, layout, byTier);
  for (let step = pausing.next(); !step.done; step = pausing.next()) pauses.push(step.value);
  expect(pauses).toEqual([0, 500, 600, 600, 600]);
});

describe('against a plain calculation in cents', () => {
  const edges = [0n, 50_000_000n, 100_000_000n, 200_000_000n];
  const deposits = [2_000_000n, 5_000_000n, 10_000_000n, 20_000_000n];
  const cents = fc.oneof(
    fc.bigInt({ min: 0n, max: 300_000_000n }),
    fc.tuple(fc.constantFrom(...edges.slice(1)), fc.bigInt({ min: -3n, max: 3n })).map(([edge, by]) => edge + by),
    fc.constantFrom(...edges.slice(1).flatMap((edge) => [(edge * 95n) / 100n, (edge * 95n) / 100n - 1n])),
  );
  const written = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
  const cellOf = (amount: bigint, isText: boolean): unknown => (isText ? written(amount) : Number(written(amount)));
  const inCents = (amount: Decimal | null) => BigInt(amount!.times(100).toFixed(0));

  it.each([
    ['upper', floating],
    ['lower', floatingLower],
  ] as const)('edges read as %s', (side, rule) => {
    const line = fc.record({ gmv: cents, held: fc.bigInt({ min: 0n, max: 25_000_000n }), isText: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const cells = lines.map(({ gmv, held, isText }, i) => [`a${i}`, cellOf(gmv, isText), cellOf(held, !isText)]);
        const { totals, calls, nearEdges, onEdges } = result(rule, cells, byHeld);
        const plain = lines.map(({ gmv, held }) => {
          const reached = edges.filter((edge) => (side === 'upper' ? gmv >= edge : gmv > edge || edge === 0n)).length;
          const deposit = deposits[reached - 1]!;
          const above = edges.find((edge) => edge > gmv);
          const isNear = above !== undefined && gmv * 100n >= above * 95n;
          return { gmv, tier: reached, deposit, due: deposit > held ? deposit - held : 0n, isNear, isOn: edges.slice(1).includes(gmv) };
        });
        const sum = (amounts: bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);
        for (const { tier, count, gmv, deposit, due } of totals.tiers) {
          const inTier = plain.filter((one) => one.tier === tier);
          expect([count, inCents(gmv), inCents(deposit), inCents(due)]).toEqual([
            inTier.length,
            sum(inTier.map((one) => one.gmv)),
            sum(inTier.map((one) => one.deposit)),
            sum(inTier.map((one) => one.due)),
          ]);
        }
        expect(inCents(totals.all.due)).toBe(sum(plain.map(({ due }) => due)));
        const called = plain.flatMap(({ due }, row) => (due > 0n ? [{ row, due }] : []));
        called.sort((a, b) => (a.due === b.due ? a.row - b.row : a.due > b.due ? -1 : 1));
        expect(calls.map(({ row, due }) => ({ row, due: inCents(due) }))).toEqual(called);
        const rows = (is: (one: (typeof plain)[number]) => boolean) => plain.flatMap((one, row) => (is(one) ? [row] : []));
        expect(nearEdges.map(({ row }) => row).sort((a, b) => a - b)).toEqual(rows(({ isNear }) => isNear));
        expect(onEdges.map(({ row }) => row)).toEqual(rows(({ isOn }) => isOn));
      }),
    );
  });
});
