import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthOf } from '../../../src/engine/amounts/month';
import { gmvByAgency, gmvOf, newOrderSums, type OrderLine } from '../../../src/engine/tables/orders';

const october = monthOf(2026, 10);
/** 0 as an entity value of Excel's. */
const zero = { type: 'Double', basicType: 'Double', basicValue: 0 };
const line = (agency: unknown, date: unknown, amount: unknown): OrderLine => ({ agency, date, amount });
/** Line by line and as columns, which must be the same. */
function roster(lines: readonly OrderLine[]) {
  const rows = gmvByAgency(lines.length, (i) => lines[i]!, october).map(({ agency, gmv }) => [
    agency,
    isProblem(gmv) ? gmv : gmv.toFixed(),
  ]);
  const { addColumns, sums } = newOrderSums(october);
  const column = (name: keyof OrderLine) => lines.map((one) => [one[name]]);
  addColumns(column('agency'), column('date'), column('amount'));
  const sumsOfColumns = sums().map((sum) => ({ agency: sum.agency, gmv: gmvOf(sum) }));
  expect(sumsOfColumns.map(({ agency, gmv }) => [agency, isProblem(gmv) ? gmv : gmv.toFixed()])).toEqual(rows);
  return rows;
}

it('sums the month per agency, refunds deducted, in order of first appearance; other months count for nothing', () => {
  expect(
    roster([
      line('乙', '2026-09-30', 999),
      line('甲', 46296, 100.1),
      line('甲', '2026-10-31 23:59:59', '1,000.20'),
      line('乙', 46296.5, 5),
      line('甲', '2026/10/15', -0.3),
      line('甲', '2026-11-01', 7),
      line('丙', 46200, 7),
      line('甲', '2026-10', '¥1万'),
    ]),
  ).toEqual([
    ['乙', '5'],
    ['甲', '11100'],
    ['丙', '0'],
  ]);
});

it('the first and the last instant of the month are in it, the next ones are not', () => {
  expect(roster([line('a', 46296, 1), line('a', 46295.99999, 10), line('a', 46326.99999, 100), line('a', 46327, 1000)])).toEqual([
    ['a', '101'],
  ]);
});

it('an agency is one however it is typed: as a number, with spaces, full-width or in capitals, as in Excel’s own comparison', () => {
  expect(roster([line('123', 46296, 1), line(123, 46296, 2), line(' １２３ ', 46296, 4)])).toEqual([['123', '7']]);
  expect(roster([line('Ab1', 46296, 1), line('ＡＢ1', 46296, 2), line('ab1 ', 46296, 4)])).toEqual([['Ab1', '7']]);
  // ASCII alone, and nothing before it that has other letters.
  expect(roster([line('Ab1', 46296, 5), line('AB1', 46296, 5)])).toEqual([['Ab1', '10']]);
});

it('thousands of agencies keep apart, and one that comes again under another spelling is still the same', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `WX${i}`);
  const again = ids.map((id) => line(id.toLowerCase(), 46300, 0.5));
  expect(roster([...ids.map((id) => line(id, 46296, 1)), line('', '', ''), ...again])).toEqual(ids.map((id) => [id, '1.5']));
});

it('a month typed as a number counts as its first day', () =>
  expect(roster([line('a', 202610, 3), line('a', 202611, 5)])).toEqual([['a', '3']]));

it('lines that are blank throughout are passed over, however a blank is handed over', () => {
  expect(
    roster([line('', '', ''), line(null, null, null), line(0, 0, 0), line(' ', '', 0), line(zero, zero, zero), line('a', 46296, 1)]),
  ).toEqual([['a', '1']]);
});

it.each([
  ['blank', ''],
  ['0', 0],
  ['a residue of 0', -1e-9],
  ['0 as text', '0'],
])('a line without a date is passed over where its amount is %s, but its agency has a row', (_, amount) => {
  for (const date of ['', null, 0, ' ']) {
    expect(roster([line('a', 46296, 1), line('b', date, amount), line('', date, amount)])).toEqual([
      ['a', '1'],
      ['b', '0'],
    ]);
  }
});

