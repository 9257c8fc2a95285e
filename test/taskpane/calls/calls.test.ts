import type { FunctionName } from '../../../src/i18n/en-US/functions';
import { guarded, handedOver } from '../../../src/taskpane/calls/answer-of-call';
import { callOf, isCall, type Call, type CallFault } from '../../../src/taskpane/calls/call';
import { cellFormulas, spilledFormula } from '../../../src/sheet/call-formulas';
import { typedArgument } from '../../../src/sheet/typed-argument';

const here = { sheet: 'Sheet1', spills: true };
const checked = (name: FunctionName, typed: Record<string, string>) =>
  callOf(name, Object.fromEntries(Object.entries(typed).map(([argument, text]) => [argument, typedArgument(text, 'Sheet1')])));
function call(name: FunctionName, typed: Record<string, string>): Call {
  const made = checked(name, typed);
  if (!isCall(made)) throw new Error(JSON.stringify(made));
  return made;
}

describe('the formula that spills', () => {
  it.each<[FunctionName, Record<string, string>, string]>([
    ['DEPOSIT', { gmv: 'C2:C201' }, '=IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))'],
    ['DEPOSIT', { gmv: 'C2' }, '=IF(C2="","",TUIKE.DEPOSIT(C2))'],
    ['DEPOSIT', { gmv: '51.2万', rule: 'fixed-v1' }, '=TUIKE.DEPOSIT("51.2万","fixed-v1")'],
    ['TOPUP', { gmv: 'C2:C9', prevTier: 'D2:D9' }, '=TUIKE.TOPUP(IF(C2:C9="","",C2:C9),D2:D9)'],
    ['CHECK', { gmv: 'C2', prevTier: 'D2' }, '=TUIKE.CHECK(IF(C2="","",C2),D2)'],
    ['DEPOSIT', { gmv: 'C2', rule: 'B1' }, '=TUIKE.DEPOSIT(IF(C2="","",C2),B1)'],
    ['SHORTFALL', { gmv: 'C2:C9', held: 'E2:E9' }, '=TUIKE.SHORTFALL(IF(C2:C9="","",C2:C9),IF(E2:E9="","",E2:E9))'],
    ['SHORTFALL', { gmv: 'C2:C9', held: '20000' }, '=IF(C2:C9="","",TUIKE.SHORTFALL(C2:C9,20000))'],
    ['EXPLAIN', { gmv: 'C2', rule: 'fixed-v1' }, '=IF(C2="","",TUIKE.EXPLAIN(C2,,"fixed-v1"))'],
    ['EXPLAIN', { gmv: "'It''s'!C2" }, `=IF('It''s'!C2="","",TUIKE.EXPLAIN('It''s'!C2))`],
    ['RULEAT', { date: 'A2' }, '=IF(A2="","",TUIKE.RULEAT(A2))'],
    ['TIERS', {}, '=TUIKE.TIERS()'],
    [
      'ROSTER',
      { agency: 'A2:A9', date: 'B2:B9', amount: 'C2:C9', month: '2026-11' },
      '=TUIKE.ROSTER(A2:A9,B2:B9,IF(C2:C9="","",C2:C9),"2026-11")',
    ],
    ['SCHEDULE', { agency: 'A2:A9', month: 'B2:B9', gmv: 'C2:C9' }, '=TUIKE.SCHEDULE(A2:A9,B2:B9,IF(C2:C9="","",C2:C9))'],
    ['BUILD', {}, '=TUIKE.BUILD()'],
  ])('%s %j: %s', (name, typed, formula) => expect(spilledFormula(call(name, typed), here)).toBe(formula));
});

