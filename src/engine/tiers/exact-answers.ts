// The questions that answer one number per cell, each by the exact path. The answer of a blank amount is empty text.
import type { Rule } from '../../rules/reading/schema';
import { readAmount } from '../amounts/amount';
import { isProblem } from '../amounts/cell';
import { type Decimal, zero } from '../amounts/decimal';
import { depositFor, headroomFor, shortfallFor, surplusFor, topUpFor } from './deposit';
import { readPrevTier } from '../amounts/prev-tier';
import type { ArgumentName, Problem } from '../amounts/problem';
import { tierOf } from './tier';

/** A plain number, empty text, or why there is neither. */
export type Answer = number | '' | Problem;

/** From the rule and the cells of one row: the GMV and, where the question has one, prevTier or held. */
export type Question = (rule: Rule, gmv: unknown, second: unknown) => Answer;

const ofGmv =
  (answer: (rule: Rule, gmv: Decimal) => number | Decimal | ''): Question =>
  (rule, gmvCell) => {
    const gmv = readAmount(gmvCell, 'gmv');
    return gmv === null ? '' : isProblem(gmv) ? gmv : plain(answer(rule, gmv));
  };

/** A problem in either argument comes before a blank in the other, so that no bad cell hides behind a blank one. */
const ofTwo =
  <S>(read: (cell: unknown, rule: Rule) => S | null | Problem, answer: (rule: Rule, gmv: Decimal, second: S) => Decimal): Question =>
  (rule, gmvCell, secondCell) => {
    const gmv = readAmount(gmvCell, 'gmv');
    const second = read(secondCell, rule);
    if (isProblem(gmv)) return gmv;
    if (isProblem(second)) return second;
    return gmv === null || second === null ? '' : plain(answer(rule, gmv, second));
  };

const amount = (argument: ArgumentName) => (cell: unknown) => readAmount(cell, argument);

export const questions = {
  deposit: ofGmv(depositFor),
  tier: ofGmv(tierOf),
  headroom: ofGmv((rule, gmv) => headroomFor(rule, gmv) ?? ''),
  topUp: ofTwo((cell, rule) => readPrevTier(cell, rule.tiers.length), topUpFor),
  shortfall: ofTwo(amount('held'), shortfallFor),
  surplus: ofTwo(amount('held'), surplusFor),
} satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;

function plain(answer: number | Decimal | ''): number | '' {
  return typeof answer === 'object' ? plainNumber(answer) : answer;
}

/** The double nearest to an exact amount; 0 never with a minus sign. */
export function plainNumber(amount: Decimal): number {
  return amount.isZero() ? zero.toNumber() : amount.toNumber();
}
