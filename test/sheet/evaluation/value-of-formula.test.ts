// What is computed here equals Excel, or is not told. Native formulas against the engine: test/dialects/native/computed-here.test.ts.
import type { CellContent } from '../../../src/sheet/evaluation/cell-content';
import { valueOfFormula } from '../../../src/sheet/evaluation/value-of-formula';

const cells: Readonly<Record<string, CellContent>> = {
  A1: 500_000,
  B1: null,
  C1: 'abc',
  D1: true,
  E1: { code: '#DIV/0!' },
  F1: '',
  G1: 289571.66 + 48665.48 + 161762.86,
};
const columns = 'ABCDEFG';
const valueOf = (formula: string) =>
  valueOfFormula(formula, (sheet, row, column) => (sheet === null && row === 0 ? cells[`${columns[column]}1`] : undefined));

it.each<[string, CellContent]>([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2+5', 3],
  ['=5-2-1', 2],
  ['=50%', 0.5],
  ['=-50%*2', -1],
  ['=1/0', { code: '#DIV/0!' }],
  ['="a"&"b"', 'ab'],
  ['="A"="a"', true],
  ['=A1', 500_000],
  ['=B1', 0],
  ['=B1=""', true],
  ['=B1=0', true],
  ['=F1=""', true],
  ['=F1=0', false],
  ['=C1=""', false],
  ['=D1>999', true],
  ['=F1+1', { code: '#VALUE!' }],
  ['=-F1', { code: '#VALUE!' }],
  ['=E1', { code: '#DIV/0!' }],
  ['=E1=""', { code: '#DIV/0!' }],
  // Fifteen digits: what a sum of cents leaves is the edge to "=", and below it to MATCH.
  ['=G1=500000', true],
  ['=MATCH(G1,{0;500000},1)', 1],
  ['=MATCH(A1,{0;500000},1)', 2],
  ['=MATCH(-1,{0;500000},1)', { code: '#N/A' }],
  ['=MATCH(C1,{0;500000},1)', { code: '#N/A' }],
  ['=MATCH(2,{1;2;3},0)', 2],
  ['=MATCH(1.5,{1;2;3},0)', { code: '#N/A' }],
  ['=INDEX({200;100},2)', 100],
  ['=INDEX({200;100},3)', { code: '#REF!' }],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(500000-499999.99,2)', 0.01],
  ['=ROUND(0.0000001,2)', 0],
  ['=MAX(0,3-5)', 0],
  ['=IF(B1="","",1/0)', ''],
  ['=IF(A1>0,1)', 1],
  ['=IF(A1<0,1)', false],
  ['=IFERROR(E1,"?")', '?'],
  ['=IFNA(NA(),0)', 0],
  ['=IFNA(E1,0)', { code: '#DIV/0!' }],
  ['=IF(OR(ISTEXT(C1),ISLOGICAL(C1)),1,2)', 1],
  ['=REPT("",NA())', { code: '#N/A' }],
  ['=REPT("",3)', ''],
])('%s is %p', (formula, value) => expect(valueOf(formula)).toEqual(value));

it.each([
  ['a function that is not known here', '=XLOOKUP(A1,A1,A1)'],
  ['a range', '=SUM(A1:B1)'],
  ['a name', '=Rate*2'],
  ['a table’s column', '=[@GMV]'],
  ['a cell that nobody knows', '=Other!A1'],
  ['a text where a number is wanted', '=C1+1'],
  ['a text as a condition', '=IF(C1,1,2)'],
  ['which of two texts comes first', '=C1<"b"'],
  ['letters that some Excel takes for others', '="ａ"="a"'],
  ['a blank that is looked for', '=MATCH(B1,{0;1},1)'],
  ['a logical among amounts', '=MAX(D1,0)'],
  ['a list alone', '={1;2}'],
  ['two operands beside each other', '=A1 B1'],
  ['a bracket that is never closed', '=IF(A1'],
  ['what is no formula', '=1+'],
])('%s: not told', (_, formula) => expect(valueOf(formula)).toBeUndefined());
