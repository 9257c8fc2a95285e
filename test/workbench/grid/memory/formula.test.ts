import fc from 'fast-check';
import type { CellInput, CellValue } from '../../../../src/workbench/grid/grid';
import { memoryGrid } from '../../../../src/workbench/grid/memory/memory';

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const same = { id: 'SAME', name: 'SAME', parameters: [{ name: 'x' }], result: {} };

/** What a formula in E1 shows beside A1:C3, in which B2 is blank; TEST.SAME answers its argument at once. */
async function shown(formula: string): Promise<CellValue[][]> {
  const grid = memoryGrid();
  const sheet = grid.activeSheet();
  grid.addSheet('Q3 roster');
  grid.install('TEST', [same], (_, [x]) => Promise.resolve(x ?? [['left out']]));
  grid.write(sheet, at(0, 0, 3, 3), [
    [1, 'Text', true],
    [0, null, 2],
    [{ error: '#N/A' }, '', 3],
  ]);
  grid.write(sheet, at(0, 4), [[formula]]);
  await grid.settled();
  return grid.values(sheet, grid.spill(sheet, 0, 4) ?? at(0, 4));
}

describe('a formula that the memory grid understands', () => {
  it.each<[string, CellValue[][]]>([
    ['=12.5', [[12.5]]],
    ['=-2', [[-2]]],
    ['=1E3', [[1000]]],
    ['=.5', [[0.5]]],
    ['="a ""quoted"" word"', [['a "quoted" word']]],
    ['=true', [[true]]],
    ['=#n/a', [[{ error: '#N/A' }]]],
    [
      '={1,"x";TRUE,#DIV/0!}',
      [
        [1, 'x'],
        [true, { error: '#DIV/0!' }],
      ],
    ],
    ['=A1', [[1]]],
    ['=B2', [[0]]],
    [
      '=$A$1:B2',
      [
        [1, 'Text'],
        [0, 0],
      ],
    ],
    ["='Q3 roster'!A1", [[0]]],
    ['=Nowhere!A1', [[{ error: '#REF!' }]]],
    ['= TEST.SAME( A1 ) ', [[1]]],
    ['=test.same()', [['left out']]],
    ['=(A1)', [[1]]],
    ['=-(A1)', [[-1]]],
    ['=--A1', [[1]]],
    ['=2+3*4-10/5', [[12]]],
    ['=(2+3)*4', [[20]]],
    ['=A1:A3*2', [[2], [0], [{ error: '#N/A' }]]],
    ['=2*-A1', [[-2]]],
    ['=A1+B1', [[{ error: '#VALUE!' }]]],
    ['=A1+""', [[{ error: '#VALUE!' }]]],
    ['=1/A2', [[{ error: '#DIV/0!' }]]],
    ['=A1*2>=2', [[true]]],
    ['={-1,2}', [[-1, 2]]],
    ['=SUM(A1:C2)', [[3]]],
    ['=SUM(C1:C3,"5",TRUE)', [[11]]],
    ['=SUM(C1:C3,"five")', [[{ error: '#VALUE!' }]]],
    ['=SUM(A1:A3)', [[{ error: '#N/A' }]]],
    ['=SUM()', [[0]]],
    ['=A1=1', [[true]]],
    ['=A1<>C2', [[true]]],
    ['=A1>=C2', [[false]]],
    ['=B1="TEXT"', [[true]]],
    ['=B2=""', [[true]]],
    ['=B2=0', [[true]]],
    ['=A1<B1', [[true]]],
    ['=A3=1', [[{ error: '#N/A' }]]],
    ['=A1:A3=A1', [[true], [false], [{ error: '#N/A' }]]],
    ['=IF(A1,"yes","no")', [['yes']]],
    ['=IF(A2,"yes","no")', [['no']]],
    ['=IF(A2,"yes")', [[false]]],
    ['=IF(A3,1,2)', [[{ error: '#N/A' }]]],
    ['=IF(B1,1,2)', [[{ error: '#VALUE!' }]]],
    ['=IF(A1:A3=1,"one",C1:C3)', [['one'], [2], [{ error: '#N/A' }]]],
    ['=IF(B2="","",TEST.SAME(B2))', [['']]],
    ['=IF(C1:C3>1,TEST.SAME(C1:C3),"small")', [[true], [2], [3]]],
  ])('%s', async (formula, expected) => expect(await shown(formula)).toEqual(expected));
});

