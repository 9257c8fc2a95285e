// The fast path for columns: the same answers as question.ts gives, without an object per row.
import type { Rule } from '../rules/schema';
import { isProblem } from './cell';
import { centsOfText } from './digits';
import { depositOfTier, topUpOfTier } from './deposit';
import { type Answer, plainNumber, questions } from './question';
import type { Problem } from './problem';
import { maxCents, scaleOf } from './scale';

/** One answered row of one cell. Rows without a problem may be shared by many cells, so every row is frozen. */
export type Row = readonly [unknown];
export type Answerer = (gmv: unknown, second: unknown) => Row;
/** What stands in a cell in place of an answer. */
export type ErrorCell = (problem: Problem) => unknown;

const row = (value: unknown): Row => Object.freeze([value] as const);
const blankRow = row('');

export type QuestionName = keyof typeof questions;

/** Makes the answerer of one question under one rule; `errorCell` turns a problem into what the cell shows. */
export const answererOf: Record<QuestionName, (rule: Rule, errorCell: ErrorCell) => Answerer> = {
  deposit: (rule, errorCell) => byTier('deposit', rule, errorCell, (tier) => plainNumber(depositOfTier(rule, tier))),
  tier: (rule, errorCell) => byTier('tier', rule, errorCell, (tier) => tier),
  topUp,
  headroom,
  shortfall: (rule, errorCell) => difference('shortfall', rule, errorCell, 1),
  surplus: (rule, errorCell) => difference('surplus', rule, errorCell, -1),
};

function exactly(name: QuestionName, rule: Rule, errorCell: ErrorCell): Answerer {
  const question = questions[name];
  return (gmv, second) => {
    const answer: Answer = question(rule, gmv, second);
    return answer === '' ? blankRow : row(isProblem(answer) ? errorCell(answer) : answer);
  };
}

/** Few different answers exist, so one frozen row per tier serves all cells: a fifth of the time of a fresh row each. */
function byTier(name: QuestionName, rule: Rule, errorCell: ErrorCell, answer: (tier: number) => number): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const rows = new Array<Row | undefined>(rule.tiers.length + 1);
  return (gmv) => {
    const tier = tierOf(gmv);
    return tier > 0 ? (rows[tier] ??= row(answer(tier))) : tier === blank ? blankRow : exact(gmv, undefined);
  };
}

function topUp(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('topUp', rule, errorCell);
  const tierOf = cellTier(rule);
  const tiers = rule.tiers.length;
  // By tier and previous tier, filled as they occur: 1,000 tiers have a million pairs, a column only some.
  const rows: (Row | undefined)[] = [];
  return (gmv, prev) => {
    const tier = tierOf(gmv);
    const isTier = typeof prev === 'number' && prev >= 0 && prev <= tiers && prev === Math.floor(prev);
    if (tier <= 0 || !isTier) return exact(gmv, prev);
    const pair = tier * (tiers + 1) + prev;
    return (rows[pair] ??= row(plainNumber(topUpOfTier(rule, tier, prev))));
  };
}

/** Differences in whole cents are exact, and dividing them by 100 rounds to the same double as the exact amount. */
function headroom(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('headroom', rule, errorCell);
  const tierOf = cellTier(rule);
  const { fromCents } = scaleOf(rule);
  if (!fromCents) return exact;
  return (gmv) => {
    const tier = tierOf(gmv);
    if (tier === blank) return blankRow;
    if (tier <= 0) return exact(gmv, undefined);
    if (tier === fromCents.length) return blankRow;
    const cents = wholeCents(gmv);
    return cents < 0 ? exact(gmv, undefined) : row((fromCents[tier]! - cents) / 100);
  };
}

function difference(name: 'shortfall' | 'surplus', rule: Rule, errorCell: ErrorCell, sign: 1 | -1): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const { depositCents } = scaleOf(rule);
  if (!depositCents) return exact;
  const zeroRow = row(0);
  return (gmv, held) => {
    const tier = tierOf(gmv);
    const heldCents = tier > 0 ? wholeCents(held) : -1;
    if (heldCents < 0) return exact(gmv, held);
    const cents = sign * (depositCents[tier - 1]! - heldCents);
    return cents > 0 ? row(cents / 100) : zeroRow;
  };
}

const blank = 0;
const odd = -1;

/** The tier (1 … n) of a cell that the fast path can read for certain, `blank` for a blank cell, `odd` for all that needs the exact path. */
function cellTier(rule: Rule): (cell: unknown) => number {
  const { tierOfDouble = () => odd, tierOfCents = () => odd } = scaleOf(rule);
  return (cell) => {
    if (typeof cell === 'number') return cell >= 0 && cell < Infinity ? tierOfDouble(cell) : odd;
    if (cell === '' || cell === null) return blank;
    if (typeof cell !== 'string') return odd;
    const cents = centsOfText(cell);
    return cents < 0 ? odd : tierOfCents(cents);
  };
}

/** Cents of a number or plain text with no more than two decimals, exactly; −1 for everything else. */
function wholeCents(cell: unknown): number {
  if (typeof cell === 'number') {
    const cents = Math.round(cell * 100);
    return cents / 100 === cell && cents >= 0 && cents < maxCents ? cents : -1;
  }
  const cents = typeof cell === 'string' ? centsOfText(cell) : -1;
  return cents === Math.floor(cents) && cents < maxCents ? cents : -1;
}
