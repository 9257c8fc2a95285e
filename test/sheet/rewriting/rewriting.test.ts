import fc from 'fast-check';
import { formulaOfCell } from '../../../src/sheet/rewriting/formula-of-cell';
import { type OriginalFormula, originalsIn, originalsText } from '../../../src/sheet/rewriting/original-formulas';
import { replaceCalls } from '../../../src/sheet/rewriting/replace-calls';
import { rowBelow } from '../../../src/sheet/rewriting/row-below';

const shout = ({ name, args }: { name: string; args: readonly string[] }) =>
  name === 'EXPLAIN' ? { reason: 'no-native' as const } : { expression: `<${name} ${args.join('|')}>` };

describe('a formula with its calls replaced', () => {
  it.each([
    ['=TUIKE.DEPOSIT(C2)', '=<DEPOSIT C2>'],
    ['=tuike.topup( C2 , D2 )', '=<TOPUP C2|D2>'],
    ['=IF(C2="","",TUIKE.DEPOSIT(C2))*1.5 + TUIKE.TIER(C2,"fixed-v1")', '=IF(C2="","",<DEPOSIT C2>)*1.5 + <TIER C2|"fixed-v1">'],
    ['=TUIKE.SHORTFALL(C2,TUIKE.DEPOSIT(D2))', '=<SHORTFALL C2|<DEPOSIT D2>>'],
    ['=TUIKE.DEPOSIT(SUM(C2:C9))', '=<DEPOSIT SUM(C2:C9)>'],
    ['=SUM(TUIKE.DEPOSIT(C2),TUIKE.DEPOSIT(C3*10000))', '=SUM(<DEPOSIT C2>,<DEPOSIT C3*10000>)'],
    ['=MAX(1,TUIKE.DEPOSIT(ROUND(SUM(C2:C9),2)))', '=MAX(1,<DEPOSIT ROUND(SUM(C2:C9),2)>)'],
    ['=TUIKE.DEPOSIT([@GMV])', '=<DEPOSIT [@GMV]>'],
    // Around it every function answers cell by cell: the name stays one cell.
    ['=IF(C2="","",TUIKE.DEPOSIT([@GMV]))', '=IF(C2="","",<DEPOSIT [@GMV]>)'],
    ['=TUIKE.SHORTFALL([@GMV],TUIKE.DEPOSIT([@前月]))', '=<SHORTFALL [@GMV]|<DEPOSIT [@前月]>>'],
    ['=SUM(TUIKE.DEPOSIT(ROUND(C2,2)))', '=SUM(<DEPOSIT ROUND(C2,2)>)'],
    ['=SUM(TUIKE.DEPOSIT((C2+1)*2))', '=SUM(<DEPOSIT (C2+1)*2>)'],
    ['=SUM(TUIKE.SHORTFALL(C2,TUIKE.DEPOSIT(D2)))', '=SUM(<SHORTFALL C2|<DEPOSIT D2>>)'],
    ['="TUIKE.DEPOSIT(C2)"&TUIKE.TIER(C2)', '="TUIKE.DEPOSIT(C2)"&<TIER C2>'],
    ["='10月(一)'!A1+TUIKE.TIER('10月(一)'!C2)", "='10月(一)'!A1+<TIER '10月(一)'!C2>"],
  ])('%s', (formula, rewritten) => expect(replaceCalls(formula, shout)).toEqual({ formula: rewritten }));

  it.each([
    ['=SUM(TUIKE.DEPOSIT(C2:C9))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT(Roster[GMV]))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT(INDEX(C2:C9,2)))', 'many-cells'],
    ['=SUMPRODUCT(TUIKE.DEPOSIT(C2:C9*10000))', 'many-cells'],
    ['=SUM(IF(A1,TUIKE.DEPOSIT(E2#)))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT(C2:F2))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT({1}))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT(ROUND(C2:C9,2)))', 'many-cells'],
    ['=SUM(TUIKE.SHORTFALL(C2,TUIKE.DEPOSIT(D2:D9)))', 'many-cells'],
    ['=SUM(IF(A1,TUIKE.DEPOSIT([@GMV])))', 'many-cells'],
    ['=TUIKE.DEPOSIT(C2:C9)', 'many-cells'],
    ['=TUIKE.DEPOSIT(C2:F2)', 'many-cells'],
    ['=TUIKE.DEPOSIT((C2:C9))', 'many-cells'],
    ['=TUIKE.DEPOSIT(ROUND(C2:C9,2))', 'many-cells'],
    ['=TUIKE.DEPOSIT(E2#)', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT((A1):(A9)))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT(Sheet1!A1:Sheet1!A9))', 'many-cells'],
    ['=SUM(TUIKE.DEPOSIT((A1,A9)))', 'many-cells'],
    ['=TUIKE.DEPOSIT((A1):(A9))', 'many-cells'],
    ['=TUIKE.DEPOSIT(INDEX(C:C,2):INDEX(C:C,9))', 'many-cells'],
    ['=TUIKE.DEPOSIT(Spill#)', 'many-cells'],
    ['=TUIKE.EXPLAIN(C2)', 'no-native'],
    ['=LEN(TUIKE.EXPLAIN(C2))&TUIKE.TIER(C2)', 'no-native'],
    ['=TUIKE.DEPOSIT(C2', 'unread'],
    ['=TUIKE.DEPOSIT(C2)?', 'unread'],
  ])('%s is not: %s', (formula, reason) => expect(replaceCalls(formula, shout)).toEqual({ reason }));
});

