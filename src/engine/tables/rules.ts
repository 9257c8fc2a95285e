// TIERS, RULES and RULEAT: the rules themselves as rows.
import type { Rule } from '../../rules/rule';
import type { RulebookReading } from '../../rules/rulebook';
import { isProblem } from '../amounts/cell';
import { Decimal } from '../amounts/money';
import { depositOfTier } from '../tiers/deposit';
import type { Day } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { plainNumber } from '../tiers/exact-answers';
import { ruleChoice, type RuleChoice } from '../tiers/rule-choice';
import { ruleOnDay, settingsProblem } from '../tiers/rule-of-cell';
import { declarations, readers } from './declarations';
import { problemOfShape, type Shape } from './shapes';

/** The rule whose tiers TIERS lists; `cell` is the first of its argument. */
export function tiersChoice(reading: RulebookReading, shape: Shape, cell: unknown): RuleChoice | { readonly problem: Problem } {
  const problem = problemOfShape(declarations.TIERS.arguments[0], shape, shape.rows);
  return problem ? { problem } : ruleChoice(reading, cell);
}

/** Tier, from, to, base, supplement, deposit; empty text where a tier does not end. */
export function tierRows(rule: Rule): (readonly (number | '')[])[] {
  return rule.tiers.map((tier, i) => {
    const next = rule.tiers[i + 1];
    const amounts = [rule.base, tier.supplement].map(Number);
    return [i + 1, Number(tier.from), next ? Number(next.from) : '', ...amounts, plainNumber(depositOfTier(rule, i + 1))];
  });
}

export interface KnownRule {
  readonly rule: Rule;
  /** Of all its tiers, yuan. */
  readonly lowest: number;
  readonly highest: number;
  readonly isWorkbooks: boolean;
}

export function knownRules(reading: RulebookReading): readonly KnownRule[] | Problem {
  if (reading.state !== 'ok') return settingsProblem(reading);
  const { rules, chosen } = reading.rulebook;
  return rules.map((rule) => {
    const deposits = rule.tiers.map((_, i) => depositOfTier(rule, i + 1));
    return {
      rule,
      lowest: plainNumber(Decimal.min(...deposits)),
      highest: plainNumber(Decimal.max(...deposits)),
      isWorkbooks: rule.id === chosen.toLowerCase(),
    };
  });
}

/** The version in force on the day of a `date` cell; null where that is blank. */
export function ruleAt(reading: RulebookReading, cell: unknown): { readonly day: Day; readonly rule: Rule } | null | Problem {
  const day = readers.date(cell);
  if (day === null) return reading.state === 'ok' ? null : settingsProblem(reading);
  if (isProblem(day)) return day;
  const rule = ruleOnDay(reading, day);
  return isProblem(rule) ? rule : { day, rule };
}
