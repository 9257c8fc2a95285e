import fc from 'fast-check';
import { countedFormula, type CountedRule } from '../../../src/roster/counted/formula';
import { type Answer, formulaAnswer } from './formula-answer';

// D: amount, F: status, G: refund, H: after-sales.
const cellOf = (column: number): string => `${'ABCDEFGH'[column]!}2`;
const status = { column: 5, leftOut: ['已退款', '交易关闭', ' 已退款'], counted: ['已完成', '4', 'A "b"'] };
const refund = { column: 6, unit: 'yuan', nothing: ['-', '无'] } as const;
const error = (name: string): Answer => ({ error: name });

function answer(rule: CountedRule, amount: Answer, said: Answer = null, paidBack: Answer = null, later: Answer = null): Answer {
  return formulaAnswer(countedFormula(cellOf, 3, rule), { D2: amount, F2: said, G2: paidBack, H2: later });
}

describe('a status decides', () => {
  const rule: CountedRule = { statuses: [status], refund: null };
  it.each<[Answer, Answer, Answer]>([
    // amount, status, what counts
    [100.5, '已完成', 100.5],
    [100.5, '已退款', 0],
    [100.5, ' 已退款', 0],
    [100.5, '交易关闭', 0],
    [-100.5, '已完成', -100.5],
    [-100.5, '已退款', 0],
    [0, '已完成', 0],
    [100.5, 4, 100.5],
    [100.5, 'a "B"', 100.5],
    // A word that nobody has decided, a blank among them.
    [100.5, '部分退款', error('#N/A')],
    [100.5, null, error('#N/A')],
    [100.5, 0, error('#N/A')],
    [100.5, '已完成 ', error('#N/A')],
    [100.5, error('#REF!'), error('#REF!')],
    // A blank never becomes 0, whatever its status.
    [null, '已完成', ''],
    [null, '已退款', ''],
    ['', '部分退款', ''],
    // What is counted is read by the functions: a text stays as it is.
    ['¥1,000', '已完成', '¥1,000'],
    ['51.2万', '已完成', '51.2万'],
    ['abc', '已完成', 'abc'],
    // What is left out must have been an amount.
    ['1000', '已退款', 0],
    ['-5.50', '已退款', 0],
    ['abc', '已退款', error('#VALUE!')],
    ['51.2万', '已退款', error('#VALUE!')],
    ['1,000', '已退款', error('#VALUE!')],
    ['50%', '已退款', error('#VALUE!')],
    ['1/2', '已退款', error('#VALUE!')],
    ['12:30', '已退款', error('#VALUE!')],
    [true, '已退款', error('#VALUE!')],
    [error('#DIV/0!'), '已完成', error('#DIV/0!')],
    [error('#DIV/0!'), '已退款', error('#DIV/0!')],
  ])('%p, %p → %p', (amount, said, expected) => expect(answer(rule, amount, said)).toEqual(expected));

  it('a blank counts or is left out where a person says so', () => {
    expect(answer({ statuses: [{ ...status, counted: ['已完成', ''] }], refund: null }, 7, null)).toBe(7);
    expect(answer({ statuses: [{ ...status, leftOut: [''] }], refund: null }, 7, '')).toBe(0);
  });

  it('of two columns each may leave a line out; both must be decided for it to count', () => {
    const both: CountedRule = { statuses: [status, { column: 7, leftOut: ['退款成功'], counted: ['', '退款关闭'] }], refund: null };
    expect(answer(both, 9, '已完成', null, '退款成功')).toBe(0);
    expect(answer(both, 9, '已退款', null, '其他')).toBe(0);
    expect(answer(both, 9, '已完成', null, '退款关闭')).toBe(9);
    expect(answer(both, 9, '已完成', null, null)).toBe(9);
    expect(answer(both, 9, '已完成', null, '其他')).toEqual(error('#N/A'));
    expect(answer(both, 9, '其他', null, null)).toEqual(error('#N/A'));
  });
});