describe('a spilled formula, one cell of it', () => {
  const spill = { row: 1, column: 3, rows: 8, columns: 1 };
  const ofCell = (formula: string, at = spill) => formulaOfCell(formula, at, 2, at.columns - 1, (name) => name !== 'ROSTER');
  it.each([
    ['=TUIKE.DEPOSIT(C2:C9)', '=TUIKE.DEPOSIT(C4)'],
    ['=IF($C$2:$C$9="","",TUIKE.TOPUP(C2:C9,D$2:D9))', '=IF(C4="","",TUIKE.TOPUP(C4,D4))'],
    ["=TUIKE.SHORTFALL('10月'!C2:C9,$E$1)", "=TUIKE.SHORTFALL('10月'!C4,$E$1)"],
    ['=ROUND(C2:C9,2)*TUIKE.TIER(C2:C9)', '=ROUND(C4,2)*TUIKE.TIER(C4)'],
    ['=(C2:C9+1)*TUIKE.TIER(C2:C9)', '=(C4+1)*TUIKE.TIER(C4)'],
  ])('%s', (formula, cell) => expect(ofCell(formula)).toBe(cell));

  it('one row or column serves all the others', () =>
    expect(formulaOfCell('=TUIKE.SHORTFALL(C2:C9,E1:G1)', { row: 1, column: 3, rows: 8, columns: 3 }, 2, 1, () => true)).toBe(
      '=TUIKE.SHORTFALL($C4,F$1)',
    ));

  it('of one row its row is its own, not fixed', () =>
    expect(formulaOfCell('=TUIKE.SHORTFALL(C2:E2,G2)', { row: 1, column: 3, rows: 1, columns: 3 }, 0, 1, () => true)).toBe(
      '=TUIKE.SHORTFALL(D2,G2)',
    ));

  it.each([
    '=C2:C9/SUM(C2:C9)*TUIKE.TIER(C2:C9)',
    '=TUIKE.ROSTER(A2:A9,B2:B9,C2:C9,E1)',
    '=TUIKE.DEPOSIT(C2:C5)',
    '=TUIKE.DEPOSIT(E2#)',
    '=TUIKE.DEPOSIT(Roster[GMV])',
    '=TUIKE.DEPOSIT({1;2;3;4;5;6;7;8})',
    '=TUIKE.DEPOSIT(C2:INDEX(C:C,9))',
    '=TUIKE.DEPOSIT(@C2:C9)+D2:D9',
    '=TUIKE.DEPOSIT((C2):(C9))',
    '=TUIKE.DEPOSIT((E2)#)',
    '=TUIKE.DEPOSIT(C2:C9)?',
  ])('%s has none', (formula) => expect(ofCell(formula)).toBeNull());
});

