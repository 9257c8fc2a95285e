import fc from 'fast-check';
import { newCellUnion } from '../../src/sheet/cell-union';
import { holdsCell, sharesColumns, sharesRows, type Rectangle } from '../../src/sheet/rectangle';
import { around, firstRows, fromFirstCell, hull, overlap, sheetArea, type SheetArea } from '../../src/sheet/sheet-area';

const at = (address: string, sheet = 'S'): SheetArea => {
  const [, left, top, right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) as unknown as string[];
  const column = left!.charCodeAt(0) - 65;
  return sheetArea(sheet, Number(top) - 1, column, Number(bottom) - Number(top) + 1, right!.charCodeAt(0) - 64 - column);
};

describe('what two areas share', () => {
  it.each([
    ['A1:C3', 'B3:B9', 'B3'],
    ['A1:C3', 'A1:C3', 'A1:C3'],
    ['A1:C3', 'B2', 'B2'],
    ['A1:C3', 'A4:C4', null],
    ['A1:C3', 'D1:D3', null],
  ])('%s and %s: %s', (a, b, shared) => expect(overlap(at(a), at(b))?.address ?? null).toBe(shared));

  it.each([
    ['Sheet1', 'sheet1', true],
    ['名册', '名册', true],
    ['École', 'éCOLE', true],
    ['Sheet1', 'Sheet2', false],
  ])('on %s and %s: %j, for Excel tells no sheets apart by capitals', (a, b, isOne) =>
    expect(overlap(at('A1', a), at('A1', b)) !== null).toBe(isOne),
  );
});

it.each([
  ['B2:C9', 3, 'B2:C4'],
  ['B2:C9', 8, 'B2:C9'],
  ['B2:C9', 9, 'B2:C9'],
  ['B2:C9', 1, 'B2:C2'],
])('of %s the first %i rows are %s', (whole, rows, first) => {
  expect(firstRows(at(whole), rows)).toEqual(at(first));
});

const area: fc.Arbitrary<Rectangle> = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const onSheet = fc
  .tuple(fc.constantFrom('S', 's', 'T'), area)
  .map(([s, { row, column, rows, columns }]) => sheetArea(s, row, column, rows, columns));
const cellsOf = ({ row, column, rows, columns }: Rectangle): string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`).sort();
const placesOf = (one: SheetArea): string[] => cellsOf(one).map((cell) => `${one.sheet.toLowerCase()} ${cell}`);

it('overlap is what comparing cells one by one finds, either way round', () => {
  fc.assert(
    fc.property(onSheet, onSheet, (a, b) => {
      const both = placesOf(a).filter((place) => placesOf(b).includes(place));
      for (const shared of [overlap(a, b), overlap(b, a)]) expect(shared ? placesOf(shared) : []).toEqual(both);
    }),
  );
});

it('two rectangles have a cell in common where they share rows and columns', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const isShared = cellsOf(a).some((cell) => cellsOf(b).includes(cell));
      expect(sharesRows(a, b) && sharesColumns(a, b)).toBe(isShared);
      expect(holdsCell(a, b)).toBe(cellsOf(a).includes(`${b.row},${b.column}`));
    }),
  );
});

it('an area is a part of it and what stands around, each cell once', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const whole = sheetArea('S', a.row, a.column, a.rows, a.columns);
      const part = overlap(whole, sheetArea('S', b.row, b.column, b.rows, b.columns));
      if (!part) return;
      const others = around(whole, part);
      expect([...cellsOf(part), ...others.flatMap(cellsOf)].sort()).toEqual(cellsOf(whole));
      expect(others.filter(({ rows, columns }) => !(rows > 0 && columns > 0))).toEqual([]);
    }),
  );
});

it('a hull is the smallest area that holds all, and from the first cell it begins at A1', () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 5 }), (rectangles) => {
      const areas = rectangles.map(({ row, column, rows, columns }) => sheetArea('S', row, column, rows, columns));
      const cells = areas.flatMap(cellsOf).map((cell) => cell.split(',').map(Number) as [number, number]);
      const [rows, columns] = [0, 1].map((axis) => cells.map((cell) => cell[axis]!)) as [number[], number[]];
      const [top, left, bottom, right] = [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
      expect(hull(areas)).toEqual(sheetArea('S', top, left, bottom - top + 1, right - left + 1));
      expect(fromFirstCell('S', areas)).toEqual(sheetArea('S', 0, 0, bottom + 1, right + 1));
    }),
  );
});

it('a union holds each cell once, whatever areas name it', () => {
  const area = fc.record({ row: fc.nat(9), column: fc.nat(3), rows: fc.nat(5), columns: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(area), (areas) => {
      const union = newCellUnion();
      const named = new Set<string>();
      for (const { row, column, rows, columns } of areas) {
        union.add('S', { row, column, rows, columns });
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) named.add(`${r},${c}`);
      }
      const held = union
        .columns()
        .flatMap(({ column, spans }) => spans.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => `${a + i},${column}`)));
      expect([...held].sort()).toEqual([...named].sort());
    }),
  );
});
