// The formulas of one call: one that answers everything, and one per cell, which says the same there.
import { cellFormulas, guardOfResult, spilledFormula, type CallToWrite, type GivenArgument } from '../../src/sheet/call-formulas';
import { copyOfCells, quotedText, tuikeText, unlessBlank } from '../../src/sheet/formula-texts';
import { sheetArea } from '../../src/sheet/sheet-area';

const cells = (row: number, column: number, rows: number, columns: number, sheet = 'S'): GivenArgument => ({
  state: 'cells',
  area: sheetArea(sheet, row, column, rows, columns),
});
const value = (literal: string): GivenArgument => ({ state: 'value', value: literal, literal });
const leftOut: GivenArgument = { state: 'left-out' };
const [result, guarded, plain] = [{ guards: 'result' }, { guards: 'cells' }, {}] as const;

const onSheet = { sheet: 'S', spills: true };
const oldExcel = { sheet: 'S', spills: false };
const gmvs = cells(1, 2, 3, 1);
const deposit: CallToWrite = {
  name: 'DEPOSIT',
  given: [
    [result, gmvs],
    [plain, leftOut],
  ],
  size: { rows: 3, columns: 1 },
};
const topUp: CallToWrite = {
  name: 'TOPUP',
  given: [
    [result, gmvs],
    [plain, cells(1, 3, 3, 1)],
    [plain, leftOut],
  ],
  size: { rows: 3, columns: 1 },
};
const shortfall = (held: GivenArgument): CallToWrite => ({
  name: 'SHORTFALL',
  given: [
    [result, gmvs],
    [guarded, held],
    [plain, value('"fixed-v1"')],
  ],
  size: { rows: 3, columns: 1 },
});
const roster = (size: CallToWrite['size'] = null): CallToWrite => ({
  name: 'ROSTER',
  given: [
    [plain, cells(1, 0, 9, 1, '10月')],
    [plain, cells(1, 1, 9, 1, '10月')],
    [guarded, cells(1, 2, 9, 1, '10月')],
    [plain, value('"2026-11"')],
    [plain, leftOut],
  ],
  size,
});

describe('one formula for everything', () => {
  it.each<[string, CallToWrite, string]>([
    ['blanks of the only cells answer blank', deposit, '=IF(C2:C4="","",TUIKE.DEPOSIT(C2:C4))'],
    [
      'beside other cells, whose errors that would hide, they are handed over as empty text',
      topUp,
      '=TUIKE.TOPUP(IF(C2:C4="","",C2:C4),D2:D4)',
    ],
    [
      'blank cells of another are handed over as empty text',
      shortfall(cells(1, 4, 3, 1)),
      '=TUIKE.SHORTFALL(IF(C2:C4="","",C2:C4),IF(E2:E4="","",E2:E4),"fixed-v1")',
    ],
    ['a value has no blanks', shortfall(value('5')), '=IF(C2:C4="","",TUIKE.SHORTFALL(C2:C4,5,"fixed-v1"))'],
    ['what is left out in the middle stays blank', shortfall(leftOut), '=IF(C2:C4="","",TUIKE.SHORTFALL(C2:C4,,"fixed-v1"))'],
    [
      'cells of another sheet',
      roster(),
      "=TUIKE.ROSTER('10月'!A2:A10,'10月'!B2:B10,IF('10月'!C2:C10=\"\",\"\",'10月'!C2:C10),\"2026-11\")",
    ],
  ])('%s', (_, call, formula) => expect(spilledFormula(call, onSheet)).toBe(formula));

  it('where ranges do not spill, only one cell is guarded within the call', () => {
    expect(spilledFormula(shortfall(cells(1, 4, 3, 1)), oldExcel)).toBe('=TUIKE.SHORTFALL(C2:C4,E2:E4,"fixed-v1")');
    expect(spilledFormula(shortfall(cells(1, 4, 1, 1)), oldExcel)).toBe('=TUIKE.SHORTFALL(C2:C4,IF(E2="","",E2),"fixed-v1")');
    expect(spilledFormula(shortfall(cells(1, 4, 1, 2)), oldExcel)).toBe('=TUIKE.SHORTFALL(C2:C4,E2:F2,"fixed-v1")');
    expect(spilledFormula(shortfall(cells(1, 4, 2, 1)), oldExcel)).toBe('=TUIKE.SHORTFALL(C2:C4,E2:E3,"fixed-v1")');
  });
});

