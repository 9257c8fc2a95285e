import { tuikeCallOf, tuikeCallsIn } from '../../src/sheet/tuike-call';

const area = (sheet: string | null, row: number, column: number, rows: number, columns: number) => ({ sheet, row, column, rows, columns });

describe('an argument', () => {
  it.each([
    ['C2', { kind: 'area', area: area(null, 1, 2, 1, 1) }],
    ['$C$2:c201', { kind: 'area', area: area(null, 1, 2, 200, 1) }],
    ['D5:B2', { kind: 'area', area: area(null, 1, 1, 4, 3) }],
    ['C:C', { kind: 'area', area: area(null, 0, 2, 1_048_576, 1) }],
    ['2:3', { kind: 'area', area: area(null, 1, 0, 2, 16_384) }],
    ['名册!A1', { kind: 'area', area: area('名册', 0, 0, 1, 1) }],
    ["'It''s (1)'!A1:B2", { kind: 'area', area: area("It's (1)", 0, 0, 2, 2) }],
    ["'a:b'!A1", { kind: 'area', area: area('a:b', 0, 0, 1, 1) }],
    ['A2#', { kind: 'spill', anchor: area(null, 1, 0, 1, 1) }],
    ['XFD1048576', { kind: 'area', area: area(null, 1_048_575, 16_383, 1, 1) }],
    ['512000', { kind: 'value', value: 512_000 }],
    ['-5.5', { kind: 'value', value: -5.5 }],
    ['.5', { kind: 'value', value: 0.5 }],
    ['1E+5', { kind: 'value', value: 100_000 }],
    ['"51.2万"', { kind: 'value', value: '51.2万' }],
    ['"a""b,("', { kind: 'value', value: 'a"b,(' }],
    ['""', { kind: 'value', value: '' }],
    ['TRUE', { kind: 'value', value: true }],
    ['false', { kind: 'value', value: false }],
    ['+5', { kind: 'value', value: 5 }],
    ['- 5', { kind: 'value', value: -5 }],
    ['#N/A', { kind: 'value', value: { code: '#N/A' } }],
    ['', { kind: 'omitted' }],
    // A space between two ranges is an operator: their common cells.
    ['A1:A9 A5:B5', { kind: 'other' }],
    ["Roster['[GMV'] '#1]", { kind: 'other' }],
    ['Sheet😀!A1', { kind: 'area', area: area('Sheet😀', 0, 0, 1, 1) }],
    ['C2*10000', { kind: 'other' }],
    ['5*2', { kind: 'other' }],
    ['-5*2', { kind: 'other' }],
    ['-', { kind: 'other' }],
    ['@5', { kind: 'other' }],
    ['-TRUE', { kind: 'other' }],
    ['-"5"', { kind: 'other' }],
    // What guarded formulas hand over: the cells themselves, blanks as blanks.
    ['IF(C2="","",C2)', { kind: 'area', area: area(null, 1, 2, 1, 1) }],
    ['if( C2:C9 = "" , "" , C2:C9 )', { kind: 'area', area: area(null, 1, 2, 8, 1) }],
    ['IF(A2#="","",A2#)', { kind: 'spill', anchor: area(null, 1, 0, 1, 1) }],
    ['IF(C2="","",C3)', { kind: 'other' }],
    ['IF(C2="",0,C2)', { kind: 'other' }],
    ['IF(C2="","0",C2)', { kind: 'other' }],
    ['IF(C2<>"","",C2)', { kind: 'other' }],
    ['IF(C2=0,"",C2)', { kind: 'other' }],
    ['IFX(C2="","",C2)', { kind: 'other' }],
    ['IF(GMV="","",GMV)', { kind: 'other' }],
    ['IF(GMV="","",C2)', { kind: 'other' }],
    ['IF(C2="","",GMV)', { kind: 'other' }],
    ['IF(C2="","",C2)*10000', { kind: 'other' }],
    ['IF(C2="","",-C2)', { kind: 'other' }],
    ['SUM(A1:A9,B1)', { kind: 'other' }],
    ['{1,2;3,4}', { kind: 'other' }],
    ['(A1,B1)', { kind: 'other' }],
    ['A1:INDEX(A:A,9)', { kind: 'other' }],
    ['@A1:A9', { kind: 'other' }],
    ['-C2', { kind: 'other' }],
    ['GMV', { kind: 'other' }],
    ['ZZZ1', { kind: 'other' }],
    ['A1048577', { kind: 'other' }],
    ['Q1:Q4!A1', { kind: 'other' }],
    ['[@GMV]', { kind: 'other' }],
    ['Roster[GMV]', { kind: 'other' }],
    ['Roster[[#This Row],[GMV, net]]', { kind: 'other' }],
    ["'[Other.xlsx]S'!A1", { kind: 'other' }],
    ['[Other.xlsx]S!A1', { kind: 'other' }],
  ])('%s', (written, expected) => {
    const reading = tuikeCallOf(`=TUIKE.TOPUP(9,${written},8)`);
    if (reading.state !== 'one') throw new Error(reading.state);
    expect(reading.call.args.map((argument) => argument.written)).toEqual(['9', written, '8']);
    expect(reading.call.args[1]).toEqual({ written, ...expected });
  });
});

