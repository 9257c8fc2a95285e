// What a GMV and what was paid before come to, read as cells are read.
import { readAmount } from '../../../../engine/amounts/amount';
import { calculationFor, type Calculation } from '../../../../engine/reasoning/calculation';
import { isProblem } from '../../../../engine/amounts/cell';
import { readPrevTier } from '../../../../engine/amounts/prev-tier';
import type { Problem } from '../../../../engine/amounts/problem';
import type { Rule } from '../../../../rules/rule';
import { chosenRule, ruleById, type Rulebook } from '../../../../rules/rulebook';
import type { LookupQuestion } from '../question';

export interface LookupAnswer {
  /** What is wrong in a field; null where nothing is. */
  readonly problems: Readonly<Record<'gmv' | 'prevTier' | 'held', Problem | null>>;
  /** null while there is no GMV. A deposit before that cannot be read is left out of it. */
  readonly calculation: Calculation | null;
}

/** The version asked for; where it is gone from the workbook, the workbook's own choice. */
export function ruleOfQuestion({ rule }: Pick<LookupQuestion, 'rule'>, rulebook: Rulebook): Rule | undefined {
  return (rule === '' ? undefined : ruleById(rulebook, rule)) ?? chosenRule(rulebook);
}

/** @param gmv as typed, or as a cell holds it */
export function answerOf(gmv: unknown, question: Omit<LookupQuestion, 'gmv' | 'isPinned'>, rule: Rule): LookupAnswer {
  const amount = readAmount(gmv, 'gmv');
  // A blank field does not say that nothing is paid: nobody has said anything.
  const isTierSaid = question.before === 'prevTier' && question.prevTier.trim() !== '';
  const prevTier = isTierSaid ? readPrevTier(question.prevTier, rule.tiers.length) : null;
  const held = question.before === 'held' ? readAmount(question.held, 'held') : null;
  const problemIn = (value: unknown): Problem | null => (isProblem(value) ? value : null);
  const before = { prevTier: isProblem(prevTier) ? null : prevTier, held: isProblem(held) ? null : held };
  return {
    problems: { gmv: problemIn(amount), prevTier: problemIn(prevTier), held: problemIn(held) },
    calculation: amount === null || isProblem(amount) ? null : calculationFor(rule, amount, before),
  };
}
