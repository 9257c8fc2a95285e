// Lines held against what they were: which is which, what of it changed, what came, went and moved.
import fc from 'fast-check';
import { cellsOfLine } from '../../../../src/roster/close/sheet/canonical';
import type { LineRead } from '../../../../src/roster/close/sheet/read-sheet';
import { inOneGo } from '../../../../src/roster/table/in-slices';
import { lineFindingsInSlices, movedAmong, type LineFinding } from '../../../../src/roster/close/verify/line-differences';

const line = (row: number, text: string, cells: readonly unknown[] = cellsOfLine(text)): LineRead => ({
  row,
  kind: text.split('\t')[0]!,
  check: '',
  cells,
  text,
});
/** Rows from 10 on. */
const lines = (...texts: readonly string[]): LineRead[] => texts.map((text, index) => line(10 + index, text));

/** Of rows: their number is their name; of other lines: their kind. */
const nameOf = (text: string): string => (text.startsWith('row\t') ? text.split('\t')[2]! : text.split('\t')[0]!);
const keyOf = (text: string): string => text.split('\t')[1]!;
const findings = (now: readonly LineRead[], closed: readonly string[]): LineFinding[] =>
  inOneGo(lineFindingsInSlices(now, closed, nameOf, keyOf));

const [month, rule] = ['month\t月份\t\t2026-11', 'rule\t规则\t\tfloating-v2'];
const [a, b, c] = ['row\ta\t1.00\tA\t甲\t5.00', 'row\tb\t2.00\tB\t乙\t6.00', 'row\tc\t3.00\tC\t丙\t7.00'];
const cell = (row: number, column: number, closed: string, now: string): LineFinding => ({
  kind: 'cell',
  row,
  column,
  closed,
  now,
  by: 'record',
});

it.each<[string, LineRead[], string[], LineFinding[]]>([
  ['nothing at all', [], [], []],
  ['as it was', lines(month, rule), [month, rule], []],
  ['two that are alike, as they were', lines(a, a, b), [a, a, b], []],
  ['a cell changed', lines('month\t月份\t\t2026-12', rule), [month, rule], [cell(10, 2, '2026-11', '2026-12')]],
  ['a cell filled', lines('month\t月份\tx\t2026-11'), [month], [cell(10, 1, '', 'x')]],
  ['a cell filled behind the last', lines(`${month}\t\tx`), [month], [cell(10, 4, '', 'x')]],
  ['a cell emptied', lines('month\t月份'), [month], [cell(10, 2, '2026-11', '')]],
  ['two cells of a row changed', lines('row\ta\t1.00\tA\t丁\t9.00'), [a], [cell(10, 2, '甲', '丁'), cell(10, 3, '5.00', '9.00')]],
  ['a row’s agency changed, by its number', lines('row\tz\t1.00\tZ\t甲\t5.00'), [a], [cell(10, 1, 'A', 'Z')]],
  ['a row’s number changed, by its agency', lines('row\ta\t9.00\tA\t甲\t5.00'), [a], [cell(10, 0, '1.00', '9.00')]],
  ['a line gone', lines(rule), [month, rule], [{ kind: 'line-missing', no: null, closed: '月份 2026-11' }]],
  ['a row gone', lines(a, c), [a, b, c], [{ kind: 'line-missing', no: 2, closed: 'B' }]],
  ['a row gone that named no agency', [], ['row\t\t4.00'], [{ kind: 'line-missing', no: 4, closed: '' }]],
  ['an empty line gone', [], ['totals'], [{ kind: 'line-missing', no: null, closed: '' }]],
  ['a row added', lines(a, c, b), [a, b], [{ kind: 'line-added', row: 11 }]],
  ['one that is there twice added', lines(a, b, a), [a, b], [{ kind: 'line-added', row: 12 }]],
  ['a row moved up', lines(c, a, b), [a, b, c], [{ kind: 'line-moved', row: 10 }]],
  ['a row moved down', lines(b, c, a), [a, b, c], [{ kind: 'line-moved', row: 12 }]],
  [
    'changes first, then what moved, came and went',
    lines(c, 'row\ta\t1.00\tA\t丁\t5.00', 'row\tx\t8.00\tX'),
    [a, b, c],
    [
      cell(11, 2, '甲', '丁'),
      { kind: 'line-moved', row: 10 },
      { kind: 'line-added', row: 12 },
      { kind: 'line-missing', no: 2, closed: 'B' },
    ],
  ],
])('%s', (_, now, closed, found) => expect(findings(now, closed)).toEqual(found));

