// A question under one rule as a formula that every spreadsheet program computes: no function of ours, no LET, nothing that spills.
import type { Rule } from '../../rules/rule';
import { scaleOf } from '../../engine/tiers/scale';
import { nativeEdges } from './edges';
import { plainArrays, type TierArrays } from './tier-arrays';

export type NativeQuestion = 'DEPOSIT' | 'TIER' | 'TOPUP' | 'SHORTFALL' | 'SURPLUS' | 'HEADROOM';

/** What stands for one cell in a formula: an address, a number, or an expression that comes to one value. */
export interface NativeCells {
  readonly gmv: string;
  /** prevTier of TOPUP, held of SHORTFALL and SURPLUS. */
  readonly second?: string;
}

export type NativeFormula =
  /** Without the "=", so that it can stand within another formula. */
  | { readonly expression: string }
  /** An edge is too large for the fifteen digits that a formula keeps. */
  | { readonly problem: 'edge-too-large' }
  /** More characters than a formula may have. */
  | { readonly problem: 'too-long'; readonly characters: number };

/** support.microsoft.com "Excel specifications and limits": length of formula contents, with the "=". */
export const mostCharacters = 8192;

/**
 * The answer is the engine's for every number: tiers are found by MATCH, which compares the doubles as they are, while "<" and "=" round both
 * sides to fifteen digits. Differences are rounded, to the cent where the engine reads whole cents and to nine decimals elsewhere: they are the
 * engine's where the amount in them has at most fifteen digits, nine behind the point, and within 0.000001 yuan elsewhere. A blank stays blank,
 * an error stays itself; a text, TRUE or FALSE, a negative amount and a tier that does not exist are #N/A. Amounts are yuan.
 */
export function nativeFormula(
  rule: Rule,
  question: NativeQuestion,
  { gmv, second = '' }: NativeCells,
  arrays: TierArrays = plainArrays,
): NativeFormula {
  const edges = nativeEdges(rule);
  if (!edges) return { problem: 'edge-too-large' };
  const expression = textOf[question](tierTexts(rule, edges, arrays, operand(gmv)), operand(second));
  return expression.length < mostCharacters ? { expression } : { problem: 'too-long', characters: expression.length };
}

/** What the tier of an amount comes to, as texts. */
interface TierTexts {
  readonly gmv: string;
  readonly tier: string;
  readonly deposit: string;
  /** Where the next tier begins, less the GMV; blank in the top tier. */
  readonly headroom: string;
  /** The position, from 1, of the tier that was paid, nothing paid first, and its deposit. */
  readonly paid: (cell: string) => { readonly position: string; readonly deposit: string };
}

const textOf: Readonly<Record<NativeQuestion, (of: TierTexts, second: string) => string>> = {
  DEPOSIT: ({ gmv, deposit }) => ofGmv(gmv, deposit),
  TIER: ({ gmv, tier }) => ofGmv(gmv, tier),
  HEADROOM: ({ gmv, headroom }) => ofGmv(gmv, headroom),
  SHORTFALL: ({ gmv, deposit }, held) => ofBalance(gmv, held, `${deposit}-${held}`),
  SURPLUS: ({ gmv, deposit }, held) => ofBalance(gmv, held, `${held}-${deposit}`),
  TOPUP({ gmv, deposit, paid }, cell) {
    const before = paid(cell);
    // REPT answers a blank, or what is wrong with the tier paid.
    return `IF(${gmv}="",REPT("",${before.position}),IF(${isBad(gmv)},NA(),MAX(0,ROUND(${deposit}-${before.deposit},2))))`;
  },
};

function tierTexts(rule: Rule, edges: readonly string[], arrays: TierArrays, gmv: string): TierTexts {
  const { from, deposit, edgeIsUpper } = scaleOf(rule);
  const fromLowest = <T>(tiers: readonly T[]): readonly T[] => (edgeIsUpper ? [...tiers].reverse() : tiers);
  // An amount on the edge belongs to the upper tier where it exceeds what stands below it: turned about, where it does not reach that.
  const position = edgeIsUpper
    ? arrays.match(`-${gmv}`, [least, ...fromLowest(edges).map((edge) => `-${edge}`)], 'FROM')
    : arrays.match(gmv, ['-1', ...edges], 'FROM');
  const valueAt = (values: readonly string[], name: string): string => arrays.at(position, fromLowest(values), name);
  const deposits = deposit.map((amount) => amount.toFixed());
  const next = [...from.slice(1).map((edge) => edge.toFixed()), '0'];
  const last = edges.at(-1);
  const isTop = edgeIsUpper ? `MATCH(-${gmv},{${least};-${last}},1)=1` : `MATCH(${gmv},{-1;${last}},1)=2`;
  return {
    gmv,
    get tier() {
      return valueAt(
        deposits.map((_, i) => String(i + 1)),
        'TIER',
      );
    },
    get deposit() {
      return valueAt(deposits, 'DEP');
    },
    get headroom() {
      return last === undefined ? '""' : `IF(${isTop},"",ROUND(${valueAt(next, 'NEXT')}-${gmv},${decimals(gmv)}))`;
    },
    paid(cell) {
      const tiers = ['0', ...deposits.map((_, i) => String(i + 1))];
      const place = arrays.equal(`IF(ISLOGICAL(${cell}),-1,IF(${cell}="",0,${cell}))`, tiers, 'TIERS');
      return { position: place, deposit: arrays.at(place, ['0', ...deposits], 'PAID') };
    },
  };
}

const ofGmv = (gmv: string, answer: string): string => `IF(${gmv}="","",IF(${isBad(gmv)},NA(),${answer}))`;

const ofBalance = (gmv: string, held: string, difference: string): string =>
  `IF(${sign(gmv)}+${sign(held)}>2,NA(),IF(OR(${gmv}="",${held}=""),"",MAX(0,ROUND(${difference},${decimals(held)}))))`;

/** Less than what any cell holds, negated; a formula may hold no number much larger. */
const least = '-9.99E+307';

/** 2 where it is a text, a logical, or an amount below 0 that no sum leaves of 0; else 1. An error stays itself. */
const signOf = (number: string): string => `MATCH(${number},{${least};0.000001},1)`;
const negated = (cell: string): string => `IF(OR(ISTEXT(${cell}),ISLOGICAL(${cell})),1,-${cell})`;
const isBad = (cell: string): string => `${signOf(negated(cell))}=2`;
const sign = (cell: string): string => signOf(`IF(${cell}="",0,${negated(cell)})`);

/** Two where an amount is whole cents, or what a sum of cents left of them; else nine. */
const decimals = (cell: string): string => `IF(ROUND(ABS(${cell}-ROUND(${cell},2)),9)<0.000001,2,9)`;

const isOneOperand = /^(?:[\p{L}\p{N}_.$!]+|'[^']+'![\p{L}\p{N}$]+)$/u;
const operand = (text: string): string => (isOneOperand.test(text) ? text : `(${text})`);
