import path from 'node:path';
import { byArgument, declarationOf, declarations, functionNames, readers, secondArgument } from '../../../src/engine/tables/declarations';
import { cellOfRow, leftOut, problemOfShape, shapeProblem, type Cells } from '../../../src/engine/tables/shapes';
import { declarationFaults, declarationsIn, type DeclaredFunction } from '../../../src/functions/metadata';

const column = (...cells: unknown[]): Cells => cells.map((cell) => [cell]);

describe('the declarations are those of functions.ts', () => {
  let functions: readonly DeclaredFunction[];
  beforeAll(async () => {
    ({ functions } = await declarationsIn(path.join(__dirname, '../../../src/functions/functions.ts')));
  });

  it('by name, in their order, with the arguments that may be left out', () => {
    expect(functions.map(({ id }) => id)).toEqual(functionNames);
    expect(declarationFaults(functions)).toEqual([]);
  });

  it.each<[string, (all: readonly DeclaredFunction[]) => DeclaredFunction[], RegExp]>([
    ['a function that is missing', (all) => all.slice(1), /DEPOSIT.*“–”.*\(gmv, \[rule\]\)/],
    ['one too many', (all) => [...all, { ...all[0]!, id: 'NEW' }], /NEW.*\(gmv, \[rule\]\).*“–”/],
    ['arguments in another order', (all) => all.map((f) => ({ ...f, parameters: [...f.parameters].reverse() })), /TOPUP/],
    [
      'an argument that must not be left out',
      (all) => all.map((f) => ({ ...f, parameters: f.parameters.map((p) => ({ ...p, optional: false })) })),
      /TIERS/,
    ],
  ])('%s stops the build', (_, change, sentence) => expect(declarationFaults(change(functions)).join('\n')).toMatch(sentence));
});

it.each([
  ['DEPOSIT', null],
  ['TOPUP', 'prevTier'],
  ['EXPLAIN', 'prevTier'],
  ['SHORTFALL', 'held'],
  ['RULEAT', null],
] as const)('%s takes beside gmv: %s', (name, second) => expect(secondArgument(name)).toBe(second));

it.each(['NOPE', 'deposit', 'constructor', '__proto__', ''])('%j is no function', (name) => expect(declarationOf(name)).toBeUndefined());

it.each(functionNames)('%s is declared', (name) => expect(declarationOf(name)).toBe(declarations[name]));

it.each(['gmv', 'held', 'amount'] as const)('what is no amount is told of %s by its name', (argument) =>
  expect(readers[argument]('x')).toEqual({ code: 'not-an-amount', argument, seen: 'x' }),
);

it('what is no day or month is told by the name of its argument', () => {
  expect([readers.date('x'), readers.month('x')]).toEqual([
    { code: 'not-a-day', argument: 'date', seen: 'x' },
    { code: 'not-a-month', argument: 'month', seen: 'x' },
  ]);
});

it('arguments in their order, by name', () => {
  expect(byArgument('TOPUP', [1, 2])).toEqual({ gmv: 1, prevTier: 2, rule: undefined });
  expect(byArgument('BUILD', [])).toEqual({});
});

it('only an order’s amount may be negative', () => {
  expect(readers.amount(-1)?.toString()).toBe('-1');
  expect([readers.gmv(-1), readers.held(-1)]).toMatchObject([{ code: 'amount-negative' }, { code: 'amount-negative' }]);
});

describe('shapes', () => {
  const lines = { agency: column('甲', '乙'), month: column(1, 2), gmv: column(3, 4), held: leftOut, rule: leftOut };
  const all = ['agency', 'month', 'gmv', 'held', 'rule'] as const;
  it.each<[string, Partial<Record<keyof typeof lines, Cells>>, unknown]>([
    ['columns of one height', {}, null],
    ['one value for all rows', { held: [[5]], rule: [['dated']] }, null],
    ['a shorter column', { agency: column(1, 2, 3), month: column(1, 2, 3), gmv: column(1, 2, 3), held: column(1, 2) }, null],
    ['a longer one', { held: column(1, 2, 3) }, { code: 'not-a-column', argument: 'held', rows: 3, columns: 1, expected: 2 }],
    ['two columns', { agency: [['甲', '乙']] }, { code: 'not-a-column', argument: 'agency', rows: 1, columns: 2, expected: 1 }],
    ['another height', { gmv: column(1) }, { code: 'not-a-column', argument: 'gmv', rows: 1, columns: 1, expected: 2 }],
    [
      'the first of two faults',
      { gmv: column(1), rule: [['a', 'b']] },
      { code: 'not-a-column', argument: 'gmv', rows: 1, columns: 1, expected: 2 },
    ],
  ])('%s', (_, change, problem) => expect(shapeProblem('SCHEDULE', { ...lines, ...change }, all)).toEqual(problem));

  it('one value is one cell', () => {
    const [rule] = declarations.TIERS.arguments;
    expect(problemOfShape(rule, { rows: 1, columns: 1 }, 1)).toBeNull();
    expect(problemOfShape(rule, { rows: 1, columns: 2 }, 1)).toEqual({ code: 'not-one-value', argument: 'rule', rows: 1, columns: 2 });
  });

  it('the cell that answers for a row', () => {
    expect(cellOfRow('held', [[5]], 7)).toEqual({ cell: 5 });
    expect(cellOfRow('held', column(5, 6), 1)).toEqual({ cell: 6 });
    expect(cellOfRow('held', column(5, 6), 2)).toEqual({ code: 'beyond-argument', argument: 'held', rows: 2, columns: 1 });
  });
});
