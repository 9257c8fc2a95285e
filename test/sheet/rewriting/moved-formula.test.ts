// A formula as Excel fills it elsewhere, and which functions take the cells of a range one by one.
import { isCellwise, isSingle } from '../../../src/sheet/rewriting/cellwise-functions';
import { movedFormula } from '../../../src/sheet/rewriting/moved-formula';

it.each<[string, number, number, string | null]>([
  ['=A1', 1, 0, '=A2'],
  ['=A1', 0, 1, '=B1'],
  ['=B2', -1, -1, '=A1'],
  ['=B2', -2, 0, '=#REF!'],
  ['=B2', 0, -2, '=#REF!'],
  ['=$A$1+$A1+A$1', 3, 2, '=$A$1+$A4+C$1'],
  ['=SUM(A:B,$C:C)', 5, 1, '=SUM(B:C,$C:D)'],
  ['=SUM(2:3,$4:4)', 5, 1, '=SUM(7:8,$4:9)'],
  ['=B2#', 1, 1, '=C3#'],
  ['=SUM(A1:B9)', -1, 0, '=SUM(#REF!)'],
  ['=SUM(B2:XFD2)', 0, 1, '=SUM(#REF!)'],
  ['=XFC1', 0, 1, '=XFD1'],
  ['=XFD1', 0, 1, '=#REF!'],
  ['=A1048575', 1, 0, '=A1048576'],
  ['=A1048576', 1, 0, '=#REF!'],
  ["='10月 (1)'!B2*2", 1, 1, "='10月 (1)'!C3*2"],
  ["='10月 (1)'!B2*2", -2, 0, "='10月 (1)'!#REF!*2"],
  ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
  ['=YTD2026*A1+A9999999', 1, 1, '=YTD2026*B2+A9999999'],
  ['=Rate*A1', 1, 0, '=Rate*A2'],
  ['=[Book2.xlsx]Sheet1!A1', 1, 0, null],
  ['=Sheet1!Rate', 1, 0, null],
  ['=A1&"a', 1, 0, null],
])('%s, %i rows down and %i columns right: %s', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

it.each('IF IFERROR IFNA ROUND ROUNDUP ROUNDDOWN ABS INT NOT ISNUMBER ISTEXT ISBLANK ISERROR ISNA TEXT LEN TRIM'.split(' '))(
  '%s answers each cell by itself',
  (name) => expect([isCellwise(`${name}(`), isCellwise(`${name.toLowerCase()}(`), isSingle(`${name}(`)]).toEqual([true, true, false]),
);

it.each('SUM MAX MIN AVERAGE COUNT COUNTA SUMPRODUCT ROWS COLUMNS'.split(' '))('%s comes to one value', (name) =>
  expect([isSingle(`${name}(`), isSingle(`${name.toLowerCase()}(`), isCellwise(`${name}(`)]).toEqual([true, true, false]),
);

it.each(['INDEX', 'AND', 'XLOOKUP', ''])('of %s nothing is known', (name) => {
  expect([isCellwise(`${name}(`), isSingle(`${name}(`)]).toEqual([false, false]);
});
