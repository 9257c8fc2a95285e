// The texts. That programs answer them as the engine does: native-in-grid.test.ts, libre-office.ts and hyperformula.ts.
import fc from 'fast-check';
import { nativeEdges } from '../../../src/dialects/native/edges';
import { mostCharacters, nativeFormula } from '../../../src/dialects/native/native-formula';
import { namedArrays } from '../../../src/dialects/native/tier-arrays';
import { reached, scaleOf } from '../../../src/engine/tiers/scale';
import type { Rule } from '../../../src/rules/rule';
import { arbitraryRule, cellsNear, fixed, floating, floatingLower, thousandTiers, twoTiers } from '../../engine/rules';
import { nativeQuestions } from './vectors';

const amount = 'IF(MATCH(IF(OR(ISTEXT(C2),ISLOGICAL(C2)),1,-C2),{-9.99E+307;0.000001},1)=2,NA(),';
const upper = 'MATCH(-C2,{-9.99E+307;-1999999.999999;-999999.999999;-499999.999999},1)';
const lower = 'MATCH(C2,{-1;500000.000001;1000000.000001;2000000.000001},1)';

it.each([
  ['an edge of the upper tier: above it less 0.000001, from above', floating, 'DEPOSIT', `INDEX({200000;100000;50000;20000},${upper})`],
  ['an edge of the lower tier: from it and 0.000001', floatingLower, 'DEPOSIT', `INDEX({20000;50000;100000;200000},${lower})`],
  ['tiers are counted from the lowest', floating, 'TIER', `INDEX({4;3;2;1},${upper})`],
  ['one tier asks for no amount', fixed, 'DEPOSIT', '200000'],
  ['one tier has no room above', fixed, 'HEADROOM', '""'],
] as const)('%s', (_, rule, question, answer) =>
  expect(nativeFormula(rule, question, { gmv: 'C2' })).toEqual({ expression: `IF(C2="","",${amount}${answer}))` }),
);

const bad = (cell: string) => `MATCH(IF(${cell}="",0,IF(OR(ISTEXT(${cell}),ISLOGICAL(${cell})),1,-${cell})),{-9.99E+307;0.000001},1)`;
const decimals = (cell: string) => `IF(ROUND(ABS(${cell}-ROUND(${cell},2)),9)<0.000001,2,9)`;
const deposit = `INDEX({200000;100000;50000;20000},${upper})`;
const paid = 'MATCH(IF(ISLOGICAL(D2),-1,IF(D2="",0,D2)),{0;1;2;3;4},0)';
const ofBalance = (difference: string) =>
  `IF(${bad('C2')}+${bad('D2')}>2,NA(),IF(OR(C2="",D2=""),"",MAX(0,ROUND(${difference},${decimals('D2')}))))`;
it.each([
  [
    'HEADROOM, blank in the top tier',
    floating,
    'HEADROOM',
    `IF(C2="","",${amount}IF(MATCH(-C2,{-9.99E+307;-1999999.999999},1)=1,"",ROUND(INDEX({0;2000000;1000000;500000},${upper})-C2,${decimals('C2')}))))`,
  ],
  [
    'HEADROOM, edges of the lower tier',
    floatingLower,
    'HEADROOM',
    `IF(C2="","",${amount}IF(MATCH(C2,{-1;2000000.000001},1)=2,"",ROUND(INDEX({500000;1000000;2000000;0},${lower})-C2,${decimals('C2')}))))`,
  ],
  ['SHORTFALL, never below 0', floating, 'SHORTFALL', ofBalance(`${deposit}-D2`)],
  ['SURPLUS, never below 0', floating, 'SURPLUS', ofBalance(`D2-${deposit}`)],
  [
    'TOPUP, a tier that does not exist told where the GMV is blank too',
    floating,
    'TOPUP',
    `IF(C2="",REPT("",${paid}),IF(${amount.slice(3, -6)},NA(),MAX(0,ROUND(${deposit}-INDEX({0;20000;50000;100000;200000},${paid}),2))))`,
  ],
] as const)('%s', (_, rule, question, expression) =>
  expect(nativeFormula(rule, question, { gmv: 'C2', second: 'D2' })).toEqual({ expression }),
);

