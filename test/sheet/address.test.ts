import fc from 'fast-check';
import { cellAddress, readAddress, rectangleAddress } from '../../src/sheet/address';
import { columnLetters, columnOfLetters } from '../../src/sheet/column-letters';
import { quotedSheet, quotedPrefix } from '../../src/sheet/sheet-name';
import { maximumColumns, maximumRows } from '../../src/sheet/limits';
import { codePoint } from '../code-point';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d: %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  });

  it('are read back to the column, and come in the order of columns', () => {
    for (let column = 0; column < maximumColumns; column++) expect(columnOfLetters(columnLetters(column))).toBe(column);
    expect(new Set(Array.from({ length: maximumColumns }, (_, column) => columnLetters(column))).size).toBe(maximumColumns);
  });
});

describe('an address', () => {
  it.each([
    ['C2', null, 1, 2, 1, 1],
    ['$c$2:C201', null, 1, 2, 200, 1],
    ['D5:B2', null, 1, 1, 4, 3],
    ['B5:D2', null, 1, 1, 4, 3],
    ['C:$C', null, 0, 2, maximumRows, 1],
    ['D:B', null, 0, 1, maximumRows, 3],
    ['AA:$ABC', null, 0, 26, maximumRows, 705],
    ['12:$107', null, 11, 0, 96, maximumColumns],
    ['3:$2', null, 1, 0, 2, maximumColumns],
    ['XFD1048576', null, 1_048_575, 16_383, 1, 1],
    ['名册!A1', '名册', 0, 0, 1, 1],
    ['2026!A1', '2026', 0, 0, 1, 1],
    ["'It''s (1)'!A1:B2", "It's (1)", 0, 0, 2, 2],
    ["''''!A1", "'", 0, 0, 1, 1],
    ["'a:b'!A1", 'a:b', 0, 0, 1, 1],
    ["'[Book]S'!A1", '[Book]S', 0, 0, 1, 1],
  ])('%s', (text, sheet, row, column, rows, columns) => expect(readAddress(text)).toEqual({ sheet, row, column, rows, columns }));

  it.each([
    '',
    'A',
    '7',
    'A0',
    'A1:',
    ':A1',
    'A1:B',
    'A:1',
    '1A:B',
    'A:1B',
    'A1:2',
    '1:A2',
    '1A:2',
    '1:2A',
    'A1:B2:C3',
    'XFE1',
    'XFE:XFE',
    'A1048577',
    '1048577:1048577',
    'ABCD1',
    'A1:XFE1',
    'XFE1:A1',
    'A1:A1048577',
    'A1048577:A1',
  ])('is not %j', (text) => expect(readAddress(text)).toBeNull());

  it.each(['!A1', "'!A1", "''!A1", "It's!A1", "'a'b'!A1", 'a b!A1', '[Book]S!A1', 'S:T!A1', 'S!T!A1', 'A1!', 'A1 ', '-A1', 'A1#', '@A1'])(
    'is not %j',
    (text) => expect(readAddress(text)).toBeNull(),
  );

  it.each([
    [{}, 'C2'],
    [{ row: true }, 'C$2'],
    [{ column: true }, '$C2'],
    [{ row: true, column: true }, '$C$2'],
  ])('is fixed as %j says: %s', (fixed, text) => expect(cellAddress(1, 2, fixed)).toBe(text));
});

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const rectangle = fc.tuple(upTo(maximumRows - 1), upTo(maximumColumns - 1)).chain(([row, column]) =>
  fc.record({
    row: fc.constant(row),
    column: fc.constant(column),
    rows: fc.integer({ min: 1, max: maximumRows - row }),
    columns: fc.integer({ min: 1, max: maximumColumns - column }),
  }),
);
const name = fc.string({ minLength: 1, maxLength: 31, unit: codePoint });

it('every rectangle is read back from its address, fixed or not, on a sheet of any name', () => {
  fc.assert(
    fc.property(rectangle, fc.record({ row: fc.boolean(), column: fc.boolean() }), name, (area, fixed, sheet) => {
      const text = rectangleAddress(area, fixed);
      expect(readAddress(text)).toEqual({ sheet: null, ...area });
      expect(readAddress(quotedPrefix(sheet) + text)).toEqual({ sheet, ...area });
    }),
  );
});

it('a sheet in quotes has an even number of them', () => {
  fc.assert(fc.property(name, (sheet) => expect(quotedSheet(sheet).split("'").length % 2).toBe(1)));
});