describe('a circular reference shows 0 in every cell of the circle, and what depends on it is computed from that', () => {
  it.each<[string, (string | number | null)[][], (string | number | null)[][]]>([
    ['a cell that reads itself', [['=A1', '=A1']], [[0, 0]]],
    ['two cells', [['=B1', '=A1', '=B1', 7]], [[0, 0, 0, 7]]],
    ['a column that reads itself', [[5], ['=TEST.SAME(A:A)']], [[5], [0]]],
    [
      'a spill over what it reads',
      [
        [1, '=TEST.SAME(A1:B3)'],
        [2, null],
        [3, null],
      ],
      [
        [1, 0],
        [2, null],
        [3, null],
      ],
    ],
    [
      'a circle beside a chain',
      [
        [1, '=A1', '=B1', '=C1', '=E1', '=D1'],
        ['=F1', '=A2'],
      ],
      [
        [1, 1, 1, 1, 0, 1],
        [1, 1],
      ],
    ],
  ])('%s', async (_, lines, expected) => {
    const columns = Math.max(...lines.map((line) => line.length));
    const filled = (rows: typeof lines) => rows.map((row) => Array.from({ length: columns }, (_cell, c) => row[c] ?? null));
    const grid = memoryGrid();
    grid.install('TEST', [same], (_id, [cells]) => Promise.resolve(cells ?? []));
    grid.write(grid.activeSheet(), at(0, 0, lines.length, columns), filled(lines));
    await grid.settled();
    expect(grid.values(grid.activeSheet(), at(0, 0, lines.length, columns))).toEqual(filled(expected));
  });

  it('is gone once the circle is opened', async () => {
    const grid = memoryGrid();
    grid.write(grid.activeSheet(), at(0, 0, 1, 3), [['=B1', '=C1', '=A1']]);
    grid.write(grid.activeSheet(), at(0, 2), [[9]]);
    await grid.settled();
    expect(grid.values(grid.activeSheet(), at(0, 0, 1, 3))).toEqual([[9, 9, 9]]);
  });
});

it.each([
  '=A1^2',
  '=A1&1',
  '=MAX(A1:A3)',
  '={-"a"}',
  '=A1#',
  '=A1:',
  '=TEST.SAME(A1',
  '={1,2;3}',
  '=A1 B1',
  '=1 2',
  '="open',
  '=TEST.NONE(1)',
  '=XFE1',
])('anything else is #NAME?: %s', async (formula) => expect(await shown(formula)).toEqual([[{ error: '#NAME?' }]]));

const input: fc.Arbitrary<CellInput> = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.stringMatching(/^[^='][a-z0-9 ]{0,5}$/),
  fc.constantFrom("'=A1", "'quoted", '=A1', '=B2:B3', '=IF(A1="","",B1)', "''", '='),
);
const cells = fc.array(fc.array(input, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
const whole = at(0, 0, 6, 6);

async function showing(write: (grid: ReturnType<typeof memoryGrid>) => void): Promise<CellValue[][]> {
  const grid = memoryGrid();
  write(grid);
  await grid.settled();
  return grid.values(grid.activeSheet(), whole);
}

it('cells opened as a book show what they show when they are written', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (lines) => {
      const opened = await showing((grid) => grid.open({ sheets: [{ name: 'Sheet1', cells: lines }] }));
      expect(await showing((grid) => grid.write(grid.activeSheet(), at(0, 0, 4, 4), lines))).toEqual(opened);
    }),
    { numRuns: 200 },
  );
});

it('a book that is given back opens as what it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (lines) => {
      const grid = memoryGrid();
      grid.open({ sheets: [{ name: 'Sheet1', cells: lines }] });
      const book = grid.book();
      const again = memoryGrid();
      again.open(book);
      expect([again.values(again.activeSheet(), whole), again.book()]).toEqual([grid.values(grid.activeSheet(), whole), book]);
    }),
    { numRuns: 200 },
  );
});

it('a cell written twice shows what it was written last', async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.nat(3), fc.nat(3), fc.integer(), async (lines, row, column, value) => {
      const changed = lines.map((line, r) => line.map((one, c) => (r === row && c === column ? value : one)));
      const later = await showing((grid) => {
        grid.write(grid.activeSheet(), at(0, 0, 4, 4), lines);
        grid.write(grid.activeSheet(), at(row, column), [[value]]);
      });
      expect(later).toEqual(await showing((grid) => grid.write(grid.activeSheet(), at(0, 0, 4, 4), changed)));
    }),
    { numRuns: 200 },
  );
});
