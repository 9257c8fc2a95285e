import fc from 'fast-check';
import {
  areaAddress,
  columnLettersOf,
  intersection,
  gridColumns,
  gridRows,
  parseAddress,
  sheetPrefix,
} from '../../../src/workbench/grid/address';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('an address names an area', () => {
  it.each([
    ['A1', undefined, area(0, 0)],
    ['b2:c9', undefined, area(1, 1, 8, 2)],
    ['$C$9:$B$2', undefined, area(1, 1, 8, 2)],
    ['A:A', undefined, area(0, 0, gridRows, 1)],
    ['$2:4', undefined, area(1, 0, 3, gridColumns)],
    ['Sheet1!A1:B2', 'Sheet1', area(0, 0, 2, 2)],
    ['达人名单!C2', '达人名单', area(1, 2)],
    ["'Q3 roster'!XFD1048576", 'Q3 roster', area(gridRows - 1, gridColumns - 1)],
    ["'it''s'!A1", "it's", area(0, 0)],
  ])('%s', (text, sheet, expected) => expect(parseAddress(text)).toEqual({ sheet, area: expected }));

  it.each(['', 'A', '7', 'A0', 'A1:', 'A1:B2:C3', 'XFE1', 'A1048577', 'A1:B', '!A1', 'A1!', 'hello'])('but %p does not', (text) =>
    expect(parseAddress(text)).toBeNull(),
  );
});

it.each([
  ['Sheet1', 'Sheet1!'],
  ['名单', '名单!'],
  ['Q3 roster', "'Q3 roster'!"],
  ["it's", "'it''s'!"],
  ['A1', "'A1'!"],
  ['R1C1', "'R1C1'!"],
  ['2026', "'2026'!"],
])('the sheet %p is written %s', (name, prefix) => expect(sheetPrefix(name)).toBe(prefix));

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [gridColumns - 1, 'XFD'],
])('column %i is %s', (column, name) => expect(columnLettersOf(column)).toBe(name));

const anyArea = fc
  .tuple(fc.nat(gridRows - 1), fc.nat(gridColumns - 1), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }))
  .map(([row, column, rows, columns]) => area(row, column, Math.min(rows, gridRows - row), Math.min(columns, gridColumns - column)));

it('an area and its address say the same, on any sheet', () => {
  fc.assert(
    fc.property(anyArea, fc.stringMatching(/^[^\n:\\/?*[\]]{1,31}$/), (where, sheet) => {
      fc.pre(!/^'|'$/.test(sheet));
      expect(parseAddress(sheetPrefix(sheet) + areaAddress(where))).toEqual({ sheet, area: where });
    }),
  );
});

it('an area meets itself whole, and what two have in common lies in both', () => {
  fc.assert(
    fc.property(anyArea, anyArea, (a, b) => {
      expect(intersection(a, a)).toEqual(a);
      const both = intersection(a, b);
      expect(both).toEqual(intersection(b, a));
      if (both) expect([intersection(both, a), intersection(both, b)]).toEqual([both, both]);
    }),
  );
});
