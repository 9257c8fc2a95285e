import fc from 'fast-check';
import { allowedSheetName, checkedSheetName, sheetNameFault } from '../../../src/workbench/grid/sheet-name';
import { codePoint } from '../../code-point';

const x31 = 'x'.repeat(31);

describe('the nearest name that Excel takes', () => {
  it.each([
    ['Sheet1', [], 'Sheet1'],
    ['名册 2026-11', [], '名册 2026-11'],
    ["it's", [], "it's"],
    // A file name that ends like this once opened as a sheet that could not be saved.
    ["roster'", [], 'roster'],
    ["' 'roster' ' ", [], 'roster'],
    ["'a[1]'", [], 'a_1_'],
    ['a:b\\c/d?e*f', [], 'a_b_c_d_e_f'],
    ['', [], 'Sheet1'],
    [' ', [], 'Sheet1'],
    ["'", [], 'Sheet1'],
    ['History', [], 'Sheet1'],
    ["'HISTORY'", ['sheet1'], 'Sheet1 2'],
    [`${x31}y`, [], x31],
    [`${'x'.repeat(30)}'y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)} y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
    ['Roster', ['roster'], 'Roster 2'],
    ['Roster', ['roster', 'ROSTER 2'], 'Roster 3'],
    [x31, [x31.toUpperCase()], `${'x'.repeat(29)} 2`],
    [`${'x'.repeat(28)}' y`, [`${'x'.repeat(28)}' y`], `${'x'.repeat(28)} 2`],
  ])('to %j beside %j is %j', (wanted, others, name) => expect(allowedSheetName(wanted, others)).toBe(name));

  it('has no fault, and is the name itself where that has none', () => {
    const text = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.array(fc.constantFrom("'", '[', '/', 'History', 'x', ' ', '😀', 'xxxxxxxxxx'), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text), (wanted, named) => {
        const others = [...named, allowedSheetName(wanted, named).toUpperCase()];
        for (const beside of [named, others]) {
          const name = allowedSheetName(wanted, beside);
          expect(sheetNameFault(name, beside)).toBeNull();
          if (sheetNameFault(wanted, beside) === null) expect(name).toBe(wanted);
        }
      }),
    );
  });
});

it.each([
  ['History', [], 'not-allowed'],
  ['', [], 'not-allowed'],
  ['  ', [], 'not-allowed'],
  ["a'", [], 'not-allowed'],
  ["'a", [], 'not-allowed'],
  ['a]', [], 'not-allowed'],
  ['😀'.repeat(16), [], 'not-allowed'],
  ['É', ['é'], 'taken'],
  ['😀'.repeat(15), [], null],
  [' a ', [], null],
])('%j beside %j: %s', (name, others, fault) => {
  expect(sheetNameFault(name, others)).toBe(fault);
  if (fault) expect(() => checkedSheetName(name, others)).toThrow(name);
  else expect(checkedSheetName(name, others)).toBe(name);
});