describe('one formula per cell', () => {
  const texts = (call: CallToWrite, rows: number, columns = 1, options = onSheet): string[][] =>
    cellFormulas(call, { rows, columns }, options).map((row) => row.map(({ formula }) => formula));

  it('each has its own cell', () => {
    expect(texts(deposit, 3)).toEqual([
      ['=IF(C2="","",TUIKE.DEPOSIT(C2))'],
      ['=IF(C3="","",TUIKE.DEPOSIT(C3))'],
      ['=IF(C4="","",TUIKE.DEPOSIT(C4))'],
    ]);
  });

  it('one cell that serves all is fixed, also where ranges do not spill its blanks are asked for', () => {
    for (const options of [onSheet, oldExcel])
      expect(texts(shortfall(cells(1, 4, 1, 1)), 2, 1, options)).toEqual([
        ['=TUIKE.SHORTFALL(IF(C2="","",C2),IF($E$2="","",$E$2),"fixed-v1")'],
        ['=TUIKE.SHORTFALL(IF(C3="","",C3),IF($E$2="","",$E$2),"fixed-v1")'],
      ]);
  });

  it('of one row and one column each is fixed where it serves several', () => {
    const call = { ...shortfall(cells(0, 4, 1, 2)), size: { rows: 3, columns: 2 } };
    expect(texts(call, 3, 2)[2]).toEqual([
      '=TUIKE.SHORTFALL(IF($C4="","",$C4),IF(E$1="","",E$1),"fixed-v1")',
      '=TUIKE.SHORTFALL(IF($C4="","",$C4),IF(F$1="","",F$1),"fixed-v1")',
    ]);
  });

  it('one cell that serves a row is fixed, too', () => {
    const call: CallToWrite = {
      name: 'SHORTFALL',
      given: [
        [result, cells(1, 2, 1, 2)],
        [guarded, cells(4, 4, 1, 1)],
      ],
      size: { rows: 1, columns: 2 },
    };
    expect(texts(call, 1, 2)).toEqual([
      ['=TUIKE.SHORTFALL(IF(C2="","",C2),IF($E$5="","",$E$5))', '=TUIKE.SHORTFALL(IF(D2="","",D2),IF($E$5="","",$E$5))'],
    ]);
  });

  it('of one cell in all none is fixed', () => {
    const one: CallToWrite = {
      ...shortfall(cells(1, 4, 1, 1)),
      given: [
        [result, cells(1, 2, 1, 1)],
        [guarded, cells(1, 4, 1, 1)],
      ],
    };
    expect(texts(one, 1)).toEqual([['=TUIKE.SHORTFALL(IF(C2="","",C2),IF(E2="","",E2))']]);
  });

  it('of one row, the column moves and the row does not', () => {
    const row: CallToWrite = { name: 'DEPOSIT', given: [[result, cells(1, 2, 1, 3)]], size: { rows: 1, columns: 3 } };
    expect(texts(row, 1, 3)).toEqual([
      ['=IF(C2="","",TUIKE.DEPOSIT(C2))', '=IF(D2="","",TUIKE.DEPOSIT(D2))', '=IF(E2="","",TUIKE.DEPOSIT(E2))'],
    ]);
  });

  it('of a function that answers all its cells together, the part of the whole that stands there, all cells fixed', () => {
    const whole = "TUIKE.ROSTER('10月'!$A$2:$A$10,'10月'!$B$2:$B$10,IF('10月'!$C$2:$C$10=\"\",\"\",'10月'!$C$2:$C$10),\"2026-11\")";
    expect(texts(roster(), 2, 2)).toEqual([
      [`=INDEX(${whole},1,1)`, `=INDEX(${whole},1,2)`],
      [`=INDEX(${whole},2,1)`, `=INDEX(${whole},2,2)`],
    ]);
    expect(texts(roster(), 1, 1, oldExcel)).toEqual([["=TUIKE.ROSTER('10月'!A2:A10,'10月'!B2:B10,'10月'!C2:C10,\"2026-11\")"]]);
    expect(texts(roster(), 1, 2)[0]![1]).toBe(`=INDEX(${whole},1,2)`);
    expect(texts(roster(), 2, 1)[1]![0]).toBe(`=INDEX(${whole},2,1)`);
  });
});

it('the argument whose blanks answer blank is the only one with cells, where it is declared so', () => {
  expect(guardOfResult(deposit)).toBe(gmvs);
  expect(guardOfResult(topUp)).toBeNull();
  expect(guardOfResult({ given: [[result, value('5')]] })).toBeNull();
  expect(guardOfResult({ given: [[guarded, gmvs]] })).toBeNull();
  expect(
    guardOfResult({
      given: [
        [result, value('5')],
        [plain, gmvs],
      ],
    }),
  ).toBeNull();
  expect(guardOfResult({ given: [] })).toBeNull();
});

it('the pieces of formulas', () => {
  expect(quotedText('a"b""')).toBe('"a""b"""""');
  expect([tuikeText('RULES', []), tuikeText('TIER', ['', '']), tuikeText('TIER', ['', 'B2', ''])]).toEqual([
    'TUIKE.RULES()',
    'TUIKE.TIER()',
    'TUIKE.TIER(,B2)',
  ]);
  expect([unlessBlank('A1', 'B1'), copyOfCells('A1:A9')]).toEqual(['IF(A1="","",B1)', '=IF(A1:A9="","",A1:A9)']);
});
