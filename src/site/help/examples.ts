// The help's examples: cells and formulas. What the formulas answer is computed when the pages are made.
import type { FrameText } from '../../i18n/en-US/help/frame';
import type { FunctionName } from '../../i18n/en-US/functions';
import type { ExampleCell } from './answered-formula';

type Head = keyof FrameText['heads'];

export interface FormulaExample {
  /** What stands in row 1, in the page's language. */
  readonly heads: readonly Head[];
  /** From row 2 on. */
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly formula: string;
  /** In a workbook whose versions were given dates; left out, nothing is stored in it. */
  readonly isDated?: true;
}

export interface FunctionExamples {
  readonly worked: readonly FormulaExample[];
  /** One formula over A2, for each content of A2; null where its arguments are whole columns. */
  readonly kinds: { readonly formula: string; readonly contents: readonly ExampleCell[]; readonly isDated?: true } | null;
  /** Formulas that go wrong, over the first example's cells. */
  readonly wrong: readonly string[];
}

const error = (code: string): ExampleCell => ({ code });
const amounts: readonly ExampleCell[] = [
  600_000,
  '512,000.50',
  '¥512000元',
  '51.2万',
  '１２３４５６',
  500_000,
  // SUM of 289571.66, 48665.48 and 161762.86.
  499_999.999_999_999_94,
  0,
  null,
  -1,
  '1,2,3',
  'abc',
  true,
  error('#DIV/0!'),
];
const days: readonly ExampleCell[] = [
  45_962,
  '2026-10-31',
  '2026/10/31',
  '2026年10月31日',
  '2026-10',
  '202610',
  null,
  'abc',
  60,
  error('#N/A'),
];
const rules = (name: string, ...more: string[]): string[] =>
  ['"v9"', '"2026-10"'].map((rule) => `=TUIKE.${name}(${[...more, rule].join(',')})`);

const alone = (name: string): FunctionExamples => ({
  worked: [{ heads: ['gmv'], rows: [[600_000], ['51.2万'], [500_000], [2_000_000], [null], [-1]], formula: `=TUIKE.${name}(A2:A7)` }],
  kinds: { formula: `=TUIKE.${name}(A2)`, contents: amounts },
  wrong: rules(name, 'A2'),
});
const withTier = (name: string): FunctionExamples => ({
  worked: [
    {
      heads: ['gmv', 'prevTier'],
      rows: [
        [600_000, 1],
        ['51.2万', 0],
        [1_000_000, 'T2'],
        [400_000, '第3档'],
        [null, 2],
        [2_500_000, 9],
      ],
      formula: `=TUIKE.${name}(A2:A7,B2:B7)`,
    },
  ],
  kinds: { formula: `=TUIKE.${name}(A2,1)`, contents: amounts },
  wrong: [`=TUIKE.${name}(A2,9)`, `=TUIKE.${name}(A2:A3,B2:B2,"v9")`, ...rules(name, 'A2', '1')],
});
const withBalance = (name: string): FunctionExamples => ({
  worked: [
    {
      heads: ['gmv', 'held'],
      rows: [
        [600_000, 45_000],
        [600_000, 60_000],
        ['51.2万', '5万'],
        [2_000_000, null],
        [null, 20_000],
        [300_000, -5],
      ],
      formula: `=TUIKE.${name}(A2:A7,B2:B7)`,
    },
  ],
  kinds: { formula: `=TUIKE.${name}(A2,30000)`, contents: amounts },
  wrong: [`=TUIKE.${name}(A2,"about 5")`, ...rules(name, 'A2', 'B2')],
});

const lines: FormulaExample = {
  heads: ['agency', 'date', 'amount'],
  rows: [
    ['甲', '2026-10-05', 300_000],
    ['乙', 46_300, 700_000],
    ['甲', '2026年10月6日', 250_000],
    ['甲', '2026-10-31', -20_000],
    ['丙', '2026-09-30', 900_000],
    ['丁', '2026-10-09', 'abc'],
  ],
  formula: '=TUIKE.ROSTER(A2:A7,B2:B7,IF(C2:C7="","",C2:C7),"2026-11")',
};
const months: FormulaExample = {
  heads: ['agency', 'month', 'gmv', 'held'],
  rows: [
    ['甲', '2026-09', 300_000, null],
    ['甲', '2026-10', 600_000, null],
    ['甲', '2026-11', 1_200_000, 45_000],
    ['乙', '2026-10', '51.2万', null],
    ['乙', '2026-11', -1, null],
    ['乙', '2026-12', 400_000, null],
  ],
  formula: '=TUIKE.SCHEDULE(A2:A7,B2:B7,IF(C2:C7="","",C2:C7),IF(D2:D7="","",D2:D7))',
};

export const examples: Readonly<Record<FunctionName, FunctionExamples>> = {
  DEPOSIT: alone('DEPOSIT'),
  TOPUP: withTier('TOPUP'),
  TIER: alone('TIER'),
  SHORTFALL: withBalance('SHORTFALL'),
  SURPLUS: withBalance('SURPLUS'),
  HEADROOM: alone('HEADROOM'),
  EXPLAIN: withTier('EXPLAIN'),
  CHECK: withTier('CHECK'),
  TIERS: {
    worked: ['=TUIKE.TIERS()', '=TUIKE.TIERS("fixed-v1")'].map((formula) => ({ heads: [], rows: [], formula })),
    kinds: null,
    wrong: ['=TUIKE.TIERS("v9")', '=TUIKE.TIERS("2026-10")', '=TUIKE.TIERS(A2:A3)'],
  },
  RULES: { worked: [{ heads: [], rows: [], formula: '=TUIKE.RULES()' }], kinds: null, wrong: [] },
  RULEAT: {
    worked: [
      { heads: ['date'], rows: [['2026-10'], ['2026-10-31']], formula: '=TUIKE.RULEAT(A2:A3)' },
      {
        heads: ['date'],
        rows: [['2025-06'], ['2025-10-31'], ['2025-11-01'], ['2025-03-01']],
        formula: '=TUIKE.RULEAT(A2:A5)',
        isDated: true,
      },
    ],
    kinds: { formula: '=TUIKE.RULEAT(A2)', contents: days, isDated: true },
    wrong: ['=TUIKE.RULEAT("2026-13")', '=TUIKE.RULEAT(A2)'],
  },
  ROSTER: {
    worked: [lines],
    kinds: null,
    wrong: [
      '=TUIKE.ROSTER(A2:A7,B2:B6,C2:C7,"2026-11")',
      '=TUIKE.ROSTER(A2:A7,B2:B7,C2:C7,A2:A3)',
      '=TUIKE.ROSTER(A2:A7,B2:B7,C2:C7,"11")',
      '=TUIKE.ROSTER(A2:A7,B2:B7,C2:C7,"2026-11","dated")',
    ],
  },
  SCHEDULE: {
    worked: [months],
    kinds: null,
    wrong: [
      '=TUIKE.SCHEDULE(A2:A7,B2:B6,C2:C7)',
      '=TUIKE.SCHEDULE(A2:A2,"11",C2:C2)',
      '=TUIKE.SCHEDULE(A2:A2,B2:B2,"abc")',
      '=TUIKE.SCHEDULE(A2:A2,B2:B2,C2:C2,D2:D2,"dated")',
    ],
  },
  BUILD: { worked: [{ heads: [], rows: [], formula: '=TUIKE.BUILD()' }], kinds: null, wrong: [] },
};
