import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import type { Problem } from '../../../src/engine/amounts/problem';
import { scheduleOf, type ScheduleRow } from '../../../src/engine/tables/assessments';
import { fixed, floating } from '../rules';

const may = monthOf(2026, 5);
type Cell = string | null | Problem;
const amount = (cell: Cell) => (typeof cell === 'string' ? new Decimal(cell) : cell);
const row = (
  agency: ScheduleRow['agency'],
  month: number | null | Problem,
  gmv: Cell,
  held: Cell = null,
  rule: ScheduleRow['rule'] = floating,
): ScheduleRow => ({
  agency,
  month,
  gmv: amount(gmv),
  held: amount(held),
  rule,
});
const shown = (value: number | Decimal | Problem) => (isProblem(value) ? value.code : Number(value));
const answers = (...rows: ScheduleRow[]) =>
  scheduleOf(rows).map((a) => a && [shown(a.tier), shown(a.deposit), shown(a.heldBefore), shown(a.due), shown(a.surplus)]);
const bad: Problem = { code: 'not-an-amount', argument: 'gmv', seen: 'x' };
const all = (code: string) => [code, code, code, code, code];

it('carries what is held from month to month; what is paid stays when GMV falls', () => {
  expect(answers(row('a', may, '100'), row('a', may + 1, '600000'), row('a', may + 2, '100'), row('a', may + 3, '2000000'))).toEqual([
    [1, 20000, 0, 20000, 0],
    [2, 50000, 20000, 30000, 0],
    [1, 20000, 50000, 0, 30000],
    [4, 200000, 50000, 150000, 0],
  ]);
});

it('a balance given counts from there on, a deduction included', () => {
  expect(answers(row('a', may, '600000', '50000'), row('a', may + 1, '600000', '12345.67'), row('a', may + 2, '600000'))).toEqual([
    [2, 50000, 50000, 0, 0],
    [2, 50000, 12345.67, 37654.33, 0],
    [2, 50000, 50000, 0, 0],
  ]);
});

it('rows come in any order and agencies mixed; the answer stands beside its row', () => {
  expect(answers(row('a', may + 1, '600000'), row('b', may, '1'), row('a', may, '100'))).toEqual([
    [2, 50000, 20000, 30000, 0],
    [1, 20000, 0, 20000, 0],
    [1, 20000, 0, 20000, 0],
  ]);
});

it('the rule may change along the way; what is held stays', () => {
  expect(answers(row('a', may, '1', null, fixed), row('a', may + 1, '1', null, floating))).toEqual([
    [1, 200000, 0, 200000, 0],
    [1, 20000, 200000, 0, 180000],
  ]);
});

it('a blank row, and a month whose GMV is blank, answer nothing; a balance given there still counts', () => {
  expect(answers(row(null, null, null), row('a', may, null, '30000'), row('a', may + 1, '1'))).toEqual([
    null,
    null,
    [1, 20000, 30000, 0, 10000],
  ]);
});

it('two rows for one agency and month: both refused, each naming the other; what follows does not guess', () => {
  const twins = scheduleOf([row('a', may, '1'), row('b', may, '1'), row('a', may, '2'), row('a', may + 1, '3')]);
  expect(twins[0]?.tier).toEqual({ code: 'agency-month-twice', row: 3 });
  expect(twins[2]?.tier).toEqual({ code: 'agency-month-twice', row: 1 });
  expect(twins[1]?.tier).toBe(1);
  expect(twins[3]).toMatchObject({ tier: 1, heldBefore: { code: 'held-unknown', row: 1 }, due: { code: 'held-unknown', row: 1 } });
});

describe('a row that cannot be read', () => {
  it('is an error throughout, and what would carry from it says so until a balance is given', () => {
    expect(answers(row('a', may, bad), row('a', may + 1, '600000'), row('a', may + 2, '600000', '50000'), row('a', may + 3, '1'))).toEqual([
      all('not-an-amount'),
      [2, 50000, 'held-unknown', 'held-unknown', 'held-unknown'],
      [2, 50000, 50000, 0, 0],
      [1, 20000, 50000, 0, 30000],
    ]);
  });

  it('names what is blank, and is named by its number by what would carry from it', () => {
    const noMonth: Problem = { code: 'not-a-month', argument: 'month', seen: '?' };
    const told = (...rows: ScheduleRow[]) => scheduleOf([row('b', may, '1'), ...rows]).map((one) => one?.heldBefore);
    expect(told(row(null, may, '1'), row('a', null, '1')).slice(1)).toEqual([
      { code: 'blank-argument', argument: 'agency' },
      { code: 'blank-argument', argument: 'month' },
    ]);
    expect(told(row('a', noMonth, '1'), row('a', may, '1'))[2]).toEqual({ code: 'held-unknown', row: 2 });
    expect(told(row('a', may, bad), row('a', may + 1, '1'))[2]).toEqual({ code: 'held-unknown', row: 2 });
    expect(told(row('a', may, '1', bad), row('a', may + 1, '1'))[2]).toEqual({ code: 'held-unknown', row: 2 });
    expect(told(row('a', may, null, bad), row('a', may + 1, '1'))[2]).toEqual({ code: 'held-unknown', row: 2 });
  });

  it('spoils no other agency', () => {
    expect(answers(row('a', may, bad), row('b', may, '1'))[1]).toEqual([1, 20000, 0, 20000, 0]);
  });

  it('without a month it may belong anywhere, so no carried balance of its agency is certain', () => {
    const noMonth: Problem = { code: 'not-a-month', argument: 'month', seen: '?' };
    expect(answers(row('a', noMonth, '1'), row('a', may, '1'), row('a', may + 1, '1', '20000'), row('a', may + 2, '1'))).toEqual([
      all('not-a-month'),
      [1, 20000, 'held-unknown', 'held-unknown', 'held-unknown'],
      [1, 20000, 20000, 0, 0],
      [1, 20000, 'held-unknown', 'held-unknown', 'held-unknown'],
    ]);
  });

  it.each([
    ['without an agency', row(null, may, '1'), all('blank-argument')],
    ['without a month', row('a', null, '1'), all('blank-argument')],
    ['without a rule', row('a', may, '1', null, { code: 'rule-dates-missing' }), all('rule-dates-missing')],
    ['with a balance but no month', row('a', null, null, '50000'), all('blank-argument')],
    ['with a balance but no agency', row(null, null, null, '50000'), all('blank-argument')],
    ['with a month but no agency', row(null, may, null), all('blank-argument')],
    ['with an agency that is an error', row({ code: 'error-cell', seen: '#N/A' }, may, '1'), all('error-cell')],
    ['with a balance that cannot be read and no GMV', row('a', may, null, bad), all('not-an-amount')],
    ['with a balance that cannot be read', row('a', may, '1', bad), [1, 20000, 'not-an-amount', 'not-an-amount', 'not-an-amount']],
  ])('%s', (_, unreadable, expected) => expect(answers(unreadable)).toEqual([expected]));
});

