// What a person typed into the calculator, read as cells are read.
import { readAmount } from '../../../engine/amounts/amount';
import { calculationFor, type Calculation } from '../../../engine/reasoning/calculation';
import { isProblem } from '../../../engine/amounts/cell';
import { readPrevTier } from '../../../engine/amounts/prev-tier';
import type { Problem } from '../../../engine/amounts/problem';
import type { Rule } from '../../../rules/rule';
import { chosenRule, ruleById, type Rulebook } from '../../../rules/rulebook';
import type { CalculatorQuestion } from '../../calculator-question';

export interface CalculatorAnswer {
  /** What is wrong in a field; null where nothing is. */
  readonly problems: Readonly<Record<'gmv' | 'prevTier' | 'held', Problem | null>>;
  /** null while there is no GMV. A deposit before that cannot be read is left out of it. */
  readonly calculation: Calculation | null;
}

/** The version asked for; where it is gone from the workbook, the workbook's own choice. */
export function ruleOfQuestion({ rule }: CalculatorQuestion, rulebook: Rulebook): Rule | undefined {
  return (rule === '' ? undefined : ruleById(rulebook, rule)) ?? chosenRule(rulebook);
}

export function answerOf(question: CalculatorQuestion, rule: Rule): CalculatorAnswer {
  const gmv = readAmount(question.gmv, 'gmv');
  const prevTier = question.before === 'prevTier' ? readPrevTier(question.prevTier, rule.tiers.length) : null;
  const held = question.before === 'held' ? readAmount(question.held, 'held') : null;
  const problemIn = (value: unknown): Problem | null => (isProblem(value) ? value : null);
  const before = { prevTier: isProblem(prevTier) ? null : prevTier, held: isProblem(held) ? null : held };
  return {
    problems: { gmv: problemIn(gmv), prevTier: problemIn(prevTier), held: problemIn(held) },
    calculation: gmv === null || isProblem(gmv) ? null : calculationFor(rule, gmv, before),
  };
}
