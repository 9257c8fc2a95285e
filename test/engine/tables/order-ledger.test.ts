import { monthOf } from '../../../src/engine/amounts/month';
import { addLine, isBlankOrZero, newLedger, sumsOf } from '../../../src/engine/tables/order-ledger';
import { gmvOf } from '../../../src/engine/tables/orders';

/** As Excel hands over a cell with a data type. */
const rich = (basicType: string, basicValue: unknown) => ({ type: basicType, basicType, basicValue });

it.each<readonly [unknown, boolean]>([
  [null, true],
  [undefined, true],
  ['', true],
  [' ', true],
  ['　', true],
  [0, true],
  [-0, true],
  [-1e-9, true],
  [rich('Double', 0), true],
  [rich('Double', 1e-9), true],
  [rich('String', ' '), true],
  [rich('Empty', ''), true],
  [0.01, false],
  [-5, false],
  ['0', false],
  ['x', false],
  [' x', false],
  [true, false],
  [false, false],
  [rich('Double', 5), false],
  [rich('String', 'x'), false],
  [rich('Boolean', false), false],
  [rich('Error', '#N/A'), false],
])('%j is nothing, or the 0 that is handed over for it: %j', (cell, expected) => expect(isBlankOrZero(cell)).toBe(expected));

const october = monthOf(2026, 10);
const sumsAfter = (...lines: readonly (readonly [agency: unknown, date: unknown, amount: unknown])[]) => {
  const ledger = newLedger(october);
  for (const [i, line] of lines.entries()) addLine(ledger, i, ...line);
  return sumsOf(ledger);
};

it('of several lines that cannot be read, an agency is told the first', () =>
  expect(sumsAfter(['a', 46296, 'x'], ['a', 46297, 5], ['a', 46298, 'y'])).toMatchObject([
    { agency: 'a', problem: { code: 'line-unreadable', line: 1, problem: { seen: 'x' } } },
  ]));

it.each([
  ['-88', '-88'],
  [-0.005, '-0.005'],
  ['-1万', '-10000'],
])('a refund of %j is deducted', (amount, left) =>
  expect(sumsAfter(['a', 46296, amount]).map((sum) => String(gmvOf(sum)))).toEqual([left]),
);