describe('a rule that cannot be found comes before any other problem of its row', () => {
  const lost: Problem = { code: 'rule-unknown', seen: 'nope', known: [] };
  it.each([
    ['no agency', row(null, may, '1', null, lost)],
    ['an agency that cannot be read', row({ code: 'error-cell', seen: '#N/A' }, may, '1', null, lost)],
    ['no month', row('a', null, '1', null, lost)],
    ['no GMV, so that nothing is assessed', row('a', may, null, null, lost)],
    ['a GMV that cannot be read', row('a', may, bad, null, lost)],
    ['a balance that cannot be read', row('a', may, '1', bad, lost)],
    ['a balance that cannot be read and no GMV', row('a', may, null, bad, lost)],
  ])('%s', (_, unreadable) => expect(answers(unreadable)).toEqual([all('rule-unknown')]));

  it('and before a twin, which still names the row', () => {
    expect(answers(row('a', may, '1', null, lost), row('a', may, '1'))).toEqual([all('rule-unknown'), all('agency-month-twice')]);
  });

  it('a balance entered in a row that is not assessed is carried on all the same', () => {
    expect(answers(row('a', may, null, '60000', lost), row('a', may + 1, '1'))[1]).toEqual([1, 20000, 60000, 0, 40000]);
  });

  it('but a row that is blank throughout stays blank', () => {
    expect(answers(row(null, null, null, null, lost))).toEqual([null]);
  });
});

it('after a balance that cannot be read, the next month does not guess either', () => {
  expect(answers(row('a', may, '1', bad), row('a', may + 1, '1'))[1]).toEqual([1, 20000, 'held-unknown', 'held-unknown', 'held-unknown']);
});

it('a row that is blank throughout answers nothing, also where a host hands blanks over as 0', () => {
  expect(answers(row(null, null, '0', '0'), row('a', null, '0', '0'))).toEqual([null, null]);
});

it('thousands of rows for one agency and month are refused in a moment, each naming one other', () => {
  const refused = scheduleOf(Array.from({ length: 20_000 }, () => row('a', may, '1')));
  expect([refused[0]?.tier, refused[1]?.tier, refused[19_999]?.tier]).toEqual(
    [2, 1, 1].map((other) => ({ code: 'agency-month-twice', row: other })),
  );
});

describe('laws', () => {
  const rows = fc.uniqueArray(
    fc.record({
      agency: fc.constantFrom('a', 'b'),
      month: fc.integer({ min: 0, max: 11 }),
      gmv: fc.integer({ min: 0, max: 3_000_000 }),
      held: fc.option(fc.integer({ min: 0, max: 300_000 })),
    }),
    { selector: ({ agency, month }) => `${agency}${month}`, maxLength: 20 },
  );

  it('the order of the rows changes no figure', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const made = given.map((r) => row(r.agency, may + r.month, String(r.gmv), r.held === null ? null : String(r.held)));
        expect(answers(...[...made].reverse()).reverse()).toEqual(answers(...made));
      }),
    );
  });

  it('due − surplus is deposit − held, due and surplus are never both positive, and without balances given what is held never falls', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const made = given.map((r) => row(r.agency, may + r.month, String(r.gmv)));
        const held = new Map<string, number>();
        const inOrder = given.map((r, i) => ({ r, a: answers(...made)[i] as number[] })).sort((x, y) => x.r.month - y.r.month);
        for (const { r, a } of inOrder) {
          const [, deposit, before, due, surplus] = a as [number, number, number, number, number];
          expect(due - surplus).toBe(deposit - before);
          expect(Math.min(due, surplus)).toBe(0);
          expect(before).toBe(held.get(r.agency) ?? 0);
          held.set(r.agency, before + due);
        }
      }),
    );
  });
});