describe('a refund is subtracted', () => {
  const rule: CountedRule = { statuses: [], refund };
  it.each<[Answer, Answer, Answer]>([
    [100, 30, 70],
    [100, -30, 70],
    [100, '30', 70],
    [100, 130, -30],
    [100, null, 100],
    [100, '', 100],
    [100, 0, 100],
    [100, '-', 100],
    [100, '无', 100],
    ['100', 30, 70],
    ['¥100', 0, '¥100'],
    ['¥100', null, '¥100'],
    // Refunds of their own line.
    [-100, 100, -100],
    [0, 5, 0],
    ['¥100', 30, error('#VALUE!')],
    [100, '¥30', error('#VALUE!')],
    [100, '10%', error('#VALUE!')],
    [100, true, error('#VALUE!')],
    [100, error('#N/A'), error('#N/A')],
    [null, 30, ''],
    [error('#NUM!'), 30, error('#NUM!')],
  ])('%p less %p → %p', (amount, paidBack, expected) => expect(answer(rule, amount, null, paidBack)).toEqual(expected));

  it('in its own unit, every digit of it', () => {
    const inWan: CountedRule = { statuses: [], refund: { ...refund, unit: 'wan' } };
    expect(answer(inWan, 10_000, null, 0.57)).toBe(4300);
    expect(answer({ statuses: [], refund: { ...refund, unit: 'fen' } }, 100, null, 3000)).toBe(70);
  });

  it('only of what its status lets count', () => {
    const both: CountedRule = { statuses: [status], refund };
    expect(answer(both, 100, '已完成', 30)).toBe(70);
    expect(answer(both, 100, '已退款', 100)).toBe(0);
    expect(answer(both, 100, '部分退款', 30)).toEqual(error('#N/A'));
  });
});

describe('laws', () => {
  const word = fc.constantFrom('已完成', '已退款', '交易关闭', '部分退款', 'Closed', 'a"b', '');
  const cents = fc.integer({ min: -10_000_000, max: 1_000_000_000 }).map((n) => n / 100);

  it('whatever is decided of each word: left out is 0, counted is the amount, neither is #N/A', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.uniqueArray(word), word, cents, (leftOut, others, said, amount) => {
        const counted = others.filter((one) => !leftOut.includes(one));
        const expected = leftOut.includes(said) ? 0 : counted.includes(said) ? amount : error('#N/A');
        expect(answer({ statuses: [{ column: 5, leftOut, counted }], refund: null }, amount, said)).toEqual(expected);
      }),
    );
  });

  it('amount and refund in cents leave cents, to a hair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), fc.integer({ min: 0, max: 1e11 }), (amount, paidBack) => {
        const left = answer({ statuses: [], refund }, amount / 100, null, paidBack / 100) as number;
        expect(Math.abs(left - (amount - paidBack) / 100)).toBeLessThan(0.000001);
      }),
    );
  });
});

it.each<[what: string, rule: CountedRule, formula: string]>([
  ['nothing is decided', { statuses: [], refund: null }, '=IF(D2="","",D2)'],
  ['one word counts', { statuses: [{ column: 5, leftOut: [], counted: ['a'] }], refund: null }, '=IF(D2="","",IF(F2&""="a",D2,NA()))'],
  ['none counts', { statuses: [{ column: 5, leftOut: [], counted: [] }], refund: null }, '=IF(D2="","",IF(FALSE,D2,NA()))'],
  [
    'two words count',
    { statuses: [{ column: 5, leftOut: [], counted: ['a', 'b"'] }], refund: null },
    '=IF(D2="","",IF(OR(F2&""="a",F2&""="b"""),D2,NA()))',
  ],
  [
    'two columns',
    {
      statuses: [
        { column: 5, leftOut: [], counted: ['a'] },
        { column: 7, leftOut: [], counted: ['b'] },
      ],
      refund: null,
    },
    '=IF(D2="","",IF(AND(F2&""="a",H2&""="b"),D2,NA()))',
  ],
])('the formula, letter by letter: %s', (_what, rule, formula) => {
  expect(countedFormula(cellOf, 3, rule)).toBe(formula);
});

it('what is in yuan is reckoned with as it is, where it is a number', () => {
  const formula = countedFormula(cellOf, 3, { statuses: [], refund });
  expect(formula).toContain('IF(ISNUMBER(D2),D2,');
  expect(formula).toContain('IF(ISNUMBER(G2),G2,');
  expect(countedFormula(cellOf, 3, { statuses: [], refund: { ...refund, unit: 'wan' } })).not.toContain('ISNUMBER(G2),G2,');
});
