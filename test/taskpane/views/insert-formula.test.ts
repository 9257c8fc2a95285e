import path from 'node:path';
import fc from 'fast-check';
import { sheetArea } from '../../../src/excel/sheet-area';
import { declarationsIn } from '../../../src/functions/metadata';
import type { FunctionName } from '../../../src/i18n/en-US/functions';
import { guarded, handedOver } from '../../../src/taskpane/views/insert/answer-of-call';
import { callOf, isCall, type Call, type CallFault } from '../../../src/taskpane/views/insert/call';
import { callShapes } from '../../../src/taskpane/views/insert/call-shapes';
import { cellFormulas, spilledFormula } from '../../../src/taskpane/views/insert/formula-text';
import { argumentUnder } from '../../../src/taskpane/views/insert/insert-call';
import { pickedArea } from '../../../src/taskpane/views/insert/picked-area';
import { addressText, typedArgument } from '../../../src/taskpane/views/insert/typed-argument';

const here = { sheet: 'Sheet1', spills: true };
const checked = (name: FunctionName, typed: Record<string, string>) =>
  callOf(name, Object.fromEntries(Object.entries(typed).map(([argument, text]) => [argument, typedArgument(text, 'Sheet1')])));
function call(name: FunctionName, typed: Record<string, string>): Call {
  const made = checked(name, typed);
  if (!isCall(made)) throw new Error(JSON.stringify(made));
  return made;
}

it('the pane knows the arguments of each function as functions.ts declares them: names, order, which may be left out', async () => {
  const { functions } = await declarationsIn(path.join(__dirname, '../../../src/functions/functions.ts'));
  const declared = functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => [name, optional ?? false])]);
  expect(Object.entries(callShapes).map(([id, shape]) => [id, shape.arguments.map((a) => [a.name, a.isOptional ?? false])])).toEqual(
    declared,
  );
});

describe('what a person types for an argument', () => {
  it.each([
    ['', { state: 'left-out' }],
    ['  ', { state: 'left-out' }],
    ['C2', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 1, 1) }],
    ['=c2:c201', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 200, 1) }],
    ['$C$201:$C$2', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 200, 1) }],
    ['名册!C2:D3', { state: 'cells', area: sheetArea('名册', 1, 2, 2, 2) }],
    ["'2026 ''Q1'''!A1", { state: 'cells', area: sheetArea("2026 'Q1'", 0, 0, 1, 1) }],
    ['XFD1048576', { state: 'cells', area: sheetArea('Sheet1', 1048575, 16383, 1, 1) }],
    ['XFE1', { state: 'value', value: 'XFE1', literal: '"XFE1"' }],
    ['C:C', { state: 'whole' }],
    ['名册!$C:$C', { state: 'whole' }],
    ['512000.50', { state: 'value', value: 512000.5, literal: '512000.50' }],
    ['-1', { state: 'value', value: -1, literal: '-1' }],
    ['1234567890123456', { state: 'value', value: '1234567890123456', literal: '"1234567890123456"' }],
    ['51.2万', { state: 'value', value: '51.2万', literal: '"51.2万"' }],
    ['fixed-v1', { state: 'value', value: 'fixed-v1', literal: '"fixed-v1"' }],
    ['2026-11', { state: 'value', value: '2026-11', literal: '"2026-11"' }],
    ['"T2"', { state: 'value', value: 'T2', literal: '"T2"' }],
    ['a"b', { state: 'value', value: 'a"b', literal: '"a""b"' }],
    ['"a""b"', { state: 'value', value: 'a"b', literal: '"a""b"' }],
    ['=1+1', { state: 'value', value: '1+1', literal: '"1+1"' }],
    ['x'.repeat(256), { state: 'too-long' }],
  ])('%s', (typed, meant) => expect(typedArgument(typed, 'Sheet1')).toEqual(meant));

  it('every area reads back from the address that is shown for it', () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[[\]:*?/\\]/.test(text) && text.trim() === text);
    const index = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        name,
        index(9999),
        index(999),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (sheet, r, c, rows, columns) => {
          const area = sheetArea(sheet, r, c, rows, columns);
          expect(typedArgument(addressText(area), 'Other')).toEqual({ state: 'cells', area });
        },
      ),
    );
  });

  it('no text gets out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const meant = typedArgument(text, 'Sheet1');
        if (meant.state !== 'value' || typeof meant.value === 'number') return;
        expect(meant.literal.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(meant.literal.slice(1, -1).replaceAll('""', '"')).toBe(meant.value);
      }),
    );
  });
});

