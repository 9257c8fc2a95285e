// Where a roster on the sheet first shows something else than what was worked out.
import fc from 'fast-check';
import type { Problem } from '../../../src/engine/amounts/problem';
import type { RosterCell } from '../../../src/roster/orders/cells';
import { firstDiffering } from '../../../src/roster/orders/differing';

const problem: Problem = { code: 'agency-total-negative', total: '-1' };

describe('one cell', () => {
  it.each<[string, RosterCell, unknown]>([
    ['a number and itself', 0.01, 0.01],
    ['0 and 0', 0, 0],
    ['a text and itself', 'A1', 'A1'],
    ['a blank and an empty text', null, ''],
    ['a blank and null', null, null],
    ['a blank and no cell', null, undefined],
    ['an empty text and a blank', '', null],
    ['a problem and any error', problem, { code: '#N/A' }],
  ])('%s agree', (_, expected, shown) => expect(firstDiffering([[expected]], [[shown]])).toBeNull());

  it.each<[string, RosterCell, unknown]>([
    ['a number and the nearest other', 0.1 + 0.2, 0.3],
    ['a number and its digits', 1, '1'],
    ['digits and their number', '1', 1],
    ['a text in other letters', 'A1', 'a1'],
    ['a text with a space behind', 'A1', 'A1 '],
    ['a blank and 0', null, 0],
    ['a blank and a space', null, ' '],
    ['a blank and FALSE', null, false],
    ['a blank and an error', null, { code: '#N/A' }],
    ['0 and a blank', 0, ''],
    ['a number and no cell', 1, undefined],
    ['a number and an error', 1, { code: '#VALUE!' }],
    ['a problem and a number', problem, 1],
    ['a problem and a blank', problem, ''],
    ['a problem and the name of an error', problem, '#N/A'],
  ])('%s differ', (_, expected, shown) => expect(firstDiffering([[expected]], [[shown]])).toEqual({ row: 0, column: 0 }));
});

describe('many cells', () => {
  const expected: RosterCell[][] = [
    ['甲', 1, null],
    ['乙', 2, problem],
  ];

  it.each<[string, unknown[][], { row: number; column: number } | null]>([
    [
      'all agree',
      [
        ['甲', 1, ''],
        ['乙', 2, { code: '#N/A' }],
      ],
      null,
    ],
    ['more is shown beside and below', [['甲', 1, '', 'x'], ['乙', 2, { code: '#N/A' }], ['丙']], null],
    [
      'blanks may be left out',
      [
        ['甲', 1],
        ['乙', 2, { code: '#N/A' }],
      ],
      null,
    ],
    [
      'the last cell',
      [
        ['甲', 1, ''],
        ['乙', 2, 3],
      ],
      { row: 1, column: 2 },
    ],
    [
      'the first of several, row by row',
      [
        ['甲', 1, 9],
        ['丁', 7, 8],
      ],
      { row: 0, column: 2 },
    ],
    [
      'the first of several in a row',
      [
        ['甲', 5, 9],
        ['乙', 2, 8],
      ],
      { row: 0, column: 1 },
    ],
    ['a row is missing', [['甲', 1, '']], { row: 1, column: 0 }],
    ['nothing is shown', [], { row: 0, column: 0 }],
  ])('%s', (_, shown, found) => expect(firstDiffering(expected, shown)).toEqual(found));

  it('nothing expected agrees with anything', () => {
    expect(firstDiffering([], [['x']])).toBeNull();
    expect(firstDiffering([[]], [['x']])).toBeNull();
  });
});

it('one cell changed is the one that is found', () => {
  const cell = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.constant(problem));
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.array(fc.array<RosterCell>(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
        fc.nat(rows - 1),
        fc.nat(columns - 1),
      ),
    );
  fc.assert(
    fc.property(table, ([cells, row, column]) => {
      const shown: unknown[][] = cells.map((line) => [...line]);
      expect(firstDiffering(cells, shown)).toBeNull();
      shown[row]![column] = Symbol('another');
      expect(firstDiffering(cells, shown)).toEqual({ row, column });
    }),
  );
});