it('a line that is the same to the letter is that one, before its name is asked', () =>
  expect(findings(lines('rule\tx'), ['rule\ty', 'rule\tx'])).toEqual([{ kind: 'line-missing', no: null, closed: 'y' }]));

it('by its number a row is found before by its agency', () =>
  expect(findings(lines('row\ta\t2.00\tA'), ['row\ta\t1.00\tA', 'row\tb\t2.00\tB'])).toEqual([
    cell(10, 1, 'B', 'A'),
    { kind: 'line-missing', no: 1, closed: 'A' },
  ]));

it('of several of one name the first is taken first', () =>
  expect(findings(lines('rule\t1x', 'rule\t2x'), ['rule\t1', 'rule\t2'])).toEqual([cell(10, 0, '1', '1x'), cell(11, 0, '2', '2x')]));

it('changes are told in the order of the sheet', () => {
  const [first, second] = [line(20, 'month\tx\t\t2026-11'), line(15, 'rule\tx\t\tfloating-v2')];
  expect(findings([first, second], [rule, month]).map((one) => 'row' in one && one.row)).toEqual([15, 20]);
});

describe('how far a line is compared', () => {
  const filled = (width: number, at: number): string[] => Array.from({ length: width }, (_, column) => (column === at ? 'new' : 'old'));
  it.each([
    ['row', 0, true],
    ['row', 11, true],
    ['row', 12, false],
    ['row', 14, false],
    ['total', 0, true],
    ['total', 14, true],
    ['total', 15, false],
  ])('%s, column %i: %p', (kind, at, isTold) => {
    const name = (text: string): string => text.split('\t')[0]!;
    const start = kind === 'row' ? 'row\tkey' : kind;
    const closed = [start, ...filled(17, -1)].join('\t');
    const found = inOneGo(lineFindingsInSlices([line(10, `${start}\tother`, filled(17, at))], [closed], name, name));
    expect(found).toEqual(isTold ? [cell(10, at, 'old', 'new')] : [{ kind: 'line', row: 10 }]);
  });
});

it.each<[number[], number[]]>([
  [[], []],
  [[5], []],
  [[1, 2, 3], []],
  [[1, 0], [0]],
  [[1, 1], [0]],
  [[2, 0, 1], [0]],
  [[0, 2, 1], [1]],
  [[0, 3, 1, 2], [1]],
  [
    [3, 4, 0, 1, 2],
    [0, 1],
  ],
  [
    [2, 1, 0],
    [0, 1],
  ],
])('of %j the places %j moved', (list, places) => expect(movedAmong(list)).toEqual(places));

it('law: no fewer could have been moved', () => {
  const longest = (list: readonly number[]): number => {
    const ends: number[] = [];
    for (const [at, value] of list.entries())
      ends.push(1 + Math.max(0, ...list.slice(0, at).map((before, index) => (before < value ? ends[index]! : 0))));
    return Math.max(0, ...ends);
  };
  fc.assert(fc.property(fc.array(fc.nat(20)), (list) => expect(movedAmong(list)).toHaveLength(list.length - longest(list))));
});

it('law: rows in another order are moved and nothing else, and rows that are gone are missing', () => {
  const row = (no: number): string => `row\tkey${no}\t${no}.00\tA${no}`;
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), fc.nat(30), (order, gone) => {
      const closed = Array.from({ length: 31 }, (_, no) => row(no));
      const now = order.filter((no) => no !== gone).map((no, index) => line(index, row(no)));
      const found = findings(now, closed);
      expect(found.filter(({ kind }) => kind !== 'line-moved')).toEqual(
        closed.flatMap((_, no) => (now.some(({ text }) => text === row(no)) ? [] : [{ kind: 'line-missing', no, closed: `A${no}` }])),
      );
    }),
  );
});
