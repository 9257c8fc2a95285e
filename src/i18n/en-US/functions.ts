// What autocomplete, the function wizard and the help pages say of each function. Names and argument order are fixed in functions.ts.
import type { ByArgument, FunctionName } from '../../engine/tables/declarations';

export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** A formula to type, as the help and the README show it. */
  readonly example: string;
}

const rule = "The rule version: its id, or a date or month on which it is in force. Left out or blank: the workbook's version.";
const gmv =
  'GMV of the previous calendar month in yuan: a number, or text such as 512,000.50, ¥512000 or 51.2万. A blank cell answers blank.';
const held = 'The money actually in the deposit account, in yuan.';
const prevTier = 'The tier the deposit stands at: 0 or blank (nothing paid yet), 1 … n, or text such as T2 or 第2档.';

export const functions = {
  DEPOSIT: {
    description: 'The deposit required in total, in yuan.',
    parameters: { gmv, rule },
    example: '=TUIKE.DEPOSIT(C2:C201)',
  },
  TOPUP: {
    description: 'What an agency whose deposit stands at a tier must pay now, in yuan; never negative.',
    parameters: { gmv, prevTier, rule },
    example: '=TUIKE.TOPUP(C2:C201,D2:D201)',
  },
  TIER: {
    description: 'The tier number that a GMV falls into, from 1.',
    parameters: { gmv, rule },
    example: '=TUIKE.TIER(C2:C201)',
  },
  SHORTFALL: {
    description: 'Top-up by balance, in yuan: deposit required − amount held, or 0.',
    parameters: { gmv, held, rule },
    example: '=TUIKE.SHORTFALL(C2:C201,E2:E201)',
  },
  SURPLUS: {
    description: 'Surplus, in yuan: amount held − deposit required, or 0.',
    parameters: { gmv, held, rule },
    example: '=TUIKE.SURPLUS(C2:C201,E2:E201)',
  },
  HEADROOM: {
    description: 'GMV left before the next tier, in yuan; blank in the top tier.',
    parameters: { gmv, rule },
    example: '=TUIKE.HEADROOM(C2:C201)',
  },
  EXPLAIN: {
    description: 'The reasoning in one sentence.',
    parameters: { gmv, prevTier, rule },
    example: '=TUIKE.EXPLAIN(C2,D2)',
  },
  CHECK: {
    description: 'Blank where all is well; otherwise what is wrong, or that the GMV is exactly on a disputed edge.',
    parameters: { gmv, prevTier, rule },
    example: '=TUIKE.CHECK(C2:C201,D2:D201)',
  },
  TIERS: {
    description: 'The tier table, with a header row: tier, from, to, base, supplement, deposit.',
    parameters: { rule: `${rule} One value.` },
    example: '=TUIKE.TIERS()',
  },
  RULES: {
    description: 'The rule versions known here, with a header row, and which one is the workbook’s.',
    parameters: {},
    example: '=TUIKE.RULES()',
  },
  RULEAT: {
    description: 'The id of the rule version in force on a date.',
    parameters: { date: 'A date or a month: an Excel date, 2026-10-31, 2026/10/31, 2026年10月31日, 2026-10, 202610 or 2026年10月.' },
    example: '=TUIKE.RULEAT(A2)',
  },
  ROSTER: {
    description: 'From orders to a roster: one row per agency with its GMV of the month before, tier, deposit and headroom.',
    parameters: {
      agency: 'The agency of each order line: one column.',
      date: 'The date of each order line: one column of the same height.',
      amount: 'The amount of each order line in yuan, refunds negative: one column of the same height.',
      month: 'The month of assessment, such as 2026-11: GMV is summed over the calendar month before it. One value.',
      rule: "The rule version's id, a date or month, or the word dated: the version in force on the first day of the month of assessment. One value.",
    },
    example: '=TUIKE.ROSTER(A2:A5001,B2:B5001,IF(C2:C5001="","",C2:C5001),"2026-11")',
  },
  SCHEDULE: {
    description: 'Per agency and month: tier, deposit, held before, top-up due, surplus; one row out per row in, no header.',
    parameters: {
      agency: 'The agency of each row: one column.',
      month: 'The month in which the GMV was earned, assessed in the month after: one column of the same height.',
      gmv: 'The GMV of that month in yuan: one column of the same height.',
      held: 'The balance known before the row is assessed, in yuan; 0 is a balance. Blank: what earlier rows left is carried forward. Guard with IF(D2:D25="","",D2:D25): some Excel builds hand blanks over as 0.',
      rule: "The rule version's id, a date or month, or the word dated: the version in force on the first day of the month of assessment. One value or one per row.",
    },
    example: '=TUIKE.SCHEDULE(A2:A25,B2:B25,IF(C2:C25="","",C2:C25),IF(D2:D25="","",D2:D25))',
  },
  BUILD: {
    description: 'The version of the add-in and of its functions, and the workbook’s rule.',
    parameters: {},
    example: '=TUIKE.BUILD()',
  },
} satisfies { readonly [N in FunctionName]: FunctionText & { readonly parameters: ByArgument<N, string> } };

export type { FunctionName };
export type FunctionTexts = {
  readonly [N in FunctionName]: {
    description: string;
    example: string;
    parameters: { [P in keyof (typeof functions)[N]['parameters']]: string };
  };
};