it.each([
  ['=TUIKE.DEPOSIT(C2)', '=TUIKE.DEPOSIT(C3)'],
  ['=C2+$C$2+C$2+$C2', '=C3+$C$2+C$2+$C3'],
  ['=\'10月 A1\'!C2&"C2"', '=\'10月 A1\'!C3&"C2"'],
  ['=SUM(C2:C9,2:3,C:C)+E2#', '=SUM(C3:C10,3:4,C:C)+E3#'],
  ['=LOG10(A1)+1', '=LOG10(A2)+1'],
  ['=YTD2026+A1', '=YTD2026+A2'],
])('%s, a row further down: %s', (formula, below) => expect(rowBelow(formula)).toBe(below));

describe('original formulas as a text', () => {
  const text = fc.constantFrom(
    '=TUIKE.DEPOSIT(C2)',
    '=TUIKE.DEPOSIT(C3)',
    '=TUIKE.DEPOSIT($C$4)',
    '="<&>"&TUIKE.TIER(A1)',
    '=TUIKE.TIER(🙂!A9)',
  );
  const original: fc.Arbitrary<OriginalFormula> = fc.record({
    sheet: fc.constantFrom('名册', 'Sheet1'),
    sheetId: fc.constantFrom('{1}', '{2}'),
    row: fc.nat(6),
    column: fc.nat(2),
    rows: fc.constantFrom(1, 1, 1, 3),
    columns: fc.constantFrom(1, 1, 2),
    formula: text,
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  });
  it('hold every one of them, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(original, { maxLength: 40 }), (originals) => {
        const sorted = (all: readonly OriginalFormula[]) => all.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
        expect(sorted(originalsIn(originalsText(originals))!)).toEqual(sorted(originals));
      }),
    );
  });
  it('take little where a column was filled down', () => {
    const column = Array.from({ length: 5000 }, (_, i): OriginalFormula => {
      const rest = { sheet: 'S', sheetId: '{1}', row: i + 1, column: 3, rows: 1, columns: 1, fingerprint: '0123456789abcdef' };
      return { ...rest, formula: `=IF(C${i + 2}="","",TUIKE.DEPOSIT(C${i + 2}))` };
    });
    expect(originalsText(column).length).toBeLessThan(91_000);
    expect(originalsIn(originalsText(column))).toEqual(column);
  });
  it.each(['', '{', '[]', '{"format":2,"sheets":[]}'])('%p is none', (kept) => expect(originalsIn(kept)).toBeNull());

  const kept = (...run: unknown[]): string => JSON.stringify({ format: 1, sheets: [{ name: 'a', id: 'b', runs: [run] }] });
  const print = '0123456789abcdef';
  it.each([
    ['half a million cells for one fingerprint', kept(0, 0, 1, 1, ['=A1', ...Array<number>(499_999).fill(1)], print)],
    ['a formula of a megabyte', kept(0, 0, 1, 1, [`=${'A1+'.repeat(300_000)}1`, 1], print + print)],
    ['a row that is a text', kept('0', 0, 1, 1, ['=A1'], print)],
    ['an area beyond all sheets', kept(0, 0, 1e308, 1, ['=A1'], print)],
    ['a formula that is none', kept(0, 0, 1, 1, [{ length: 1 }], print)],
    ['a formula like the one above where none is', kept(0, 0, 1, 1, [1, '=A1'], print + print)],
    [
      'one column of two',
      JSON.stringify({
        format: 1,
        sheets: [
          {
            name: 'a',
            id: 'b',
            runs: [
              [0, 0, 1, 1, ['=A1'], print],
              [0, 1, 1, 1, ['=A1'], ''],
            ],
          },
        ],
      }),
    ],
    ['a formula of more than twice what Excel takes', kept(0, 0, 1, 1, ['='.padEnd(16_385, '1')], print)],
  ])('%s: nothing of it is believed', (_, text) => expect(originalsIn(text)).toBeNull());
  it('the like that is sound is read', () => {
    expect(originalsIn(kept(0, 0, 1, 1, ['=A1', 1], print + print))).toHaveLength(2);
    expect(originalsIn(kept(0, 0, 1, 1, ['='.padEnd(16_384, '1')], print))).toHaveLength(1);
  });
});