describe('a line that cannot be counted is its agency’s problem, named by its row', () => {
  it.each([
    ['amount', line('b', 46296, 'x'), 'b', { code: 'not-an-amount', argument: 'amount', seen: 'x' }],
    ['blank amount', line('b', 46296, ''), 'b', { code: 'blank-argument', argument: 'amount' }],
    ['date', line('b', 'someday', 5), 'b', { code: 'not-a-day', argument: 'date', seen: 'someday' }],
    ['blank date', line('b', '', 5), 'b', { code: 'blank-argument', argument: 'date' }],
    ['a month typed as a number in place of a day', line('b', 202613, 5), 'b', { code: 'not-a-day', argument: 'date', seen: '202613' }],
    ['a serial as text', line('b', '46300', 5), 'b', { code: 'not-a-day', argument: 'date', seen: '46300' }],
    ['a serial that never was', line('b', 60, 5), 'b', { code: 'not-a-day', argument: 'date', seen: '60' }],
    ['no agency', line('', 46296, 5), '', { code: 'blank-argument', argument: 'agency' }],
    ['no agency, a blank handed over as 0', line(0, 46296, 5), '', { code: 'blank-argument', argument: 'agency' }],
    ['error in amount', line('b', 46296, { code: '#N/A' }), 'b', { code: 'error-cell', seen: '#N/A' }],
    ['error in agency', line({ code: '#REF!' }, 46296, 5), { code: 'error-cell', seen: '#REF!' }, { code: 'error-cell', seen: '#REF!' }],
  ])('%s', (_, bad, agency, problem) => {
    expect(roster([line('a', 46296, 1), bad])).toEqual([
      ['a', '1'],
      [agency, { code: 'line-unreadable', line: 2, problem }],
    ]);
  });

  it('but not where it is of another month', () => {
    expect(roster([line('b', '2026-09-01', 'x'), line('', '2026-09-01', 5), line('b', 46296, 1)])).toEqual([['b', '1']]);
  });
});

it('a number that is no whole cents counts with all its digits', () => {
  expect(roster([line('a', '2026-10', 0.125), line('a', '2026-10', 0.125)])).toEqual([['a', '0.25']]);
});

it('sums beyond what a double holds exactly stay exact', () => {
  const many = [
    ...Array.from({ length: 20 }, () => line('a', 46296, 9_007_199_254_740.99)),
    line('a', 46296, '0.000000000001'),
    line('a', 46296, 1e22),
  ];
  expect(roster(many)).toEqual([['a', '10000000180143985094819.800000000001']]);
});

describe('laws', () => {
  const cents = fc.integer({ min: -5_000_000, max: 50_000_000 });
  const orders = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.integer({ min: 46266, max: 46356 }), cents), { maxLength: 60 });
  const asLines = (rows: readonly (readonly [string, number, number])[]) => rows.map(([agency, date, c]) => line(agency, date, c / 100));
  const figures = (rows: readonly (readonly [string, number, number])[]) => new Map(roster(asLines(rows)) as [string, string][]);

  it('equals adding whole cents with integers', () => {
    fc.assert(
      fc.property(orders, (rows) => {
        for (const [agency, gmv] of figures(rows)) {
          const sum = rows
            .filter(([a, date]) => a === agency && date >= 46296 && date < 46327)
            .reduce((total, [, , c]) => total + BigInt(c), 0n);
          expect(Number(gmv)).toBe(Number(sum) / 100);
        }
      }),
    );
  });

  it('sums by what Excel takes for the same text, whichever spelling comes first', () => {
    const spellings = { A1: ['A1', 'a1', ' A1', 'Ａ１', 'a１\u3000'], 甲: ['甲', '甲 '], 7: ['7', 7, '７'], 'B-2': ['B-2', 'b-2'] };
    const written = fc.constantFrom(...Object.entries(spellings).flatMap(([name, cells]) => cells.map((cell) => [name, cell] as const)));
    fc.assert(
      fc.property(fc.array(fc.tuple(written, fc.integer({ min: 1, max: 900_000 })), { maxLength: 40 }), (rows) => {
        const expected = new Map<string, readonly [first: unknown, cents: number]>();
        for (const [[name, cell], c] of rows) {
          const [first, sum] = expected.get(name) ?? [cell, 0];
          expected.set(name, [first, sum + c]);
        }
        const found = roster(rows.map(([[, cell], c]) => line(cell, 46300, c / 100)));
        expect(found.map(([agency, gmv]) => [agency, Number(gmv)])).toEqual(
          [...expected.values()].map(([first, sum]) => [first, sum / 100]),
        );
      }),
    );
  });

  it('orders outside the month change no figure, nor does the order of the rows', () => {
    fc.assert(
      fc.property(orders, orders, (rows, more) => {
        const outside = more.filter(([, date]) => date < 46296 || date >= 46327);
        const [plain, added, turned] = [figures(rows), figures([...rows, ...outside]), figures([...rows].reverse())];
        for (const [agency, gmv] of plain) expect([added.get(agency), turned.get(agency)]).toEqual([gmv, gmv]);
      }),
    );
  });

  it('amounts that add up to exactly 500,000.00 do, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 2, maxLength: 55 }), (parts) => {
        const rest = 50_000_000 - parts.reduce((a, b) => a + b, 0);
        expect(figures([...parts, rest].map((c) => ['甲', 46300, c] as const)).get('甲')).toBe('500000');
      }),
    );
  });
});
