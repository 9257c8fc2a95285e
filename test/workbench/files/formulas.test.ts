import fc from 'fast-check';
import { callsAddin, formulaFromFile, formulaToFile } from '../../../src/workbench/files/file-formula';
import { tokensOf } from '../../../src/workbench/files/formula-tokens';
import { shiftedFormula } from '../../../src/workbench/files/spreadsheet/cell-formulas';

describe('a formula as a file keeps it', () => {
  it.each([
    ['TUIKE.DEPOSIT(C2:C201)', '_xldudf_TUIKE_DEPOSIT(C2:C201)'],
    ['SUM(TUIKE.TIER(A1),TUIKE.TIER(A2))', 'SUM(_xldudf_TUIKE_TIER(A1),_xldudf_TUIKE_TIER(A2))'],
    ['IF(C2="","",TUIKE.DEPOSIT(C2))', 'IF(C2="","",_xldudf_TUIKE_DEPOSIT(C2))'],
    ['TUIKE.MY_OWN(A1)', '_xldudf_TUIKE_MY_OWN(A1)'],
    ['"TUIKE.DEPOSIT(A1)"&A1', '"TUIKE.DEPOSIT(A1)"&A1'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['NORM.DIST(1,0,1,TRUE)', '_xlfn.NORM.DIST(1,0,1,TRUE)'],
    ['SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
    ['LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
    ['MAP(A1:A3,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
    ["SUM('a b'!D2#)+E3#", "SUM(_xlfn.ANCHORARRAY('a b'!D2))+_xlfn.ANCHORARRAY(E3)"],
    ["SUM('it''s (2)'!D2#)", "SUM(_xlfn.ANCHORARRAY('it''s (2)'!D2))"],
    ['ERROR.TYPE(A1)', 'ERROR.TYPE(A1)'],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ["'名册'!C2+名册!C3", "'名册'!C2+名册!C3"],
  ])('%s is kept as %s, and read back the same', (formula, kept) => {
    expect(formulaToFile(formula)).toBe(kept);
    expect(formulaFromFile(kept)).toBe(formula);
  });

  it.each([
    ['sum(a1)', 'SUM(a1)', 'names of functions in capitals'],
    ['tuike.deposit(A1)', '_xldudf_TUIKE_DEPOSIT(A1)', 'an add-in’s too'],
  ])('%s is kept as %s: %s', (formula, kept) => {
    expect(formulaToFile(formula)).toBe(kept);
  });

  it.each([
    ['[2]!_xldudf_TUIKE_DEPOSIT(A1)', 'TUIKE.DEPOSIT(A1)', 'another add-in’s file put in front (office-js #2568)'],
    ["'C:\\Office\\FUNCRES.XLAM'!_xldudf_TUIKE_TIER(A1)", 'TUIKE.TIER(A1)', 'the tool pack put in front (office-js #4811)'],
    ['_xlfn.SINGLE(A1:A3)', '@A1:A3', 'implicit intersection'],
    ["_xlfn.SINGLE('名册 (2)'!A1:A3)", "@'名册 (2)'!A1:A3", 'on a sheet with brackets in its name'],
    ['_xludf.NEWTHING(A1)', 'NEWTHING(A1)', 'unknown to the Excel that saved it'],
    ['"_xlfn.CONCAT("&_xlfn.CONCAT(A1)', '"_xlfn.CONCAT("&CONCAT(A1)', 'a text is left alone'],
  ])('%s is read as %s: %s', (kept, formula) => {
    expect(formulaFromFile(kept)).toBe(formula);
  });

  it.each([
    ['TUIKE.DEPOSIT(A1)', true],
    ['tuike.build()', true],
    ['STDEV.S(A1:A3)', false],
    ['"TUIKE.DEPOSIT("', false],
    ['TUIKE.DEPOSIT', false],
  ])('%s calls an add-in: %s', (formula, expected) => {
    expect(callsAddin(formula)).toBe(expected);
  });
});

describe('a formula that was filled down or right', () => {
  it.each([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['A1+B2', 0, 1, 'B1+C2'],
    ['$A1+A$1+$A$1', 3, 3, '$A4+D$1+$A$1'],
    ['SUM(A:A)+SUM($B:C)', 5, 2, 'SUM(C:C)+SUM($B:E)'],
    ['SUM(1:1)+SUM($2:3)', 2, 5, 'SUM(3:3)+SUM($2:5)'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 B2'!C3+AB1!C3", 1, 1, "'A1 B2'!D4+AB1!D4"],
    ['1E5+A1', 1, 0, '1E5+A2'],
    ['Table1[[#This Row],[A1]]+A1', 1, 0, 'Table1[[#This Row],[A1]]+A2'],
    ['ZZ9', 0, 1, 'AAA9'],
    ['A2', -2, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['_xldudf_TUIKE_DEPOSIT(C2)', 7, 0, '_xldudf_TUIKE_DEPOSIT(C9)'],
  ])('%s, %i down and %i right, is %s', (formula, rows, columns, expected) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(expected);
  });
});

it('tokens join back to the formula, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ABxyz019$:!.#"\'()[]{},;+-* _中\\E?&=') }), (formula) => {
      expect(
        tokensOf(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});