describe('the formula that spills', () => {
  it.each<[FunctionName, Record<string, string>, string]>([
    ['DEPOSIT', { gmv: 'C2:C201' }, '=IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))'],
    ['DEPOSIT', { gmv: 'C2' }, '=IF(C2="","",TUIKE.DEPOSIT(C2))'],
    ['DEPOSIT', { gmv: '51.2万', rule: 'fixed-v1' }, '=TUIKE.DEPOSIT("51.2万","fixed-v1")'],
    ['TOPUP', { gmv: 'C2:C9', prevTier: 'D2:D9' }, '=IF(C2:C9="","",TUIKE.TOPUP(C2:C9,D2:D9))'],
    ['SHORTFALL', { gmv: 'C2:C9', held: 'E2:E9' }, '=IF(C2:C9="","",TUIKE.SHORTFALL(C2:C9,IF(E2:E9="","",E2:E9)))'],
    ['SHORTFALL', { gmv: 'C2:C9', held: '20000' }, '=IF(C2:C9="","",TUIKE.SHORTFALL(C2:C9,20000))'],
    ['EXPLAIN', { gmv: 'C2', rule: 'fixed-v1' }, '=IF(C2="","",TUIKE.EXPLAIN(C2,,"fixed-v1"))'],
    ['EXPLAIN', { gmv: "'It''s'!C2" }, `=IF('It''s'!C2="","",TUIKE.EXPLAIN('It''s'!C2))`],
    ['RULEAT', { date: 'A2' }, '=IF(A2="","",TUIKE.RULEAT(A2))'],
    ['TIERS', {}, '=TUIKE.TIERS()'],
    ['ROSTER', { agency: 'A2:A9', date: 'B2:B9', amount: 'C2:C9', month: '2026-11' }, '=TUIKE.ROSTER(A2:A9,B2:B9,C2:C9,"2026-11")'],
    ['SCHEDULE', { agency: 'A2:A9', month: 'B2:B9', gmv: 'C2:C9' }, '=TUIKE.SCHEDULE(A2:A9,B2:B9,IF(C2:C9="","",C2:C9))'],
    ['BUILD', {}, '=TUIKE.BUILD()'],
  ])('%s %j: %s', (name, typed, formula) => expect(spilledFormula(call(name, typed), here)).toBe(formula));
});

describe('formulas per cell', () => {
  it.each<[FunctionName, Record<string, string>, string[][]]>([
    ['DEPOSIT', { gmv: 'C2:C3' }, [['=IF(C2="","",TUIKE.DEPOSIT(C2))'], ['=IF(C3="","",TUIKE.DEPOSIT(C3))']]],
    ['DEPOSIT', { gmv: 'C2:C3', rule: 'B1' }, [['=IF(C2="","",TUIKE.DEPOSIT(C2,$B$1))'], ['=IF(C3="","",TUIKE.DEPOSIT(C3,$B$1))']]],
    ['TIER', { gmv: 'C2' }, [['=IF(C2="","",TUIKE.TIER(C2))']]],
    [
      'TOPUP',
      { gmv: 'C2:C3', prevTier: 'D1:E1' },
      [
        ['=IF($C2="","",TUIKE.TOPUP($C2,D$1))', '=IF($C2="","",TUIKE.TOPUP($C2,E$1))'],
        ['=IF($C3="","",TUIKE.TOPUP($C3,D$1))', '=IF($C3="","",TUIKE.TOPUP($C3,E$1))'],
      ],
    ],
    ['SURPLUS', { gmv: 'C2', held: 'E2' }, [['=IF(C2="","",TUIKE.SURPLUS(C2,IF(E2="","",E2)))']]],
  ])('%s %j', (name, typed, formulas) => {
    const made = call(name, typed);
    expect(cellFormulas(made, made.size!, here).map((row) => row.map(({ formula }) => formula))).toEqual(formulas);
  });

  it('of a table each picks its cell, from fixed ranges', () => {
    const made = call('ROSTER', { agency: 'A2:A9', date: 'B2:B9', amount: 'C2:C9', month: 'F1' });
    const formulas = cellFormulas(made, { rows: 2, columns: 2 }, here).map((row) => row.map(({ formula }) => formula));
    expect(formulas[1]![0]).toBe('=INDEX(TUIKE.ROSTER($A$2:$A$9,$B$2:$B$9,$C$2:$C$9,$F$1),2,1)');
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

  it('a result among the cells that the formula reads is found', () => {
    const made = call('DEPOSIT', { gmv: 'C2:C9' });
    expect(argumentUnder(made, sheetArea('Sheet1', 8, 2, 1, 1))).toBe('gmv');
    expect(argumentUnder(made, sheetArea('Sheet1', 9, 2, 1, 1))).toBeNull();
    expect(argumentUnder(made, sheetArea('Other', 1, 2, 1, 1))).toBeNull();
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

describe('using the selection', () => {
  const selected = (address: Partial<{ isWholeColumns: boolean; isWholeRows: boolean; used: ReturnType<typeof sheetArea> | null }>) =>
    pickedArea({
      state: 'area',
      area: { ...sheetArea('Sheet1', 0, 2, 1048576, 1), isWholeColumns: true, isWholeRows: false, used: null, ...address },
    });
  it('of a whole column takes the filled part below a header', () =>
    expect(selected({ used: sheetArea('Sheet1', 0, 2, 201, 1) })).toMatchObject({
      state: 'picked',
      isPart: true,
      area: { address: 'C2:C201' },
    }));
  it('of a whole column that begins lower takes all that is filled', () =>
    expect(selected({ used: sheetArea('Sheet1', 4, 2, 3, 1) })).toMatchObject({ area: { address: 'C5:C7' } }));
  it('says that a blank column is blank', () => expect(selected({})).toEqual({ state: 'blank' }));
  it('says that several areas are none', () => expect(pickedArea({ state: 'several' })).toEqual({ state: 'several' }));
});