describe('formulas per cell', () => {
  it.each<[FunctionName, Record<string, string>, string[][]]>([
    ['DEPOSIT', { gmv: 'C2:C3' }, [['=IF(C2="","",TUIKE.DEPOSIT(C2))'], ['=IF(C3="","",TUIKE.DEPOSIT(C3))']]],
    ['DEPOSIT', { gmv: 'C2:C3', rule: 'B1' }, [['=TUIKE.DEPOSIT(IF(C2="","",C2),$B$1)'], ['=TUIKE.DEPOSIT(IF(C3="","",C3),$B$1)']]],
    ['TIER', { gmv: 'C2' }, [['=IF(C2="","",TUIKE.TIER(C2))']]],
    [
      'TOPUP',
      { gmv: 'C2:C3', prevTier: 'D1:E1' },
      [
        ['=TUIKE.TOPUP(IF($C2="","",$C2),D$1)', '=TUIKE.TOPUP(IF($C2="","",$C2),E$1)'],
        ['=TUIKE.TOPUP(IF($C3="","",$C3),D$1)', '=TUIKE.TOPUP(IF($C3="","",$C3),E$1)'],
      ],
    ],
    ['SURPLUS', { gmv: 'C2', held: 'E2' }, [['=TUIKE.SURPLUS(IF(C2="","",C2),IF(E2="","",E2))']]],
  ])('%s %j', (name, typed, formulas) => {
    const made = call(name, typed);
    expect(cellFormulas(made, made.size!, here).map((row) => row.map(({ formula }) => formula))).toEqual(formulas);
  });

  it('of a table each picks its cell, from fixed ranges', () => {
    const made = call('ROSTER', { agency: 'A2:A9', date: 'B2:B9', amount: 'C2:C9', month: 'F1' });
    const formulas = cellFormulas(made, { rows: 2, columns: 2 }, here).map((row) => row.map(({ formula }) => formula));
    expect(formulas[1]![0]).toBe('=INDEX(TUIKE.ROSTER($A$2:$A$9,$B$2:$B$9,IF($C$2:$C$9="","",$C$2:$C$9),$F$1),2,1)');
  });

  it('without dynamic arrays no range stands inside IF, which would take one cell of it', () => {
    const made = call('SCHEDULE', { agency: 'A2:A9', month: 'B2:B9', gmv: 'C2:C9' });
    const [[first]] = cellFormulas(made, { rows: 8, columns: 5 }, { sheet: 'Sheet1', spills: false }) as [[{ formula: string }]];
    expect(first.formula).toBe('=INDEX(TUIKE.SCHEDULE($A$2:$A$9,$B$2:$B$9,$C$2:$C$9),1,1)');
  });
});

describe('arguments that do not fit', () => {
  it.each<[FunctionName, Record<string, string>, [string, CallFault['fault']][]]>([
    ['DEPOSIT', {}, [['gmv', 'missing']]],
    ['DEPOSIT', { gmv: 'C:C' }, [['gmv', 'whole']]],
    ['TOPUP', { gmv: 'C2:C9', prevTier: 'D2:D8' }, [['prevTier', 'other-size']]],
    ['TIERS', { rule: 'A1:A2' }, [['rule', 'not-one']]],
    [
      'ROSTER',
      { agency: 'A2:A9', date: 'B2:B8', amount: 'C2:D9', month: '2026-11' },
      [
        ['date', 'other-height'],
        ['amount', 'not-a-column'],
      ],
    ],
    ['SCHEDULE', { agency: 'A2:A9', month: 'B2:B9', gmv: 'C2:C9', held: 'D2:D5' }, [['held', 'other-height']]],
  ])('%s %j', (name, typed, expected) => {
    const made = checked(name, typed);
    expect(isCall(made) ? [] : made.map(({ argument, fault }) => [argument, fault])).toEqual(expected);
  });
});

describe('IF(condition="","",answered), as Excel computes it', () => {
  const error = { code: '#N/A' };
  it.each([
    ['blank rows stay blank', [[null], [1], ['']], [[1], [2], [3]], [[''], [2], ['']]],
    ['an error stays that error', [[error], [1]], [[1], [2]], [[error], [2]]],
    ['one blank cell blanks everything', [[null]], [[1], [2]], [['']]],
    ['one filled cell leaves everything', [[5]], [[1], [2]], [[1], [2]]],
    [
      'one row serves all rows',
      [[null, 1]],
      [
        [1, 2],
        [3, 4],
      ],
      [
        ['', 2],
        ['', 4],
      ],
    ],
  ])('%s', (_, condition, answered, shown) => expect(guarded(condition, answered)).toEqual(shown));

  it('cells reach the function as Excel hands them over', () => {
    const kinds = [['Empty', 'Error', 'String', 'Double']] as ['Empty', 'Error', 'String', 'Double'][];
    expect(handedOver({ values: [['', '#N/A', '#N/A', 5]], kinds })).toEqual([[null, { code: '#N/A' }, '#N/A', 5]]);
  });
});
