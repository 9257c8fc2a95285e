// Which shapes an argument takes, and which of its cells answers for a row.
import { cellOfRow, leftOut, problemOfShape, shapeOf, shapeProblem } from '../../../src/engine/tables/shapes';
import { column } from '../../functions/context';

const notColumn = (rows: number, columns: number) => ({ code: 'not-a-column', argument: 'held', rows, columns, expected: 3 });

it.each<['cells' | 'one' | 'column' | 'one-or-column', number, number, unknown]>([
  ['cells', 9, 9, null],
  ['one', 1, 1, null],
  ['one', 2, 1, { code: 'not-one-value', argument: 'held', rows: 2, columns: 1 }],
  ['one', 1, 2, { code: 'not-one-value', argument: 'held', rows: 1, columns: 2 }],
  ['column', 3, 1, null],
  ['column', 2, 1, notColumn(2, 1)],
  ['column', 4, 1, notColumn(4, 1)],
  ['column', 3, 2, notColumn(3, 2)],
  ['one-or-column', 1, 1, null],
  ['one-or-column', 2, 1, null],
  ['one-or-column', 3, 1, null],
  ['one-or-column', 4, 1, notColumn(4, 1)],
  ['one-or-column', 3, 2, notColumn(3, 2)],
  ['one-or-column', 1, 3, notColumn(1, 3)],
])('what takes %s beside a column of three, given %i × %i', (takes, rows, columns, problem) => {
  expect(problemOfShape({ name: 'held', takes }, { rows, columns }, 3)).toEqual(problem);
});

it('one value beside a first argument of no rows is taken all the same', () => {
  expect(problemOfShape({ name: 'held', takes: 'one-or-column' }, { rows: 1, columns: 1 }, 0)).toBeNull();
});

it('the first argument that is refused, in the order of the function, and only of those asked for', () => {
  const given = { agency: column('A', 'B'), date: column(1), amount: column(1), month: [[1, 2]], rule: leftOut };
  expect(shapeProblem('ROSTER', given, ['amount', 'date', 'agency'])).toMatchObject({ argument: 'date', rows: 1, expected: 2 });
  expect(shapeProblem('ROSTER', given, ['amount'])).toMatchObject({ argument: 'amount' });
  expect(shapeProblem('ROSTER', given, ['rule', 'month'])).toMatchObject({ code: 'not-one-value', argument: 'month' });
  expect(shapeProblem('ROSTER', given, ['agency', 'rule'])).toBeNull();
  expect(shapeProblem('ROSTER', given, [])).toBeNull();
});

it('cells have a shape, none has no columns', () => {
  expect(shapeOf([[1, 2, 3]])).toEqual({ rows: 1, columns: 3 });
  expect(shapeOf(column(1, 2))).toEqual({ rows: 2, columns: 1 });
  expect(shapeOf([])).toEqual({ rows: 0, columns: 0 });
});

it('one value answers for every row, a column for its own; beyond a shorter one that is the problem', () => {
  expect(cellOfRow('held', [[5]], 9)).toEqual({ cell: 5 });
  expect(cellOfRow('held', column(5, 6), 1)).toEqual({ cell: 6 });
  expect(cellOfRow('held', column(5, 6), 2)).toEqual({ code: 'beyond-argument', argument: 'held', rows: 2, columns: 1 });
});