it.each([
  ['C2', 'IF(C2='],
  ['$C$2', 'IF($C$2='],
  ["'10月 名册'!C2", "IF('10月 名册'!C2="],
  ['512000', 'IF(512000='],
  ['-5', 'IF((-5)='],
  ['C2*10000', 'IF((C2*10000)='],
  ['SUM(C2:C9)', 'IF((SUM(C2:C9))='],
])('%s stands as one operand', (gmv, begins) =>
  expect(nativeFormula(floating, 'DEPOSIT', { gmv })).toEqual({
    expression: expect.stringMatching(new RegExp(`^${begins.replace(/[$()*!]/g, '\\$&')}`)),
  }),
);

it('a tier is where MATCH finds it: for every double, and every rule whose edges fifteen digits can say', () => {
  fc.assert(
    fc.property(
      arbitraryRule.chain((rule) => fc.tuple(fc.constant(rule), cellsNear(rule))),
      ([rule, cell]) => {
        if (typeof cell !== 'number' || !(cell >= 0) || cell === Infinity) return;
        expect([cell, tierByMatch(rule, cell)]).toEqual([cell, reached(scaleOf(rule).doubles, cell)]);
      },
    ),
    { numRuns: 400 },
  );
});

/** What MATCH does, with the numbers that a formula holds. */
function tierByMatch(rule: Rule, gmv: number): number {
  const edges = nativeEdges(rule)!.map(Number);
  return 1 + edges.filter((edge) => (rule.edge === 'upper' ? gmv > edge : gmv >= edge)).length;
}

it('edges of ten digits before the point are refused: with six behind it they have sixteen', () => {
  expect(nativeFormula(twoTiers('999999999.99'), 'TIER', { gmv: 'A1' })).toHaveProperty('expression');
  expect(nativeFormula(twoTiers('1000000000.01'), 'TIER', { gmv: 'A1' })).toEqual({ problem: 'edge-too-large' });
});

it('a formula may have 8,191 characters beside its "="', () => {
  // The GMV stands in a TOPUP five times, the tier paid six times.
  const long = (gmv: number, paid: number) => nativeFormula(floating, 'TOPUP', { gmv: '1'.repeat(gmv), second: '1'.repeat(paid) });
  expect(long(1562, 5)).toEqual({ expression: expect.stringMatching(/^.{8191}$/) });
  expect(long(1567, 1)).toEqual({ problem: 'too-long', characters: 8192 });
});

it('under names each question has arrays of its own', () => {
  const { arrays, names } = namedArrays('floating-v2');
  const named = nativeQuestions.map((question) => nativeFormula(floating, question, { gmv: 'C2', second: 'D2' }, arrays));
  expect(named).toEqual(nativeQuestions.map(() => ({ expression: expect.any(String) })));
  expect(Object.fromEntries(names().map(({ name, formula }) => [name, formula]))).toEqual({
    'TK_FROM.floating.v2': '={-9.99E+307;-1999999.999999;-999999.999999;-499999.999999}',
    'TK_DEP.floating.v2': '={200000;100000;50000;20000}',
    'TK_TIER.floating.v2': '={4;3;2;1}',
    'TK_NEXT.floating.v2': '={0;2000000;1000000;500000}',
    'TK_TIERS.floating.v2': '={0;1;2;3;4}',
    'TK_PAID.floating.v2': '={0;20000;50000;100000;200000}',
  });
});

describe('a thousand tiers', () => {
  it.each(nativeQuestions)('%s: too long for one formula, told; under names it fits', (question) => {
    const rule = thousandTiers('upper');
    const cells = { gmv: 'A1', second: 'B1' };
    expect(nativeFormula(rule, question, cells)).toMatchObject({ problem: 'too-long' });
    const { arrays, names } = namedArrays(rule.id);
    expect(nativeFormula(rule, question, cells, arrays)).toHaveProperty('expression');
    const made = names();
    expect(made.every(({ formula }) => formula.length <= mostCharacters)).toBe(true);
    expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['TK_FROM.test.upper.1000.1', 'TK_FROM.test.upper.1000.2']));
  });
});
