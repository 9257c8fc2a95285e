import fc from 'fast-check';
import { readAddress } from '../../src/sheet/address';
import { addressText, freeSheetName } from '../../src/sheet/sheet-name';
import { codePoint } from '../code-point';

const long = 'x'.repeat(31);

describe('the name of a new sheet', () => {
  it.each([
    ['Roster 2026-11', [], 'Roster 2026-11'],
    ['名册', ['名册', '名册 2'], '名册 3'],
    ['roster', ['ROSTER'], 'roster 2'],
    ["a:b\\c/d?e*f[g]'h", [], "a b c d e f g 'h"],
    ["'quoted'", [], 'quoted'],
    ["'''quoted''", [], 'quoted'],
    ['😀 名册', ['😀 名册'], '😀 名册 2'],
    ["'''", [], 'Sheet'],
    ['', [], 'Sheet'],
    ['//', ['sheet'], 'Sheet 2'],
    // Excel keeps this name for itself.
    ['History', [], 'History 2'],
    ["'history'", ['history 2'], 'history 3'],
    [`${long}y`, [], long],
    [long, [long.toUpperCase()], `${'x'.repeat(29)} 2`],
    // What is cut away may leave an apostrophe, or half a character, at the end.
    [`${'x'.repeat(30)}'y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
  ])('%j beside %j is %j', (wanted, names, name) => expect(freeSheetName(wanted, names)).toBe(name));

  it('is always one that Excel takes and no other sheet has', () => {
    const text = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.array(fc.constantFrom("'", '[', '/', 'History', 'x', ' ', '😀', 'xxxxxxxxxx'), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text), (wanted, others) => {
        const names = [...others, freeSheetName(wanted, others).toUpperCase()];
        const name = freeSheetName(wanted, names);
        expect(name).toMatch(/^(?!')(?!history$)[^:\\/?*[\]]{1,31}(?<!')$/is);
        expect(name.trim()).not.toBe('');
        expect(names.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe('an address for people', () => {
  it.each([
    ['Sheet1', 'Sheet1!A1'],
    ['名册_2.a', '名册_2.a!A1'],
    ['École1', 'École1!A1'],
    ['Q3 roster', "'Q3 roster'!A1"],
    ["It's", "'It''s'!A1"],
    ['2026', "'2026'!A1"],
    ['.a', "'.a'!A1"],
    // They look like cells in one of Excel's two notations, or like a logical (github.com/jmcnamara/XlsxWriter/issues/1078).
    ['A1', "'A1'!A1"],
    ['xfd1048576', "'xfd1048576'!A1"],
    ['RC', "'RC'!A1"],
    ['r1c1', "'r1c1'!A1"],
    ['C', "'C'!A1"],
    ['R', "'R'!A1"],
    ['R12C', "'R12C'!A1"],
    ['true', "'true'!A1"],
    ['Rest', 'Rest!A1'],
    ['Coral', 'Coral!A1'],
  ])('on %s: %s', (sheet, text) => expect(addressText({ sheet, address: 'A1' })).toBe(text));

  it('is read back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: codePoint }), (sheet) =>
        expect(readAddress(addressText({ sheet, address: 'C2' }))).toEqual({ sheet, row: 1, column: 2, rows: 1, columns: 1 }),
      ),
    );
  });
});
