// Cells that many areas name, each once.
import fc from 'fast-check';
import { newCellUnion } from '../../src/sheet/cell-union';
import { holdsCell, sharedCells, sharesColumns, sharesRows, type Rectangle } from '../../src/sheet/rectangle';

const area = (row: number, column: number, rows: number, columns: number): Rectangle => ({ row, column, rows, columns });

function union(...areas: readonly (readonly [string, Rectangle])[]) {
  const made = newCellUnion();
  for (const [sheet, one] of areas) made.add(sheet, one);
  return made.columns().map(({ sheet, column, spans }) => [sheet, column, ...spans]);
}

it.each<[string, readonly (readonly [string, Rectangle])[], unknown]>([
  ['nothing', [], []],
  ['no rows', [['S', area(3, 1, 0, 2)]], []],
  [
    'one area of two columns',
    [['S', area(3, 1, 2, 2)]],
    [
      ['S', 1, [3, 5]],
      ['S', 2, [3, 5]],
    ],
  ],
  [
    'rows that go on',
    [
      ['S', area(3, 1, 2, 1)],
      ['S', area(5, 1, 1, 1)],
    ],
    [['S', 1, [3, 6]]],
  ],
  [
    'rows with one left between',
    [
      ['S', area(3, 1, 2, 1)],
      ['S', area(6, 1, 1, 1)],
    ],
    [['S', 1, [3, 5], [6, 7]]],
  ],
  [
    'one within another',
    [
      ['S', area(3, 1, 9, 1)],
      ['S', area(4, 1, 1, 1)],
    ],
    [['S', 1, [3, 12]]],
  ],
  [
    'what comes later and stands before',
    [
      ['S', area(8, 1, 2, 1)],
      ['S', area(3, 1, 1, 1)],
      ['S', area(4, 1, 4, 1)],
    ],
    [['S', 1, [3, 10]]],
  ],
  [
    'one that begins before and ends within',
    [
      ['S', area(8, 1, 4, 1)],
      ['S', area(6, 1, 3, 1)],
    ],
    [['S', 1, [6, 12]]],
  ],
  [
    'a later one that an earlier one holds',
    [
      ['S', area(3, 1, 9, 1)],
      ['S', area(20, 1, 1, 1)],
      ['S', area(4, 1, 2, 1)],
    ],
    [['S', 1, [3, 12], [20, 21]]],
  ],
  [
    'two sheets',
    [
      ['S', area(1, 1, 1, 1)],
      ['T', area(1, 1, 1, 1)],
    ],
    [
      ['S', 1, [1, 2]],
      ['T', 1, [1, 2]],
    ],
  ],
])('%s', (_, areas, spans) => expect(union(...areas)).toEqual(spans));

const rectangle = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const cellsOf = ({ row, column, rows, columns }: Rectangle): string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);

it('holds every cell of every area, and no other', () => {
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 6 }), (areas) => {
      const made = newCellUnion();
      for (const one of areas) made.add('S', one);
      const found = made
        .columns()
        .flatMap(({ column, spans }) =>
          spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => `${from + i},${column}`)),
        );
      expect(found.sort()).toEqual([...new Set(areas.flatMap(cellsOf))].sort());
    }),
  );
});

it('what two rectangles share is every cell that both hold', () => {
  fc.assert(
    fc.property(rectangle, rectangle, (a, b) => {
      const both = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
      const shared = sharedCells(a, b);
      expect(shared ? cellsOf(shared).sort() : []).toEqual(both.sort());
      const rows = (of: Rectangle) => Array.from({ length: of.rows }, (_, i) => of.row + i);
      const columns = (of: Rectangle) => Array.from({ length: of.columns }, (_, i) => of.column + i);
      expect(sharesRows(a, b)).toBe(rows(a).some((row) => rows(b).includes(row)));
      expect(sharesColumns(a, b)).toBe(columns(a).some((column) => columns(b).includes(column)));
      expect(holdsCell(a, b)).toBe(cellsOf(a).includes(`${b.row},${b.column}`));
    }),
  );
});