describe('a call', () => {
  it.each([
    ['=TUIKE.DEPOSIT(C2)', 'DEPOSIT', 'nothing', 1],
    ['=tuike.deposit( C2 , "fixed-v1" )', 'DEPOSIT', 'nothing', 2],
    ['=+TUIKE.TIER(C2)', 'TIER', 'nothing', 1],
    ['=@TUIKE.TIER(C2)', 'TIER', 'nothing', 1],
    ['=TUIKE.RULES()', 'RULES', 'nothing', 0],
    ['=TUIKE.RULES( )', 'RULES', 'nothing', 0],
    ['=TUIKE.TOPUP(C2,)', 'TOPUP', 'nothing', 2],
    ['=IF(C2="","",TUIKE.DEPOSIT(C2))', 'DEPOSIT', 'if', 1],
    ['=IF(C2:C9="", "", TUIKE.DEPOSIT(C2:C9, B1))', 'DEPOSIT', 'if', 2],
    ['=if(C2<>"",TUIKE.DEPOSIT(C2),"")', 'DEPOSIT', 'if', 1],
    ['=IF(C2="","",TUIKE.DEPOSIT(C2)+1)', 'DEPOSIT', 'more', 1],
    ['=IF(TUIKE.TIER(C2)=1,"a","b")', 'TIER', 'more', 1],
    ['=IF(TUIKE.TIER(C2),"a","b")', 'TIER', 'if', 1],
    ['=IF(C2="","",1+TUIKE.DEPOSIT(C2))', 'DEPOSIT', 'more', 1],
    ['=IF(C2<>"",TUIKE.DEPOSIT(C2),0)+1', 'DEPOSIT', 'more', 1],
    ['=1+IF(C2<>"",TUIKE.DEPOSIT(C2),0)', 'DEPOSIT', 'more', 1],
    ['=SUM(TUIKE.DEPOSIT(C2:C9))', 'DEPOSIT', 'more', 1],
    ['=TUIKE.DEPOSIT(C2)/10000', 'DEPOSIT', 'more', 1],
    ['=-TUIKE.DEPOSIT(C2)', 'DEPOSIT', 'more', 1],
  ])('%s', (formula, name, around, args) => {
    const reading = tuikeCallOf(formula);
    expect(reading.state === 'one' && [reading.call.name, reading.call.around, reading.call.args.length]).toEqual([name, around, args]);
  });

  it.each([
    'TUIKE.TIER(C2)',
    '=SUM(A1:A9)',
    '=A1',
    '="TUIKE.DEPOSIT(C2)"',
    '=MYTUIKE.DEPOSIT(C2)',
    '=TUIKE.RATE',
    '=LOG10(5)',
    "='TUIKE.DEPOSIT('!A1",
    '=',
  ])('is not in %s', (formula) => expect(tuikeCallOf(formula)).toEqual({ state: 'none' }));

  it.each([
    ['=TUIKE.DEPOSIT(C2)+TUIKE.TIER(C2)', ['DEPOSIT', 'TIER']],
    ['=TUIKE.TOPUP(C2,TUIKE.TIER(B2))', ['TOPUP', 'TIER']],
  ])('is one of several in %s', (formula, names) => expect(tuikeCallOf(formula)).toEqual({ state: 'several', names }));
});

it('what stands around an argument is no part of it, and what stands in it is', () => {
  const reading = tuikeCallOf('=TUIKE.TOPUP( C2 * 2 ,\n- 1 , )');
  expect(reading.state === 'one' && reading.call.args.map(({ written }) => written)).toEqual(['C2 * 2', '- 1', '']);
});

it('spaces around an argument change nothing of what it is, and a call that is never closed guards nothing', () => {
  const kinds = (formula: string) => {
    const reading = tuikeCallOf(formula);
    return reading.state === 'one' && reading.call.args.map(({ kind }) => kind);
  };
  expect(kinds('=TUIKE.TOPUP( C2 ,  "x" , A2# ,\n )')).toEqual(['area', 'value', 'spill', 'omitted']);
  expect(kinds('=TUIKE.DEPOSIT(IF(C2="","",C2 D2')).toEqual(['other']);
});

describe('a formula that cannot be read to its end', () => {
  it.each(["=TUIKE.DEPOSIT(C2)&'", '=SUM(1)&"&TUIKE.DEPOSIT(C2)', "=TUIKE.DEPOSIT('x)"])('may call in %s', (formula) =>
    expect(tuikeCallOf(formula)).toEqual({ state: 'unread' }),
  );
  it.each(['="TUIKE.DEPOSIT("&\'', '=A1&"b'])('does not call in %s', (formula) => expect(tuikeCallOf(formula)).toEqual({ state: 'none' }));
});

describe('all calls of a formula', () => {
  it.each([
    ['=TUIKE.ROSTER(A2:A9,B2:B9,C2:C9,"2026-11")', ['ROSTER']],
    ['=IF(C2="",\n"",\ntuike.deposit(C2))', ['DEPOSIT']],
    ['=TUIKE.TOPUP(C2,TUIKE.TIER(B2))', ['TOPUP', 'TIER']],
    ['=TUIKE.TIER(C2)&"', ['TIER']],
    ['="TUIKE.ROSTER("', []],
    ["='TUIKE.ROSTER('!A1", []],
    ['=MYTUIKE.ROSTER(A1)', []],
    ['=A.TUIKE.ROSTER(A1)', []],
    ['=TUIKE.RATE', []],
    ['TUIKE.TIER(C2)', []],
    ['', []],
  ])('%j: %j', (formula, calls) => expect(tuikeCallsIn(formula)).toEqual(calls));
});
